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
    times(in: Pieces(text), leaning: leaning)
  }

  /// All times said in a text that was cut into pieces before, in order.
  package func times(in pieces: Pieces, leaning: Leaning = .either) -> [SaidTime] {
    read(pieces, leaning: leaning, as: .account)
  }

  // MARK: Reading

  func read(_ text: String, leaning: Leaning, as use: TimeGrammar.Use) -> [SaidTime] {
    read(Pieces(text), leaning: leaning, as: use)
  }

  private func read(
    _ pieces: Pieces, leaning: Leaning, as use: TimeGrammar.Use
  ) -> [SaidTime] {
    let phrases = TimeGrammar(pieces: pieces, use: use).phrases()
    let verbs = VerbLeaning(pieces: pieces)
    let order = DateOrder(shownBy: phrases)
    let times = phrases.map { phrase in
      let pull =
        leaning == .either
        ? verbs.leaning(around: phrase.start, phrase.end) : (leaning: leaning, isFirm: true)
      let sense = TimeSense(
        now: now, region: region, leaning: pull.leaning, isFirm: pull.isFirm, order: order)
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
    if let evening = DayPart.evening(near: phrase, in: pieces) { phrase.part = evening }
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
    if before == "of", pieces.word(phrase.start - 2) == "as" { return .from }
    if before == "before", pieces.word(phrase.start - 2) == "or" { return .by }
    let outer = TimeCues.relations[before]
    if let inner = phrase.relation { return outer == .since ? .since : inner }
    return outer ?? .at
  }
}
