/// A point in local time: a day and a minute of it, as the clock on the wall shows them.
package struct Moment: Hashable, Comparable, Sendable {
  package var day: Day
  /// Minutes since midnight, 0 to 1439.
  package var minute: Int
  /// Minutes east of UTC, where known; it never takes part in comparisons.
  package var offset: Int?

  package init(day: Day, minute: Int, offset: Int? = nil) {
    self.day = day
    self.minute = min(max(minute, 0), 1439)
    self.offset = offset
  }

  /// The hour and minute on this day, or `nil` when there is no such time.
  package init?(day: Day, hour: Int, minute: Int = 0) {
    guard (0...23).contains(hour), (0...59).contains(minute) else { return nil }
    self.init(day: day, minute: hour * 60 + minute)
  }

  /// The moment that many minutes later.
  package func adding(minutes: Int) -> Moment {
    let total = day.number * 1440 + minute + minutes
    let number = total >= 0 ? total / 1440 : (total - 1439) / 1440
    return Moment(day: Day(number: number), minute: total - number * 1440, offset: offset)
  }

  /// How many minutes later this moment is than another.
  package func minutes(since earlier: Moment) -> Int {
    (day.number - earlier.day.number) * 1440 + minute - earlier.minute
  }

  package static func < (earlier: Moment, later: Moment) -> Bool {
    (earlier.day, earlier.minute) < (later.day, later.minute)
  }

  package static func == (one: Moment, other: Moment) -> Bool {
    one.day == other.day && one.minute == other.minute
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(day)
    hasher.combine(minute)
  }
}

extension Moment {
  /// The moment in ISO 8601, to the minute: `2026-11-29T14:00`, with its offset where known.
  package var iso: String {
    let hour = minute / 60
    let rest = minute % 60
    let clock = "\(hour < 10 ? "0" : "")\(hour):\(rest < 10 ? "0" : "")\(rest)"
    guard let offset else { return "\(day.iso)T\(clock)" }
    let size = Int(offset.magnitude)
    let zone =
      "\(size / 60 < 10 ? "0" : "")\(size / 60):\(size % 60 < 10 ? "0" : "")\(size % 60)"
    return "\(day.iso)T\(clock)\(offset < 0 ? "-" : "+")\(zone)"
  }

  /// The moment that an ISO text names: a date and a clock time, seconds and offset allowed.
  package init?(iso: some StringProtocol) {
    let text = String(iso)
    guard text.utf8.count >= 16, let day = Day(iso: text.prefix(10)),
      text.dropFirst(10).first == "T" || text.dropFirst(10).first == " "
    else { return nil }
    let clock = text.dropFirst(11).prefix(5).split(separator: ":")
    guard clock.count == 2, clock.allSatisfy({ $0.utf8.count == 2 }), let hour = Int(clock[0]),
      let minute = Int(clock[1])
    else { return nil }
    self.init(day: day, hour: hour, minute: minute)
    let zone = text.dropFirst(16).drop { $0 == ":" || $0.isNumber }
    guard let offset = Self.offset(String(zone)) else { return nil }
    self.offset = offset.minutes
  }

  private static func offset(_ zone: String) -> (minutes: Int?, Void)? {
    if zone.isEmpty { return (nil, ()) }
    if zone == "Z" { return (0, ()) }
    let parts = zone.dropFirst().split(separator: ":")
    guard zone.hasPrefix("+") || zone.hasPrefix("-"), parts.count == 2, let hours = Int(parts[0]),
      let minutes = Int(parts[1])
    else { return nil }
    return ((zone.hasPrefix("-") ? -1 : 1) * (hours * 60 + minutes), ())
  }
}

extension Moment: Codable {
  package init(from decoder: any Decoder) throws {
    let container = try decoder.singleValueContainer()
    guard let moment = Moment(iso: try container.decode(String.self)) else {
      throw DecodingError.dataCorruptedError(in: container, debugDescription: "not an ISO time")
    }
    self = moment
  }

  package func encode(to encoder: any Encoder) throws {
    var container = encoder.singleValueContainer()
    try container.encode(iso)
  }
}
