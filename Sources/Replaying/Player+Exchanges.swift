import Casework
import Conversing

extension Player {
  /// Plays one exchange and compares it.
  ///
  /// - Parameter index: The exchange.
  /// - Returns: The exchange that comes next.
  /// - Throws: What the stage throws.
  mutating func play(_ index: Int) throws -> Int {
    let exchange = transcript.exchanges[index]
    apply(exchange.steps)
    if exchange.cue.isInput { try prepare(for: exchange) }
    let before = place
    let heard = try setOff(index)
    let comparison = Comparison(exchange: exchange, heard: heard, rules: rules, setting: setting)
    if isRecording {
      note(.played(heard, inserted: [], in: setting))
      return index + 1
    }
    fail(comparison.facts() + comparison.bans(standingBans, typed: typed))
    guard comparison.isAtPlace else {
      return try realign(index, comparison, from: before)
    }
    fail(comparison.route() + words(comparison))
    note(.played(heard, inserted: [], in: setting))
    return index + 1
  }

  /// The failures in the words; whoever digresses may be told the same otherwise.
  func words(_ comparison: Comparison) -> [Failure] {
    outcome.variant == .digressing ? [] : comparison.words()
  }

  /// Does what an exchange begins with, and starts the program again where it ended and the
  /// script goes on.
  private mutating func setOff(_ index: Int) throws -> Heard {
    let exchange = transcript.exchanges[index]
    let heard =
      switch exchange.cue {
      case .start: try start()
      case .killed: try recover()
      case .line(let text): try hear(.line(text))
      case .interrupted: try hear(.interrupted)
      case .ended: try hear(.ended)
      }
    guard heard.leaves else { return heard }
    let next = transcript.exchanges.dropFirst(index + 1).first
    let goesOn = next?.cue.isInput == true || exchange.messages.count > heard.said.count
    return goesOn ? heard.followed(by: try start()) : heard
  }

  /// Does what the variant wants before an input.
  private mutating func prepare(for exchange: Exchange) throws {
    if place == nil { _ = try start() }
    switch outcome.variant {
    case .plain: return
    case .reopened: try reopen()
    case .digressing: for word in rules.digressions { try digress(word, before: exchange) }
    }
  }

  private mutating func digress(_ word: String, before exchange: Exchange) throws {
    guard let before = place else { return }
    let heard = try hear(.line(word))
    var failures: [Failure] = []
    if place != before {
      failures.append(
        Failure(
          .place, at: exchange.spot, "'\(word)' before it changed the place",
          expected: ["at \(before)"], actual: [place.map { "at \($0)" } ?? "ended"]))
    }
    let comparison = Comparison(
      exchange: Exchange(exchange.cue, at: exchange.spot, manner: exchange.manner, cueLines: []),
      heard: heard, rules: rules, setting: setting)
    let facts = comparison.changes
    if !facts.isEmpty {
      failures.append(
        Failure(
          .fact, at: exchange.spot, "'\(word)' before it changed facts",
          actual: facts.flatMap { slot, claims in claims.map { "= \(slot) = \($0)" } }))
    }
    fail(failures + comparison.bans(standingBans, typed: typed))
  }
}
