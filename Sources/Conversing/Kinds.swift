import Casework

/// What holds for whole families of mistakes.
enum Kinds {
  /// Whether the kind and the thing together say what was done: a missed visit, a late order.
  static func namesTheThing(_ kinds: [Kind]) -> Bool {
    guard let kind = kinds.first else { return false }
    return [.noShow, .late, .lostOrder, .doubleBooking].contains(kind)
  }

  /// Whether putting it right means coming again.
  static func needsVisit(_ kinds: [Kind]) -> Bool {
    kinds.contains(.noShow) || kinds.contains(.doubleBooking)
  }
}
