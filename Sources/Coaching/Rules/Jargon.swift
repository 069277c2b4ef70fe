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
    let place = finding.tokens.lowerBound
    guard let number = passage.sentences.firstIndex(where: { $0.tokens.contains(place) }),
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

  /// Codes of capitals and figures that name a thing, such as `PHX1` and `us-east-1`.
  ///
  /// The number of an order or a flight, and a maker's name for a model, are the reader's own.
  fileprivate var codes: [Range<Int>] {
    tokens.filter { index in
      let token = passage.tokens[index]
      guard token.form == .word, !Words.everydayAcronyms.contains(token.lower),
        !holds(Words.numbered, in: index - 2..<index)
      else { return false }
      let letters = token.text.prefix { $0.isLetter }
      let isCapital =
        letters.allSatisfy(\.isUppercase) && !Words.everydayAcronyms.contains(letters.lowercased())
      let end = token.text.dropFirst(letters.count)
      guard isCapital, end.contains(where: \.isNumber) else { return isRegion(token.text) }
      return letters.count == 3 && (1...2).contains(end.count) && end.allSatisfy(\.isNumber)
        || (2...4).contains(letters.count) && end.first == "-"
    }
    .map { $0..<$0 + 1 }
  }

  /// A place as networks name it: `eu-west-2`.
  private func isRegion(_ text: String) -> Bool {
    let parts = text.split(separator: "-")
    guard ["us", "eu", "ap", "sa", "ca"].contains(parts.first?.lowercased()) else { return false }
    return parts.count == 3 && parts[2].allSatisfy(\.isNumber)
      || parts.count > 1 && text.contains { $0.isUppercase } && text == text.uppercased()
  }

  /// Abbreviations after an article or a preposition of cause that are no word and not everybody's.
  fileprivate func unknownAcronyms(inTrouble: Bool) -> [Range<Int>] {
    tokens.filter { index in
      let token = passage.tokens[index]
      let letters = token.text.hasSuffix("s") ? token.text.dropLast() : token.text[...]
      guard token.form == .word, (3...5).contains(letters.count),
        letters.allSatisfy({ $0.isASCII && $0.isUppercase }),
        !Words.everydayAcronyms.contains(letters.lowercased()), !Vocabulary.isWord(token.lower)
      else { return false }
      let isOne = ["a", "an"].contains(lower(index - 1))
      let isThe = ["the", "this"].contains(lower(index - 1))
      let cause = ["after", "of", "for", "with", "on"].contains(lower(index - 1))
      let isOwner = ["'s", "'"].contains(lower(index + 1))
      return !isOwner
        && (Words.owning.contains(lower(index - 1))
          || inTrouble && (isOne || (isThe || cause) && isCommonNoun(index + 1)))
    }
    .map { $0..<$0 + 1 }
  }

  private func isCommonNoun(_ index: Int) -> Bool {
    tokens.contains(index) && passage.tokens[index].tag == .noun
      && passage.tokens[index].text.first?.isLowercase == true
  }

  /// Three or more nouns on end, two of them dry: `inventory allocation system`.
  fileprivate var piledNouns: [Range<Int>] {
    guard holds(Words.dry) else { return [] }
    var found: [Range<Int>] = []
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      var end = start
      while isCommonNoun(end), end - start < 8 { end += 1 }
      let dry = (start..<end).count { word($0, is: Words.dry) }
      if end - start > 2, dry > 1, !holds(Words.everydayDesks, in: start..<end) {
        found.append(start..<end)
      }
      start = Swift.max(end, start + 1)
    }
    return found
  }
}

extension Words {
  fileprivate static let owning: Set = ["our", "your", "their"]
  /// What a code after it is the number of.
  fileprivate static let numbered = set(
    """
    order booking invoice ref reference number no flight room seat gate model tracking code voucher
    parcel bus train route ticket item part size reg registration postcode case plate table bay
    """)
  /// Nouns of offices and works that say little by themselves.
  fileprivate static let dry = set(
    """
    process system operation operations service network platform infrastructure environment
    capacity provider management resolution allocation logistics inventory configuration resource
    implementation optimisation optimization integration verification validation authentication
    fulfilment distribution procurement compliance assurance control processing deployment
    maintenance protocol coordination resourcing planning procedure
    """)
  fileprivate static let everydayDesks: Set = ["customer", "room", "train", "bus", "repair"]
}
