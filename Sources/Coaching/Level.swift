/// How much a fault hurts the reader.
package enum Level: String, CaseIterable, Codable, Comparable, Sendable {
  /// It should not be sent.
  case block
  /// It should be written anew.
  case fix
  /// It is a hint on style.
  case note

  private var rank: Int {
    switch self {
    case .block: 0
    case .fix: 1
    case .note: 2
    }
  }

  /// Whether the one hurts more than the other.
  package static func < (worse: Self, better: Self) -> Bool { worse.rank < better.rank }
}
