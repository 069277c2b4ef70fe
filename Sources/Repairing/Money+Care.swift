import Casework

extension Money {
  /// A share for care, rounded up to a whole unit, and from ten units on to a multiple of five.
  ///
  /// - Note: Source: Gelbrich, Gaethke & Gregoire (2015) for the range; the rounding is this
  ///   project's own design.
  func care(percent: Int) -> Money {
    let whole = share(percent: percent).hundredths / 100
    let rounded = whole <= 10 ? whole : (whole + 4) / 5 * 5
    return Money(whole: max(rounded, 1), currency: currency)
  }
}

extension Situation {
  /// How many times they had to get in touch, as far as the harm says so.
  var contacts: Int {
    let told = file[.harm].filter(\.isGiven).map { $0.shown.lowercased() }
    let verbs = ["rang", "called", "phoned", "emailed", "wrote", "chased", "ring", "call"]
    let counts = [("twice", 2), ("two times", 2), ("three times", 3), ("four times", 4)]
    for clause in told {
      let words = clause.split(separator: " ").map(String.init)
      guard words.contains(where: verbs.contains) else { continue }
      if let found = counts.first(where: { clause.contains($0.0) }) { return found.1 }
    }
    return 0
  }

  /// The sum that care may cost, where the price is known and the harm is real.
  ///
  /// Up to a fifth of the price; for money taken wrongly 5 % for each time they had to ask, up to
  /// the same fifth.
  var careSum: Money? {
    guard let price, severity >= .realHarm else { return nil }
    guard kind.lost.first == .money else { return price.care(percent: 20) }
    return price.care(percent: contacts > 0 ? min(contacts * 5, 20) : 10)
  }
}
