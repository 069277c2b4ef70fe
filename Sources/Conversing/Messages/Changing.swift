import Casework
import English

/// What is said when something was changed, taken back or brought back.
enum Changing {
  static let ids = [
    "changed", "change.what", "change.how", "kept.old", "undone", "undo.none", "undo.sent",
    "redone", "redo.none", "back.none", "moved.later", "moved.unknown", "restart.kept", "back.to",
    "change.wish", "moved.declined",
  ]

  static func changed(_ line: Summary.Line?, number: Int?, _ slot: Slot, _ it: Circumstances)
    -> Said
  {
    let rest = " The rest stands."
    if let line, let number {
      return Said("changed", "\(number) is now: \(line.words).\(rest)")
    }
    let value = it.matter.fact(slot).map { fact -> String in
      switch fact.value {
      case .day(let day): it.time.day(day)
      case .moment(let moment): it.time.moment(moment)
      case .money(let money): money.written
      default: fact.shown
      }
    }
    return Said(
      "changed", value.map { "Changed to: \($0.withoutStop).\(rest)" } ?? "Changed.\(rest)")
  }

  static let what = Said(
    "change.what", "Which one? Type change, its number or name, and the right words.")
  static func how(_ slot: Slot) -> Said {
    Said(
      "change.how",
      "I could not read that. Type change \(SlotWords.name(slot)) and the right words.")
  }
  static let wish = Said(
    "change.wish",
    "I cannot reword it by myself. Say the number of the line and your words for it.")
  static let declined = Said("moved.declined", "Then it stays out.")
  static let keptOld = Said("kept.old", "It stays as it was.")
  static func undone(_ line: String) -> Said {
    let shown = line.count <= 40 ? line.oneLine : line.oneLine.prefix(37) + "..."
    return Said(
      "undone", shown.isEmpty ? "Taken back." : "Taken back: \"\(shown)\". Redo brings it back.")
  }
  static let undoNone = Said("undo.none", "There is nothing to take back.")
  static let undoSent = Said(
    "undo.sent",
    "That message went out, so it cannot be taken back here. You can change facts and draft again.")
  static let redone = Said("redone", "It is back.")
  static let redoNone = Said("redo.none", "There is nothing to bring back.")
  static let backNone = Said("back.none", "There is no earlier question.")
  static func backTo(_ shown: String) -> Said {
    Said("back.to", "You said: \(shown.withoutStop). Enter keeps it.")
  }
  static let later = Said("moved.later", "Left for later.")
  static func unknown(_ words: String) -> Said { Said("moved.unknown", words) }
  static let restartKept = Said("restart.kept", "A new case, then. The other one is kept.")
}
