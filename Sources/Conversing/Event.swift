package import Casework

/// One thing that happened in a turn; the case is the fold of these and of nothing else.
package enum Event: Hashable, Sendable {
  /// The first answer gave the case its name.
  case opened(name: String, at: Moment)
  /// The facts of a slot are now these; none takes the slot back to untold.
  case set(Slot, [Fact])
  /// A line at this place could not be read as an answer.
  case missed(Place)
  /// A check was left without a yes after three misses.
  case passed(Check)
  /// A question was opened again, or the reopened one was left.
  case focused(Slot?)
  /// A yes or no is pending, or no longer.
  case asided(Aside?)
  /// The owner agreed to what these digests stand for.
  case confirmed(Place, digests: [String])
  /// A message left the house.
  case sent(Sent)
  /// A promise was asked about.
  case verdict(Promise.ID, kept: Bool)
  /// Words that fit nowhere.
  case noted(String)
  /// A whole earlier turn no longer counts.
  case undone(turn: Int)
  /// A turn that was undone counts again.
  case redone(turn: Int)
  /// Something that a later version wrote; kept as it stands.
  case unread(Unread)
}

extension Event: Codable {
  private enum Key: String, CodingKey {
    case event
    case slot
    case facts
    case name
    case at
    case place
    case check
    case aside
    case digests
    case message
    case promise
    case kept
    case words
    case turn
  }

  package init(from decoder: any Decoder) throws {
    let box = try decoder.container(keyedBy: Key.self)
    switch try box.decode(String.self, forKey: .event) {
    case "opened":
      self = .opened(
        name: try box.decode(String.self, forKey: .name),
        at: try box.decode(Moment.self, forKey: .at))
    case "set":
      self = .set(
        try box.decode(Slot.self, forKey: .slot), try box.decode([Fact].self, forKey: .facts))
    case "missed": self = .missed(try box.decode(Place.self, forKey: .place))
    case "passed": self = .passed(try box.decode(Check.self, forKey: .check))
    case "focused": self = .focused(try box.decodeIfPresent(Slot.self, forKey: .slot))
    case "asided": self = .asided(try box.decodeIfPresent(Aside.self, forKey: .aside))
    case "confirmed":
      self = .confirmed(
        try box.decode(Place.self, forKey: .place),
        digests: try box.decode([String].self, forKey: .digests))
    case "sent": self = .sent(try box.decode(Sent.self, forKey: .message))
    case "verdict":
      self = .verdict(
        try box.decode(Promise.ID.self, forKey: .promise),
        kept: try box.decode(Bool.self, forKey: .kept))
    case "noted": self = .noted(try box.decode(String.self, forKey: .words))
    case "undone": self = .undone(turn: try box.decode(Int.self, forKey: .turn))
    case "redone": self = .redone(turn: try box.decode(Int.self, forKey: .turn))
    default: self = .unread(try Unread(from: decoder))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    if case .unread(let unread) = self { return try unread.encode(to: encoder) }
    var box = encoder.container(keyedBy: Key.self)
    try box.encode(name, forKey: .event)
    switch self {
    case .opened(let name, let at):
      try box.encode(name, forKey: .name)
      try box.encode(at, forKey: .at)
    case .set(let slot, let facts):
      try box.encode(slot, forKey: .slot)
      try box.encode(facts, forKey: .facts)
    case .missed(let place): try box.encode(place, forKey: .place)
    case .passed(let check): try box.encode(check, forKey: .check)
    case .focused(let slot): try box.encodeIfPresent(slot, forKey: .slot)
    case .asided(let aside): try box.encodeIfPresent(aside, forKey: .aside)
    case .confirmed(let place, let digests):
      try box.encode(place, forKey: .place)
      try box.encode(digests, forKey: .digests)
    case .sent(let message): try box.encode(message, forKey: .message)
    case .verdict(let promise, let kept):
      try box.encode(promise, forKey: .promise)
      try box.encode(kept, forKey: .kept)
    case .noted(let words): try box.encode(words, forKey: .words)
    case .undone(let turn), .redone(let turn): try box.encode(turn, forKey: .turn)
    case .unread: break
    }
  }

  /// The event's name on disk; spelled here and nowhere else.
  private var name: String {
    switch self {
    case .opened: "opened"
    case .set: "set"
    case .missed: "missed"
    case .passed: "passed"
    case .focused: "focused"
    case .asided: "asided"
    case .confirmed: "confirmed"
    case .sent: "sent"
    case .verdict: "verdict"
    case .noted: "noted"
    case .undone: "undone"
    case .redone: "redone"
    case .unread: "unread"
    }
  }
}
