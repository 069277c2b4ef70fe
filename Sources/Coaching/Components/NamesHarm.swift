import Casework
import English

extension ComponentSign {
  /// What it did to the reader: what they had to do, lost or went without.
  static let namesHarm = ComponentSign(
    component: .namesHarm,
    find: { line in line.clauses.compactMap { line.harm(in: $0) } },
    examples: [
      "«You drove back twice».",
      "«It cost you your Saturday».",
      "«You missed your sister's birthday dinner».",
      "«You had to stand in the rain».",
      "«We ruined your evening».",
      "«You could not open the door».",
      "We had a hard day.",
      "The box was wet.",
      "You told me on Friday.",
      "You can choose a refund.",
      "You were right to complain.",
      "You ordered the blue mug.",
    ]
  )
}

extension Line {
  fileprivate func harm(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, !clause.isConditional, !clause.isQuestion else { return nil }
    let isPast =
      verb.time == .past || verb.modal == "could" || holds(["have", "had"], in: verb.tokens)
    guard isPast else { return nil }
    let subject = clause.subject.map { lower($0.head) }
    let predicate = predicate(of: clause)
    if subject == "you" {
      if verb.lemma == "be" {
        return holds(["without", "left", "stuck", "alone"], in: predicate) ? span(of: clause) : nil
      }
      let isTelling = Words.telling.contains(verb.lemma) || verb.modal == "should"
      return isTelling && !verb.isNegated ? nil : span(of: clause)
    }
    let hitsReader = holds(["you", "your"], in: predicate)
    let does = Words.doingTo.contains(verb.lemma) || Words.harming.contains(verb.lemma)
    return hitsReader && does ? span(of: clause) : nil
  }
}

extension Words {
  /// What a reader does that is no harm.
  fileprivate static let telling = set(
    """
    tell say ask order buy choose pay trust book want write give feel think know call email
    mention like love hope deserve read have rely count send reply let explain describe point
    agree help
    """)
  /// What an act does to somebody.
  fileprivate static let doingTo = set(
    """
    cost make leave force mean put take rob cheat keep waste let scare frighten humiliate shame
    rush lose spoil ruin bounce
    """)
}
