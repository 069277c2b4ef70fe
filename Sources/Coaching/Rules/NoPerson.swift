import English

extension CoachingRule {
  /// A message that says `we` and never `I`.
  ///
  /// It judges the whole text, and is only a note: a firm may have to speak as one.
  static let noPerson = CoachingRule(
    id: "AP-NOI", label: .other, level: .note,
    message: "Say \"I\" at least once, where it is true.",
    why: "With no \"I\" in it, it sounds like a call centre.",
    source: "Packard, Moore & McFerran 2018",
    judgesWhole: true,
    find: { lines in lines.saysOnlyWe ? lines.whole.map { [$0] } ?? [] : [] },
    examples: [
      "«We are sorry. We lost your coat. We will pay for it.»",
      "«We got your size wrong. We will send the right one.»",
      "«Our error. We have sent our driver with our new part and we will call.»",
      "«We got it wrong. Here is our number.»",
      "«We're closed today, and we will call you.»",
      "«Our oven broke, so we have no bread.»",
      "I'm sorry we lost your coat. I will pay for it.",
      "We lost your coat. My name is Ana and I will pay for it.",
      "We are open.",
      "Call me when you can; we have your coat at our desk.",
      "Your parcel is here.",
      "We called twice; tell me when we can come.",
    ]
  )
}

extension [Line] {
  fileprivate var saysOnlyWe: Bool {
    let own = filter { $0.holds(Words.plural) || $0.holds(Words.single) }
    guard !own.contains(where: { $0.holds(Words.single) }) else { return false }
    let count = own.reduce(0) { count, line in
      count + line.tokens.count { Words.plural.contains(line.lower($0)) }
    }
    return count > 1
  }
}

extension Words {
  fileprivate static let plural: Set = ["we", "our", "us", "ours", "ourselves"]
  fileprivate static let single: Set = ["i", "my", "me", "mine", "myself"]
}
