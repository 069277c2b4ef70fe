package import English

/// A word or phrase that many readers stumble over, with a plainer one.
package struct HardWord: Hashable, Sendable {
  /// The words as they stand in the text; with the `a` or `an` before them where it has to change.
  package let word: String
  /// What to write in their place, in the same form.
  package let plain: String
  /// What it means, for a word of a trade; `nil` where the plainer words say it all.
  package let gloss: String?
  /// Where they stand, in Unicode scalars.
  package let range: Range<Int>

  /// The hard words of a text, in order; names and quotations are left alone.
  package static func words(in passage: Passage) -> [HardWord] {
    var found: [HardWord] = []
    var index = 0
    while index < passage.tokens.count {
      guard let (length, word) = match(at: index, in: passage) else {
        index += 1
        continue
      }
      found.append(word)
      index += length
    }
    return found
  }

  /// The same word in a longer text, in which this part starts at an offset.
  func shifted(by offset: Int) -> HardWord {
    HardWord(word: word, plain: plain, gloss: gloss, range: range.shifted(by: offset))
  }

  /// How many tokens the hard words take that start here, and what is plainer.
  private static func match(at index: Int, in passage: Passage) -> (Int, HardWord)? {
    let token = passage.tokens[index]
    guard !token.isQuoted, token.form == .word, !isNamePart(index, in: passage.tokens) else {
      return nil
    }
    for key in [token.text, singular(token.text), token.lower, token.lemma, singular(token.lower)] {
      for entry in entries[key] ?? [] {
        guard let plain = entry.plain(at: index, in: passage.tokens) else { continue }
        return (entry.words.count, HardWord(entry, plain: plain, at: index, in: passage))
      }
    }
    return nil
  }

  /// Whether it stands with a capital before another, as in `Molar Street`.
  private static func isNamePart(_ index: Int, in tokens: [Token]) -> Bool {
    guard index + 1 < tokens.count, tokens[index].text.first?.isUppercase ?? false else {
      return false
    }
    let next = tokens[index + 1].text
    return next.count > 1 && next.first?.isUppercase ?? false && tokens[index].text != next
      && !next.allSatisfy(\.isUppercase) && next != "I'm"
  }

  private init(_ entry: Entry, plain: String, at index: Int, in passage: Passage) {
    var tokens = index..<index + entry.words.count
    var plain = plain
    let next = tokens.upperBound < passage.tokens.count ? passage.tokens[tokens.upperBound] : nil
    if entry.sort == .verb, let next, let around = Inflection.phrasal(plain, around: next) {
      tokens = index..<tokens.upperBound + 1
      plain = around
    }
    let article = index > 0 ? passage.tokens[index - 1].lower : ""
    if ["a", "an"].contains(article) {
      let fitting = Inflection.article(before: plain)
      if fitting != article {
        tokens = index - 1..<tokens.upperBound
        plain = [fitting, plain].compactMap { $0 }.joined(separator: " ")
      }
    }
    let isCapital = passage.tokens[tokens.lowerBound].text.first?.isUppercase ?? false
    self.init(
      word: passage.text(tokens: tokens),
      plain: isCapital && !entry.isAcronym ? Inflection.capitalized(plain) : plain,
      gloss: entry.gloss, range: passage.scalarRange(of: tokens))
  }

  private init(word: String, plain: String, gloss: String?, range: Range<Int>) {
    self.word = word
    self.plain = plain
    self.gloss = gloss
    self.range = range
  }

  private static func singular(_ word: String) -> String {
    word.hasSuffix("s") ? String(word.dropLast()) : word
  }
}
