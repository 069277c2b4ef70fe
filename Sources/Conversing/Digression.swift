import Casework
import Listening

/// Answers that tell something else than was asked.
enum Digression {
  /// Whether every clause of an answer tells of one thing and of nothing else: the customer's lot
  /// where our part was asked, or our doing where the harm was.
  static func isAbout(_ slot: Slot, _ answer: Answer) -> Bool {
    let facts = answer.listener.listen(to: answer.line, as: .volunteered).facts
    let ours = [Slot.act, .part].contains { facts[$0] != nil }
    let theirs = [Slot.harm, .feeling].contains { facts[$0] != nil }
    return slot == .harm ? theirs && !ours : ours && !theirs
  }
}
