extension CoachingRule {
  /// The rules of the house, the most hurtful fault first.
  package static let house: [CoachingRule] = [
    .blamedCustomer, .conditional, .feeling, .vagueAct, .contrast, .minimising, .selfPity, .review,
    .recurrence, .forgiveness, .supposedHarm, .excuse, .blamedOutsider, .passive, .agentless,
    .inconvenience,
    .sympathyOnly, .vagueRemedy, .stalling, .vaguePrevention, .anotherChance, .piledUpSorry,
    .exclamation,
    .thanksForPatience,
  ]
}
