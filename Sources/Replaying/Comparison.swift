import Casework
import Conversing

/// What a transcript says of one exchange, held against what came of it.
struct Comparison {
  let exchange: Exchange
  let heard: Heard
  let rules: HouseRules
  let setting: Setting

  /// The ways in which the facts of a slot may be shown: those after the turn, else those before.
  func shown(_ slot: Slot) -> [String] {
    let now = (heard.after[slot] ?? []).filter(\.isGiven)
    let facts = now.isEmpty ? (heard.before[slot] ?? []).filter(\.isGiven) : now
    return facts.flatMap { rules.words(of: $0, in: setting) }
  }
}

extension Comparison {
  /// The exchange with what was said before an inserted question, and the question that came at
  /// last.
  ///
  /// - Parameter answers: What the answers to the inserted questions came to.
  /// - Returns: The exchange as if the question had not come between.
  func joined(_ answers: [Heard]) -> Comparison {
    guard let last = answers.last else { return self }
    var heard = heard
    heard.said = heard.said.dropLast() + last.said.suffix(1)
    heard.after = last.after
    return Comparison(exchange: exchange, heard: heard, rules: rules, setting: setting)
  }
}
