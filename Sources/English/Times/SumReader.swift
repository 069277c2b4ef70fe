package import Casework

/// Reads the sums of money and the shares that people write.
package struct SumReader: Sendable {
  private let currency: Currency

  /// A reader that takes a sum without a sign to be in this currency.
  package init(currency: Currency) { self.currency = currency }

  /// All sums said in a text, in order; exact, and none that is too large to hold.
  ///
  /// A bare number is a sum only where a word of money calls for one: "paid 120". It is in the
  /// currency of the others where these are all in one.
  package func sums(in text: String) -> [SaidSum] { sums(in: Pieces(text)) }

  /// All sums said in a text that was cut into pieces before, in order.
  package func sums(in pieces: Pieces) -> [SaidSum] {
    var found = SumGrammar(pieces: pieces, currency: currency, isAnswer: false).found()
    let said = Set(found.filter { $0.isExplicit && $0.percent == nil }.map(\.currency))
    if said.count == 1, let only = said.first, only != currency {
      found = SumGrammar(pieces: pieces, currency: only, isAnswer: false).found()
    }
    return found.map { sum($0, in: pieces) }
  }

  /// The sum that answers "how much?", or `nil`; here a bare number is one.
  package func answer(_ text: String) -> SaidSum? {
    let pieces = Pieces(text)
    let found = SumGrammar(pieces: pieces, currency: currency, isAnswer: true).found()
    let explicit = found.filter(\.isExplicit)
    let valid = explicit.isEmpty ? found : explicit
    guard var best = valid.first else { return nil }
    for next in valid.dropFirst() where isTakenBack(best.end..<next.start, in: pieces) {
      best = next
    }
    return sum(best, in: pieces)
  }

  private func sum(_ found: SumGrammar.Found, in pieces: Pieces) -> SaidSum {
    let range = pieces.range(found.start, found.end)
    let sums = found.hundredths.map { Money(hundredths: $0, currency: found.currency) }
    return SaidSum(
      range: range, text: pieces.text(range), money: sums.first, percent: found.percent,
      isApproximate: found.isApproximate, isEach: isEach(found, in: pieces),
      choice: sums.count > 1 ? sums : [])
  }

  /// Whether the sum counts for each: "£15 each", "112 tickets at £15".
  private func isEach(_ found: SumGrammar.Found, in pieces: Pieces) -> Bool {
    if found.percent != nil { return false }
    if SumCues.isEach(pieces, at: found.end) { return true }
    guard pieces.word(found.start - 1) == "at" || pieces.sign(found.start - 1) == "@" else {
      return ["x", "×"].contains(pieces[found.start - 1]?.text ?? "")
    }
    return [2, 3, 4].contains { back in
      pieces[found.start - back]?.kind == .number
        || NumberWords.value(pieces.word(found.start - back)) != nil
    }
  }

  /// Whether what stands between two sums takes the first back: "40, no wait, 45".
  private func isTakenBack(_ gap: Range<Int>, in pieces: Pieces) -> Bool {
    gap.count <= 6
      && gap.contains {
        ["no", "sorry", "wait", "actually", "meant", "rather", "make", "nope"].contains(
          pieces.word($0))
      }
  }
}
