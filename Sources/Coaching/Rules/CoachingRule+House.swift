extension CoachingRule {
  /// The rules of the house, the most hurtful fault first.
  package static let house: [CoachingRule] = [
    .blamedCustomer, .conditional, .feeling, .vagueAct, .contrast, .minimising, .selfPity, .review,
    .sales, .template,
    .supposedHarm, .excuse, .blamedOutsider, .passive, .agentless, .inconvenience, .sympathyOnly,
    .vaguePrevention, .legalArmour, .jargon, .piledUpSorry, .noReply, .joke, .emoji, .exclamation,
    .boost, .stock, .badFit, .stiff, .capitals,
  ]
}
