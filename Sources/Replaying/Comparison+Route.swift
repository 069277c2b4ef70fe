import Casework
import Conversing

extension Comparison {
  var expectedIDs: [String] { exchange.messages.map(\.id) }

  var actualIDs: [String] { heard.said.map(\.id) }

  /// Whether the script and the program are at the same place.
  var isAtPlace: Bool {
    guard let expected = expectedIDs.last else { return true }
    return expected == actualIDs.last || heard.place.isNamed(by: expected)
  }

  /// The messages that differ, as one failure; where the last is of another place, that is what is
  /// wrong.
  func route() -> [Failure] {
    guard expectedIDs != actualIDs else { return place() }
    let difference = actualIDs.difference(from: expectedIDs)
    let missing = difference.removals.map { "< " + $0.element }
    let more = difference.insertions.map { "< " + $0.element }
    let reason =
      switch (missing.isEmpty, more.isEmpty) {
      case (true, false): "said, but not in the script"
      case (false, true): "in the script, but not said"
      case _: "other messages than in the script"
      }
    let spot = difference.removals.first.map { exchange.messages[$0.offset].spot }
    return [
      Failure(
        isAtPlace ? .route : .place, at: spot ?? exchange.spot, reason, expected: missing,
        actual: more)
    ]
  }

  /// The last message must belong to the place.
  private func place() -> [Failure] {
    guard let last = exchange.messages.last, !heard.leaves else { return [] }
    guard !heard.place.isNamed(by: last.id) else { return [] }
    return [
      Failure(
        .place, at: last.spot, "the last message does not belong to the place",
        expected: ["< " + last.id], actual: ["at \(heard.place)"])
    ]
  }
}

extension Place {
  /// Whether a message with this id belongs to it: `ask.fix`, or `ask.fix.again`.
  func isNamed(by id: String) -> Bool {
    id == description || id.hasPrefix(description + ".")
  }
}
