extension Sheet {
  /// Blanks out what marks layout within the writer's lines: bullets, headings, stress, links,
  /// tags, code and addresses of pages.
  mutating func blankMarks() {
    for line in lines where !words(of: line).isEmpty {
      blankOpening(of: line)
      blankInside(line)
    }
  }

  /// The bullet, number or heading mark at the start of a line.
  private mutating func blankOpening(of line: Range<Int>) {
    guard let start = line.first(where: { !scalars[$0].isBlank }) else { return }
    var end = start
    if ["#", "-", "*", "+", "•"].contains(scalars[start]) {
      while end < line.upperBound, scalars[end] == scalars[start] { end += 1 }
    } else {
      while end < line.upperBound, end - start < 3, scalars[end].isPlainDigit { end += 1 }
      guard end > start, end < line.upperBound, [".", ")"].contains(scalars[end]) else { return }
      end += 1
    }
    guard end == line.upperBound || scalars[end].isBlank else { return }
    blank(start..<end)
  }

  private mutating func blankInside(_ line: Range<Int>) {
    var index = line.lowerBound
    while index < line.upperBound {
      let end: Int? =
        switch scalars[index] {
        case "`": codeEnd(from: index, in: line)
        case "h", "w", "H", "W": addressEnd(from: index, in: line)
        case "<": tagEnd(from: index, in: line)
        case "]": linkEnd(from: index, in: line)
        case "*", "_": stressEnd(from: index, in: line)
        default: nil
        }
      guard let end else {
        index += 1
        continue
      }
      if scalars[index] == "]", let open = linkStart(before: index, in: line) {
        blank(open..<open + 1)
      }
      blank(index..<end)
      index = end
    }
  }

  private func codeEnd(from start: Int, in line: Range<Int>) -> Int? {
    let limit = min(line.upperBound, start + 200)
    return (start + 1..<max(start + 1, limit)).first { scalars[$0] == "`" }.map { $0 + 1 }
  }

  private func addressEnd(from start: Int, in line: Range<Int>) -> Int? {
    let isFirst = start == line.lowerBound || !scalars[start - 1].isPlainLetter
    let head = scalars[start..<min(line.upperBound, start + 8)].map { String($0).lowercased() }
      .joined()
    guard isFirst, head.hasPrefix("http://") || head == "https://" || head.hasPrefix("www.") else {
      return nil
    }
    var end = start
    while end < line.upperBound, !scalars[end].isBlank,
      ![")", ">", "]", "\""].contains(scalars[end])
    {
      end += 1
    }
    while end > start, [".", ",", ";", ":", "!", "?"].contains(scalars[end - 1]) { end -= 1 }
    return end
  }

  /// The end of a tag of a page, such as `<br/>` or `</p>`; `<ORDER NO>` is none.
  private func tagEnd(from start: Int, in line: Range<Int>) -> Int? {
    let limit = min(line.upperBound, start + 200)
    guard let close = (start + 1..<max(start + 1, limit)).first(where: { scalars[$0] == ">" })
    else { return nil }
    let inside = scalars[start + 1..<close].drop { $0 == "/" }
    let name = inside.prefix { $0.isPlainLetter || $0.isPlainDigit }
    let isAddress = inside.contains("@") || inside.starts(with: "http".unicodeScalars)
    return isAddress || Self.tags.contains(String(String.UnicodeScalarView(name)).lowercased())
      ? close + 1 : nil
  }

  private func linkStart(before close: Int, in line: Range<Int>) -> Int? {
    (max(line.lowerBound, close - 200)..<close).last { scalars[$0] == "[" }
  }

  /// The end of the address in `[the page](https://…)`.
  private func linkEnd(from start: Int, in line: Range<Int>) -> Int? {
    guard start + 1 < line.upperBound, scalars[start + 1] == "(",
      linkStart(before: start, in: line) != nil
    else { return nil }
    let limit = min(line.upperBound, start + 500)
    return (start + 2..<max(start + 2, limit)).first { scalars[$0] == ")" }.map { $0 + 1 }
  }

  /// The end of signs of stress that stand at one side of a word.
  private func stressEnd(from start: Int, in line: Range<Int>) -> Int? {
    var end = start
    while end < line.upperBound, scalars[end] == scalars[start] { end += 1 }
    let before = start > line.lowerBound ? scalars[start - 1] : " "
    let after = end < line.upperBound ? scalars[end] : " "
    let isInside =
      (before.isPlainLetter || before.isPlainDigit) && (after.isPlainLetter || after.isPlainDigit)
    return isInside ? nil : end
  }

  private static let tags: Set = [
    "p", "br", "a", "b", "i", "u", "em", "strong", "div", "span", "ul", "ol", "li", "h1", "h2",
    "h3", "h4", "h5", "h6", "table", "tr", "td", "th", "img", "html", "body", "head", "hr", "small",
    "blockquote", "font", "center", "sup", "sub",
  ]
}
