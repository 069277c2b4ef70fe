import Casework

/// The `|` lines under a message, held against its words.
struct WordsCheck {
  let lines: [Exchange.Words]
  let wording: Wording
  /// The ways in which the facts of a slot may be shown.
  let shown: (Slot) -> [String]

  /// Where lines and words part.
  struct Parting: Equatable {
    /// The first line that does not match; `nil` when all match and more was said.
    let line: Exchange.Words?
    /// What was said there; empty when nothing more was.
    let said: [String]
  }

  /// Where lines and words part, or `nil` when each line stands for whole sentences, in order,
  /// and nothing is left over.
  func parting() -> Parting? {
    var reached: Set<Int> = [0]
    for line in lines where !line.text.isEmpty {
      if line.pattern.isRest { return nil }
      let next = step(reached, over: line.pattern)
      guard !next.isEmpty else { return Parting(line: line, said: said(from: reached.max() ?? 0)) }
      reached = next
    }
    let end = reached.max() ?? 0
    guard !reached.contains(wording.sentences.count) else { return nil }
    return Parting(line: nil, said: rest(from: end))
  }

  private func step(_ positions: Set<Int>, over pattern: Pattern) -> Set<Int> {
    positions.reduce(into: []) { reached, start in
      for end in wording.ends(from: start) where matches(pattern, start..<end) {
        reached.insert(end)
      }
    }
  }

  func matches(_ pattern: Pattern, _ run: Range<Int>) -> Bool {
    pattern.matches(wording[run], shown: shown)
  }

  private func said(from start: Int) -> [String] {
    start < wording.sentences.count ? [wording[start]] : []
  }

  /// What is left over, shortened when it is long.
  private func rest(from start: Int) -> [String] {
    let sentences = (start..<wording.sentences.count).map { wording[$0] }
    guard sentences.count > 4 else { return sentences }
    return sentences.prefix(3) + ["(and \(sentences.count - 3) more)"]
  }
}
