import Conversing

extension Reviser {
  /// Rewrites the `|` lines that no longer match.
  mutating func reviseWords(_ comparison: Comparison, inserted: [Heard]) {
    let comparison = comparison.joined(inserted)
    guard comparison.exchange.manner.words != .off else { return }
    for (message, said) in comparison.pairs {
      if message.words.isEmpty {
        let wanted = addsWords || comparison.exchange.manner.words == .all
        if wanted { revision.add(Self.lines(said), after: message.spot) }
      } else {
        revise(message, said, comparison)
      }
    }
  }

  private mutating func revise(
    _ message: Exchange.Message, _ said: Said, _ comparison: Comparison
  ) {
    let wording = Wording(said.text)
    let whole = WordsCheck(lines: message.words, wording: wording, shown: comparison.shown)
    guard whole.parting() != nil else { return }
    let lines = message.words.filter { !$0.pattern.isRest && !$0.text.isEmpty }
    let check = WordsCheck(lines: lines, wording: wording, shown: comparison.shown)
    let hasRest = message.words.last?.pattern.isRest == true
    var gap = Gap(after: message.spot)
    for fate in Alignment(check, hasRest: hasRest).fates {
      switch fate {
      case .kept(let line):
        close(gap)
        gap = Gap(after: lines[line].spot)
      case .lost(let line): gap.lost.append(lines[line].spot)
      case .new(let sentence): gap.new.append("| " + wording[sentence].asPattern)
      }
    }
    close(gap)
  }

  /// The lines between two that still match.
  private struct Gap {
    let before: Spot
    var lost: [Spot] = []
    var new: [String] = []

    init(after spot: Spot) { before = spot }
  }

  /// Puts new lines in the places of lost ones, and any further ones after them.
  private mutating func close(_ gap: Gap) {
    for (index, spot) in gap.lost.enumerated() {
      revision.replace(spot, with: gap.new.indices.contains(index) ? [gap.new[index]] : [])
    }
    let further = Array(gap.new.dropFirst(gap.lost.count))
    revision.add(further, after: gap.lost.last ?? gap.before)
  }
}
