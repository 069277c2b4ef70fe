import Casework
import English

extension ComponentSign {
  /// The writer takes the blame.
  static let owns = ComponentSign(
    component: .owns,
    find: { line in
      let said = line.clauses.compactMap { line.owning(in: $0) }
      return said
        + Line.owningPhrases.flatMap { $0.matches(in: line) }.filter { range in
          !line.holds(
            Words.negations.union(["nobody", "if"]), in: range.lowerBound - 3..<range.lowerBound)
            && !said.contains { $0.overlaps(range) }
        }
    },
    examples: [
      "This was «my fault».",
      "«I should have checked» the label.",
      "That part is «on me».",
      "«I was careless» with your dress.",
      "«I let you down».",
      "It happened «in my house».",
      "There is «no excuse» for it.",
      "It was nobody's fault.",
      "You should have checked the label.",
      "It was not my fault.",
      "I should have a new one by Friday.",
      "The weather was wrong for it.",
    ]
  )
}

extension Line {
  /// `I should have checked`, `we were wrong`, `I let you down`.
  fileprivate func owning(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, !clause.isConditional,
      !clause.isQuestion, passage.doer(subject) == .writer
    else { return nil }
    let start = subject.tokens.lowerBound
    let predicate = predicate(of: clause)
    if verb.modal == "should", holds(["have", "of"], in: verb.tokens),
      verb.main > verb.tokens.lowerBound + 1
    {
      return .from(start, to: verb.tokens.upperBound)
    }
    if verb.lemma == "let", holds(["you"], in: predicate), holds(["down"], in: predicate) {
      return trimmed(.from(start, to: predicate.upperBound))
    }
    if verb.lemma == "be", !verb.isNegated,
      let failing = predicate.prefixed(4).first(where: { word($0, is: Words.blameworthy) })
    {
      return .from(start, to: failing + 1)
    }
    return nil
  }

  fileprivate static let owningPhrases: [Pattern] = [
    Pattern(
      .typed("my our"), Piece.typed("own").maybe, .typed("fault mistake error responsibility doing")
    ),
    Pattern(.typed("on with"), .typed("me us")).endingClause,
    Pattern(.any("take accept"), Piece.typed("full the").upTo(2), .typed("responsibility blame")),
    Pattern("no", Piece.typed("good").maybe, "excuse"),
    Pattern(.typed("in under on"), "my", .typed("house watch roof shop")),
    Pattern(.typed("wrong careless rude sloppy thoughtless"), "of", .typed("me us")),
    Pattern(.typed("blame fault"), .any("be"), .typed("mine ours")),
  ]
}

extension Words {
  fileprivate static let blameworthy = set(
    """
    wrong careless rude fault responsible unfair sloppy thoughtless unkind blame negligent
    """)
}
