import Casework

extension Remedy {
  /// The answer they were waiting for, from one named person.
  static let answer = Remedy(
    "answer", for: [.ignored, .wrongAdvice, .brokenPromise, .oversold, .cancel], restoring: []
  ) { situation in
    let who = situation.who
    guard situation.kind == .ignored else { return other(situation) }
    return Measure(
      "the answer \(who.they) waited for \(situation.soonWord), and your own number",
      costs: "an hour", why: "\(who.they) asked, and heard nothing",
      fix: ["give you a full answer"], when: .moment(situation.soon))
  }

  /// What was promised or planned, found elsewhere at our cost.
  private static func other(_ situation: Situation) -> Measure? {
    guard situation.canStillArrive, !situation.isTooLate else { return nil }
    let who = situation.who
    if situation.kind == .wrongAdvice {
      return Measure(
        "the right answer in writing \(situation.soonWord), and what the wrong one cost",
        costs: "an hour, and what it cost \(who.them)",
        why: "\(who.they) acted on your word",
        fix: ["send you the right answer in writing"], when: .moment(situation.soon))
    }
    let thing = situation.due?.definite ?? "what I promised"
    let day = situation.proposedDay
    return Measure(
      "\(thing == "what I promised" ? "what you promised" : thing) from somewhere else, by"
        + " \(day.named), at your cost",
      costs: "the difference in price", why: "\(who.they) counted on it",
      fix: ["find \(thing) for you elsewhere, at no extra cost to you"], when: .day(day))
  }
}
