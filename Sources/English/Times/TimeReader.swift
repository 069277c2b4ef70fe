package import Casework

/// Reads the days and hours that people write.
package struct TimeReader: Sendable {
  private let now: Moment
  private let region: Region

  /// A reader at a moment of local time, where the region orders 3/4 and sets its feasts.
  package init(now: Moment, region: Region) {
    self.now = now
    self.region = region
  }

  /// All times said in a text, in order.
  ///
  /// - Parameters:
  ///   - text: Any text; reading takes time in proportion to its length.
  ///   - leaning: Which way the text points; where it is open the verb beside each time decides.
  /// - Returns: The times, those taken back marked as such.
  package func times(in text: String, leaning: Leaning = .either) -> [SaidTime] {
    read(text, leaning: leaning, as: .account)
  }

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

  // MARK: Reading

  private func read(_ text: String, leaning: Leaning, as use: TimeGrammar.Use) -> [SaidTime] {
    let pieces = Pieces(text)
    let phrases = TimeGrammar(pieces: pieces, use: use).phrases()
    let verbs = VerbLeaning(pieces: pieces)
    let times = phrases.map { phrase in
      let pull =
        leaning == .either
        ? verbs.leaning(around: phrase.start, phrase.end) : (leaning: leaning, isFirm: true)
      let sense = TimeSense(
        now: now, region: region, leaning: pull.leaning, isFirm: pull.isFirm)
      return time(phrase, in: pieces, sense: sense, use: use)
    }
    let corrections = TimeCorrections(
      pieces: pieces, phrases: phrases, meanings: times.map(\.meaning))
    let withdrawn = corrections.withdrawn()
    return times.enumerated().map { index, time in
      var time = time
      time.isCorrectedAway = withdrawn.contains(index)
      return time
    }
  }

  private func time(
    _ phrase: TimePhrase, in pieces: Pieces, sense: TimeSense, use: TimeGrammar.Use
  ) -> SaidTime {
    var phrase = phrase
    if use != .account, sense.leaning == .future, case .length(let amount?) = phrase.date {
      (phrase.date, phrase.relation) = (.coming(amount), .at)
    }
    let range = pieces.range(phrase.start, phrase.end)
    var time = SaidTime(
      range: range, text: pieces.text(range), meaning: sense.meaning(of: phrase),
      relation: relation(of: phrase, in: pieces), isApproximate: phrase.isApproximate)
    if case .coming(let amount) = phrase.date {
      if sense.leaning == .past { time.relation = .for }
      if amount.unit == .month || amount.unit == .year { time.isApproximate = true }
    }
    return time
  }

  /// How what is told stands to the time: by the words inside it, else by the one before.
  private func relation(of phrase: TimePhrase, in pieces: Pieces) -> SaidTime.Relation {
    if pieces.word(phrase.end) == "latest"
      || pieces.word(phrase.end + 1) == "the" && pieces.word(phrase.end + 2) == "latest"
    {
      return .by
    }
    let before = pieces.word(phrase.start - 1)
    if before == "than", pieces.word(phrase.start - 2) == "later" { return .by }
    if before == "before", pieces.word(phrase.start - 2) == "or" { return .by }
    let outer = TimeCues.relations[before]
    if let inner = phrase.relation { return outer == .since ? .since : inner }
    return outer ?? .at
  }

  // MARK: Joining

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
