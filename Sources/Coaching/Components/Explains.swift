import Casework
import English

extension ComponentSign {
  /// A cause on the writer's side, or an honest `I don't know yet`.
  static let explains = ComponentSign(
    component: .explains,
    find: { line in
      line.apart(line.deeds.compactMap(line.cause) + line.places(of: patterns))
    },
    examples: [
      "It was late «because I posted it on Tuesday, not Monday».",
      "«Here is what happened».",
      "«I don't know yet» why it failed.",
      "This was my fault: «I had the two boxes side by side».",
      "«The reason was» my own list.",
      "«We do not yet know what» made you ill.",
      "«I had counted the heads from an old list».",
      "«We had no test for the old file».",
      "«I thought» it was the spare key.",
      "I put twelve tables on one waiter, «which is why» nobody came.",
      "«We shipped it without testing it».",
      "Because you were late, we gave it away.",
      "It just happened.",
      "I don't know your street.",
      "Call me, because I want to hear it.",
      "I'm sorry: I delivered it a day late.",
      "Since Monday I have read each label.",
      "I thought of you all evening.",
      "I had promised you a call.",
    ]
  )

  private static let patterns: [Pattern] = [
    Pattern(.typed("here this"), .any("be"), "what", .any("happen go"), Piece.typed("wrong").maybe),
    Pattern(.typed("here this"), .any("be"), "how", .typed("it this"), .any("happen come go")),
    Pattern("what", .any("go"), "wrong"),
    Pattern(
      "how", .typed("it this"), .any("happen come get slip"), Piece.typed("about through").maybe),
    Pattern(
      .typed("i we"), "do", .typed("not n't"), Piece.typed("yet").maybe, "know",
      .typed("yet why how what")),
    Pattern(
      .typed("still"), Piece.gap(2), .any("find work look check"), Piece.typed("out into").maybe,
      .typed("why how what")),
    Pattern("the", .typed("reason cause"), .any("be")),
    Pattern(.typed("which that"), .any("be"), "why"),
    Pattern(.typed("this it that"), .any("happen"), .typed("because when after")),
    Pattern(
      .typed("nobody none"),
      .typed("read checked noticed looked asked owned counted tested told compared opened")),
  ]
}

extension Line {
  /// `Because I posted it late`, `I had the two boxes` after `my fault:`, `I had counted wrong`.
  fileprivate func cause(_ deed: Deed) -> Range<Int>? {
    let clause = deed.clause
    guard let subject = clause.subject, lower(subject.head) != "you" else { return nil }
    if isReason(deed) { return trimmed(clause.tokens) }
    let start = clause.tokens.lowerBound
    let follows =
      holds([":", ";"], in: start - 1..<start + 1)
      && holds(
        ["fault", "mistake", "error", "doing", "me", "us", "mine", "excuse"], in: start - 6..<start)
    let isOwn = deed.side == .writer && !deed.isPassive && deed.isOver
    let says = follows && isOwn && !Words.inner.contains(deed.verb)
    return says || isOwn && isBackground(deed) ? span(of: clause) : nil
  }

  private func isReason(_ deed: Deed) -> Bool {
    guard let joint = deed.clause.joinedBy, ["because", "since", "as"].contains(joint) else {
      return false
    }
    if joint == "as", lower(deed.clause.tokens.lowerBound + 1) == "if" { return false }
    if joint == "as", Words.pledging.union(["mention", "explain", "write"]).contains(deed.verb) {
      return false
    }
    let isPast = deed.isOver && deed.time != .perfect
    return isPast
      && (joint == "because" || joint == "as" && !follows(deed.clause, ["such", "same"]))
      || joint == "since" && isPast && deed.side == .writer && !deed.isPassive
        && !holds(Words.days, in: deed.clause.tokens.prefixed(3))
        && !holds(["last", "first", "then"], in: deed.clause.tokens.prefixed(5))
  }

  private func follows(_ clause: Clause, _ words: Set<String>) -> Bool {
    holds(words, in: clause.tokens.lowerBound - 3..<clause.tokens.lowerBound)
  }

  /// What lay behind the act: what had been done before, was thought, or was not there.
  private func isBackground(_ deed: Deed) -> Bool {
    let near = deed.rest.prefixed(3)
    if deed.verb == "have", deed.time == .past {
      let next = lower(deed.rest.lowerBound)
      return ["no", "nobody", "only"].contains(next)
        && !holds(["right", "excuse", "idea", "business", "reason"], in: near)
    }
    if deed.time == .before, holds(["nobody"], in: near) { return true }
    if deed.time == .before {
      return !Words.pledging.contains(deed.verb)
        && !Words.inner.subtracting(["try"]).contains(deed.verb)
    }
    if Words.misjudging.contains(deed.verb) {
      return !["of", "about"].contains(lower(deed.rest.lowerBound)) && !deed.isNegated
        || deed.verb == "realise" || deed.verb == "realize"
    }
    let without = deed.rest.first { lower($0) == "without" }
    return deed.time == .past
      && without.map { holds(Words.careful, in: $0 + 1..<$0 + 2) && lower($0 + 2) != "you" }
        ?? false
  }
}

extension Words {
  /// What a mind got wrong.
  fileprivate static let misjudging = set(
    """
    think assume guess misread mishear misjudge misunderstand underestimate rely confuse mistake
    overestimate presume suppose miscount
    """)
  /// What was given as a word, not as a cause.
  fileprivate static let pledging = set("promise tell say agree confirm offer ask hope want plan")
  fileprivate static let careful = set(
    """
    testing checking looking reading measuring weighing counting training tracking
    trying
    """)
}
