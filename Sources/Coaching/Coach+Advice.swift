package import Casework
import English

extension Coach {
  /// What to tell the owner about a wording at a question, or `nil` where there are no words.
  ///
  /// The slot says what the line is for: the sorry itself, or what will be different. What is known
  /// goes into the reasons.
  package static func advice(
    on wording: String, about slot: Slot, knowing known: Knowledge = Knowledge()
  ) -> Advice? {
    let passage = Passage(wording)
    guard passage.tokens.contains(where: { $0.form != .punctuation }) else { return nil }
    let pulls = pulls(in: passage, about: slot, knowing: known)
    let marks = marks(pulls)
    return Advice(
      marks: Array(marks.prefix(3)), unshown: max(0, marks.count - 3),
      isGrave: pulls.contains { $0.level == .block },
      best: marks.isEmpty ? nil : best(in: passage, without: pulls))
  }

  /// All that pulls, most hurtful first, what lies inside a worse place left out.
  ///
  /// A line at a question is no whole message, so it need not say `I`.
  private static func pulls(
    in passage: Passage, about slot: Slot, knowing known: Knowledge
  ) -> [Pull] {
    var found: [Pull] = []
    let lines = passage.lines
    for (order, rule) in CoachingRule.house.enumerated()
    where rule.id != CoachingRule.noPerson.id {
      for finding in rule.findings(in: lines) {
        let spot = Spot(finding: finding, passage: passage)
        let reason = rule.reason(spot, known) ?? rule.why
        found.append(
          Pull(rule: rule.id, level: rule.level, order: order, spot: spot, reason: reason))
      }
    }
    found += names(in: passage, knowing: known)
    if slot == .prevent { found += weakness(of: passage, besides: found, knowing: known) }
    var kept: [Pull] = []
    for pull in found.sorted(by: Pull.hurtsMore)
    where !kept.contains(where: { $0.spot.finding.tokens.overlaps(pull.spot.finding.tokens) }) {
      kept.append(pull)
    }
    return kept
  }

  /// The names that a message may not hold.
  private static func names(in passage: Passage, knowing known: Knowledge) -> [Pull] {
    known.unnamed.compactMap { name in
      let parts = Set(Passage(name).tokens.map(\.lower))
      guard
        let index = passage.tokens.firstIndex(where: { parts.contains($0.lower) && !$0.isQuoted })
      else { return nil }
      let reason =
        known.isPublic
        ? "A name in public stays there." : "It hands \(known.her) somebody to blame."
      let spot = Spot(finding: Finding(index..<index + 1), passage: passage)
      return Pull(rule: "AP-BLAMESTAFF", level: .block, order: 6, spot: spot, reason: reason)
    }
  }

  /// A change that asks people to remember, marked whole where no part of it is marked.
  private static func weakness(
    of passage: Passage, besides found: [Pull], knowing known: Knowledge
  ) -> [Pull] {
    guard Prevention.strength(of: passage.text) == .weak,
      !found.contains(where: { $0.rule == CoachingRule.vaguePrevention.id })
    else { return [] }
    let end = passage.tokens.lastIndex { $0.form != .punctuation } ?? 0
    let spot = Spot(finding: Finding(0..<end + 1), passage: passage)
    return [
      Pull(
        rule: CoachingRule.vaguePrevention.id, level: .fix, order: 80, spot: spot,
        reason: "\(known.sheAtStart) cannot see it. It asks people to remember.")
    ]
  }

  private static func marks(_ pulls: [Pull]) -> [Advice.Mark] {
    var groups: [[Pull]] = []
    for pull in pulls {
      if let index = groups.firstIndex(where: { $0[0].isOfOneSort(with: pull) }) {
        groups[index].append(pull)
      } else {
        groups.append([pull])
      }
    }
    return groups.map { Advice.Mark($0) }
  }

  /// The first sentence that owns the mistake or names the harm and holds no mark.
  private static func best(in passage: Passage, without pulls: [Pull]) -> String? {
    let good: Set<Component> = [.owns, .namesAct, .namesHarm]
    let line = passage.lines.first { line in
      !pulls.contains { $0.spot.finding.tokens.overlaps(line.tokens) }
        && ComponentSign.house.contains { good.contains($0.component) && !$0.find(line).isEmpty }
    }
    return line.map { passage.text(tokens: $0.tokens) }
  }
}
