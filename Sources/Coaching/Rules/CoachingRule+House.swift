extension CoachingRule {
  /// The rules of the house, the most hurtful fault first.
  package static let house: [CoachingRule] = [
    .blamedCustomer, .blamedStaff, .denial, .conditional, .feeling, .vagueAct, .contrast,
    .defence, .minimising, .selfPity, .review, .supposedHarm, .comparison, .silverLining,
    .oversharing, .movingOn, .strings, .closedCase, .toldFeeling, .impatience, .recurrence,
    .forgiveness, .sales, .template, .opinion, .shrug, .wrongParty, .complaint, .excuse,
    .blamedOutsider, .outOfHands, .twoSided, .intent, .policy, .passive, .agentless,
    .inconvenience, .sympathyOnly, .vaguePrevention, .piledUpSorry, .exclamation, .thirdPerson,
    .bareSorry, .reach, .rarity, .cleanRecord, .regrettable, .smallShop, .credit, .grovelling,
    .seriously, .valued, .selfPraise, .gain, .ownSide, .disowning, .effort, .vagueRemedy, .stalling,
    .ownDisappointment, .anotherChance, .presumption, .certainty, .burden, .hedge, .knownFeeling,
    .regretOnly, .noApology,
    .legalArmour, .officialTalk, .jargon, .noReply, .joke, .emoji, .dismay, .virtue, .boast,
    .blamedSystem,
    .noPerson, .euphemism, .coverWord, .emptyNoun, .softenedFailure, .countedSorries,
    .thanksForPatience, .offeredApology, .announcedApology, .nextPurchase, .obvious, .boost,
    .stock, .badFit, .stiff, .capitals,
  ]
}

extension CoachingRule {
  /// The rules that mark places.
  static let ofPlaces = house.filter { !$0.judgesWhole }
  /// The rules that judge a message as a whole.
  static let ofMessages = house.filter(\.judgesWhole)
}
