/// Which `|` lines still stand for which sentences of a message.
struct Alignment: Equatable {
  /// What becomes of a line or a sentence.
  enum Fate: Equatable {
    /// The line still matches.
    case kept(line: Int)
    /// The line matches nothing any more.
    case lost(line: Int)
    /// No line stands for the sentence.
    case new(sentence: Int)
  }

  private(set) var fates: [Fate] = []

  /// Keeps as many lines as possible.
  ///
  /// - Parameters:
  ///   - check: The lines, without the rest, and the words.
  ///   - hasRest: Whether `...` stands for what the lines leave over.
  init(_ check: WordsCheck, hasRest: Bool) {
    let table = Self.table(check, hasRest: hasRest)
    let sentences = check.wording.sentences.count
    var line = 0
    var sentence = 0
    while line < check.lines.count || (sentence < sentences && !hasRest) {
      let step = table[line][sentence].step
      switch step {
      case .match(let end):
        fates.append(.kept(line: line))
        (line, sentence) = (line + 1, end)
      case .drop:
        fates.append(.lost(line: line))
        line += 1
      case .add:
        fates.append(.new(sentence: sentence))
        sentence += 1
      }
    }
    if hasRest { replaceLast(from: sentence, to: sentences) }
  }

  /// Lets sentences before the rest take the places of lost lines.
  private mutating func replaceLast(from start: Int, to end: Int) {
    let tail = fates.reversed().prefix { fate in
      if case .kept = fate { false } else { true }
    }
    let lost = tail.count { if case .lost = $0 { true } else { false } }
    let new = tail.count - lost
    for sentence in start..<min(end, start + max(0, lost - new)) {
      fates.append(.new(sentence: sentence))
    }
  }
}

// MARK: - Counting

extension Alignment {
  private enum Step {
    case match(end: Int)
    case drop
    case add
  }

  private struct Cell {
    var score: Int
    var step: Step
  }

  /// The best that can be made of the lines from here and the sentences from here.
  private static func table(_ check: WordsCheck, hasRest: Bool) -> [[Cell]] {
    let sentences = check.wording.sentences.count
    let lastRow = (0...sentences).map { sentence in
      Cell(score: hasRest ? 0 : sentence - sentences, step: .add)
    }
    var rows = [lastRow]
    for line in check.lines.reversed() {
      let below = rows[rows.count - 1]
      var row = [Cell](repeating: Cell(score: 0, step: .drop), count: sentences + 1)
      for sentence in (0...sentences).reversed() {
        var best = Cell(score: below[sentence].score, step: .drop)
        if sentence < sentences, row[sentence + 1].score - 1 > best.score {
          best = Cell(score: row[sentence + 1].score - 1, step: .add)
        }
        for end in check.wording.ends(from: sentence)
        where below[end].score + 1000 > best.score && check.matches(line.pattern, sentence..<end) {
          best = Cell(score: below[end].score + 1000, step: .match(end: end))
        }
        row[sentence] = best
      }
      rows.append(row)
    }
    return rows.reversed()
  }
}
