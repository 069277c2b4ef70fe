/// Which of two numbers is the day: 13/6 or 6/13.
enum DateOrder: Equatable, Sendable {
  case dayFirst
  case monthFirst

  /// The order that a text shows by a date that can be read one way only, or `nil` when none does
  /// or two disagree.
  init?(shownBy phrases: [TimePhrase]) {
    var orders: Set<Bool> = []
    for phrase in phrases {
      guard case .numeric(let first, let second, _, _) = phrase.date, first != second else {
        continue
      }
      if first > 12 { orders.insert(true) }
      if second > 12 { orders.insert(false) }
    }
    guard orders.count == 1, let isDayFirst = orders.first else { return nil }
    self = isDayFirst ? .dayFirst : .monthFirst
  }
}
