package import Casework
import Coaching
import Drafting
import Repairing

extension Conversation {
  /// Where the conversation stands at a time of the clock.
  package func place(at moment: Moment, in shop: Shop) -> Place {
    Whereabouts(Circumstances(standing: standing, now: moment, shop: shop)).place
  }
}

/// Works out where a conversation stands; nothing of it is stored.
struct Whereabouts {
  let circumstances: Circumstances

  init(_ circumstances: Circumstances) { self.circumstances = circumstances }

  private var standing: Standing { circumstances.standing }

  /// The pending yes or no, else the reopened question, else the first open line of the agenda.
  var place: Place {
    if let aside = standing.aside { return .aside(aside.slot) }
    if let focus = standing.focus { return .ask(focus) }
    for line in Agenda.inOrder where isOpen(line) { return place(of: line) }
    return circumstances.waiting.isEmpty && circumstances.isSent ? .closed : .parked
  }

  private func place(of line: Agenda.Line) -> Place {
    switch line {
    case .ask(let question): .ask(question.slot)
    case .check(let check): .check(check)
    case .coach(let slot): .coach(slot)
    }
  }

  func isOpen(_ line: Agenda.Line) -> Bool {
    switch line {
    case .ask(let question): isOpen(question) && isInTurn(question)
    case .check(let check): isOpen(check)
    case .coach(let slot): Phrasing(slot, circumstances).isOpen
    }
  }

  /// Whether the answer would matter and is missing.
  func isOpen(_ question: Question) -> Bool {
    if question.slot == .kept { return question.matters(circumstances) }
    return !standing.matter.has(question.slot) && question.matters(circumstances)
  }

  /// Whether the question may be asked now, or waits so that the draft comes soon enough.
  private func isInTurn(_ question: Question) -> Bool {
    switch question.turn {
    case .needed: !circumstances.isSent
    case .helpful: !circumstances.isSent && (allowance > 0 || standing.matter.has(.more))
    case .afterwards: circumstances.isSent
    }
  }

  /// How many helpful questions may still come before the first draft.
  var allowance: Int { Agenda.mostBeforeDraft - askedSoFar - openNeeded.count }

  /// How many of the questions before the draft were asked and answered.
  var askedSoFar: Int {
    Agenda.questions.count { question in
      question.turn != .afterwards
        && standing.matter[question.slot].contains { $0.source == .asked || !$0.isGiven }
    } + (standing.matter.has(.account) ? 1 : 0)
  }

  /// The questions that the draft cannot do without and that are open.
  var openNeeded: [Question] {
    Agenda.questions.filter { $0.turn == .needed && isOpen($0) }
  }

  /// The questions that would make the draft better and are open.
  var openHelpful: [Question] {
    Agenda.questions.filter { $0.turn == .helpful && isOpen($0) }
  }

  private func isOpen(_ check: Check) -> Bool {
    guard !standing.passed.contains(check) else { return false }
    switch check {
    case .facts: return !circumstances.isSent && !FactsCheck(circumstances).open.isEmpty
    case .notice: return false
    case .draft:
      guard !circumstances.isSent, let draft = circumstances.mainDraft else { return false }
      return !isAgreed(.check(.draft), Digest.of(draft.text))
    case .final: return !circumstances.isSent
    }
  }

  func isAgreed(_ place: Place, _ digest: String) -> Bool {
    standing.agreed.contains(Standing.Agreement(place: place, digest: digest))
  }
}

/// A short sign of what was agreed to, so that a change is noticed and a change back as well.
enum Digest {
  /// The digest of a text: FNV-1a in 64 bits, in hexadecimal.
  ///
  /// - Note: Source: the hash of G. Fowler, L. C. Noll and K.-P. Vo (1991).
  static func of(_ text: String) -> String {
    var hash: UInt64 = 0xcbf2_9ce4_8422_2325
    for byte in text.utf8 { hash = (hash ^ UInt64(byte)) &* 0x100_0000_01b3 }
    return String(hash, radix: 16)
  }

  /// The digest of what is said of a slot.
  static func of(_ slot: Slot, _ facts: [Fact]) -> String {
    of("\(slot)=" + facts.map { "\($0.status.rawValue) \($0.shown)" }.joined(separator: "|"))
  }
}
