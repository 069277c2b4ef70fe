import Casework
import English

extension ComponentSign {
  /// When the writer will be in touch again.
  static let saysNext = ComponentSign(
    component: .saysNext,
    find: { line in
      line.clauses.filter { line.isNextContact($0) }.map { line.span(of: $0) }
    },
    examples: [
      "«I will call you on Friday at 10».",
      "«I'll check in a week from Tuesday».",
      "«I'll email you tomorrow with the answer».",
      "«I can come tomorrow at 8 am».",
      "We will be in touch shortly.",
      "Call us on Friday.",
      "I called you on Friday at 10.",
    ]
  )
}

extension Line {
  fileprivate func isNextContact(_ clause: Clause) -> Bool {
    guard let verb = clause.verb, verb.time == .future || verb.modal == "can", !verb.isNegated,
      isWriters(clause)
    else { return false }
    let predicate = predicate(of: clause)
    let isContact = Words.contacting.contains(verb.lemma) || holds(["touch"], in: predicate)
    return isContact && (isTime(in: clause.tokens) || holdsFigure(predicate))
  }
}

extension Words {
  fileprivate static let contacting = set(
    """
    call ring phone email text write visit check come update tell let be hear answer reply
    """)
}
