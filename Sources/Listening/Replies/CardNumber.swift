/// Card numbers: they are never kept.
package enum CardNumber {
  /// The line with the digits of every card number but the last four replaced by `•`.
  package static func masked(_ line: String) -> String {
    let found = ranges(in: line)
    guard !found.isEmpty else { return line }
    var scalars = Array(line.unicodeScalars)
    for range in found {
      let digits = range.filter { isDigit(scalars[$0]) }
      for index in digits.dropLast(4) { scalars[index] = "•" }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    return String(view)
  }

  /// Whether the line is little else than a card number.
  static func isMost(of line: String) -> Bool {
    guard let range = ranges(in: line).first else { return false }
    return range.count * 2 > line.trimmed.unicodeScalars.count
  }

  /// Where card numbers stand.
  ///
  /// A card number is 13 to 19 digits that pass the check sum, with blanks, dashes and stops
  /// allowed between them (ISO/IEC 7812, the algorithm of Luhn).
  private static func ranges(in line: String) -> [Range<Int>] {
    let scalars = Array(line.unicodeScalars)
    var found: [Range<Int>] = []
    var run: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        index += 1
        continue
      }
      let end = scalars[index...].firstIndex { !isDigit($0) } ?? scalars.count
      run.append(index..<end)
      index = scalars[end...].firstIndex { !isJoint($0) } ?? scalars.count
      if index == scalars.count || !isDigit(scalars[index]) || index - end > 2 {
        found += cards(among: run, in: scalars)
        run = []
      }
    }
    return found
  }

  /// The card numbers among groups of digits that stand together: all of them, or some that are
  /// grouped as on a card.
  private static func cards(among groups: [Range<Int>], in scalars: [Unicode.Scalar]) -> [Range<
    Int
  >] {
    if let whole = card(groups[...], in: scalars) { return [whole] }
    var found: [Range<Int>] = []
    var start = 0
    while start < groups.count {
      let sizes = groups[start...].prefix(5).map(\.count)
      let length = layouts.first { layout in
        sizes.starts(with: layout) && card(groups[start..<start + layout.count], in: scalars) != nil
      }?.count
      let isSingle = sizes[0] >= 13 && card(groups[start...start], in: scalars) != nil
      let taken = length ?? (isSingle ? 1 : 0)
      if taken > 0 {
        found.append(groups[start].lowerBound..<groups[start + taken - 1].upperBound)
      }
      start += max(taken, 1)
    }
    return found
  }

  private static let layouts = [[4, 4, 4, 4, 3], [4, 4, 4, 4], [4, 6, 5], [4, 6, 4]]

  private static func card(
    _ groups: ArraySlice<Range<Int>>, in scalars: [Unicode.Scalar]
  ) -> Range<Int>? {
    guard groups.count <= 19, let first = groups.first, let last = groups.last else { return nil }
    let count = groups.reduce(0) { $0 + $1.count }
    guard (13...19).contains(count) else { return nil }
    let digits = groups.flatMap { group in group.map { Int(scalars[$0].value) - 48 } }
    return passes(digits) ? first.lowerBound..<last.upperBound : nil
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", ".", "\u{A0}", "\u{2009}", "\u{202F}", "–", "\u{2011}": true
    default: false
    }
  }

  private static func passes(_ digits: [Int]) -> Bool {
    let sum = digits.reversed().enumerated().reduce(0) { sum, place in
      guard place.offset % 2 == 1 else { return sum + place.element }
      let double = place.element * 2
      return sum + (double > 9 ? double - 9 : double)
    }
    return sum % 10 == 0 && Set(digits).count > 1
  }
}
