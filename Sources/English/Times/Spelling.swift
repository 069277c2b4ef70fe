/// How far two spellings are apart.
enum Spelling {
  /// The letters to put in, leave out, change or swap with their neighbour, up to a limit.
  ///
  /// - Note: Source: F. Damerau, "A technique for computer detection and correction of spelling
  ///   errors", *Communications of the ACM* 7 (1964), 171–176, in the restricted form.
  ///
  /// Beyond the limit the answer is the limit plus one.
  static func distance(_ one: String, _ other: String, limit: Int) -> Int {
    let rows = Array(one.utf8)
    let columns = Array(other.utf8)
    guard abs(rows.count - columns.count) <= limit else { return limit + 1 }
    var before: [Int] = []
    var previous = Array(0...columns.count)
    for row in rows.indices {
      var current = [row + 1]
      for column in columns.indices {
        let change = previous[column] + (rows[row] == columns[column] ? 0 : 1)
        var best = min(change, previous[column + 1] + 1, current[column] + 1)
        if row > 0, column > 0, rows[row] == columns[column - 1], rows[row - 1] == columns[column] {
          best = min(best, before[column - 1] + 1)
        }
        current.append(best)
      }
      before = previous
      previous = current
    }
    return min(previous[columns.count], limit + 1)
  }

  /// The one name nearest to a word that begins with the same letter, or `nil` when none is near
  /// or two are equally so.
  ///
  /// Names of eight letters and more may be two steps away, shorter ones one; names of fewer
  /// than six letters are never guessed.
  static func nearest(to word: String, among names: [String]) -> Int? {
    guard (5...11).contains(word.utf8.count) else { return nil }
    var best: (index: Int?, distance: Int) = (nil, 3)
    for (index, name) in names.enumerated() where name.utf8.first == word.utf8.first {
      let length = name.utf8.count
      guard length >= 6 else { continue }
      let limit = length >= 8 ? 2 : 1
      let distance = distance(word, name, limit: limit)
      guard distance <= limit else { continue }
      if distance < best.distance {
        best = (index, distance)
      } else if distance == best.distance {
        best.index = nil
      }
    }
    return best.index
  }
}
