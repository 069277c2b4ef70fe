/// Searches by bytes, which are many times quicker than characters.
extension StringProtocol {
  /// Where a part first stands, or `nil` where it does not.
  ///
  /// A part before a character beyond ASCII, which may belong to its last letter, is looked for
  /// again by characters.
  func place(of part: String) -> Range<String.Index>? {
    let bytes = Array(utf8)
    let sought = Array(part.utf8)
    guard let first = sought.first, sought.count <= bytes.count else { return nil }
    for start in 0...(bytes.count - sought.count) where bytes[start] == first {
      let end = start + sought.count
      guard bytes[start..<end].elementsEqual(sought) else { continue }
      if end < bytes.count, bytes[end] >= 0x80 { return Substring(self).firstRange(of: part) }
      let place = utf8.index(startIndex, offsetBy: start)
      return place..<utf8.index(place, offsetBy: sought.count)
    }
    return nil
  }

  /// Whether a part stands anywhere in the text.
  func holds(_ part: String) -> Bool { place(of: part) != nil }

  /// How many words there are between blanks.
  var wordCount: Int {
    var count = 0
    var isInside = false
    for byte in utf8 {
      if byte != 0x20, !isInside { count += 1 }
      isInside = byte != 0x20
    }
    return count
  }

  /// The text with every stand of a part put for another.
  func exchanging(_ part: String, for other: String) -> String {
    var result = ""
    var rest = Substring(self)
    while let place = rest.place(of: part) {
      result += rest[..<place.lowerBound] + other
      rest = rest[place.upperBound...]
    }
    return result + rest
  }
}
