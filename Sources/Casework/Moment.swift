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
    let total = minute + minutes % 1440
    let days = minutes / 1440 + (total < 0 ? -1 : total / 1440)
    return Moment(
      day: day.adding(days: days), minute: total < 0 ? total + 1440 : total % 1440, offset: offset)
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
    let bytes = Array(iso.utf8)
    guard bytes.count >= 16, let day = Day(iso: iso.prefix(10)),
      bytes[10] == UInt8(ascii: "T") || bytes[10] == UInt8(ascii: " "),
      let hour = Self.pair(bytes[11...]), bytes[13] == UInt8(ascii: ":"),
      let minute = Self.pair(bytes[14...]), let zone = Self.zone(after: bytes[16...]),
      let offset = Self.offset(zone)
    else { return nil }
    self.init(day: day, hour: hour, minute: minute)
    self.offset = offset.minutes
  }

  /// The number that two digits make.
  private static func pair(_ bytes: ArraySlice<UInt8>) -> Int? {
    let digits = bytes.prefix(2).map { Int($0) - 48 }
    guard digits.count == 2, digits.allSatisfy((0...9).contains) else { return nil }
    return digits[0] * 10 + digits[1]
  }

  /// What follows the seconds and their fraction, or `nil` where these are wrong.
  private static func zone(after bytes: ArraySlice<UInt8>) -> ArraySlice<UInt8>? {
    guard bytes.first == UInt8(ascii: ":") else { return bytes }
    guard let seconds = pair(bytes.dropFirst()), seconds <= 60 else { return nil }
    let rest = bytes.dropFirst(3)
    guard rest.first == UInt8(ascii: ".") else { return rest }
    return rest.dropFirst().drop { (48...57).contains($0) }
  }

  private static func offset(_ zone: ArraySlice<UInt8>) -> (minutes: Int?, Void)? {
    if zone.isEmpty { return (nil, ()) }
    if zone.elementsEqual("Z".utf8) { return (0, ()) }
    let isWest = zone.first == UInt8(ascii: "-")
    guard zone.count == 6, isWest || zone.first == UInt8(ascii: "+"),
      let hours = pair(zone.dropFirst()), hours <= 18,
      zone.dropFirst(3).first == UInt8(ascii: ":"),
      let minutes = pair(zone.dropFirst(4)), minutes < 60
    else { return nil }
    return ((isWest ? -1 : 1) * (hours * 60 + minutes), ())
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
