/// Small turns of phrase that letters and questions share.
package enum Wording {
  /// The text with its first letter small, unless the first word needs its capital.
  package static func lowerFirst(_ text: String, keeping names: [String] = []) -> String {
    let tokens = Passage(opening(of: text)).tokens
    guard let first = tokens.first(where: { $0.form != .punctuation }), first.form == .word else {
      return text
    }
    let isName = names.contains { name in
      name.lowercased().split(separator: " ").contains { $0 == first.lower }
    }
    guard !isName, !needsCapital(first.text, tag: first.tag, isTurned: false) else { return text }
    guard let start = text.unicodeScalars.firstIndex(where: \.isLetter) else {
      return text
    }
    return text[..<start] + Letters.uncapitalised(String(text[start...]))
  }

  /// The text with its first letter large.
  package static func upperFirst(_ text: String) -> String {
    let scanner = Scanner(Array(opening(of: text).unicodeScalars))
    guard let first = scanner.pieces.first(where: { $0.form != .punctuation }), first.form == .word,
      !scanner.scalars[first.range].contains(where: \.properties.isUppercase),
      let start = text.unicodeScalars.firstIndex(where: \.isLetter)
    else { return text }
    return text[..<start] + Letters.capitalised(String(text[start...]))
  }

  /// The first words: as much as is needed to tell what the first of them is.
  private static func opening(of text: String) -> String {
    guard text.utf8.count > 60 else { return text }
    let start = String(text.prefix(60))
    return start.lastIndex(of: " ").map { String(start[..<$0]) } ?? start
  }

  /// The items as a list: `a, b and c`.
  package static func list(_ items: [String], joinedBy word: String = "and") -> String {
    guard let last = items.last, items.count > 1 else { return items.first ?? "" }
    return items.dropLast().joined(separator: ", ") + " \(word) " + last
  }

  /// Whether a word keeps its capital in the middle of a sentence.
  static func needsCapital(_ word: String, tag: Tag, isTurned: Bool) -> Bool {
    let lower = word.lowercased()
    if lower == "i" || lower.hasPrefix("i'") || lower.hasPrefix("i\u{2019}")
      || lower.hasPrefix("i ")
    {
      return true
    }
    guard !isTurned else { return false }
    if Letters.isShouted(word) { return true }
    if Lexicon.shared.contains(lower) {
      return tag == .properNoun && Lexicon.shared.senses(lower).has(.properNoun)
        || Nouns.weekdaysAndMonths.contains(lower) && tag == .properNoun
    }
    return Letters.startsLarge(word) && (tag == .properNoun || tag == .noun)
  }
}

extension Wording {
  /// A clause as a sentence of its own: its capital and its full stop.
  package static func sentence(_ clause: String) -> String {
    let text = upperFirst(clause)
    guard let last = text.unicodeScalars.last, !".!?\u{2026}".unicodeScalars.contains(last) else {
      return text
    }
    return text + "."
  }
}
