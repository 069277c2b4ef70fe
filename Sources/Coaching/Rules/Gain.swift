import English

extension CoachingRule {
  /// What the house gets out of the complaint, or feels about it as its own loss: `it helps us grow`,
  /// `so are we`.
  ///
  /// Told by what the writer is helped to, by news of the house that it is glad of, and by a feeling of
  /// the house set beside the reader's or above it.
  static let gain = CoachingRule(
    id: "AP-GAIN", label: .selfFocus, level: .fix,
    message: "Leave out what it does for you, or to you; say what it did to them.",
    why: "Their bad day is no lesson in your school.",
    source: "Lazare (the offended person at the centre); Packard & Berger 2021",
    find: { $0.flatMap(\.gains) },
    examples: [
      "Your note «helps us grow».",
      "Thank you, this «helps us to become better».",
      "We are «thrilled to announce» that we are back.",
      "Cross with the referee? «So are we».",
      "It has been «tough for our» whole team.",
      "«Nobody is more upset than we» are.",
      "The queue was «frustrating for us too».",
      "A sad bride is «the last thing we'd want».",
      "That is «not something we want to read».",
      "I «hate it when» a zip sticks.",
      "We wish to note «our dismay at» the review.",
      "«Reading your note stung».",
      "We «pour our hearts into» each cake.",
      "«Keeping a farm like this alive isn't» easy.",
      "Your photo helped us find the leak.",
      "The bell helps us know when you are here.",
      "You said it hurt, and so did we make it worse.",
      "I am happy to say that your ring was found.",
      "It was a hard day for you because of us.",
      "The last thing you want on a Monday is a flat tyre, and I sold you one.",
      "Pour the milk into the jug that came with it.",
      "I hate it that you waited.",
      "He regrets what he wrote. So do I.",
      "Your car was not cheap, and I scratched it.",
      "Nobody is more entitled to an answer than you.",
      "I told you that reading glasses hurt at first.",
    ]
  )
}

extension Line {
  fileprivate var gains: [Range<Int>] {
    Line.gaining.flatMap { $0.matches(in: self) }.filter { range in
      clause(at: range.lowerBound)?.isConditional != true
        && (lower(range.lowerBound) != "so" || answersReader(range.lowerBound))
    }
  }

  fileprivate static let prides = Pattern(.any("pride"), .typed("itself"))

  /// Whether it answers a feeling of the reader's, as in `Cross with the referee? So are we`.
  private func answersReader(_ index: Int) -> Bool {
    index > tokens.lowerBound
      ? holds(["you", "your"], in: index - 8..<index)
      : index > 0 && passage.tokens[index - 1].lower == "?"
  }

  private static let gaining = [prides] + growth + news + ownFeelings + ownToil

  /// What the reader's trouble is good for.
  private static let growth: [Pattern] = [
    Pattern(
      .any("help allow enable let"), .typed("us me"), Piece.typed("to all").upTo(2),
      Piece.any(Words.adverbs.union(["continually", "constantly"])).maybe,
      .typed(
        """
        grow improve learn refine become serve raise strengthen shape evolve enhance
        identify
        """),
      Piece.typed("better and stronger").maybe),
    Pattern(.any("help"), .typed("us me"), Piece.typed("to").maybe, "bring", .typed("you")),
    Pattern(.any("help"), .typed("us me"), Piece.typed("to").maybe, .typed("do be get"), "better"),
    Pattern(
      .any("opportunity chance"), Piece.typed("for us").upTo(2), "to",
      .typed("learn grow improve reflect")),
    Pattern(
      .typed("feedback review complaint comments input"), .any("be have"),
      Piece.typed("been").maybe,
      .degree, .typed("valuable invaluable helpful useful"), "in"),
    Pattern(.typed("a"), .typed("gift"), Piece.typed("to for").unmarked, .typed("us").unmarked),
    Pattern(
      .typed("learning"), .any("curve experience opportunity"), Piece.typed("for us").upTo(2)),
  ]

  /// News that the house is glad of.
  private static let news: [Pattern] = [
    Pattern(
      .typed("thrilled excited stoked proud elated overjoyed"), "to",
      .typed("say announce share report confirm launch bring reveal introduce unveil")),
    Pattern("proud", "that"),
    Pattern(
      .typed("faster stronger bigger better"), Piece.typed("and better stronger").upTo(2), "than",
      "ever"),
    Pattern(.typed("our"), Piece.tagged(.adjective, .gerund, .noun).upTo(3), "journey"),
    Pattern(
      .any("take make"), .typed("the a this"), .degree, .typed("difficult tough hard painful"),
      "decision"),
    Pattern(.typed("grace space room"), "to", "grow"),
    Pattern(.any("stand"), "for", .typed("inclusion diversity quality equality fairness honesty")),
    Pattern(
      .typed("as"), Piece.typed("a an").maybe, Piece.tagged(.adjective).upTo(2),
      .any("company brand business firm team family house school organisation organization"),
      .typed("that which who"), Piece.any(Words.adverbs.union(["have"])).upTo(2),
      Piece.tagged(.verbPresent, .verbPast, .verbBase, .pastParticiple)),
  ]

  /// The feeling of the house, beside the reader's or above it.
  private static let ownFeelings: [Pattern] = {
    let sore = Piece.typed(
      """
      frustrating upsetting disappointing hard difficult tough painful stressful devastating awful
      heartbreaking annoying embarrassing tricky
      """)
    return [
      Pattern("so", .any("be"), .typed("we i")).endingClause,
      Pattern("so", "do", .typed("we i")).endingClause,
      Pattern(
        .typed("nobody noone"), Piece.gap(4), "more", Piece.except(["to"]).upTo(4), "than",
        .typed("we us i me our")
      ),
      Pattern(
        "no", "one", Piece.gap(4), "more", Piece.except(["to"]).upTo(6), "than",
        .typed("we us i me our")),
      Pattern(
        sore, Piece.any("day week time night one thing").maybe, .typed("for on"),
        Piece.typed("all of everyone both").upTo(2), .typed("us me our"),
        Piece.typed("too all here team staff family").upTo(2)),
      Pattern(
        "the", "last", "thing", .typed("we i"), .any("would want need wish will"),
        Piece.typed("want wanted ever").upTo(2)),
      Pattern(
        .typed("not never"), .typed("what something"), .typed("we i"), Piece.any("would").maybe,
        .typed("like want love hope wanted"), "to", .typed("hear see read")),
      Pattern(Piece.typed("we i").unmarked, .degree, "hate", "it", "when"),
      Pattern(
        .typed("our my its their"), .typed("deep profound great own sincere").upTo(2),
        .typed(
          """
          disappointment sadness shock dismay distress frustration heartbreak anguish devastation
          horror sorrow
          """),
        .typed("at that over about")),
      Pattern(
        .typed("reading seeing hearing receiving"), .typed("your this that"),
        Piece.tagged(.noun).upTo(2),
        .typed("hurt hurts stung stings broke breaks hit shook floored crushed upset saddened")),
      Pattern(
        .any("pour put"), .typed("our my"), .typed("heart hearts soul souls love lives all"),
        Piece.typed("and soul souls").upTo(2), "into"),
      Pattern(.typed("sad saddened gutted heartbroken upset"), .typed("that"), .typed("you your")),
      Pattern(
        "how", .typed("devastated gutted heartbroken upset sick mortified crushed shocked"),
        .typed("i we"), .any("be feel")),
      Pattern(
        .typed("barely hardly not n't"), Piece.typed("really").maybe, .typed("slept"),
        Piece.typed("since a").upTo(1)),
    ]
  }()

  /// How much the house does and what it costs.
  private static let ownToil: [Pattern] = [
    Pattern(
      Piece.typed("running keeping making providing"), .typed("a an our the this"), Piece.gap(5),
      .any("be"), .typed("not n't hardly no"), .typed("cheap easy free simple").unmarked),
    Pattern(
      .typed("our"),
      .typed("team teams crew crews staff drivers nurses engineers people volunteers cooks guys"),
      Piece.typed("all do does is are").upTo(2), .degree,
      .typed("do does did work works are have is"), Piece.typed("been").maybe,
      .typed(
        """
        a an amazing fantastic wonderful brilliant incredible great superb excellent outstanding
        wonders incredibly tirelessly heroes
        """),
      Piece.typed("amazing fantastic wonderful brilliant incredible great superb excellent").maybe,
      Piece.typed("job work").maybe),
    Pattern(Piece.typed("your").unmarked, Piece.tagged(.noun).unmarked.upTo(2), .typed("matters"))
      .endingClause,
    Pattern(
      .any("be mean"), "everything", "to", .typed("us me")),
    Pattern(
      .typed("care"), .degree, "about", .typed("my our"),
      .any("customer client guest patient student reader fan regular")),
  ]
}
