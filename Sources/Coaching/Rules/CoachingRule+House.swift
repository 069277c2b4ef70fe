extension CoachingRule {
  /// The rules of the house, the most hurtful fault first.
  package static let house: [CoachingRule] = [
    .blamedCustomer, .blamedStaff, .denial, .conditional, .feeling, .vagueAct, .contrast, .defence,
    .minimising, .selfPity, .review,
    .supposedHarm, .wrongParty, .complaint, .excuse, .blamedOutsider, .outOfHands, .twoSided,
    .intent, .policy, .passive, .agentless, .inconvenience, .sympathyOnly, .vaguePrevention,
    .piledUpSorry, .exclamation, .thirdPerson, .bareSorry,
    .blamedSystem, .noPerson,
  ]
}

extension CoachingRule {
  /// The rules that mark places.
  static let ofPlaces = house.filter { !$0.judgesWhole }
  /// The rules that judge a message as a whole.
  static let ofMessages = house.filter(\.judgesWhole)
}
