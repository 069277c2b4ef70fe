/// A piece of a casebook that this version cannot read, kept so that it can be written back whole.
package indirect enum Unread: Hashable, Sendable {
  case null
  case bool(Bool)
  case whole(Int)
  case real(Double)
  case text(String)
  case list([Unread])
  case record([String: Unread])
}

extension Unread: Codable {
  package init(from decoder: any Decoder) throws {
    let box = try decoder.singleValueContainer()
    if box.decodeNil() {
      self = .null
    } else if let value = try? box.decode(Bool.self) {
      self = .bool(value)
    } else if let value = try? box.decode(Int.self) {
      self = .whole(value)
    } else if let value = try? box.decode(Double.self) {
      self = .real(value)
    } else if let value = try? box.decode(String.self) {
      self = .text(value)
    } else if let value = try? box.decode([Unread].self) {
      self = .list(value)
    } else {
      self = .record(try box.decode([String: Unread].self))
    }
  }

  package func encode(to encoder: any Encoder) throws {
    var box = encoder.singleValueContainer()
    switch self {
    case .null: try box.encodeNil()
    case .bool(let value): try box.encode(value)
    case .whole(let value): try box.encode(value)
    case .real(let value): try box.encode(value)
    case .text(let value): try box.encode(value)
    case .list(let value): try box.encode(value)
    case .record(let value): try box.encode(value)
    }
  }
}
