extension Turning {
  /// The words put together again, as in the middle of a sentence and without a final stop.
  func clause() -> String? {
    let result = Self.stripped(joined(tokens.indices), of: [".", "!", "?", "\u{2026}"])
    guard !result.isEmpty else { return nil }
    return keepsCapital(result) ? result : Letters.uncapitalised(result)
  }

  /// One sentence with its capital and its final mark.
  func sentence(_ sentence: Sentence) -> String? {
    let text = joined(sentence.tokens)
    let bare = Self.stripped(text, of: [".", "\u{2026}"])
    guard bare.contains(where: { $0.isLetter || $0.isNumber }) else { return nil }
    let large = Wording.upperFirst(bare)
    guard let last = bare.unicodeScalars.last, !["!", "?"].contains(last) else { return large }
    let isClosed =
      ["\"", "\u{201D}"].contains(last) && bare.unicodeScalars.count > 1
      && [".", "!", "?"].contains(bare.unicodeScalars.dropLast().last)
    return isClosed ? large : large + (asks(sentence) ? "?" : ".")
  }

  private func joined(_ range: Range<Int>) -> String {
    var result = ""
    var end: Int?
    for index in range {
      guard let word = words[index] else { continue }
      let isJoined =
        index > 0 && tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
      if end != nil, commas.contains(index) { result += "," }
      if end != nil, !(isJoined && (words[index - 1] != nil || isTight(index))),
        !word.hasPrefix(" ")
      {
        result += " "
      }
      result += word
      end = index
    }
    return result
  }

  private static func stripped(_ text: String, of marks: Set<Unicode.Scalar>) -> String {
    var scalars = text.unicodeScalars
    while let last = scalars.last, marks.union([",", ";", ":", " "]).contains(last) {
      scalars.removeLast()
    }
    return String(scalars)
  }

  /// Whether the token leans on the one before even when that one falls away.
  private func isTight(_ index: Int) -> Bool {
    tokens[index].form == .punctuation || tokens[index].lower.utf8.first == 0x27
      || tokens[index].lower == "n't"
  }

  /// Whether the first word needs its capital anywhere in a sentence.
  private func keepsCapital(_ text: String) -> Bool {
    guard
      let first = words.indices.first(where: { words[$0] != nil && tokens[$0].form != .punctuation }
      ), let word = words[first]
    else { return true }
    return Wording.needsCapital(word, tag: tokens[first].tag, isTurned: word != tokens[first].text)
  }
}

extension Turning {
  /// Puts the comma before a tag: `you did say no onions, didn't you`.
  mutating func mendTags() {
    for sentence in passage.sentences {
      guard let start = tagStart(sentence), start > sentence.tokens.lowerBound + 2,
        tokens[start - 1].form == .word, words[start - 1] != nil
      else { continue }
      commas.insert(start)
    }
  }

  /// Whether a sentence asks something, its mark left out.
  private func asks(_ sentence: Sentence) -> Bool {
    if tagStart(sentence) != nil { return true }
    let first = sentence.tokens.first { tokens[$0].form != .punctuation }.map(word) ?? ""
    return sentence.isQuestion && !["nor", "neither", "so", "never", "not", "only"].contains(first)
  }

  /// Where a tag begins that ends the sentence: `didnt he`, `is it`.
  private func tagStart(_ sentence: Sentence) -> Int? {
    guard let last = sentence.tokens.last(where: { tokens[$0].form != .punctuation }),
      ["he", "she", "it", "they", "i", "we"].contains(word(last)), last - 2 > 0
    else { return nil }
    let helper = word(last - 1) == "n't" ? last - 2 : last - 1
    guard sentence.tokens.contains(helper), [.auxiliary, .modal].contains(tag(helper)),
      ![.subordinator, .coordinator, .adverb].contains(tag(helper - 1)),
      word(last - 1) == "n't" || word(helper - 1) == ","
    else { return nil }
    return helper
  }
}
