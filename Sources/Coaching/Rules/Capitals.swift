import English

extension CoachingRule {
  /// Words in capitals that are no abbreviations.
  ///
  /// A short word in capitals counts only beside another one: `VAT` is a word of its own, `SO SORRY`
  /// is a shout.
  static let capitals = CoachingRule(
    id: "AP-CAPS", label: .other, level: .note,
    message: "Use small letters.",
    why: "Capitals shout.",
    source: "Plain-language guidance on design; studies of reading all capitals",
    find: { $0.flatMap(\.shouts) },
    rewrite: { spot in
      spot.passage.tokens[spot.finding.tokens].contains { $0.form != .word }
        ? nil : spot.sentence(with: spot.inSmallLetters)
    },
    examples: [
      "We are «SO SORRY».",
      "This was «OUR FAULT».",
      "«PLEASE READ THIS».",
      "I am «VERY» sorry I missed you.",
      "I should «NEVER» have sent your order without a second look.",
      "It was «ALL MY FAULT».",
      "We «DID NOT» charge you.",
      "«WE ARE SORRY FOR THE WAIT».",
      "Your USB hub and DVD player are packed.",
      "VAT is on the bill.",
      "Bring your ID and your PIN.",
      "I sent it to the US by UPS.",
      "I spoke to the BBC and to NHS staff.",
      "I left it at the A&E desk.",
      "It is OK to say no.",
      "The IT man came at 9 AM.",
    ]
  )
}

extension Spot {
  fileprivate var inSmallLetters: String {
    passage.tokens[finding.tokens]
      .map { $0.lower == "i" ? "I" : $0.lower }
      .joined(separator: " ")
  }
}

extension Line {
  /// The runs of words in capitals that shout.
  fileprivate var shouts: [Range<Int>] {
    var found: [Range<Int>] = []
    var start: Int?
    for index in tokens.lowerBound...tokens.upperBound {
      if isCapital(index) {
        start = start ?? index
      } else if let begun = start {
        if (begun..<index).contains(where: isShouted) { found.append(trimmedOfI(begun..<index)) }
        start = nil
      }
    }
    return found
  }

  private func isCapital(_ index: Int) -> Bool {
    guard tokens.contains(index), passage.tokens[index].form == .word else { return false }
    let letters = passage.tokens[index].text.unicodeScalars.filter { $0.properties.isAlphabetic }
    return !letters.isEmpty && letters.allSatisfy { $0.properties.isUppercase }
  }

  /// Whether the word in capitals is an everyday word that has no reason to be so.
  private func isShouted(_ index: Int) -> Bool {
    let lower = lower(index)
    if Words.stressed.contains(lower) { return true }
    guard lower.unicodeScalars.count > 1, !Words.everydayAcronyms.contains(lower) else {
      return false
    }
    let isBeside =
      isCapital(index - 1) && lower.count > 1 && self.lower(index - 1).count > 1
      || isCapital(index + 1) && self.lower(index + 1).count > 1
    return Vocabulary.isWord(lower) && (isBeside || lower.count > 4)
  }

  /// The run without an `I` or `A` that only happens to stand beside it.
  private func trimmedOfI(_ range: Range<Int>) -> Range<Int> {
    var range = range
    while range.count > 1, lower(range.lowerBound).count == 1 {
      range = range.lowerBound + 1..<range.upperBound
    }
    while range.count > 1, lower(range.upperBound - 1).count == 1 {
      range = range.lowerBound..<range.upperBound - 1
    }
    return range
  }
}

extension Words {
  /// Short words that people write large to stress them.
  fileprivate static let stressed = set(
    """
    so very not never all any no now too our my your you we were are was did must please sorry
    really ever always only free every each both both this that wrong why how what
    """)
}
