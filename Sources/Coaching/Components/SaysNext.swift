import Casework
import English

extension ComponentSign {
  /// When the writer will be in touch again.
  static let saysNext = ComponentSign(
    component: .saysNext,
    find: { line in
      line.deeds.filter(line.isNextContact).map { line.span(of: $0.clause) }
    },
    examples: [
      "«I will call you on Friday at 10».",
      "«I'll check in a week from Tuesday».",
      "«I'll email you tomorrow with the answer».",
      "«I can come tomorrow at 8 am».",
      "«I will phone you before 5 with a firm answer».",
      "«You will hear from me again by noon tomorrow».",
      "«We will publish the review by Friday».",
      "«I'd be glad to talk before Tuesday's class».",
      "We will be in touch shortly.",
      "Call us on Friday.",
      "I called you on Friday at 10.",
      "You will hear from the bank by Friday.",
      "We will refund £40 on Friday.",
      "I may call you on Friday.",
    ]
  )
}

extension Line {
  fileprivate func isNextContact(_ deed: Deed) -> Bool {
    guard deed.time == .coming, !deed.isNegated, !deed.isPassive else { return false }
    let near = deed.clause.tokens.lowerBound..<deed.clause.tokens.upperBound + 10
    guard isTime(in: near) || holdsFigure(deed.rest) else { return false }
    if deed.isOfYou {
      return ["hear", "have", "get", "receive"].contains(deed.verb)
        && (deed.verb == "hear"
          ? holds(["me", "us"], in: deed.rest) : holds(Words.sayings, in: deed.rest))
    }
    let isSomebody = deed.clause.subject.map { holds(["someone", "somebody"], in: $0.tokens) }
    guard deed.side == .writer || isSomebody == true else { return false }
    return Words.contacting.contains(deed.verb) || holds(["touch"], in: deed.rest)
      || ["publish", "post", "send", "share", "report", "give"].contains(deed.verb)
        && holds(Words.sayings, in: deed.rest)
      || deed.verb == "look" && holds(["again"], in: deed.rest)
  }
}

extension Words {
  fileprivate static let contacting = set(
    """
    call ring phone email text write visit check come update tell let be hear answer reply talk
    speak message meet confirm review try
    """)
  /// What is said at the next contact.
  fileprivate static let sayings = set(
    """
    answer reply news update report review result findings outcome word times call email letter
    """)
}
