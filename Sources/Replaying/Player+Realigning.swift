import Casework
import Conversing

extension Player {
  /// Finds the way back to the script after the program went to another place than it says.
  ///
  /// - Parameters:
  ///   - index: The exchange.
  ///   - comparison: What came of it.
  ///   - before: Where the program stood before it.
  /// - Returns: The exchange that comes next; the end when there is no way back.
  /// - Throws: What the stage throws.
  mutating func realign(
    _ index: Int, _ comparison: Comparison, from before: Place?
  ) throws -> Int {
    if let inserted = try insert(comparison, from: before) {
      note(.played(comparison.heard, inserted: inserted, in: setting))
      return index + 1
    }
    note(.played(comparison.heard, inserted: [], in: setting))
    if let next = drop(after: index, comparison) { return next }
    fail(comparison.route() + unused(after: index))
    return transcript.exchanges.count
  }

  /// Answers "not sure" up to three times, on a copy, until the program asks what the script
  /// expects.
  private mutating func insert(_ comparison: Comparison, from before: Place?) throws -> [Heard]? {
    let exchange = comparison.exchange
    guard let wanted = exchange.messages.last, Place(wanted.id) != nil, place != nil,
      let first = comparison.actualIDs.last
    else { return nil }
    var copy = try copy()
    var answers: [Heard] = []
    var asked = [first]
    while answers.count < 3, copy.place != nil {
      let heard = try copy.hear(.line("not sure"))
      answers.append(heard)
      if heard.place.isNamed(by: wanted.id) { break }
      asked += heard.said.suffix(1).map(\.id)
    }
    guard answers.last?.place.isNamed(by: wanted.id) == true else { return nil }
    let stayed = before?.isNamed(by: first) == true
    copy.fail([inserted(asked, before: wanted, comparison, stayed: stayed)])
    copy.fail(copy.words(comparison.joined(answers)))
    self = copy
    return answers
  }

  private func inserted(
    _ asked: [String], before wanted: Exchange.Message, _ comparison: Comparison, stayed: Bool
  ) -> Failure {
    let leading = (comparison.expectedIDs.dropLast(), comparison.actualIDs.dropLast())
    let what = stayed ? "stayed at" : "inserted before \(wanted.id):"
    return Failure(
      .route, at: wanted.spot,
      "\(what) \(asked.joined(separator: ", ")) (answered 'not sure' so the rest could be checked)",
      expected: leading.0 == leading.1 ? [] : comparison.expectedIDs.map { "< " + $0 },
      actual: leading.0 == leading.1 ? [] : comparison.actualIDs.map { "< " + $0 })
  }

  /// Leaves out the answers to questions that are no longer asked.
  private mutating func drop(after index: Int, _ comparison: Comparison) -> Int? {
    guard let wanted = comparison.exchange.messages.last, let actual = comparison.actualIDs.last,
      place != nil
    else { return nil }
    let following = transcript.exchanges.dropFirst(index + 1).prefix(3).prefix {
      if case .line = $0.cue { true } else { false }
    }
    guard let end = following.firstIndex(where: { $0.placeID == actual }) else { return nil }
    let questions = [wanted.id] + following[..<end].compactMap(\.placeID)
    fail([
      Failure(
        .route, at: wanted.spot,
        "no longer asked: \(questions.joined(separator: ", ")) (the answer was left out)",
        expected: comparison.expectedIDs.map { "< " + $0 },
        actual: comparison.actualIDs.map { "< " + $0 })
    ])
    for _ in index + 1...end { note(.dropped) }
    return end + 1
  }

  /// The rest of the script, which was not played.
  private func unused(after index: Int) -> [Failure] {
    let rest = transcript.exchanges.dropFirst(index + 1)
    guard let first = rest.first else { return [] }
    let count = rest.count { $0.cue.isInput }
    return [
      Failure(
        .route, at: first.spot,
        "never used: the script from here on, \(count) input\(count == 1 ? "" : "s")")
    ]
  }
}
