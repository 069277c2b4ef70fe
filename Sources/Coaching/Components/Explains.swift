import Casework
import English

extension ComponentSign {
  /// A cause on the writer's side, or an honest `I don't know yet`.
  static let explains = ComponentSign(
    component: .explains,
    find: { line in
      line.clauses.compactMap { line.cause(in: $0) } + patterns.flatMap { $0.matches(in: line) }
    },
    examples: [
      "It was late «because I posted it on Tuesday, not Monday».",
      "«Here is what happened».",
      "«I don't know yet» why it failed.",
      "This was my fault: «I had the two boxes side by side».",
      "«The reason was» my own list.",
      "Because you were late, we gave it away.",
      "It just happened.",
      "I don't know your street.",
      "Call me, because I want to hear it.",
    ]
  )

  private static let patterns: [Pattern] = [
    Pattern(.typed("here this"), .any("be"), "what", .any("happen go"), Piece.typed("wrong").maybe),
    Pattern(
      .typed("i we"), "do", .typed("not n't"), Piece.typed("yet").maybe, "know",
      .typed("yet why how")),
    Pattern("the", .typed("reason cause"), .any("be")),
  ]
}

extension Line {
  /// `Because I posted it late`, or `I had the two boxes` after `my fault:`.
  fileprivate func cause(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, !verb.isFuture else { return nil }
    let start = clause.tokens.lowerBound
    let isBecause =
      ["because", "since", "as"].contains(clause.joinedBy ?? "")
      && (clause.joinedBy == "because" || isWriters(clause))
    let follows =
      holds([":", ";"], in: start - 1..<start + 1)
      && holds(["fault", "sorry", "mistake"], in: start - 6..<start)
    guard
      isBecause && verb.time == .past || follows && isOwnAct(clause) || follows && isHaving(clause)
    else { return nil }
    guard let subject = clause.subject, lower(subject.head) != "you" else { return nil }
    return isBecause ? trimmed(clause.tokens) : span(of: clause)
  }

  private func isHaving(_ clause: Clause) -> Bool {
    clause.verb?.lemma == "have" && clause.subject.map { passage.doer($0) == .writer } == true
  }
}

extension VerbGroup {
  fileprivate var isFuture: Bool { time == .future }
}
