import English

extension Line {
  /// Codes of capitals and figures that name a thing, such as `PHX1` and `us-east-1`.
  ///
  /// The number of an order or a flight, and a maker's name for a model, are the reader's own.
  var codes: [Range<Int>] {
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
  func unknownAcronyms(inTrouble: Bool) -> [Range<Int>] {
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

  /// Whether it is the `handling` of `baggage handling system`.
  private func isWorking(_ index: Int) -> Bool {
    word(index, is: Words.dry) && isCommonNoun(index - 1) && isCommonNoun(index + 1)
  }

  /// Three or more nouns on end, two of them dry: `inventory allocation system`.
  var piledNouns: [Range<Int>] {
    guard holds(Words.dry) else { return [] }
    var found: [Range<Int>] = []
    var start = tokens.lowerBound
    while start < tokens.upperBound {
      var end = start
      while isCommonNoun(end) || isWorking(end), end - start < 8 { end += 1 }
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
    maintenance protocol coordination resourcing planning procedure handling scheduling forecasting
    module engine layer enrollment enrolment adjudication reconciliation routing ticketing model
    workforce demand vendor eligibility
    """)
  fileprivate static let everydayDesks: Set = ["customer", "room", "train", "bus", "repair"]
}
