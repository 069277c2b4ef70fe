import Casework

extension Remedy {
  /// A plain word to each whose details got out, and help from a person.
  static let protection = Remedy("protection", for: [.privacySlip], restoring: [.privacy]) {
    situation in
    let isGroup = (situation.file.words(.count).flatMap { Int($0) } ?? 1) > 1
    let whom = isGroup ? "each of them" : situation.who.them
    let each = isGroup ? "each" : situation.who.they
    return Measure(
      "tell \(whom) what was seen and by whom, and give your own number",
      costs: isGroup ? "an hour" : "a quarter of an hour",
      why: "what got out was \(isGroup ? "theirs" : situation.who.theirs), so \(each) must hear it",
      fix: ["help you the same day if this is a risk to you"])
  }
}
