import English

extension CoachingRule {
  /// The talk of a trade, which most customers do not know.
  ///
  /// Told by its words, field by field; where something went wrong, also by its codes (`PHX1`), by
  /// abbreviations that are not everybody's, and by nouns piled on each other.
  static let jargon = CoachingRule(
    id: "AP-JARGON", label: .jargon, level: .fix,
    message: "Say it as a neighbour would who knows nothing of your trade.",
    why: "Trade talk is for insiders; the reader is not one.",
    source: "GOV.UK (words to avoid); ISO 24495-1 (understandable)",
    reason: { spot, known in
      let typed = spot.passage.text(tokens: spot.finding.tokens)
      let plain = Trade.all.lazy.compactMap { $0.sure.plain(for: typed) }.first
      return plain.map { "\"\(typed)\" is trade talk; \"\($0)\" says it plainly." }
        ?? "\"\(typed)\" is trade talk; \(known.she) may not know it."
    },
    find: { $0.tradeTalk },
    rewrite: { spot in
      guard spot.isOnlyTradeTalk else { return nil }
      return Trade.all.lazy.compactMap { spot.sentence(by: $0.sure) }.first
    },
    examples: [
      "«Going forward» we will «streamline» «fulfilment».",
      "We have «escalated» your ticket.",
      "Our «root cause analysis» shows a «process gap».",
      "Sorry, your «RMA» was lost.",
      "Sorry, the «failover» to «PHX1» was slow.",
      "We saw «elevated latency» on two «cache nodes».",
      "The «SKU» was wrong, so we sent the wrong lamp.",
      "Your «ETA» moved to Friday.",
      "Sorry, the «VM» was stopped.",
      "A «chargeback» is open on your card.",
      "The «pax» on your «PNR» were moved.",
      "We apologise: the «XKT» board failed.",
      "I'm sorry about the «network capacity management system».",
      "I delivered it to number 14, not 41.",
      "I've set two alarms to check the oven.",
      "Sorry, I put the wrong VAT on your bill.",
      "I'm sorry, your TV is still in my van.",
      "I'm sorry I shouted at you in front of the NHS nurse.",
      "Sorry, I left your order AB1234 on the shelf.",
      "I'm sorry I left two pairs of concert tickets in the drawer.",
      "I'm sorry I broke your PS5.",
      "I'm sorry, the customer service desk was shut.",
      "Sorry, your flight BA117 left without you.",
      "I'm sorry we sat you next to the server's door.",
    ]
  )
}

extension [Line] {
  /// The places of trade talk: of each trade its sure words, and its doubtful ones in their company.
  fileprivate var tradeTalk: [Range<Int>] {
    let isTrouble = tellTrouble
    let isToCustomers = isTrouble || contains { $0.holds(["you", "your"]) }
    let signs = flatMap { line in
      line.unknownAcronyms(inTrouble: isTrouble) + (isToCustomers ? line.codes : [])
    }
    return Trade.all.flatMap(talk) + signs + (isTrouble ? flatMap(\.piledNouns) : [])
  }

  private func talk(of trade: Trade) -> [Range<Int>] {
    let sure = flatMap { line in
      trade.sure.matches(in: line).filter { !line.isMovement($0) }
    }
    let unsure = flatMap { line in
      trade.unsure.matches(in: line).map { (range: $0, word: line.lemma($0.lowerBound)) }
    }
    guard !sure.isEmpty || Set(unsure.map(\.word)).count > 2 else { return [] }
    return sure + unsure.map(\.range)
  }
}

extension Spot {
  /// Whether the sentence has no other sure word of a trade, and is of a bearable length.
  fileprivate var isOnlyTradeTalk: Bool {
    guard let number = passage.sentence(at: finding.tokens.lowerBound),
      passage.sentences[number].tokens.count < 80
    else { return false }
    let line = Line(
      passage: passage, number: number, tokens: passage.sentences[number].tokens, clauses: [])
    return Trade.all.reduce(0) { $0 + $1.sure.matches(in: line).count } == 1
      && line.unknownAcronyms(inTrouble: true).isEmpty && line.codes.isEmpty
  }
}

extension Line {
  /// Whether `moving forward` is what somebody does: `we are moving forward`, `going forward with`.
  fileprivate func isMovement(_ range: Range<Int>) -> Bool {
    holds(["move", "go"], in: range.prefixed(1))
      && (lemma(range.lowerBound - 1) == "be" || lower(range.upperBound) == "with")
  }
}
