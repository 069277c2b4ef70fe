package import Casework
import English
import Repairing

/// A view of a case that holds only what may be said to the customer.
///
/// Facts that are held, private or dormant are not in it, so no letter can print them; while facts
/// are pending, cause, fault and sums are not in it either.
package struct Telling: Sendable {
  /// Who writes.
  package let shop: Shop
  /// When the message is written.
  package let now: Moment
  /// How grave the case is, which sets the length.
  package let severity: Severity
  /// Whether only what is known may be said.
  package let isPending: Bool
  var facts: [Slot: [Fact]]
  let addressing: Addressing
  /// People of the case whose names are never printed.
  let hidden: [String]
  /// The day of the first account.
  let opened: Day?
  /// Whether a cause is known that may not be said yet.
  let holdsCause: Bool
  /// The day of the word after the repair.
  let followUpDay: Day?
  /// What the facts say to the customer, worked out once; nothing of it rests on the owner's own
  /// opening, so a view without that slot keeps it.
  private(set) var said = Said()

  /// Prepares to tell a case.
  ///
  /// - Parameters:
  ///   - file: The case.
  ///   - shop: Who writes.
  ///   - now: When the message is written.
  ///   - dormant: The slots whose branch is closed.
  package init(case file: Case, shop: Shop, now: Moment, dormant: Set<Slot> = []) {
    let isPending = isFactsPending(file)
    var facts: [Slot: [Fact]] = [:]
    for (slot, all) in file.facts where !dormant.contains(slot) {
      guard !isPending || !Self.heldWhilePending.contains(slot) else { continue }
      facts[slot] = all.filter { $0.discretion == .open }
    }
    self.facts = facts
    self.shop = shop
    self.now = now
    self.isPending = isPending
    opened = file.opened?.day
    holdsCause =
      isPending && [Slot.cause, .part].contains { file[$0].contains(where: \.isGiven) }
    severity = Appraisal(of: file).severity
    followUpDay = Promises.followUpDay(file, now: now)
    let people = file[.otherPerson].filter(\.isGiven).compactMap { Self.person($0) }
    hidden = people.map(\.name)
    let name = facts[.customer]?.first(where: \.isGiven)?.shown
    let pronoun = facts[.pronoun]?.first(where: \.isGiven)?.shown
    addressing = Addressing(
      customer: name.map { [$0] } ?? [], pronoun: pronoun.flatMap(Pronoun.init(rawValue:)),
      voice: .person, others: people)
    said = Said(self)
  }

  /// What must not be said while facts are pending.
  private static let heldWhilePending: Set<Slot> = [
    .cause, .part, .amount, .loss, .fix, .prevent, .sorry, .act, .expected, .got,
  ]

  /// Reads `Kayla`, `Kayla, staff` or `Jo (family)`.
  private static func person(_ fact: Fact) -> Person? {
    let parts = fact.shown.split { ",()".contains($0) }
    guard let name = parts.first.map({ Told(String($0), from: .otherPerson).text }) else {
      return nil
    }
    let roles = parts.dropFirst().map { $0.filter(\.isLetter).lowercased() }
    let role = roles.lazy.compactMap(Person.Role.init(rawValue:)).first ?? .staff
    return Person(name: name, role: role)
  }
}

extension Telling {
  /// The facts of a slot that can be said.
  func given(_ slot: Slot) -> [Fact] { (facts[slot] ?? []).filter(\.isGiven) }

  func fact(_ slot: Slot) -> Fact? { given(slot).first }

  func knows(_ slot: Slot) -> Bool { fact(slot) != nil }

  /// Whether the owner said that it is not known, or not yet.
  func lacks(_ slot: Slot) -> Bool { !knows(slot) && !(facts[slot] ?? []).isEmpty }

  /// The words of a slot, as they stand.
  func words(_ slot: Slot) -> Told? {
    guard case .words(let words)? = fact(slot)?.value else { return nil }
    return words.isEmpty ? nil : Told(words, from: slot)
  }

  func money(_ slot: Slot) -> Told? {
    guard case .money(let money)? = fact(slot)?.value else { return nil }
    return Told(money.written, from: slot)
  }

  var kind: Kind {
    for case .kind(let kind)? in given(.kind).map(\.value) { return kind }
    return .other
  }

  var flags: Set<Flag> {
    Set(
      given(.flag).compactMap { fact in
        if case .flag(let flag)? = fact.value { flag } else { nil }
      })
  }

  /// Whether a text names nobody who must not be named.
  func maySay(_ text: String) -> Bool {
    guard !hidden.isEmpty else { return true }
    let words = Set(text.split { !($0.isLetter || $0 == "-") }.map(String.init))
    return !hidden.contains { name in
      name.split(separator: " ").contains { words.contains(String($0)) }
    }
  }
}
