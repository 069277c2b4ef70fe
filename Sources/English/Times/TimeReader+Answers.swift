import Casework

extension TimeReader {
  /// The best single reading of an answer to "when?", or `nil` when it says no time.
  ///
  /// - Parameters:
  ///   - text: A short reply; a bare "8" is an hour and "20 min" is from now.
  ///   - leaning: Which way the question points.
  /// - Returns: The time, joined from a day and an hour said apart.
  package func answer(_ text: String, leaning: Leaning) -> SaidTime? {
    let careful = read(text, leaning: leaning, as: .answer).filter { !$0.isCorrectedAway }
    let valid = careful.isEmpty ? read(text, leaning: leaning, as: .number) : careful
    guard let best = valid.first(where: { $0.meaning != .vague }) ?? valid.first else { return nil }
    let text = Pieces(text)
    if case .hour(let minute) = best.meaning,
      let other = valid.first(where: { $0.day != nil && $0.minute == nil }), let day = other.day
    {
      return joined(best, other, on: day, minute: minute, in: text)
    }
    if case .day(let day) = best.meaning,
      let other = valid.first(where: { $0.isHour }), let minute = other.minute
    {
      return joined(best, other, on: day, minute: minute, in: text)
    }
    return alternatives(best, among: valid, in: text) ?? best
  }

  private func joined(
    _ one: SaidTime, _ other: SaidTime, on day: Day, minute: Int, in pieces: Pieces
  ) -> SaidTime {
    let lower = min(one.range.lowerBound, other.range.lowerBound)
    let upper = max(one.range.upperBound, other.range.upperBound)
    let hour = one.isHour ? one : other
    return SaidTime(
      range: lower..<upper, text: pieces.text(lower..<upper),
      meaning: .moment(Moment(day: day, minute: minute)),
      relation: hour.relation == .at ? (one.isHour ? other : one).relation : hour.relation,
      isApproximate: one.isApproximate || other.isApproximate)
  }

  /// The choice of two days joined by "or": "friday or saturday".
  private func alternatives(
    _ best: SaidTime, among times: [SaidTime], in pieces: Pieces
  ) -> SaidTime? {
    guard case .day(let first) = best.meaning,
      let other = times.first(where: { $0.range.lowerBound >= best.range.upperBound }),
      case .day(let second) = other.meaning, first != second,
      pieces.text(best.range.upperBound..<other.range.lowerBound).lowercased()
        .split(separator: " ").contains("or")
    else { return nil }
    let range = best.range.lowerBound..<other.range.upperBound
    return SaidTime(
      range: range, text: pieces.text(range), meaning: .choice([first, second]),
      relation: best.relation, isApproximate: best.isApproximate)
  }
}

extension SaidTime {
  /// Whether a clock time without a day was said.
  fileprivate var isHour: Bool {
    if case .hour = meaning { return true }
    return false
  }
}
