import Casework
import Drafting

/// What is said beside the way: reasons, help, examples, what is known so far.
enum Digressing {
  static let ids = [
    "help", "help.asked", "show.facts", "note.kept", "why.line", "why.check", "why.aside",
    "why.parked", "tongue",
  ]

  /// Everything that can be typed, on one screen.
  static let help = Said(
    "help",
    """
    Just answer in your own words; Enter sends. These words help as well:
      why, example: about the question that is open
      not sure, later: go on without an answer
      back, undo, redo: go back, take back, bring back
      change 2 friday, or change name Ana Ruiz: put one thing right
      show, draft: what I know so far, and the message
      note: and words that I should keep
      cases, open and a name, new: your cases
      quit: leave; everything is kept
    """)

  /// A question that the program has no answer to.
  static let cannot = Said(
    "help.asked", "I cannot answer that, and I keep nothing of it. Type help for what I can do.")

  static func why(_ question: Question, _ it: Circumstances) -> Said {
    Said("why.\(question.slot)", question.why(it))
  }

  static func example(_ question: Question, _ it: Circumstances) -> Said {
    Said("example.\(question.slot)", question.example(it))
  }

  static let whyCheck = Said("why.check", "I show it so that nothing wrong goes into your message.")
  static let whyAside = Said("why.aside", "I can read that in two ways, and I do not guess.")
  static let whyParked = Said(
    "why.parked", "Nothing is open now. I ask again when a promise is due.")

  /// What one sentence of the draft rests on.
  static func whyLine(_ number: Int, _ draft: Draft?, _ it: Circumstances) -> Said {
    guard let draft, draft.points.indices.contains(number - 1) else {
      return Said("why.line", "There is no line \(number).")
    }
    let slots = draft.points[number - 1].flatMap(\.slots)
    let told = slots.uniqued.compactMap { slot -> String? in
      it.matter.fact(slot).map { fact in
        let words = fact.text.isEmpty ? fact.shown : fact.text
        return words.count <= 60 ? "\"\(words)\"" : "\"\(words.prefix(57))...\""
      }
    }
    guard !told.isEmpty else {
      return Said("why.line", "\(number) is mine: the same words for everybody.")
    }
    return Said(
      "why.line", "\(number) rests on what you told me: \(told.prefix(4).joined(separator: ", ")).")
  }

  /// What is known, what is open and what was left for later.
  static func facts(_ it: Circumstances) -> Said {
    let lines = it.summary
    guard !lines.isEmpty else { return Said("show.facts", "Nothing yet.") }
    var text = Summary(it).text
    let more = extra(it)
    if !more.isEmpty { text += "\n" + more.joined(separator: "\n") }
    return Said("show.facts", text)
  }

  private static func extra(_ it: Circumstances) -> [String] {
    let matter = it.matter
    // A sorry that was left to the program is not owed.
    let later = Slot.inOrder.filter { slot in
      slot != .sorry && matter[slot].contains { $0.status == .later }
    }
    let unknown = Slot.inOrder.filter { slot in matter[slot].contains { $0.status == .unknown } }
    let held = Slot.inOrder.filter { slot in matter[slot].contains { $0.discretion == .held } }
    let dormant = Relevance.dormant(in: matter)
    return [
      matter.words(.fix).map { "The fix: \(OwnerWords(matter).clause($0))" },
      matter.words(.prevent).map { "What changes: \(OwnerWords(matter).clause($0))" },
      names("Left for later", later), names("Not known", unknown),
      names("Kept out of messages for now", held),
      names("Kept, but not in use", Slot.inOrder.filter(dormant.contains)),
      matter.notes.isEmpty ? nil : "Notes: \(matter.notes.joined(separator: " / "))",
    ].compactMap(\.self)
  }

  private static func names(_ label: String, _ slots: [Slot]) -> String? {
    slots.isEmpty ? nil : "\(label): \(slots.map(SlotWords.name).joined(separator: ", "))"
  }

  /// Another language than English.
  static let tongue = Said(
    "tongue", "I am sorry, I only understand English for now. I keep your words as they are.")

  static let noteKept = Said("note.kept", "Kept as a note.")
}

extension [Slot] {
  /// The slots, each once, in their order.
  var uniqued: [Slot] {
    var seen: Set<Slot> = []
    return filter { seen.insert($0).inserted }
  }
}
