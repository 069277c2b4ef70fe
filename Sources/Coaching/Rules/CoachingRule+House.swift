extension CoachingRule {
  /// The rules of the house, the most hurtful fault first.
  package static let house: [CoachingRule] = [
    .blamedCustomer, .conditional, .feeling, .vagueAct, .contrast, .minimising, .selfPity, .review,
    .supposedHarm, .excuse, .blamedOutsider, .passive, .agentless, .inconvenience, .sympathyOnly,
    .vaguePrevention, .piledUpSorry, .exclamation,
  ]
}

extension CoachingRule {
  /// The rules that mark places.
  static let ofPlaces = house.filter { !$0.judgesWhole }
  /// The rules that judge a message as a whole.
  static let ofMessages = house.filter(\.judgesWhole)
}
