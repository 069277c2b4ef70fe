package import Casework

extension SaidTime {
  /// What a time comes to, as far as its words and the clock decide it.
  package enum Meaning: Equatable, Sendable {
    /// A day whose hour was not said.
    case day(Day)
    case moment(Moment)
    /// A clock time without a day, in minutes since midnight, 0 to 1439.
    case hour(minute: Int)
    /// The first and the last of several days.
    case span(Day, Day)
    /// A time that no day can be made of, such as "the other day" or "for 3 weeks".
    case vague
    /// Days that it may be, the likeliest first.
    case choice([Day])
  }

  /// The day that is meant, where there is exactly one.
  package var day: Day? {
    switch meaning {
    case .day(let day): day
    case .moment(let moment): moment.day
    case .hour, .span, .vague, .choice: nil
    }
  }

  /// The minutes since midnight, where a clock time was said.
  package var minute: Int? {
    switch meaning {
    case .moment(let moment): moment.minute
    case .hour(let minute): minute
    case .day, .span, .vague, .choice: nil
    }
  }
}
