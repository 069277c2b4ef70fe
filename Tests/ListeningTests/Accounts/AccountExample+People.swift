import Casework

extension AccountExample {
  /// Appointments, manners, promises.
  static let people: [AccountExample] = [
    AccountExample(
      """
      totally forgot leanne's 9am lash appt yesterday, she stood outside in the rain for \
      half hour then texted. i had it in the old diary
      """,
      .noShow, "customer: Leanne", "happened: 2026-03-03T09:00", "channel: sms",
      "harm: she stood outside in the rain for half hour", "part: i had it in the old diary"),
    AccountExample(
      """
      My receptionist Donna was rude to Mr Petrov on the phone tuesday, told him to learn \
      english. hes been coming 11 years and hes mortified
      """,
      .rude, "customer: Mr Petrov", "other-person: Donna", "happened: 2026-03-03",
      "feeling: mortified",
      "channel: phone", never: ["customer: Donna"]),
    AccountExample(
      """
      double booked the hall for sunday. Chloe Marsh has 40 kids coming for a party and \
      the choir have it too. I feel sick
      """,
      .doubleBooking, "customer: Chloe Marsh", "needed: 2026-03-08", "owner-feeling: I feel sick",
      never: ["feeling: sick", "flag: illness", "happened"]),
    AccountExample(
      """
      ok so i told marcus his car would be ready by 5 on monday, it wasnt, he missed his \
      flight. it was the gearbox part, supplier sent the wrong one, but i never rang him
      """,
      .late, "customer: Marcus", "promised: 2026-03-02T17:00",
      "harm: he missed his flight",
      "part: i never rang him", "cause: supplier sent the wrong one"),
    AccountExample(
      """
      didnt reply to an email from a mrs gould for 5 weeks. she wanted to move her mothers \
      booking. it was in junk
      """,
      .ignored, "customer: Mrs Gould", "channel: email", never: ["done", "happened: 2026-03-04"]),
    AccountExample(
      """
      I snapped at a customer in front of the queue. Older man, Ron, he was only asking \
      about the sausages. he put his basket down and walked out
      """,
      .rude, "customer: Ron", "harm: he put his basket down",
      never: ["other-person: Ron"]),
    AccountExample(
      """
      wrote 'Happy 50th Claire' on Clare Donnelly's cake. its her 40th. party was last \
      night, she laughed but her husband didnt
      """,
      nil, "customer: Clare Donnelly", "happened: 2026-03-03", never: ["customer: Claire"],
      beyond: ["kind: name-error"]),
    AccountExample(
      """
      had to cancel saturdays pottery class, kiln's dead. 8 people. one of them, Ingrid, \
      had booked a train from leeds for it, 54 quid
      """,
      .cancel, "customer: Ingrid", "count: 8", "loss: 54.00 GBP"),
    AccountExample(
      """
      gave mr & mrs dunne's table away because they were 20 mins late, it was their \
      anniversary. they went home
      """,
      .doubleBooking, "occasion: their anniversary", "harm: they went home",
      beyond: ["customer: mr & mrs dunne"]),
    AccountExample(
      """
      i said we'd call nadia back with a quote by friday and nobody did. shes gone \
      somewhere else and left a 1 star review
      """,
      .brokenPromise, "customer: Nadia", "promised: 2026-02-27", "channel: review-reply"),
    AccountExample(
      """
      our fitter Paul told Mrs Ellery the paint was safe for the nursery and it isnt, \
      baby's been in there 2 nights. SHES FURIOUS
      """,
      .wrongAdvice, "customer: Mrs Ellery", "other-person: Paul", "feeling: FURIOUS"),
    AccountExample(
      """
      accused a lad of nicking a phone case, he had the receipt in his pocket the whole \
      time. dont know his name, his mum rang, sheila burrows
      """,
      .accusation, "customer: Sheila Burrows", "channel: phone"),
    AccountExample(
      """
      a lady in a wheelchair couldnt get in, the ramp was locked in the shed and i was \
      off. shes called Maureen Tate and it was her first trip out since the op
      """,
      .access, "customer: Maureen Tate", never: ["feeling"]),
  ]
}
