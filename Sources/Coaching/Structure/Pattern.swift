import English

/// A run of words within one sentence.
///
/// It is for set phrases and for the small grammar inside a clause. Who acts is for the clauses to
/// say.
struct Pattern: Sendable {
  private let pieces: [Piece]
  private var endsClause = false

  /// The smallest set of words of which a sentence must hold one.
  private let key: Set<String>?
  /// The places of the marks of those words.
  private let keyMarks: [Int]

  init(_ pieces: Piece...) { self.init(pieces) }

  init(_ pieces: [Piece]) {
    self.pieces = pieces
    key = pieces.filter { $0.least > 0 }.compactMap(\.words).min { $0.count < $1.count }
    keyMarks = (key ?? []).map(WordMarks.place)
  }

  /// Whether the sentence holds a word without which the pattern cannot occur.
  private func mayOccur(in line: Line) -> Bool {
    guard let key else { return true }
    return line.marks.hasAny(of: keyMarks) && line.holds(key)
  }

  /// The same pattern, only where nothing of the clause follows it.
  var endingClause: Pattern {
    var pattern = self
    pattern.endsClause = true
    return pattern
  }

  /// The marked part of the match that starts at this token, if there is one.
  func match(at start: Int, in line: Line) -> Range<Int>? {
    guard line.tokens.contains(start) else { return nil }
    return match(pieces[...], at: start, in: line).flatMap { $0.isEmpty ? nil : $0 }
  }

  /// The marked parts of all matches in the sentence, which do not overlap.
  func matches(in line: Line) -> [Range<Int>] {
    guard mayOccur(in: line) else { return [] }
    var found: [Range<Int>] = []
    var index = line.tokens.lowerBound
    while index < line.tokens.upperBound {
      if let match = match(at: index, in: line) {
        found.append(match)
        index = max(match.upperBound, index + 1)
      } else {
        index += 1
      }
    }
    return found
  }

  /// Whether it occurs anywhere in the sentence.
  func occurs(in line: Line) -> Bool {
    mayOccur(in: line) && line.tokens.contains { match(at: $0, in: line) != nil }
  }

  private func match(
    _ pieces: ArraySlice<Piece>, at start: Int, in line: Line
  ) -> Range<Int>? {
    guard let piece = pieces.first else {
      let isOver =
        start == line.tokens.upperBound || line.isPunctuation(start)
        || Words.joints.contains(line.lower(start))
      return endsClause && !isOver ? nil : start..<start
    }
    var end = start
    while end < line.tokens.upperBound, end - start < piece.most,
      piece.takes(end, in: line)
    {
      end += 1
    }
    guard end - start >= piece.least else { return nil }
    for stop in stride(from: end, through: start + piece.least, by: -1) {
      guard let rest = match(pieces.dropFirst(), at: stop, in: line) else { continue }
      guard piece.isMarked, stop > start else { return rest }
      return start..<(rest.isEmpty ? stop : max(rest.upperBound, stop))
    }
    return nil
  }
}
