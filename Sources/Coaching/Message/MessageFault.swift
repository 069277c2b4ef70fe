import Casework
import English

/// A fault of a whole message: of what it holds, how much of it and in which order.
package struct MessageFault: Sendable {
  /// `M1` to `M12`, after the catalogue of the field's faults of structure.
  package let id: String
  package let level: Level
  /// What to do about it, in one line.
  package let message: String
  /// Why it hurts.
  package let why: String
  package let source: String
  /// The kinds of text in which it is a fault.
  let purposes: Set<Purpose>
  /// Where the message shows it, in Unicode scalars.
  let find: @Sendable (Message) -> Range<Int>?
  /// Messages that show it, and near-misses.
  package let examples: [MessageExample]

  /// The faults of structure, the most hurtful first.
  package static let house: [MessageFault] = [
    .othersData, .explanationTooLong, .bareRepair, .repeatedSorry, .discountForLoss, .lightTone,
    .repairFirst, .promiseWithoutDay, .aboutUs, .nobodySigns, .otherWords,
  ]
}

/// A message that shows a fault of structure, or a near-miss.
package struct MessageExample: Sendable {
  package let text: String
  package let purpose: Purpose
  /// What the customer wrote, where the fault is to be seen beside it.
  package let quoted: String
  package let isFaulty: Bool

  static func faulty(
    _ text: String, quoting quoted: String = "", as purpose: Purpose = .apology
  ) -> MessageExample {
    MessageExample(text: text, purpose: purpose, quoted: quoted, isFaulty: true)
  }

  static func fine(
    _ text: String, quoting quoted: String = "", as purpose: Purpose = .apology
  ) -> MessageExample {
    MessageExample(text: text, purpose: purpose, quoted: quoted, isFaulty: false)
  }
}

/// A whole message with what was found in it.
struct Message: Sendable {
  let passage: Passage
  let lines: [Line]
  let components: [ComponentFinder.Found]
  /// What the customer wrote, where the message quotes it.
  let quoted: String

  init(_ passage: Passage, components: [ComponentFinder.Found], quoted: String = "") {
    self.passage = passage
    lines = passage.lines
    self.components = components
    self.quoted = quoted
  }

  /// Where the message has a part of a good apology.
  func spans(_ component: Component) -> [Range<Int>] {
    components.first { $0.component == component }?.spans ?? []
  }

  func has(_ component: Component) -> Bool { !spans(component).isEmpty }

  /// The whole message.
  var whole: Range<Int> {
    guard let first = passage.tokens.first, let last = passage.tokens.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }

  /// How many words stand in a part of the message.
  func words(in range: Range<Int>) -> Int {
    passage.tokens.count { $0.form != .punctuation && $0.range.overlaps(range) }
  }

  /// The whole sentence around a place.
  func sentence(around place: Range<Int>) -> Range<Int> {
    passage.sentences.first { $0.range.overlaps(place) }?.range ?? place
  }

  /// The sentence at a place, with its clauses.
  func line(at place: Range<Int>) -> Line? {
    lines.first { passage.scalarRange(of: $0.tokens).overlaps(place) }
  }
}
