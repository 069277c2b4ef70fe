package import Casework

/// Words for days and hours as a region writes them.
package struct TimeWords: Sendable {
  private let now: Moment
  private let region: Region

  /// Words seen from a moment of local time.
  package init(now: Moment, region: Region) {
    self.now = now
    self.region = region
  }

  /// The full day, "Saturday 13 June", with its year when that is not this one.
  package func day(_ day: Day) -> String {
    let (year, month, number) = day.date
    let name = Month(rawValue: month)?.name ?? ""
    let tail = year == now.day.date.year ? "" : " \(year)"
    return "\(day.weekday.name) \(number) \(name)\(tail)"
  }

  /// The day as one says it from today: "today", "tomorrow", "yesterday", "Friday" within the
  /// next six days, else the full day.
  package func near(_ day: Day) -> String {
    switch day.number - now.day.number {
    case 0: "today"
    case 1: "tomorrow"
    case -1: "yesterday"
    case 2...6: day.weekday.name
    default: self.day(day)
    }
  }

  /// A clock time as a promise has it: "4 pm", "4:30 pm" or "4.30 pm", "noon".
  ///
  /// The minute is counted from midnight, 0 to 1439.
  package func hour(_ minute: Int) -> String {
    switch minute {
    case 0: return "midnight"
    case 720: return "noon"
    default: break
    }
    let hour = (minute / 60 + 11) % 12 + 1
    let rest = minute % 60
    let tail = rest == 0 ? "" : separator + padded(rest)
    return "\(hour)\(tail) \(minute < 720 ? "am" : "pm")"
  }

  /// A clock time as a stamp has it: "9:48 am" in the United States, "11.41" in Britain.
  ///
  /// The minute is counted from midnight, 0 to 1439.
  package func clock(_ minute: Int) -> String {
    switch region {
    case .britain: return "\(minute / 60).\(padded(minute % 60))"
    case .unitedStates:
      let hour = (minute / 60 + 11) % 12 + 1
      return "\(hour):\(padded(minute % 60)) \(minute < 720 ? "am" : "pm")"
    }
  }

  /// A moment as a promise has it: "Friday 12 June at 4 pm".
  package func moment(_ moment: Moment) -> String {
    "\(day(moment.day)) at \(hour(moment.minute))"
  }

  private var separator: String { region == .britain ? "." : ":" }

  private func padded(_ number: Int) -> String { number < 10 ? "0\(number)" : "\(number)" }
}
