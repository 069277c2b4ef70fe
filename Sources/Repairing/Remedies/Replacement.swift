import Casework

extension Remedy {
  /// The right thing, fast, and nothing to send back.
  static let replacement = Remedy(
    "replacement", for: [.wrongItem, .lostOrder, .damaged, .defect, .batch, .nameError],
    restoring: [.product]
  ) { situation in
    guard situation.canStillArrive, !situation.isTooLate else { return nil }
    let who = situation.who
    let noun = situation.noun ?? "one"
    let day = situation.proposedDay
    let which = situation.kind == .wrongItem || situation.kind == .nameError ? "right" : "new"
    let thing = situation.due.map {
      $0.isPlural || which == "right" ? $0.definite : "a new \($0.head)"
    }
    var fix = ["get \(thing ?? "the right one") to you"]
    if situation.kind != .lostOrder { fix.append("you need not send anything back") }
    let article = which == "right" ? "the right" : situation.due?.isPlural == true ? "new" : "a new"
    return Measure(
      "\(article) \(noun) in \(who.their) hands by \(day.named)"
        + (situation.kind == .lostOrder ? "" : ", and nothing to send back"),
      costs: (article == "new" ? "the \(noun)" : IndefiniteArticle.before(noun))
        + ", and getting it there",
      why: "what \(who.they) paid for" + (situation.needed == nil ? "" : ", in time"),
      fix: fix, when: .day(day))
  }
}
