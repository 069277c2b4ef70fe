import Casework
import English

extension ComponentSign {
  /// What the writer did or left undone, told with the writer as the doer.
  static let namesAct = ComponentSign(
    component: .namesAct,
    find: { line in
      line.clauses.filter { line.isOwnAct($0) && !line.isMending($0) }.map { line.span(of: $0) }
    },
    examples: [
      "«I sent the wrong size».",
      "«We did not call you back».",
      "«I gave your table away».",
      "I'm sorry «I dropped your guitar».",
      "«My driver left the gate open».",
      "Your table was given away.",
      "There was a mix-up.",
      "I will call you on Friday.",
      "You sent the wrong size back.",
      "I refunded £42 to your card today.",
    ]
  )
}

extension Line {
  /// Whether the writer puts something right in this clause: a deed of repair, done or promised.
  func isMending(_ clause: Clause) -> Bool {
    guard let verb = clause.verb, !verb.isNegated, !clause.isConditional, !clause.isQuestion,
      isWriters(clause)
    else { return false }
    guard word(verb.main, is: Words.mending) || Words.righting.contains(verb.lemma) else {
      return false
    }
    let predicate = predicate(of: clause)
    let isWrong = holds(["wrong", "away", "late", "mistake", "twice"], in: predicate)
    if isWrong, verb.time == .past { return false }
    if Words.righting.contains(verb.lemma) { return true }
    return verb.time != .past || holds(Words.fresh, in: predicate)
  }
}

extension Words {
  /// Words of a thing that puts right, as in `a new one`, `the full £42`, `the right mug`.
  static let fresh = set(
    """
    new full right free refund replacement back fresh whole whatever today tomorrow fee
    """)
}
