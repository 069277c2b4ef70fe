import Casework
import Drafting
import English
import Listening

/// One thing that a line at the draft wants said otherwise, and the owner's words for it.
struct DraftEdit: Equatable {
  let slot: Slot
  var words: String

  /// Whether it was put in the place of another line, so that it takes none of its own kind.
  var isPlaced = false

  /// Whether it comes beside what is promised already: "i will give you a free lesson too".
  var isMore: Bool { [.fix, .prevent].contains(slot) && (isPlaced || Saying.isMore(words)) }

  /// What a line wants otherwise; empty where its form names nothing.
  ///
  /// The thing is named by a label, by the words that are to be exchanged, or by what each sentence
  /// would be in the message; a sentence without a form of its own goes with the one before it.
  ///
  /// - Parameters:
  ///   - line: The line as typed, without a number before it.
  ///   - given: What the first sentence is about, where a number has said so.
  ///   - it: The case around it.
  /// - Returns: The things to be changed, in the order in which they were said.
  static func edits(in line: String, about given: Slot? = nil, _ it: Circumstances) -> [DraftEdit] {
    let line = Retraction.stripped(line).unwrapped
    if let label = Label(line), !label.value.isEmpty {
      return [DraftEdit(slot: label.slot, words: label.value.unwrapped)]
    }
    let passage = Passage(line)
    let sentences = passage.sentences.map { passage.text($0.range) }
    let forms = sentences.map { Saying.slot(of: $0, to: it.matter.words(.customer)) }
    var edits: [DraftEdit] = []
    for (words, form) in zip(sentences, forms) {
      // "40 today. I will call you on Monday": a sum belongs to what is promised next.
      let sum = words.contains(where: \.isNumber) ? forms.compactMap(\.self).first : nil
      // A number that points at the program's account of it does not make a sorry an account.
      let isSaying = given.map { [.fix, .sorry, .prevent].contains($0) } ?? false
      let first = isSaying ? given : form ?? given ?? sum
      guard let slot = edits.isEmpty ? first : form ?? edits.last?.slot else { return [] }
      if let last = edits.indices.last, edits[last].slot == slot {
        edits[last].words += " " + words
      } else {
        let isPlaced = edits.isEmpty && given != nil && given != slot
        edits.append(DraftEdit(slot: slot, words: words, isPlaced: isPlaced))
      }
    }
    return edits
  }

  /// "Change 'four today' to 'five today'": the thing whose sentence holds the first, with the
  /// second in its place.
  static func exchange(in line: String, _ draft: Draft, _ it: Circumstances) -> DraftEdit? {
    let quoted = line.quotations
    guard quoted.count == 2, let lead = line.split(whereSeparator: \.isWhitespace).first else {
      return nil
    }
    let isTurned = line.lowercased().contains("instead of")
    let (old, new) = isTurned ? (quoted[1], quoted[0]) : (quoted[0], quoted[1])
    guard lead.contains(where: \.isLetter) || lead.contains("\""),
      let sentence = draft.sentences.first(where: { $0.text.plainly.contains(old.plainly) }),
      let slot = Rewriting.slot(of: [sentence])
    else { return nil }
    let facts = it.matter[slot].filter(\.isGiven).map(\.shown)
    let whole = facts.first { $0.plainly.contains(old.plainly) } ?? sentence.text
    let words = whole.withPlainMarks.exchanging(old.withPlainMarks, for: new)
    return DraftEdit(slot: slot, words: words)
  }
}

/// What a stretch of the draft is about, so that the owner's words can take its place.
enum Rewriting {
  /// The slot of sentences that are rewritten; `nil` where they are the program's own.
  static func slot(of sentences: [Drafting.Sentence]) -> Slot? {
    if sentences.contains(where: { $0.component == .repairs || $0.frame.hasPrefix("repair.") }) {
      return .fix
    }
    if sentences.contains(where: { $0.component == .prevents }) { return .prevent }
    if sentences.contains(where: { $0.component == .saysSorry }) { return .sorry }
    let slots = sentences.flatMap(\.slots)
    if sentences.contains(where: { $0.component == .namesHarm || $0.component == .empathy }) {
      return slots.contains(.harm) ? .harm : slots.contains(.feeling) ? .feeling : .harm
    }
    let isOurs = sentences.contains { [.namesAct, .owns, .explains].contains($0.component) }
    guard isOurs else { return nil }
    return [Slot.act, .part, .cause].first { slots.contains($0) } ?? .sorry
  }
}

extension String {
  /// The text without quotation marks around the whole of it.
  fileprivate var unwrapped: String {
    let text = trimmed
    guard text.count > 2, let first = text.first, let last = text.last,
      "\"“'‘".contains(first), "\"”'’".contains(last)
    else { return text }
    let inner = text.dropFirst().dropLast()
    return inner.contains { "\"“”".contains($0) } ? text : String(inner).trimmed
  }

  /// The stretches between quotation marks; a mark inside a word is an apostrophe.
  fileprivate var quotations: [String] {
    let letters = Array(self)
    var found: [String] = []
    var open: Int?
    for index in letters.indices where "\"“”'‘’".contains(letters[index]) {
      let before = index == 0 ? " " : letters[index - 1]
      let after = index == letters.count - 1 ? " " : letters[index + 1]
      if let start = open {
        guard !after.isLetter, !after.isNumber else { continue }
        found.append(String(letters[(start + 1)..<index]).trimmed)
        open = nil
      } else if !before.isLetter, !before.isNumber, !after.isWhitespace {
        open = index
      }
    }
    return found.filter { !$0.isEmpty }
  }

  fileprivate var withPlainMarks: String {
    replacing("’", with: "'").replacing("‘", with: "'").replacing("“", with: "\"")
      .replacing("”", with: "\"")
  }

  /// The letters and numbers alone, to find what was copied with other marks.
  fileprivate var plainly: String {
    withPlainMarks.lowercased().split { !$0.isLetter && !$0.isNumber && $0 != "'" }
      .joined(separator: " ")
  }

  fileprivate func exchanging(_ part: String, for other: String) -> String {
    guard let range = lowercased().firstRange(of: part.lowercased()) else { return other }
    let start = lowercased().distance(from: lowercased().startIndex, to: range.lowerBound)
    return String(prefix(start)) + other + String(dropFirst(start + part.count))
  }
}
