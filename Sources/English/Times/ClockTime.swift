/// A clock time as it was said, its half of the day perhaps left open.
struct ClockTime: Equatable, Sendable {
  enum Half: Equatable, Sendable {
    case morning
    case afternoon
  }

  /// How sure the words alone make it that a clock time was meant.
  enum Sureness: Int, Comparable, Sendable {
    /// A number from 1 to 12.
    case bare
    /// "9.30", "nine thirty", "20 to 8": a time where a time is expected.
    case likely
    /// "9 am", "9:30", "noon", "half past nine".
    case sure

    static func < (less: Sureness, more: Sureness) -> Bool { less.rawValue < more.rawValue }
  }

  /// 0 to 24.
  var hour: Int
  /// Minutes after the hour; negative in "20 to 8".
  var minute: Int
  var half: Half?
  /// Whether the hour was said on the 24-hour clock.
  var isTwentyFour: Bool
  var isApproximate: Bool
  var sureness: Sureness

  init(
    hour: Int, minute: Int = 0, half: Half? = nil, isTwentyFour: Bool = false,
    isApproximate: Bool = false, sureness: Sureness
  ) {
    self.hour = hour
    self.minute = minute
    self.half = half
    self.isTwentyFour = isTwentyFour
    self.isApproximate = isApproximate
    self.sureness = sureness
  }

  /// Minutes since midnight, 0 to 1439, and whether the night ran into the next day.
  ///
  /// An hour that leaves its half of the day open falls between 7:00 and 18:59, unless the part
  /// of the day says otherwise.
  func minutes(in part: DayPart?) -> (minute: Int, isNextDay: Bool) {
    if isTwentyFour || hour > 12 || hour == 0 { return wrapped(hour * 60 + minute) }
    let base = hour % 12
    if let half { return wrapped((base + (half == .afternoon ? 12 : 0)) * 60 + minute) }
    switch part {
    case .night where hour == 12 || hour < 5:
      let (minute, _) = wrapped(base * 60 + minute)
      return (minute, minute < 720)
    case .morning: return wrapped((hour == 12 ? 12 : base) * 60 + minute)
    case .midday: return wrapped((hour >= 10 && hour < 12 ? hour : base + 12) * 60 + minute)
    case .afternoon, .evening, .night: return wrapped((base + 12) * 60 + minute)
    case nil:
      let early = wrapped(base * 60 + minute).minute
      return ((early < 420 ? early + 720 : early) % 1440, false)
    }
  }

  private func wrapped(_ total: Int) -> (minute: Int, isNextDay: Bool) {
    ((total % 1440 + 1440) % 1440, total >= 1440)
  }
}
