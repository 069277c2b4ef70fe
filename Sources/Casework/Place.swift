/// Where a conversation stands: what the next line will be taken as an answer to.
package enum Place: Hashable, Sendable {
  /// No case is open: a list of cases, or nothing yet.
  case lobby
  case ask(Slot)
  case check(Check)
  /// A wording is being worked on.
  case coach(Slot)
  /// A yes or no is pending.
  case aside(Slot)
  /// Nothing is open until a day comes or the customer answers.
  case parked
  case closed
}

/// A summary that waits for a yes.
package enum Check: String, CaseIterable, Codable, Sendable {
  case facts
  case notice
  case draft
  case final
}

extension Place: CustomStringConvertible {
  /// The place by its name in the contract, such as `ask.customer`.
  package var description: String {
    switch self {
    case .lobby: "lobby"
    case .ask(let slot): "ask.\(slot)"
    case .check(let check): "check.\(check.rawValue)"
    case .coach(let slot): "coach.\(slot)"
    case .aside(let slot): "aside.\(slot)"
    case .parked: "parked"
    case .closed: "closed"
    }
  }

  /// The place with this name, or `nil` when there is none.
  package init?(_ name: String) {
    let parts = name.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
      .map(String.init)
    guard parts.count == 1 || !parts[1].isEmpty else { return nil }
    let slot = parts.count == 2 ? Slot(rawValue: parts[1]) : nil
    switch (parts.first, slot) {
    case ("lobby", nil): self = .lobby
    case ("parked", nil): self = .parked
    case ("closed", nil): self = .closed
    case ("ask", let slot?): self = .ask(slot)
    case ("coach", let slot?): self = .coach(slot)
    case ("aside", let slot?): self = .aside(slot)
    case ("check", let slot?):
      guard let check = Check(rawValue: slot.rawValue) else { return nil }
      self = .check(check)
    default: return nil
    }
  }
}

extension Place: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let place = Place(try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "no such place")
    }
    self = place
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(description)
  }
}
