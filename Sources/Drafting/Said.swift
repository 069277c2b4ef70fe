import Casework

/// What the facts say to the customer, each clause turned once however many frames look at it.
struct Said: Sendable {
  /// The noun phrases, by slot.
  var phrases: [Slot: Told] = [:]
  var act: Told?
  var harms: [Harm] = []
  var pledges: [Pledge] = []
  /// The clauses of cause and part, in pieces that can stand alone.
  var causes: [Told] = []
  var wish: Told?

  /// The slots whose words are said as a noun phrase.
  static let phrased: [Slot] = [.item, .expected, .got, .occasion]

  init() {}

  init(_ telling: Telling) {
    for slot in Self.phrased { phrases[slot] = telling.turnedPhrase(slot) }
    act = telling.turnedAct
    harms = telling.turnedHarms
    pledges = telling.turnedPledges
    causes = telling.turnedCauses.flatMap(Telling.pieces)
    wish = telling.turnedWish
  }
}
