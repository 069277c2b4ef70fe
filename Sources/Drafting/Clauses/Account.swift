import Casework
import English

/// How it came about, in words to the customer.
struct Account: Sendable {
  /// What we did or did not do that led to it: `I never looked at the label`.
  let ours: [Told]
  /// What else led to it: `the machine said declined`.
  let others: [Told]
}

extension Telling {
  /// The causes that are known, ours apart from the rest; what the act says already is left out.
  var account: Account {
    var ours: [Told] = []
    var others: [Told] = []
    let known = [words(.act)?.text].compactMap { $0 }
    let opening = Stems(ownOpening?.text ?? "")
    for told in said.causes {
      let isKnown = (known + ours.map(\.text)).contains { Stems($0).cover(told.text) }
      guard !isKnown, !opening.mostlyCover(told.text) else { continue }
      if Self.ours.contains(Self.firstWord(told.text)) {
        ours.append(told)
      } else {
        others.append(told)
      }
    }
    return Account(ours: Array(ours.prefix(3)), others: Array(others.prefix(1)))
  }

  /// The clauses of cause and part that can be said, each with its subject.
  var turnedCauses: [Told] {
    [Slot.cause, .part].flatMap { slot in
      given(slot).compactMap { fact -> Told? in
        guard case .words(let words)? = fact.value else { return nil }
        return cause(Self.plain(words), from: slot)
      }
    }
  }

  private func cause(_ words: String, from slot: Slot) -> Told? {
    switch Shape(of: words) {
    case .statement:
      return turned(Self.ownFirst(words), from: slot).flatMap {
        Self.startsWithCustomer($0.text) ? nil : $0
      }
    case .past:
      return turned(words, behind: "I", from: slot).map { Told("I \($0.text)", from: slot) }
    case .order:
      let negated = words.hasPrefix("never ") || words.hasPrefix("not ")
      return negated
        ? nil : turned(words, behind: "I", from: slot).map { Told("I \($0.text)", from: slot) }
    case .gerund, .thing:
      return nil
    }
  }

  /// The owner's own act first, since the other way round is an excuse: `the machine said declined
  /// so I keyed it again` becomes `I keyed it again when the machine said declined`.
  private static func ownFirst(_ words: String) -> String {
    guard let joint = words.place(of: " so I ") ?? words.place(of: " so we "),
      !ours.contains(firstWord(words))
    else { return words }
    let own = words[joint.lowerBound...].dropFirst(4)
    return "\(own) when \(Told(String(words[..<joint.lowerBound]), from: []).text)"
  }

  /// A cause that begins with the customer would put the blame there.
  private static func startsWithCustomer(_ text: String) -> Bool {
    ["you", "your"].contains(firstWord(text))
  }
}
