extension CoachingRule {
  /// The rules of the house, the most hurtful fault first.
  package static let house: [CoachingRule] = [
    .blamedCustomer, .conditional, .feeling, .vagueAct, .contrast, .minimising, .selfPity, .review,
    .strings, .closedCase, .toldFeeling, .impatience, .recurrence, .forgiveness, .supposedHarm,

    .excuse, .blamedOutsider, .passive, .agentless, .inconvenience, .sympathyOnly, .vagueRemedy,
    .stalling, .vaguePrevention, .ownDisappointment, .anotherChance, .burden, .hedge,
    .knownFeeling, .regretOnly, .noApology, .piledUpSorry, .exclamation,

    .thanksForPatience, .offeredApology, .announcedApology, .nextPurchase, .obvious,
  ]
}
