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
      "We apologise for the stop and «any impact» on your shop.",
      "Sorry for the trouble that «it may be causing» you.",
      "Sorry for «the possible delay» of your coat.",
      "«There may have been a delay» in your refund.",
      "We regret «any misunderstanding that may have arisen».",
      "Some «guests may have experienced» a cold room.",
      "I'm sorry for «whatever went wrong».",
      "Sorry for «anything I said» last night.",
      "Your parcel may be at your old address; I am checking now.",
      "The mistake cost you your Saturday.",
      "Tell me of any trouble with the new one.",
      "I may have left the gate open; I don't know yet.",
      "I'm sorry for the upset I caused your mother.",
      "There may have been a frost that night; I had not covered the plants.",
      "It could be Monday before the part is here.",
      "I could have called you, and I did not.",
      "I'm sorry for the torn coat, and will pay any tailor you choose.",
      "You may have received the new card by now.",
      "Who has had your key I do not know yet.",
    ]
  )
}

extension Line {
  fileprivate var supposedHarms: [Range<Int>] {
    let possible = regrets.compactMap { regret in
      regret.preposition == nil ? nil : Line.possibleHarm.match(at: regret.matter, in: self)
    }
    return regrets.flatMap(anyHarms) + possible + Line.mayHarm.flatMap { $0.matches(in: self) }
  }

  /// The harms with an `any` in what is regretted, those joined on included.
  private func anyHarms(in regret: Regret) -> [Range<Int>] {
    guard regret.preposition != nil || lemma(regret.word) == "regret" else { return [] }
    let end = min(stretchEnd(from: regret.matter), regret.matter + 20)
    return (regret.matter..<max(regret.matter, end)).compactMap { index in
      guard ["any", "whatever", "anything"].contains(lower(index)),
        index == regret.matter || Words.joining.contains(lower(index - 1))
      else { return nil }
      return Line.anyHarm.lazy.compactMap { $0.match(at: index, in: self) }.first
    }
  }

  private static let possibleHarm = Pattern(
    Piece.typed("the a").maybe, .typed("possible potential perceived alleged"),
    Piece.tagged(.adjective).maybe, Piece.tagged(.noun))

  private static let anyHarm: [Pattern] = {
    let more = [
      Piece.typed("that which or and").upTo(1), Piece.typed("this it we you i that").upTo(1),
      Piece.any("may might could have be").upTo(3),
      Piece.any("cause feel suffer experience arise occur result").upTo(1),
    ]
    return [
      Pattern([.typed("any whatever"), Piece.gap(1), .any(Words.harms)] + more),
      Pattern(
        .typed("any"), Piece.except(Words.stock).upTo(3),
        Piece({ $0.tag == .noun && !Words.stock.contains($0.lemma) })),
      Pattern([
        .typed("whatever anything"), Piece.any("we i that it this").maybe,
        .any("may might have").upTo(2),
        .any("do say cause upset hurt offend go happen"), Piece.typed("wrong amiss").maybe,
      ]),
    ]
  }()

  private static let mayHarm: [Pattern] = [
    Pattern(
      .any(Words.harms.union(["impact", "harm"])), Piece.typed(",").maybe, .typed("if"),
      .typed("any")),
    Pattern(
      .typed("may might could"), "have", "been", Piece.typed("put").maybe, .typed("at in"), "risk"),
    Pattern(
      .typed("you customers users guests members passengers clients"), .typed("may might could"),
      .typed("have be"), .typed("see saw seen noticed seeing had"),
      Piece.tagged(.determiner, .adjective).upTo(3),
      .any(Words.harms.union(Words.wrongs))),
    Pattern(
      .typed("there"), .typed("may might could"), "have", "been",
      Piece.tagged(.determiner, .adjective).upTo(3),
      .any(Words.harms.union(Words.wrongs))),
    Pattern(
      .typed("mistakes errors"), .typed("may might could"), "have",
      .typed("been happened occurred crept"),
      Piece.typed("made in").maybe),
    Pattern("it", .typed("may might could"), "be", .typed("that")),
    Pattern(
      .typed("this that it which"), .typed("may might could"), "have", "been", .degree,
      .typed("upsetting hurtful offensive frustrating confusing disappointing distressing")),
    Pattern(
      .typed("you customers users guests members passengers clients anyone"),
      .typed("may might could"),
      "be", .typed("unable affected impacted inconvenienced"), Piece.typed("to by").maybe),
    Pattern(
      .typed("you it this we that which i they"), .typed("may might could"),
      Piece.any("have be").upTo(2),
      .any("cause experience feel suffer encounter")),
    Pattern(
      .typed("you who customers users guests people members passengers clients anyone some"),
      .typed("may might could"), .typed("have be"), Piece.typed("been").maybe,
      .any(Words.befalling)),
    Pattern(
      .typed("you who customers users guests people members passengers clients"),
      .typed("may might could"), "have", .typed("received got had seen"), Piece.gap(1),
      .typed("wrong incorrect duplicate late bad poor negative unpleasant")),
    Pattern(
      .any("may might could"), "have", .degree,
      .any(Words.harming.subtracting(["cause", "spoil", "ruin"]))),
  ]
}

extension Words {
  /// What may befall a customer, or how it may leave them.
  fileprivate static let befalling = felt.union(
    set(
      """
      cause experience feel suffer encounter face affect impact inconvenience charge overcharge
      bill miss exclude
      """))
  fileprivate static let joining: Set = ["and", "or", ",", "for", "about", "as", "all"]
  fileprivate static let stock = set("inconvenience inconveniences that you we i this it the of")
  /// Nouns for what a wrong does to a person; not the stock `inconvenience`.
  fileprivate static let harms = set(
    """
    upset distress trouble harm hurt offence offense concern stress disappointment frustration
    confusion issue problem pain worry anxiety embarrassment discomfort annoyance hassle
    difficulty disruption loss delay impact misunderstanding mistake error damage bother
    """)
}
