import English

extension CoachingRule {
  /// A regret about what the customer feels or thinks, in place of what was done.
  ///
  /// Told by who is the subject of what is regretted: `sorry you felt` against `sorry we made you
  /// feel`.
  static let feeling = CoachingRule(
    id: "AP-FEEL", label: .sorryYouFeel, level: .block,
    message: "Be sorry for what you did, not for what they feel.",
    why: "It makes it their feeling, not your act.",
    source: "SorryWatch (\"sorry you\"); LGO (being sorry that someone complained does not remedy)",
    reason: { _, known in "It makes it \(known.hers) feeling, not your act." },
    find: { $0.flatMap(\.regrettedFeelings) },
    examples: [
      "I'm «sorry you feel that way».",
      "We are «sorry you felt let down».",
      "«Sorry that you were offended».",
      "I'm so «sorry you were disappointed» with the cut.",
      "It is «unfortunate that you are upset».",
      "We're «sorry for the way you feel» about Saturday.",
      "I'm «sorry to hear that you are unhappy» with the frame.",
      "I'm «sorry some of you thought» we were laughing at you.",
      "Apologies, and «sorry for the frustration».",
      "I'm «sorry if you feel» misled.",
      "I'm sorry we made you feel ignored.",
      "You told me you felt ignored, and I can see why.",
      "I'm sorry you waited an hour in the cold.",
      "I'm very sorry you and your son are ill.",
      "I'm sorry I upset you.",
      "I'm sorry. You were angry, and you were right to be.",
      "I'm sorry that my joke made you feel small.",
      "I'm so sorry you were hurt.",
      "I'm sorry for your loss.",
    ]
  )
}

extension Line {
  /// The regrets whose matter is the reader's feeling or opinion, from the regret to the feeling.
  fileprivate var regrettedFeelings: [Range<Int>] {
    regrets.compactMap { regret in
      let patterns =
        regret.preposition == nil
        ? Line.feelingClauses + (lower(regret.word) == "regret" ? Line.feelingNouns : [])
        : Line.feelingNouns
      let start = regret.matter + (lower(regret.matter) == "if" ? 1 : 0)
      guard let match = patterns.lazy.compactMap({ $0.match(at: start, in: self) }).first
      else { return nil }
      return regret.word..<match.upperBound
    }
  }

  /// The reader, or people of the reader's, as the subject of what is regretted.
  static let reader: [Piece] = [
    Piece.any("one some many any of your the").upTo(3),
    .any(Words.readers.union(Words.readersPeople)),
  ]

  private static let feelingClauses: [Pattern] = {
    let helpers = Piece.any(Words.adverbs.union(Words.helpers)).upTo(5)
    let manner = Piece.any("that this the way so like as let down").upTo(3)
    return [
      Pattern(reader + [helpers, .any(Words.feelings), manner]),
      Pattern(
        reader + [
          helpers, .any("be get become seem"), .any(Words.adverbs).upTo(3),
          .any(Words.felt.subtracting(["hurt"])),
        ]),
      Pattern(reader + [helpers, .any(Words.felt.subtracting(["hurt"]))]),
    ]
  }()

  private static let feelingNouns: [Pattern] = [
    Pattern([
      .any("the that").upTo(1), .any("way how"), "you", .any(Words.helpers).upTo(3),
      .any(Words.feelings.union(Words.felt)),
    ]),
    Pattern([.typed("your"), Piece.any(Words.adverbs).upTo(1), .any(Words.feelingNames)]),
    Pattern(
      .typed("the"), .typed("frustration disappointment annoyance dissatisfaction anger"),
      Piece.typed("you").maybe
    ).endingClause,
  ]
}

extension Words {
  static let helpers = set(
    """
    be have do may might could would will must get leave not n't can come away
    """)
  /// People who belong to the reader.
  static let readersPeople = set(
    """
    family mother father mum mom dad wife husband daughter son guests friends partner child children
    party neighbour neighbor
    """)
  /// What a person does with a feeling or an opinion.
  static let feelings = set(
    """
    feel think believe perceive consider view interpret experience assume suppose
    misunderstand mind resent dislike
    """)
  /// What a person is who has a feeling about the matter; bodily harm is not among them.
  static let felt = set(
    """
    upset unhappy happy disappointed offended angry annoyed frustrated dissatisfied satisfied
    unsatisfied bothered troubled cross displeased insulted irritated confused mad uncomfortable
    concerned pleased impressed unimpressed sad hurt furious put-out
    """)
  static let feelingNames = set(
    """
    frustration disappointment anger feeling upset dissatisfaction annoyance unhappiness
    displeasure offence offense perception
    """)
}
