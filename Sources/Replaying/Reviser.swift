import Casework
import Conversing

/// Rewrites a transcript to what the program does now, as little as possible.
struct Reviser {
  let transcript: Transcript
  let layers: Set<Layer>
  let rules: HouseRules
  /// Whether messages that have no `|` lines get them.
  let addsWords: Bool
  var revision: Revision

  init(
    _ transcript: Transcript, _ layers: Set<Layer>, rules: HouseRules, addsWords: Bool = false
  ) {
    self.transcript = transcript
    self.layers = layers
    self.rules = rules
    self.addsWords = addsWords
    revision = Revision(of: transcript)
  }

  /// The new text of the file.
  static func text(
    _ transcript: Transcript, _ layers: Set<Layer>, from outcome: Outcome, rules: HouseRules,
    addsWords: Bool = false
  ) -> String {
    var reviser = Reviser(transcript, layers, rules: rules, addsWords: addsWords)
    for (index, performance) in outcome.performances.enumerated() {
      reviser.revise(index, performance)
    }
    return reviser.revision.text
  }

  private mutating func revise(_ index: Int, _ performance: Performance) {
    let exchange = transcript.exchanges[index]
    switch performance {
    case .dropped:
      guard layers.contains(.route) else { return }
      for spot in exchange.lines { revision.delete(spot) }
    case .played(let heard, let inserted, let setting):
      let comparison = Comparison(exchange: exchange, heard: heard, rules: rules, setting: setting)
      if layers.contains(.facts) { reviseFacts(comparison, after: anchor(of: index)) }
      if layers.contains(.route) {
        reviseRoute(comparison, inserted: inserted, after: messageAnchor(of: index))
      }
      if layers.contains(.words) { reviseWords(comparison, inserted: inserted) }
    }
  }
}

// MARK: - Places in the file

extension Reviser {
  /// The line after which what comes of an exchange may be told.
  private func anchor(of index: Int) -> Spot {
    let exchange = transcript.exchanges[index]
    let own = (exchange.cueLines + exchange.settingLines).filter { $0.file == transcript.name }
    if let last = own.max(by: { $0.line < $1.line }) {
      return exchange.cue == .start ? pastBlank(last) : last
    }
    return beforeCue(of: index + 1)
  }

  /// A blank line after the settings stays above what is said.
  private func pastBlank(_ spot: Spot) -> Spot {
    let next = Spot(file: spot.file, line: spot.line + 1)
    return revision[next]?.trimmed.isEmpty == true ? next : spot
  }

  private func beforeCue(of index: Int) -> Spot {
    guard transcript.exchanges.indices.contains(index),
      let cue = transcript.exchanges[index].cueLines.first
    else { return revision.end }
    return Spot(file: cue.file, line: cue.line - 1)
  }

  /// The line after which a first message may stand: the cue, and the facts above any message.
  private func messageAnchor(of index: Int) -> Spot {
    let exchange = transcript.exchanges[index]
    let first = exchange.messages.first?.spot.line ?? .max
    let above = exchange.facts.map(\.spot) + exchange.bans.compactMap(\.spot)
    let own = above.filter { $0.file == transcript.name && $0.line < first }
    return (own + [anchor(of: index)]).max { $0.line < $1.line } ?? anchor(of: index)
  }
}
