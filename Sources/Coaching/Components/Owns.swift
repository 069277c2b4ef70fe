import Casework
import English

extension ComponentSign {
  /// The writer takes the blame.
  static let owns = ComponentSign(
    component: .owns,
    find: { line in
      let phrases = line.places(of: Line.owningPhrases).filter { range in
        !line.holds(
          Words.negations.union(["nobody", "if"]), in: range.lowerBound - 3..<range.lowerBound)
      }
      return line.apart(line.deeds.compactMap(line.owning) + phrases)
    },
    examples: [
      "This was «my fault».",
      "«I should have checked» the label.",
      "That part is «on me».",
      "«I was careless» with your dress.",
      "«I let you down».",
      "It happened «in my house».",
      "There is «no excuse» for it.",
      "«We messed up».",
      "«I got it badly wrong».",
      "«The mistake was ours».",
      "«I ought to have tested» it first.",
      "«That was wrong», and I knew it.",
      "It was «unkind of me».",
      "«I had no right» to say it.",
      "It was nobody's fault.",
      "You should have checked the label.",
      "It was not my fault.",
      "I should have a new one by Friday.",
      "The weather was wrong for it.",
      "Your next coffee is on me.",
      "Something was wrong with the oven.",
      "The choice is ours.",
    ]
  )
}

extension Line {
  /// `I should have checked`, `we were wrong`, `I let you down`, `that was wrong`.
  fileprivate func owning(_ deed: Deed) -> Range<Int>? {
    let clause = deed.clause
    guard let subject = clause.subject, let verb = clause.verb, deed.time != .supposed else {
      return nil
    }
    let start = clause.subjectIsCarried ? verb.tokens.lowerBound : subject.tokens.lowerBound
    if ["that", "it", "this", "which"].contains(lower(subject.head)) {
      let wrong = past(Words.adverbs.union(["just"]), from: deed.rest.lowerBound)
      let isWrong =
        deed.verb == "be" && deed.time == .past && !deed.isNegated
        && holds(Words.unkindly, in: wrong..<wrong + 1)
        && !["with", "in", "size", "of"].contains(lower(wrong + 1))
      return isWrong ? .from(start, to: wrong + 1) : nil
    }
    guard passage.doer(subject) == .writer else { return nil }
    if deed.time == .undone, !deed.isNegated || verb.modal != "could" {
      return .from(start, to: max(verb.tokens.upperBound, deed.rest.lowerBound))
    }
    guard deed.isOver, !deed.isNegated else { return nil }
    return failing(deed, from: start)
  }

  /// `I let you down`, `we were wrong`, `I got it badly wrong`, `we messed up`.
  private func failing(_ deed: Deed, from start: Int) -> Range<Int>? {
    let near = deed.rest.prefixed(5)
    if deed.verb == "let", holds(["you"], in: near), holds(["down"], in: near) {
      return trimmed(.from(start, to: deed.rest.upperBound))
    }
    if deed.verb == "be", deed.time == .past {
      let failing = deed.rest.prefixed(4).first { word($0, is: Words.blameworthy) }
      return failing.map { .from(start, to: $0 + 1) }
    }
    if deed.verb == "get", let wrong = near.first(where: { lower($0) == "wrong" }),
      holds(["it", "this", "that"], in: deed.rest.prefixed(1))
    {
      return .from(start, to: wrong + 1)
    }
    if ["mess", "screw", "slip", "foul", "muck"].contains(deed.verb),
      lower(deed.rest.lowerBound) == "up"
    {
      return .from(start, to: deed.rest.lowerBound + 1)
    }
    if deed.verb == "fail", lower(deed.rest.lowerBound) == "you" {
      return .from(start, to: deed.rest.lowerBound + 1)
    }
    if ["handle", "treat", "manage"].contains(deed.verb),
      let badly = deed.rest.prefixed(4).first(where: { holds(Words.poorly, in: $0..<$0 + 1) })
    {
      return .from(start, to: badly + 1)
    }
    if deed.verb == "make", let mistake = near.first(where: { word($0, is: Words.faults) }) {
      return .from(start, to: mistake + 1)
    }
    if deed.verb == "have", lower(deed.rest.lowerBound) == "no",
      holds(["right", "business"], in: deed.rest.lowerBound + 1..<deed.rest.lowerBound + 2)
    {
      return .from(start, to: deed.rest.lowerBound + 2)
    }
    return nil
  }

  fileprivate static let owningPhrases: [Pattern] = [
    Pattern(
      .typed("my our"), Piece.typed("own").maybe, .any(Words.faults.union(["doing", "failure"]))),
    Pattern(.typed("my our"), Piece.typed("bad poor wrong").maybe, .typed("decision choice")),
    Pattern(.typed("that it this"), .any("be"), .typed("my our"), .typed("call job")),
    Pattern(Piece.typed("was were").unmarked, .typed("my our"), .typed("job duty")),
    Pattern(
      Piece.any(Words.blamed).unmarked, Piece.any("be fall").unmarked,
      Piece.any(Words.adverbs.union(["squarely"])).unmarked.upTo(2), .typed("on"), .typed("me us")),
    Pattern(
      Piece.any(Words.blamed).unmarked, Piece.any("be lie rest stop").unmarked,
      Piece.any(Words.adverbs.union(["squarely"])).unmarked.upTo(2), .typed("with"),
      .typed("me us")
    ).endingClause,
    Pattern(
      .any("take accept bear"), Piece.typed("full the all complete sole").upTo(2),
      .typed("responsibility blame")),
    Pattern(
      "no", Piece.typed("good").maybe, .typed("excuse excuses defence defense justification")),
    Pattern("nothing", .any("excuse justify"), .typed("that it this what")),
    Pattern(.typed("in under on"), "my", .typed("house watch roof shop")),
    Pattern(.any(Words.unkindly), "of", .typed("me us")),
    Pattern(
      Piece.typed("the this that").maybe, .any(Words.faults), .any("be"), Piece.typed("all").maybe,
      .typed("mine ours")),
    Pattern(.typed("i we"), "own", .typed("it this that")),
    Pattern("blame", .typed("myself ourselves")),
  ]
}

extension Words {
  fileprivate static let blameworthy = set(
    """
    wrong careless rude fault responsible unfair sloppy thoughtless unkind blame negligent
    """)
  fileprivate static let unkindly = set(
    """
    wrong careless rude sloppy thoughtless unkind unfair stupid foolish lazy unprofessional selfish
    cruel mean
    """)
  fileprivate static let poorly = set("badly poorly unfairly wrongly unkindly like")
  fileprivate static let faults = set(
    "fault mistake error responsibility blame slip oversight blunder")
  /// What can rest on somebody: the matter or a part of it, not a meal.
  fileprivate static let blamed = set(
    """
    that this it which part one all both everything rest half mistake fault blame delay error
    responsibility failure
    """)
}
