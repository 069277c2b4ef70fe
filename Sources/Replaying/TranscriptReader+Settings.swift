import Casework

extension TranscriptReader {
  mutating func set(
    _ content: String, at spot: Spot, include: (String) -> String?
  ) throws(TranscriptError) {
    let parts = content.trimmed.split(separator: " ", maxSplits: 1).map(\.trimmed)
    let value = parts.count == 2 ? parts[1] : ""
    switch parts.first ?? "" {
    case "clock", "after", "locale": try step(parts[0], value, at: spot)
    case "facts":
      manner.facts = try read(value, "exhaustive or listed", at: spot, Manner.Facts.init)
      mark(spot)
    case "words":
      manner.words = try read(value, "listed, all or off", at: spot, Manner.Words.init)
      mark(spot)
    case "never":
      bans.append(Ban(try read(value, "a text", at: spot) { $0.isEmpty ? nil : $0 }, at: spot))
      mark(spot)
    case "include": try self.include(value, at: spot, include)
    case let key: throw .unknownSetting(spot, key)
    }
  }

  private mutating func step(
    _ key: String, _ value: String, at spot: Spot
  ) throws(TranscriptError) {
    let step: Setting.Step =
      switch key {
      case "clock": .clock(try read(value, "a time: 2026-03-04T09:00", at: spot, Self.moment))
      case "after": .after(try read(value, "a while: 2d, 3h, 90m, 1w", at: spot, Self.minutes))
      default: .locale(try read(value, "en-US or en-GB", at: spot, Region.init))
      }
    let waits = last.isBlank && !last.cue.isInput
    if !waits, key == "locale" { return pending.append(step) }
    if !waits { begin(Exchange(.start, at: spot, manner: manner, cueLines: [])) }
    change { $0.steps.append(step) }
    mark(spot)
  }

  /// Notes that a setting belongs to the start of the program that follows it.
  private mutating func mark(_ spot: Spot) {
    guard last.isBlank, last.cue == .start else { return }
    change { $0.settingLines.append(spot) }
  }

  private func read<Value>(
    _ text: String, _ expected: String, at spot: Spot, _ reading: (String) -> Value?
  ) throws(TranscriptError) -> Value {
    guard let value = reading(text) else {
      throw .malformed(spot, expected: expected, found: text)
    }
    return value
  }

  private static func moment(_ text: String) -> Moment? { Moment(iso: text) }

  /// The minutes in `2d`, `3h`, `90m`, `1w` or several of them in a row.
  private static func minutes(_ text: String) -> Int? {
    let units: [Character: Int] = ["m": 1, "h": 60, "d": 1440, "w": 10_080]
    var total = 0
    var digits = ""
    for character in text {
      if character.isASCII, character.isNumber, digits.count < 6 {
        digits.append(character)
      } else {
        guard let unit = units[character], let count = Int(digits) else { return nil }
        total += count * unit
        digits = ""
      }
    }
    return text.isEmpty || !digits.isEmpty ? nil : total
  }

  private mutating func include(
    _ name: String, at spot: Spot, _ include: (String) -> String?
  ) throws(TranscriptError) {
    guard !files.contains(name) else { throw .circularInclude(spot, name) }
    guard !name.isEmpty, let text = include(name) else { throw .missingFile(spot, name) }
    mark(spot)
    files.append(name)
    try read(text, include: include)
    files.removeLast()
  }
}
