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
      "I «regret that you found my tone» unkind.",
      "It is «unfortunate that you are upset».",
      "We're «sorry for the way you feel» about Saturday.",
      "I'm «sorry to hear that you are unhappy» with the frame.",
      "I'm «sorry some of you thought» we were laughing at you.",
      "I'm «sorry it came across that» way.",
      "We're «sorry you found the room too small».",
      "Apologies, and «sorry for the frustration».",
      "I'm «sorry this has made you so angry».",
      "I'm «sorry that you took my joke the wrong way».",
      "I'm sorry we made you feel ignored.",
      "I'm sorry the step was hard to see in the dark.",
      "I'm sorry you found the door locked.",
      "I'm sorry you came across a nail in the bread.",
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
      let patterns = regret.preposition == nil ? Line.feelingClauses : Line.feelingNouns
      guard let match = patterns.lazy.compactMap({ $0.match(at: regret.matter, in: self) }).first
      else { return nil }
      return regret.word..<match.upperBound
    }
  }

  private static let feelingClauses: [Pattern] = {
    let who: [Piece] = [
      Piece.any("one some many any of your the").upTo(3),
      .any(Words.readers.union(Words.readersPeople)),
    ]
    let helpers = Piece.any(Words.adverbs.union(Words.helpers)).upTo(5)
    let manner = Piece.any("that this the way so like as let down").upTo(3)
    return [
      Pattern(who + [helpers, .any(Words.feelings), manner]),
      Pattern(
        who + [
          helpers, .any("be get become seem"), .any(Words.adverbs).upTo(3),
          .any(Words.felt.subtracting(["hurt"])),
        ]),
      Pattern(who + [helpers, .any(Words.felt.subtracting(["hurt"]))]),
      Pattern(who + [helpers, .any("find"), .typed("it this that us me our my"), Piece.gap(1)]),
      Pattern(
        who + [helpers, .any("find"), "the", .any("staff service tone food team experience")]),
      Pattern(
        who + [
          helpers, .any("find"), .typed("our the your his her"), Piece.gap(2),
          Piece({ $0.tag == .adjective && !Words.plainFacts.contains($0.lower) }),
        ]),
      Pattern(
        .typed("it this that we i my our"), Piece.gap(3), .any("seem appear look"),
        Piece.any(Words.adverbs).maybe, Piece({ $0.tag == .adjective }), "to", "you"),
      Pattern(
        .typed("it this that"), Piece.any("have may").maybe, .any("feel seem look"),
        .typed("like as that")),
      Pattern(
        .typed("this that it our my the"), Piece.gap(2), .any("be have").upTo(2), .typed("not n't"),
        Piece.any("be").maybe,
        .typed("the a an what as"), Piece.gap(3), "you", Piece.any("have had").maybe,
        .any("expect hope want wish look imagine")),
      Pattern(
        .typed("our my the this it"), Piece.gap(3), .typed("not n't"), "to",
        .typed("your everyone everybody"),
        Piece.typed("'s").maybe, .typed("taste liking")),
      Pattern(
        .typed("you"), .any("have").upTo(1), .any("take"), .typed("it this that my our what"),
        Piece.gap(3),
        .typed("wrong personally badly seriously amiss"), Piece.typed("way").maybe),
      Pattern(
        .typed("this that it the your"), Piece.gap(2), .any("have be").upTo(2), .any("make leave"),
        .typed("you"),
        Piece.any(Words.adverbs.union(["feel", "feeling"])).upTo(3),
        .any(Words.felt.union(["undervalued", "ignored", "unwelcome", "neglected", "stressed"]))),
      Pattern(
        .typed("this that it"), .any("have be").upTo(2), Piece.any(Words.adverbs).upTo(2),
        .typed("stressful frustrating upsetting disappointing distressing annoying"),
        Piece.typed("for you").upTo(2)),
      Pattern(
        .typed("our the my"), Piece.gap(2), .typed("not n't"), .any("meet suit match please"),
        "your",
        .typed("taste tastes liking needs")),
      Pattern(
        .typed("it this that we i my our"), Piece.gap(2), .any("come"), "across",
        .typed("that this as like so")),
      Pattern(
        .typed("it this that my our the"), Piece.gap(3), .any("be"),
        .typed("perceived interpreted misinterpreted misunderstood taken"),
        Piece.typed("that this as so in").maybe),
      Pattern(who + [helpers, .any("take see saw"), .any("it this that offence offense things")]),
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
  /// What a thing is found to be that is no opinion.
  fileprivate static let plainFacts = set(
    """
    empty shut closed open locked broken dirty cold missing wet dead flat torn unlocked full gone own
    wrong same new other
    """)
  static let helpers = set(
    """
    be have do may might could would will must get leave not n't can come away
    """)
  /// People who belong to the reader.
  fileprivate static let readersPeople = set(
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
