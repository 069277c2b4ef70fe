import English

extension CoachingRule {
  /// The reader told what to feel: `calm down`, `there's no need to be upset`.
  ///
  /// A burden taken off them (`don't worry about sending it back`) is kind, and left alone.
  static let toldFeeling = CoachingRule(
    id: "AP-TELLFEEL", label: .other, level: .block,
    message: "Let them feel what they feel; say what you will do.",
    why: "Being told how to feel makes it worse.",
    source: "De-escalation practice; Motivational Interviewing (the righting reflex)",
    find: { $0.flatMap(\.orderedFeelings) },
    examples: [
      "«Don't worry», it will all be fine.",
      "There's «no need to be upset».",
      "Please «calm down».",
      "«Try not to worry» too much.",
      "«You shouldn't be angry» about one plate.",
      "«You're overreacting».",
      "There is «no cause for concern».",
      "«You should be glad» it was only a scratch.",
      "You have «nothing to worry about».",
      "Please «don't be mad» at us.",
      "«No need to shout».",
      "You have every reason to be angry.",
      "You told me not to call before 9.",
      "Don't worry about sending the wrong mug back; keep it.",
      "You were worried all night because I did not ring.",
      "I should be glad to bring it round.",
      "There is no need to send the old one back.",
      "You said I told you to calm down. I did, and I was wrong.",
      "You should be angry with me.",
      "I don't worry about the cost; you come first.",
    ]
  )
}

extension Line {
  fileprivate var orderedFeelings: [Range<Int>] {
    Line.feelingOrders.flatMap { $0.matches(in: self) }.filter { range in
      let start = range.lowerBound
      let isTold = holds(["i", "we", "they", "she", "he", "to"], in: start - 2..<start)
      let isRelief =
        lower(range.upperBound) == "about" && tokens.contains(range.upperBound + 1)
        && passage.tokens[range.upperBound + 1].tag == .gerund
      return !isTold && !isRelief
    }
  }

  private static let feelingOrders: [Pattern] = {
    let feeling = Piece.any(Words.upsets)
    let not = Piece.typed("n't not never")
    return [
      Pattern(Piece.typed("do").maybe, not, .any("worry panic fret stress")),
      Pattern(.typed("try"), not, "to", .any("worry panic be get"), feeling.maybe),
      Pattern(.typed("do"), not, .typed("be get feel"), Piece.any("so too").maybe, feeling),
      Pattern(.typed("do"), not, "take", .typed("it this"), .any("personal personally")),
      Pattern(
        "no", .typed("need reason call"), "to", .any("be get feel"), Piece.any("so").maybe, feeling),
      Pattern(
        "no", .typed("need reason call"), "to", .any("worry panic shout yell swear fret overreact")),
      Pattern(
        "no", .typed("need reason cause grounds"), "for", Piece.any("any such").maybe,
        .any("concern alarm panic anger worry language")),
      Pattern(.typed("calm cheer settle"), .typed("down up")),
      Pattern(.typed("calm"), "yourself", "down"),
      Pattern(.typed("relax chill")).endingClause,
      Pattern("take", "a", "deep", "breath"),
      Pattern("stay", "calm"),
      Pattern(
        "you", .any("be"),
        .typed("overreacting over-reacting dramatic unreasonable hysterical oversensitive")),
      Pattern(
        "you", .typed("should ought need must"), not, Piece.typed("to").maybe, .any("be feel get"),
        feeling),
      Pattern(
        "you", .typed("should ought must"), Piece.typed("to").maybe, .any("be feel"),
        .typed("glad happy grateful thankful pleased relieved lucky reasonable patient")),
      Pattern("you", "have", "to", "be", .typed("reasonable patient realistic fair")),
      Pattern("nothing", "to", .any("worry fear panic"), Piece.typed("about").maybe),
      Pattern(.any("look"), "on", "the", "bright", "side"),
    ]
  }()
}

extension Words {
  fileprivate static let upsets = set(
    """
    upset angry cross mad annoyed alarmed concerned worried disappointed offended scared afraid
    emotional stressed discouraged disheartened nervous anxious sad frustrated impatient
    """)
}
