import Casework
import English
import Listening

/// What the customer's answer says, as it is told to the owner: a line for each point.
struct ReplyPoints {
  let lines: [String]

  init(_ text: String, in it: Circumstances) {
    let listener = Listener(now: it.now, region: it.region, currency: it.shop.currency)
    lines = listener.message(text).points.prefix(9).map { Self.line($0, it.pronoun) }
  }

  private static func line(_ point: Point, _ pronoun: Pronoun) -> String {
    let told = Wording.lowerFirst(point.retold(as: pronoun))
    let lower = told.lowercased()
    switch point.topic {
    case .thanks:
      let reason = told.firstRange(of: " for ").map { told[$0.lowerBound...].dropFirst() }
      return reason.map { "Thanks, \($0)." } ?? "Thanks: \(told)."
    case .praise: return "Good: \(told)."
    case .hurt:
      return (lower.contains("still ") ? "Still hurt: " : "Hurt: ") + told + "."
    case .told: return "New: \(told)."
    case .question: return "A question: \(told)."
    case .request: return "A request: \(asked(told))."
    case .explanation: return "A wish to know: \(asked(told))."
    case .deadline: return "A deadline: \(told)."
    case .legalThreat, .pressThreat, .reviewThreat, .leavingThreat: return "A threat: \(told)."
    case .leaving: return "Leaving: \(told)."
    case .acceptance: return "Taken well: \(told)."
    case .refusal: return "A no: \(told)."
    }
  }

  private static let openings = [
    "could you please ", "can you please ", "would you please ", "please could you ",
    "please can you ", "could you ", "can you ", "would you ", "will you ", "can u ", "please ",
  ]

  /// What is asked without the words that ask it politely: "take the mug back", "not to tell her".
  private static func asked(_ words: String) -> String {
    let lower = words.lowercased()
    guard let opening = openings.first(where: lower.hasPrefix) else { return words }
    let rest = words.dropFirst(opening.count)
    for negation in ["don't ", "don’t ", "dont ", "do not "]
    where rest.lowercased().hasPrefix(negation) {
      return "not to " + rest.dropFirst(negation.count)
    }
    return String(rest)
  }
}
