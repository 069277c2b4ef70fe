extension CoachingRule {
  /// The rules of the house, the most hurtful fault first.
  package static let house: [CoachingRule] = [
    .blamedCustomer, .conditional, .feeling, .opinion, .vagueAct, .contrast, .minimising, .shrug,
    .comparison, .silverLining, .selfPity, .oversharing, .movingOn, .review, .supposedHarm,
    .excuse, .blamedOutsider, .passive, .agentless, .reach, .rarity, .cleanRecord, .inconvenience,
    .sympathyOnly, .regrettable, .smallShop, .credit, .grovelling, .seriously, .dismay, .valued,
    .virtue, .selfPraise, .boast, .disowning, .effort, .vaguePrevention, .piledUpSorry,
    .exclamation, .euphemism, .coverWord, .emptyNoun, .softenedFailure, .countedSorries,
  ]
}
