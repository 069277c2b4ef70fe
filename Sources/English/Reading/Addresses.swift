/// Links and mail addresses.
enum Addresses {
  /// The link or mail address within what stands between two blanks, without the marks around it.
  static func find(
    in chunk: Range<Int>, _ scalars: [Unicode.Scalar], _ kinds: [ScalarKind]
  ) -> Scanner.Piece? {
    guard chunk.contains(where: { scalars[$0] == "." || scalars[$0] == "/" }) else { return nil }
    var start = chunk.lowerBound
    var end = chunk.upperBound
    while start < end, !isName(start, kinds), scalars[start] != "@", scalars[start] != "#" {
      start += 1
    }
    while start < end, !isName(end - 1, kinds), scalars[end - 1] != "/" { end -= 1 }
    guard end - start > 3 else { return nil }
    let dot = lastDot(in: start..<end, scalars)
    if let at = scalars[(start + 1)..<end].firstIndex(of: "@"), let dot, dot > at + 1, dot < end - 1
    {
      return Scanner.Piece(range: start..<end, form: .email)
    }
    guard isLink(start..<end, scalars, hasDot: dot != nil) else { return nil }
    return Scanner.Piece(range: start..<end, form: .link)
  }

  private static func isName(_ index: Int, _ kinds: [ScalarKind]) -> Bool {
    kinds[index] == .letter || kinds[index] == .digit
  }

  private static func lastDot(in range: Range<Int>, _ scalars: [Unicode.Scalar]) -> Int? {
    scalars[range].lastIndex(of: ".")
  }

  private static func isLink(
    _ range: Range<Int>, _ scalars: [Unicode.Scalar], hasDot: Bool
  ) -> Bool {
    let head = text(range.prefix(8), scalars)
    if head.hasPrefix("http:/") || head.hasPrefix("https:/") || head.hasPrefix("www.") {
      return true
    }
    guard hasDot else { return false }
    let host = range.prefix { scalars[$0] != "/" }
    guard let dot = scalars[host].lastIndex(of: "."), dot > host.lowerBound,
      host.upperBound - dot <= 7
    else { return false }
    return topLevels.contains(text((dot + 1)..<host.upperBound, scalars))
  }

  private static func text(_ range: Range<Int>, _ scalars: [Unicode.Scalar]) -> String {
    String(String.UnicodeScalarView(scalars[range])).lowercased()
  }

  private static let topLevels = WordSet(
    words("com co uk org net io shop store app info biz eu de fr ca au"))
}
