package import Casework

/// Which case a sitting begins with when none was named.
package enum Beginning: Hashable, Sendable {
  /// A new case.
  case fresh
  /// The list of open cases.
  case list
  case open(String)

  /// The only case that waits for the owner, else the list, else a new case.
  ///
  /// A case that rests, with nothing due, is not opened by itself: what is typed next may be
  /// about something else.
  package init(_ cases: [Desk.Other], at moment: Moment) {
    guard let only = cases.first else {
      self = .fresh
      return
    }
    let isDue = only.due.map { $0.due <= moment.day } ?? false
    self = cases.count == 1 && (only.place != .parked || isDue) ? .open(only.name) : .list
  }
}
