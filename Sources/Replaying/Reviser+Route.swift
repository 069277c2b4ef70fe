import Casework
import Conversing

extension Reviser {
  /// A line of the route as it is now, and the message where it is one.
  private struct Leg {
    let line: String
    var said: Said?
  }

  /// Rewrites the `<` lines that differ; those that stay keep their `|` lines.
  mutating func reviseRoute(
    _ comparison: Comparison, inserted: [Heard], after anchor: Spot
  ) {
    let messages = comparison.exchange.messages
    let legs = Self.legs(comparison.heard) + inserted.flatMap(Self.answered)
    let difference = legs.map(\.line).difference(from: messages.map { "< " + $0.id })
    let isNew = difference.added
    let isLost = difference.lost
    for index in isLost {
      for spot in [messages[index].spot] + messages[index].words.map(\.spot) {
        revision.delete(spot)
      }
    }
    var kept = messages.indices.filter { !isLost.contains($0) }.makeIterator()
    var anchor = anchor
    for (index, leg) in legs.enumerated() {
      if isNew.contains(index) {
        revision.add([leg.line] + words(of: leg, comparison), after: anchor)
      } else if let message = kept.next() {
        anchor = messages[message].words.last?.spot ?? messages[message].spot
      }
    }
  }

  private static func legs(_ heard: Heard) -> [Leg] {
    heard.said.map { Leg(line: "< " + $0.id, said: $0) }
  }

  /// The answer to a question that the script did not know, and what came of it.
  private static func answered(_ heard: Heard) -> [Leg] {
    let facts = heard.changed.flatMap { slot in
      Claim.all(heard.after[slot] ?? []).map { Leg(line: line(slot, $0)) }
    }
    return [Leg(line: "> not sure")] + facts + legs(heard)
  }

  private func words(of leg: Leg, _ comparison: Comparison) -> [String] {
    guard layers.contains(.words), let said = leg.said,
      addsWords || comparison.exchange.manner.words == .all
    else { return [] }
    return Self.lines(said)
  }

  /// A message as `|` lines, a sentence each, with an empty one where a paragraph ends.
  static func lines(_ said: Said) -> [String] {
    said.text.split(omittingEmptySubsequences: false, whereSeparator: \.isNewline)
      .flatMap { line in
        let wording = Wording(String(line))
        let sentences = wording.sentences.indices.map { "| " + wording[$0].asPattern }
        return sentences.isEmpty ? ["|"] : sentences
      }
      .trimmingEmptyWords
  }
}

extension [String] {
  /// The lines without empty `|` lines at either end.
  fileprivate var trimmingEmptyWords: [String] {
    let start = drop { $0 == "|" }
    return Array(start.dropLast(start.reversed().prefix { $0 == "|" }.count))
  }
}
