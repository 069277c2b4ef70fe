import Casework

extension AccountExample {
  /// Bodies, homes, animals, other people's details.
  static let trouble: [AccountExample] = [
    AccountExample(
      """
      Gave a boy with a nut allergy the pesto pasta. he's called Finn, mum's Rachel Vane. \
      Ambulance came, he's home now. new girl didnt check the folder
      """,
      .allergen, "customer: Rachel Vane", "other-person: Finn", "flag: allergen", "flag: injury",
      "item: the pesto pasta"),
    AccountExample(
      """
      my apprentice backed the van into Mr Silva's wall on friday and drove off without \
      saying anything. police rang me, ref 4471/26. hes livid
      """,
      .propertyDamage, "customer: Mr Silva", "happened: 2026-02-27", "feeling: livid",
      never: ["order: 4471/26"]),
    AccountExample(
      """
      sent the newsletter with all 300 addresses in the to box instead of bcc. Three \
      people replied to everyone. it was 8:15 last night
      """,
      nil, "count: 300", "happened: 2026-03-03T20:15", "flag: personal-data",
      never: ["customer"], beyond: ["kind: privacy-slip"]),
    AccountExample(
      """
      the spaniel we had in for boarding got out through the side gate sunday, Jess \
      Corrigan's, found him 3 hours later with a cut paw. vet was £180
      """,
      .pet, "customer: Jess Corrigan", "happened: 2026-03-01", "loss: 180.00 GBP",
      never: ["flag: injury"]),
    AccountExample(
      """
      customer slipped on the wet step, no sign out, broke her wrist. Pauline Dyer. she's \
      talking about a solicitor
      """,
      .injury, "customer: Pauline Dyer", "flag: injury", "flag: legal-threat",
      "harm: broke her wrist"),
    AccountExample(
      """
      found a bit of blue plaster in the soup we gave table 6. guy called Dom, he went \
      white. we comped the meal but he wants to know whose it was
      """,
      .foreignBody, "customer: Dom", "done: we comped the meal", never: ["order: 6"],
      beyond: ["asked-for: he wants to know whose it was"]),
    AccountExample(
      """
      lost the memory card from the Abbott wedding. all of it. i had a second shooter but \
      she only got the evening. how do i even say this
      """,
      .spoiledPhotos, "customer: Abbott", never: ["done", "asked-for"]),
    AccountExample(
      """
      three people were ill after the prawn curry on saturday night, one is Lena Kovacs, \
      she was in hospital till monday. environmental health have been told
      """,
      .illness, "customer: Lena Kovacs", "flag: illness", "count: 3",
      beyond: ["happened: 2026-02-28"]),
    AccountExample(
      """
      booking system went down friday 6 to 9 and we turned people away who had paid. Theo \
      Banks drove an hour with his nan
      """,
      .outage, "customer: Theo Banks", "happened", "harm: Theo Banks drove an hour with his nan"),
    AccountExample(
      """
      we lost the keys to gwen hart's flat. left in the door of the van. locks need \
      changing, shes frightened to sleep there
      """,
      .goodsInCare, "customer: Gwen Hart", "feeling: frightened", "item: the keys"),
    AccountExample(
      """
      renewed omar's membership after he cancelled in january, £39.99, he only noticed \
      when his rent bounced
      """,
      .autoRenew, "customer: Omar", "amount: 39.99 GBP", "harm: his rent bounced"),
    AccountExample(
      """
      leaking tap i fitted for mrs cho last week flooded her kitchen over the weekend. i \
      didnt tighten the nut. shes 82 and was mopping all night
      """,
      nil, "customer: Mrs Cho", "part: i didnt tighten the nut", "harm: was mopping all night",
      never: ["flag: allergen", "kind: allergen"], beyond: ["kind: property-damage"]),
    AccountExample(
      """
      posted a joke on our facebook about the funeral down the road. it was rita's \
      brother. it wasnt meant nasty. its been shared 200 times
      """,
      .publicGaffe, "customer: Rita", "channel: social"),
  ]
}
