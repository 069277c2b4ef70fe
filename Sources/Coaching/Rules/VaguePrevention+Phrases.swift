import English

extension Line {
  /// Words for a change that nobody could see.
  static let vagueChange: [Pattern] = {
    let steps: Set = ["step", "measure", "action", "precaution"]
    let how = Piece.any(
      "the all every any necessary appropriate immediate corrective some more extra new further urgent swift prompt proper decisive quick remedial and"
    ).upTo(3)
    return [
      Pattern(
        .typed("do doing be being try trying perform performing"),
        Piece.any("much even way a lot").upTo(3), .typed("better harder")),
      Pattern(
        Piece.any("much even way so a lot").unmarked.upTo(3), .typed("more extra very"),
        .typed("careful carefully vigilant attentive mindful diligent thorough aware cautious")),
      Pattern(.any("be").unmarked, .typed("careful vigilant mindful")),
      Pattern(
        .any(steps), .any(Words.helpers).upTo(3), .any("take put implement introduce"),
        Piece.typed("in into").maybe, Piece.typed("place").maybe),
      Pattern(
        .any("take implement introduce make"), how,
        .any(steps.subtracting(["action"]).union(["improvement", "adjustment"]))),
      Pattern(
        .any("take"),
        .any(
          "the all some immediate corrective appropriate necessary urgent swift prompt proper decisive quick remedial"
        ), "action"),
      Pattern(
        .any("change improvement"), .any(Words.helpers).upTo(3),
        .typed("made implemented introduced")),
      Pattern(
        .any("add implement introduce put"), .any("additional extra further new more"),
        .typed("safeguards controls measures")),
      Pattern(
        .any("strive striving look looking seek seeking aim aiming work working"),
        Piece.typed("for to").maybe, Piece.typed("ways always").maybe, Piece.typed("to").maybe,
        .typed("improve provide deliver do"), Piece.typed("our the a better best").upTo(2)),
      Pattern(
        .any("help allow enable"), .typed("us"), Piece.typed("to").maybe,
        .any("improve learn grow refine develop better")
      ),
      Pattern(.any("valuable useful hard painful important good"), "lesson"),
      Pattern(
        .any("retrain train coach remind counsel educate"), .any("our my the all"), .gap(1),
        .any("staff team driver crew employee agent member everyone")),
      Pattern(
        .any("staff team driver crew employee everyone"), .any("have be"),
        Piece.typed("been being").maybe,
        .typed("reminded retrained counselled counseled coached trained")),
      Pattern(
        .typed("spoken speaking spoke talked talking"), .typed("to with"), .any("the our my"),
        .gap(2), .any("concerned involved question responsible")),
      Pattern(
        .typed("spoken speaking spoke talked talking"), .typed("to with"), .any("the our my"),
        .gap(1), .any("staff employee driver team member crew waiter server")),
      Pattern(
        .typed("could should"), "have", "been", .typed("handled done managed dealt"),
        Piece.typed("with").maybe, .typed("better differently")),
      Pattern(.typed("be"), "more", .typed("transparent responsive proactive")),
      Pattern(
        .any("work"), "on", .typed("our my"), .gap(1),
        .any("communication service process manner approach timing")),
      Pattern(
        .any("use"), .typed("your this it"), .gap(2), .any("to as for"),
        Piece.typed("a an make").maybe, .gap(1), .any("improve improvement opportunity lesson")),
      Pattern(
        .any("make"), Piece.any("some the").maybe, .typed("improvements changes adjustments")
      ).endingClause,
      Pattern(
        .any("tighten strengthen step"), Piece.typed("up").maybe, .typed("our the"), .gap(1),
        .any("check control security monitoring rule")),
      Pattern(
        .any("invest"), "in", .gap(2), .any("training staff people system technology team service")),
      Pattern("listening", "and", "learning"),
      Pattern(
        Piece.typed("corrective remedial appropriate preventive preventative").maybe, .any(steps),
        .any("be"), Piece.typed("now already").maybe,
        .typed("underway under ongoing planned in"), Piece.typed("way progress hand place").maybe),
      Pattern(
        .any("implement introduce make"),
        Piece.any(
          "some the several certain number of relevant appropriate necessary important a internal"
        ).upTo(3),
        .typed("changes"), Piece.typed("to").maybe,
        Piece.any("prevent ensure avoid stop reduce our the").maybe
      ),
      Pattern(
        .any("refine enhance streamline sharpen evolve overhaul rethink refresh optimise optimize"),
        .typed("our the my how"), .gap(1),
        .any("process procedure system practice approach service operation training workflow we")),
      Pattern(
        .any("appropriate suitable relevant necessary further additional"),
        .any("feedback training coaching guidance support safeguard"),
        .any("will has have is are was"),
        Piece.gap(2), .any("give provide offer deliver arrange put")),
      Pattern(.any("lesson"), .any(Words.helpers).upTo(3), .any("learn learnt")),
      Pattern(
        .any("learn"), "from", .any("this it our my the"),
        Piece.any("mistake experience error").maybe),
      Pattern(.any("pay"), .any("more closer better extra full"), "attention"),
      Pattern(.any("take"), .any("more greater better extra"), .any("care time")),
      Pattern(.any("keep"), "a", .any("close closer better"), "eye"),
      Pattern(
        .any("improve review strengthen tighten"), Piece.any("up all our my the").upTo(3),
        .any(
          "process procedure service system practice policy thing standard communication quality")),
      Pattern(
        .any("work"), Piece.any("hard harder on to").upTo(2),
        .any("improve improving ourselves")),
      Pattern(.any("watch look"), "out", Piece.any("more").maybe),
      Pattern(.any("learn"), .typed("my our a the"), .any("lesson")),
      Pattern(.typed("been"), .typed("spoken talked"), "to"),
      Pattern(.any("get"), .typed("better"), "at"),
      Pattern("learning", .typed("experience curve opportunity moment")),
      Pattern(
        .any("double"), Piece.typed("-").maybe, .any("check"), Piece.typed("everything it").maybe),
      Pattern(.any("double-check"), Piece.typed("everything it").maybe),
      Pattern(.typed("more greater better"), "care", .any("be"), .any("take")),
      Pattern(.any("put"), how, .any(steps), .typed("in into"), "place"),
      Pattern(.any("raise up lift step"), .typed("our my up"), .typed("game standards act")),
    ]
  }()
}

extension Words {
  /// Verbs for an intention that shows no deed.
  static let intendingVerbs = set(
    """
    be do make try strive improve ensure work learn aim endeavour endeavor watch look change check
    take pay keep get continue raise review become grow reflect act
    """)
  /// Words for more of the same.
  static let betteringWords = set("better harder more again extra best forward")
  /// What a change is said of where nobody is said to have made it.
  static let changedThings: Set = stepNouns.union(
    set(
      """
      lesson change improvement care complaint review remark staff team driver employee crew everyone this feedback
      comment service process procedure
      """))
  /// Nouns for a deed that is not named.
  static let stepNouns = set("step measure action precaution safeguard")
  /// Nouns that name nothing one could see.
  static let abstractNouns = set(
    """
    care attention effort service standard quality improvement process procedure communication
    future time way thing lesson mistake sure work best everything experience change customer need
    organisation organization focus action step measure again policy training detail
    """)
}
