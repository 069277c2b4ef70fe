import English

extension Line {
  /// Set phrases that plead care, skill, good faith or how hard the work is.
  static let crediting: [Pattern] = {
    let able = Piece.typed(
      "trained certified qualified experienced vetted professional skilled conscientious dedicated careful"
    )
    let tests = Piece.any("standard inspection regulation requirement test check audit guideline")
    return [
      Pattern(.typed("not n't"), "an", "exact", "science"),
      Pattern(
        "every", .tagged(.noun), .any("have"), Piece.any("the a its").maybe, .typed("odd bad off")),
      Pattern(.typed("always"), .typed("double triple"), Piece.typed("-").maybe, .any("check")),
      Pattern(
        .typed("we i staff"), .any("follow"), .typed("all every"), .gap(3),
        .typed("rules guidelines procedures protocols regulations standards")),
      Pattern("best", .typed("interest interests"), "at", .typed("heart")),
      Pattern(
        .any("be").unmarked, .typed("a the"), .typed("difficult tough hard"),
        .typed("decision call choice")),
      Pattern(.typed("not never"), .gap(3), .typed("lightly")),
      Pattern(
        .typed("we i"), .any("have be"), Piece.any("be have").maybe, .typed("doing in"),
        .typed("this business"), .typed("for since"), .gap(3)),
      Pattern(
        .typed("our my"), Piece.gap(1), .any(Words.toilers), .any("be have"),
        Piece.typed("all").maybe,
        .typed("highly fully well very extremely rigorously"), able),
      Pattern(
        .any("check standard procedure process control test"), .any("be"),
        Piece.typed("among").maybe,
        Piece.typed("the").maybe,
        .typed("strictest toughest strict robust rigorous thorough stringent")),
      Pattern(
        .any("meet exceed pass"), Piece.typed("or and").maybe, Piece.any("exceed").maybe,
        .typed("all every"), .gap(2), tests),
      Pattern(.any("comply"), "with", .typed("all every the"), .gap(2), tests),
      Pattern(
        .typed("anyone anybody everyone everybody"), .typed("can could"), .any("make have get slip")
      ),
      Pattern(
        .typed("standard common normal usual"), .typed("across in throughout"), "the", "industry"),
      Pattern("industry", .typed("standard norm")),
      Pattern(.typed("only just simply merely"), "following", .typed("the our orders")),
      Pattern(
        .typed("with on"), "the", "information", .typed("available we i"), Piece.gap(3)),
      Pattern(.typed("easy"), "to", .any("judge criticise criticize")),
      Pattern(
        .any("remember understand appreciate"), Piece.typed("that").maybe, "we",
        .any("deal run serve handle work do only")),
      Pattern(
        .typed("we i"), Piece.any("have").maybe, .any("explain tell say repeat"), .gap(6),
        .typed("occasions times")),
      Pattern(
        .typed("we i"), Piece.any("have").maybe, .any("give offer"), "you",
        .typed("two three four several many"), .typed("chances opportunities warnings reminders")),
      Pattern(.typed("in into"), .typed("context perspective")),
      Pattern(.any("bear keep"), "in", "mind", "that"),
      Pattern(
        .typed("we"), .any("deliver handle serve process carry make ship see"),
        Piece.typed("over around about").maybe, .typed("thousands hundreds millions two"),
        .typed("of million thousand")),
      Pattern("up", .typed("all half most"), "night"),
      Pattern(
        .typed("not n't"), .typed("as like"), Piece.typed("if though").maybe, .typed("we i"),
        .gap(5), .typed("purpose deliberately")),
      Pattern(
        .typed("nobody noone one"), .any("work try care"), .typed("harder more")),
      Pattern(
        .typed("we i"), Piece.any("have be").upTo(2), .typed("told assured informed"),
        .typed("by")),
      Pattern(.typed("on"), "shift", .typed("for since")),
      Pattern(
        .typed("tight packed punishing gruelling demanding"),
        .typed("schedule schedules deadline deadlines")),
      Pattern(.typed("not never n't"), .typed("aimed directed"), "at"),
      Pattern(
        .any("mean say intend").unmarked, .typed("in as"), Piece.typed("good a").maybe,
        .typed("fun jest affection banter")),
      Pattern(
        .typed("we i"), .any("think believe"), .typed("we i it"), .any("be"), Piece.any("do").maybe,
        "the", .typed("right best")),
      Pattern(
        .any("reflect").unmarked, "the", .typed("quality cost work care skill")),
    ]
  }()
}
