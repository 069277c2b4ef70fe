import Casework

extension Remedy {
  /// The customer's own idea of what would put it right.
  static let ask = Remedy("ask", for: [.other], restoring: []) { situation in
    let who = situation.who
    return Measure(
      "ask \(who.them) what would put it right, and do it", costs: "\(who.their) answer",
      why: "nobody knows it better", fix: ["do what you tell me would put this right"])
  }

  /// The same repair, and the question what else would put it right.
  static func asking(beside whole: Measure, _ situation: Situation) -> Measure {
    let who = situation.who
    let isAsking = whole.words == ask.measure(situation)?.words
    guard !isAsking else { return call.measure(situation) ?? whole }
    let same = whole.refund.map { "\($0.total.written) \(situation.soonWord)" } ?? whole.words
    return Measure(
      "\(same), and ask \(who.them) what else would put it right",
      costs: "the same, and \(who.their) answer", why: "it lets \(who.them) say it",
      fix: whole.fix, when: whole.when)
  }
}
