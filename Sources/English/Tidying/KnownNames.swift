/// Names that are known to occur in a text, word by word.
struct KnownNames: Sendable {
  /// How each word of a name is written, by its small form.
  private var spellings: [String: String] = [:]
  /// The names with more than one word, as small words.
  private var wholes: [[String]] = []

  init(_ names: [Passage]) {
    for name in names {
      let parts = name.tokens.filter { $0.form == .word }
      for part in parts where !Self.isCommon(part.lower) && spellings[part.lower] == nil {
        spellings[part.lower] = Self.written(part.text)
      }
      if parts.count > 1 { wholes.append(parts.map(\.lower)) }
    }
  }

  /// How the word at an index is written as a name, or `nil` when it is none.
  func spelling(_ index: Int, in tokens: [Token]) -> String? {
    guard !spellings.isEmpty else { return nil }
    let token = tokens[index]
    guard let spelling = spellings[token.lower] else { return owner(index, in: tokens) }
    guard NameWords.isWord(token.lower) else { return spelling }
    let isMeant =
      token.text == spelling || NameWords(tokens: tokens).isName(index)
      || isPartOfWhole(index, tokens)
    return isMeant ? spelling : nil
  }

  /// A name whose `'s` lost its apostrophe: `adeyemis been on hold`.
  private func owner(_ index: Int, in tokens: [Token]) -> String? {
    let word = tokens[index].lower
    let stem = String(word.dropLast())
    guard word.hasSuffix("s"), let spelling = spellings[stem],
      !Lexicon.shared.contains(word) || !NameWords.isWord(stem),
      index == 0
        || tokens[index - 1].lower != "the"
          && !(GivenNames.all.contains(stem)
            && Abbreviations.titles.contains(tokens[index - 1].lower)),
      index + 1 < tokens.count, tokens[index + 1].form != .punctuation
    else { return nil }
    return spelling + "'s"
  }

  private func isPartOfWhole(_ index: Int, _ tokens: [Token]) -> Bool {
    wholes.contains { whole in
      whole.indices.contains { place in
        let start = index - place
        return start >= 0 && start + whole.count <= tokens.count
          && whole[place] == tokens[index].lower
          && whole.indices.allSatisfy { tokens[start + $0].lower == whole[$0] }
      }
    }
  }

  /// Whether the word of a name is not one by itself: `the`, `her`.
  private static func isCommon(_ word: String) -> Bool {
    ["the", "her", "his", "their", "my", "and", "of", "son", "mum", "mother"].contains(word)
      || Abbreviations.titles.contains(word)
  }

  /// The name with a capital, unless it came with one.
  private static func written(_ text: String) -> String {
    text.contains { $0.isUppercase } && text != text.uppercased()
      ? text : Letters.capitalised(text.lowercased())
  }
}
