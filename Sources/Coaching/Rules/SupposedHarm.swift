import English

extension CoachingRule {
  /// A harm that is only supposed: `any upset this may have caused`, `whatever we did`.
  static let supposedHarm = CoachingRule(
    id: "AP-MAYHARM", label: .conditional, level: .block,
    message: "Name the harm that you know of.",
    why: "It casts doubt on a harm that you know of.",
    source: "Lazare (questioning that the victim was damaged); Irish Ombudsman (be specific)",
    reason: { _, known in
      known.harmIsTold ? "\(known.sheAtStart) told you what it did. This sounds like doubt." : nil
    },
    find: { $0.flatMap(\.supposedHarms) },
    examples: [
      "We're sorry for «any upset this may have caused».",
      "Apologies for «any distress you might have felt».",
      "Sorry for «whatever we did».",
      "I apologise for «any hurt».",
      "It «may have upset» your mother.",
      "I'm sorry for «any confusion».",
      "My words «could have offended» you.",
      "Your parcel may be at your old address; I am checking now.",
      "The mistake cost you your Saturday.",
      "Tell me of any trouble with the new one.",
      "I may have left the gate open; I don't know yet.",
      "I'm sorry for the upset I caused your mother.",
      "I could have called you, and I did not.",
    ]
  )
}

extension Line {
  fileprivate var supposedHarms: [Range<Int>] {
    let any = regrets.compactMap { regret in
      regret.preposition == nil
        ? nil : Line.anyHarm.lazy.compactMap { $0.match(at: regret.matter, in: self) }.first
    }
    return any + Line.mayHarm.flatMap { $0.matches(in: self) }
  }

  private static let anyHarm: [Pattern] = {
    let more = [
      Piece.typed("that which or and").upTo(1), Piece.typed("this it we you i that").upTo(1),
      Piece.any("may might could have").upTo(3), Piece.any("cause feel suffer experience").upTo(1),
    ]
    return [
      Pattern([.typed("any whatever"), Piece.gap(1), .any(Words.harms)] + more),
      Pattern(
        .typed("any"), Piece.except(Words.stock).upTo(3),
        Piece({ $0.tag == .noun && !Words.stock.contains($0.lemma) })),
      Pattern([
        .typed("whatever anything"), .any("we i that it this"), .any("may might have").upTo(2),
        .any("do say cause upset hurt offend"),
      ]),
    ]
  }()

  private static let mayHarm: [Pattern] = [
    Pattern(
      .typed("you it this we that which i they"), .typed("may might could"),
      Piece.any("have").maybe,
      .any("cause experience feel suffer encounter")),
    Pattern(
      .any("may might could"), "have", Piece.any(Words.adverbs).maybe,
      .any(Words.harming.subtracting(["cause", "spoil", "ruin"]))),
  ]
}

extension Words {
  fileprivate static let stock = set("inconvenience inconveniences that you we i this it the of")
  /// Nouns for what a wrong does to a person; not the stock `inconvenience`.
  fileprivate static let harms = set(
    """
    upset distress trouble harm hurt offence offense concern stress disappointment frustration
    confusion issue problem pain worry anxiety embarrassment discomfort annoyance hassle
    difficulty disruption loss misunderstanding mistake error damage bother
    """)
}
