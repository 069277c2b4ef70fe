import Casework
import English
import Repairing

/// What was sent and promised.
enum Sending {
  static let ids = [
    "sent.noted", "promises.list", "promise.kept", "promise.broken", "parked", "closed", "lobby",
    "resumed", "left.after",
  ]

  static func sent(_ it: Circumstances) -> Said {
    Said("sent.noted", "Sent at \(it.time.clock(it.now.minute)).")
  }

  /// Each promise with its day, and when it will be asked about.
  static func promises(_ it: Circumstances) -> Said? {
    let promises = it.waiting + it.due
    let lines = promises.filter { $0.id != .review }.map { "  \(day($0, it)): \($0.words)" }
    guard !lines.isEmpty else { return nil }
    let who = it.name.map { "You have promised \($0):" } ?? "You have promised:"
    return Said(
      "promises.list",
      ([who] + lines + ["I will ask you about \(lines.count == 1 ? "it" : "them")."]).joined(
        separator: "\n"))
  }

  static func day(_ promise: Promise, _ it: Circumstances) -> String {
    let day = Wording.upperFirst(it.time.near(promise.due))
    return promise.minute.map { "\(day) at \(it.time.hour($0))" } ?? day
  }

  static func kept(_ promise: Promise, _ it: Circumstances) -> Said {
    Said("promise.kept", promise.due == it.now.day ? "Kept, on the day." : "Kept.")
  }

  static func broken(_ it: Circumstances) -> Said {
    Said(
      "promise.broken",
      "Tell \(it.object) today, before \(it.subject) \(it.pronoun == .they ? "ask" : "asks"), and give a new day."
    )
  }

  static func parked(_ it: Circumstances) -> Said {
    guard it.isSent else {
      return Said(
        "parked",
        "All is kept, and the message waits. Type draft to see it, or sent once it has gone.",
        form: .question)
    }
    let next = it.waiting.first.map { "Next: \(day($0, it)). " } ?? ""
    return Said(
      "parked",
      "\(next)When \(it.customer) answers, paste it here. Or type quit; everything is kept.",
      form: .question)
  }

  static let closed = Said(
    "closed", "This case is closed. Type new for another one, or quit.", form: .question)

  static func lobby(_ desk: Desk) -> Said {
    guard !desk.others.isEmpty else {
      return Said("lobby", "No case is open. Tell me what happened, or quit.", form: .question)
    }
    let lines = desk.others.enumerated().map { "\($0.offset + 1). \($0.element.about)" }
    return Said(
      "lobby",
      (["Your open cases:"] + lines + ["A number to go on with one, or tell me what happened."])
        .joined(separator: "\n"),
      form: .question)
  }

  static func resumed(_ it: Circumstances) -> Said {
    Said("resumed", "We were at: \(About.words(it.matter)). Nothing was lost.")
  }

  static func after(_ count: Int) -> Said {
    let number = [
      "", "One short question is", "Two short questions are", "Three short questions are",
    ]
    return Said(
      "left.after",
      "\(number[min(count, 3)]) left for you; skip \(count == 1 ? "it" : "any") with later.")
  }
}

/// What a case is about, in a few words.
enum About {
  static func words(_ matter: Case) -> String {
    let kind = matter.kinds.first.map { kind in
      kind == .other ? "a mistake" : kind.rawValue.replacing("-", with: " ")
    }
    return [kind ?? "a mistake", matter.words(.customer)].compactMap(\.self).joined(separator: ", ")
  }
}
