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

  /// Where 13 to 19 digits stand that pass the check sum of card numbers, blanks and dashes
  /// between them allowed (ISO/IEC 7812, the algorithm of H. P. Luhn).
  private static func ranges(in line: String) -> [Range<Int>] {
    let scalars = Array(line.unicodeScalars)
    var found: [Range<Int>] = []
    var index = 0
    while index < scalars.count {
      guard isDigit(scalars[index]) else {
        index += 1
        continue
      }
      var end = index
      var digits: [Int] = []
      var last = index
      while end < scalars.count, isDigit(scalars[end]) || isJoint(scalars, end) {
        if isDigit(scalars[end]) {
          digits.append(Int(scalars[end].value) - 48)
          last = end
        }
        end += 1
      }
      if (13...19).contains(digits.count), passes(digits) { found.append(index..<last + 1) }
      index = end
    }
    return found
  }

  private static func isDigit(_ scalar: Unicode.Scalar) -> Bool { (48...57).contains(scalar.value) }

  private static func isJoint(_ scalars: [Unicode.Scalar], _ index: Int) -> Bool {
    guard scalars[index] == " " || scalars[index] == "-" else { return false }
    return index + 1 < scalars.count && isDigit(scalars[index + 1])
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
