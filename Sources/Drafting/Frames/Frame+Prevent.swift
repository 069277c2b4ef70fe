import Casework
import English

extension Frame {
  /// What is different from now on, in the owner's words.
  static let prevent = Frame("prevent.change", .prevents) { telling in
    telling.given(.prevent).flatMap { fact -> [Line] in
      guard case .words(let words)? = fact.value else { return [] }
      let lines = Telling.parts(of: Telling.plain(words)).enumerated().flatMap { index, part in
        telling.change(part, isFirst: index == 0)
      }
      let length = words.split(separator: " ").count
      guard lines.count == 2, let first = lines.first, let last = lines.last, length <= 21 else {
        return lines
      }
      return [first + ", and " + last]
    }
  }
}

extension Telling {
  /// One change, as a sentence: `From today there is one box on the bench`.
  func change(_ words: String, isFirst: Bool) -> [Line] {
    let isDated = Self.isDated(words)
    let from: Line = isDated || !isFirst ? "" : "From today "
    switch Shape(of: words) {
    case .statement:
      guard let told = turned(Self.full(words), from: .prevent) else { return [] }
      let isLed = ["if", "when", "whenever"].contains(Self.firstWord(told.text))
      return [from == "From today " && isLed ? "From today, \(told)" : from + Line(told)]
    case .order:
      guard let told = turned(words, behind: "I will", from: .prevent) else { return [] }
      return [from + "I will \(told)"]
    case .past:
      guard let told = turned(words, behind: "I", from: .prevent) else { return [] }
      return ["I \(told)"]
    case .gerund:
      guard let told = turned(words, behind: "I will be", from: .prevent) else { return [] }
      return [from + "I will be \(told)"]
    case .thing:
      guard let told = turned(words, behind: "I saw", from: .prevent) else { return [] }
      let thing = Told(Article.set(told.text), from: .prevent)
      if isDated { return ["Here is what changes: \(told)"] }
      // "Anything old I phone before I cut": a deed behind what it is done to.
      if told.text.split(separator: " ").dropFirst().contains(where: { ["I", "we"].contains($0) }) {
        return [isFirst ? "From today, \(told)" : Line(told)]
      }
      return [from + (Self.isPlural(told.text) ? "there are \(thing)" : "there is \(thing)")]
    }
  }

  /// Whether words say from when.
  private static func isDated(_ words: String) -> Bool {
    let lower = " \(words.lowercased()) "
    return [" from ", " since ", " starting ", " next time ", " as of ", " now "].contains {
      lower.holds($0)
    } && (holdsTime(words) || lower.holds(" from now ") || lower.holds(" next time "))
  }

  /// Whether a noun phrase without a verb is more than one thing.
  static func isPlural(_ phrase: String) -> Bool {
    let words = phrase.lowercased().split { $0 == " " || $0 == "," }.map(String.init)
    let many: Set<String> = [
      "two", "three", "four", "five", "both", "all", "some", "more", "these",
    ]
    if words.first.map(many.contains) ?? false { return true }
    let singular: Set<String> = ["one", "a", "an", "the", "every", "each", "another", "this"]
    let ends: Set<String> = ["of", "for", "with", "in", "on", "at", "and", "so", "that", "to"]
    guard let noun = words.prefix(while: { !ends.contains($0) }).last else { return false }
    if singular.contains(words.first ?? ""), words.first != "the" { return false }
    return noun.hasSuffix("s") && !noun.hasSuffix("ss") && !noun.hasSuffix("us")
  }
}
