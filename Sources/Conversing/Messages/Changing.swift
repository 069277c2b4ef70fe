import Casework
import Drafting
import English

/// What is said when something was changed, taken back or brought back.
enum Changing {
  static let ids = [
    "changed", "change.what", "change.how", "kept.old", "undone", "undo.none", "undo.sent",
    "redone", "redo.none", "back.none", "moved.later", "moved.unknown", "restart.kept", "back.to",
    "change.wish", "moved.declined", "kept.out", "moved.written", "change.ours", "change.unsayable",
    "changed.lost",
  ]

  /// What was put into the message in the owner's words.
  static func edited(_ slots: [Slot], _ it: Circumstances) -> Said {
    let printed = it.mainDraft?.sentences.filter { sentence in
      slots.contains { sentence.slots.contains($0) } && sentence.frame != "next.follow-up"
    }
    guard let printed, !printed.isEmpty else { return Said("changed", "Changed.") }
    let words = printed.map(\.text).joined(separator: " ")
    return Said("changed", "It says now: \"\(words)\"")
  }

  /// Old words stay where new ones could not be said to the customer.
  static func unsayable(_ it: Circumstances) -> Said {
    Said(
      "change.unsayable",
      "I cannot say that to \(it.object) as it stands, so the old line stays. Write it as \(it.subject) should read it: you for \(it.object), and no other names."
    )
  }

  /// What the owner will do or change, said back after a second thought.
  static func rethought(_ words: [String]) -> Said {
    Said("changed", "Changed to: \(words.joined(separator: "; ")).")
  }

  /// What the owner wanted out of the message.
  static func removed(_ sentence: String, stands: Bool) -> Said {
    stands
      ? Said("change.ours", "I could not take that out: \"\(sentence)\"")
      : Said("changed", "Out it goes: \"\(sentence)\"")
  }

  /// A sentence that rests on no words of the owner's.
  static func fixed(_ sentence: String) -> Said {
    Said("change.ours", "\"\(sentence)\" is mine, the same for everybody. It stays as it is.")
  }

  static func noLine(_ number: Int, last: Int) -> Said {
    Said("change.ours", "There is no line \(number). The last one is \(last).")
  }

  /// A line in the program's own words, and what in it can be changed.
  static func ours(_ number: Int, _ slots: [Slot]) -> Said {
    let names = slots.filter { Correction.isChangeable($0) }.map(SlotWords.name)
    guard !names.isEmpty else {
      return Said(
        "change.ours", "Line \(number) is mine, the same for everybody. It stays as it is.")
    }
    return Said(
      "change.ours",
      "Line \(number) is in my words, so it stays. What you can change in it: \(names.joined(separator: ", "))."
    )
  }

  /// What went out of the message with a change, and why.
  static func lost(_ lost: [Drafted.Loss]) -> Said {
    let lines = Drafted.Loss.Reason.allCases.compactMap { reason -> String? in
      let words = lost.filter { $0.reason == reason }.map { "\"\($0.text)\"" }
      return words.isEmpty ? nil : "Out went, \(reason.rawValue): \(words.joined(separator: " "))"
    }
    return Said("changed.lost", lines.joined(separator: "\n"))
  }

  static func changed(
    _ line: Summary.Line?, number: Int?, _ slot: Slot, _ it: Circumstances, restStands: Bool = true
  ) -> Said {
    let rest = restStands ? " The rest stands." : ""
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
  static let keptOut = Said("kept.out", "I have that, and it stays out of the message.")
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
  /// The owner leaves the sorry to the program, as it offered.
  static let written = Said("moved.written", "Then I write it.")
  static let later = Said("moved.later", "Left for later.")
  static func unknown(_ words: String) -> Said { Said("moved.unknown", words) }
  static let restartKept = Said("restart.kept", "A new case, then. The other one is kept.")
}
