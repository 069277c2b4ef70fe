import English

/// How the owner stands to what happened, where the account says so.
///
/// All of it is for nobody's eyes but the owner's.
package enum OwnerMood: String, CaseIterable, Sendable {
  case distress
  case anger
  case blamesCustomer = "blames-customer"
  case blamesStaff = "blames-staff"
  case blamesOthers = "blames-others"
  case defence
  case minimising
  case legalWorry = "legal-worry"
  case hiding
  case waiting

  private static let rules: [(mood: OwnerMood, fits: @Sendable (Scene.Part) -> Bool)] = [
    (.legalWorry, OwnerWorries.isLegal),
    (.hiding, OwnerWorries.isHiding),
    (.waiting, OwnerWorries.isWaiting),
    (.anger, OwnerStates.isAngry),
    (.distress, OwnerStates.isDistressed),
    (.blamesCustomer, OwnerBlame.isOnCustomer),
    (.blamesStaff, OwnerBlame.isOnStaff),
    (.blamesOthers, OwnerBlame.isOnOthers),
    (.defence, OwnerBlame.isDefence),
    (.minimising, OwnerBlame.isMinimising),
  ]

  /// The mood that a clause of the owner's speaks of.
  static func of(_ part: Scene.Part) -> OwnerMood? {
    guard part.clause.reportedBy == nil, !part.clause.isQuoted else { return nil }
    return rules.first { $0.fits(part) }?.mood
  }
}

extension Listener {
  /// The mood that some words of the owner's speak of.
  package func mood(of words: String) -> OwnerMood? {
    let scene = Scene(Passage(words), speaker: .owner, listener: self)
    if let mood = scene.parts.lazy.compactMap(OwnerMood.of).first { return mood }
    return OwnerStates.insult(in: scene).map { _ in .anger }
  }
}
