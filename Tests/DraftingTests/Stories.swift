import Casework

extension Story {
  static let all = goods + services + money + people + gaps + ideas
}

extension Shop {
  static let florist = Shop(
    name: "Petal & Stem", signer: "Ana Ruiz", phone: "555-0100", region: .unitedStates)
  static let baker = Shop(
    name: "Marlow Bakes", signer: "Priya Nair", phone: "07700 900222", region: .britain)
  static let plumber = Shop(signer: "Joe Tanner", phone: "07700 900333", region: .britain)
  static let clinic = Shop(
    name: "Oak Street Vets", signer: "Dr Helen Moss", phone: "555-0188", voice: .firm)
  static let salon = Shop(
    name: "Falco Hair", signer: "Gina Falco", phone: "555-0177", voice: .firm)
}

extension Story {
  static let goods: [Story] = [
    Story(
      "curtains", .wrongItem,
      [
        .customer: ["Mrs Okafor"], .pronoun: ["she"],
        .act: ["I sent Mrs Okafor the blue curtains instead of the green ones"],
        .item: ["the curtains"], .expected: ["the green curtains"], .got: ["the blue curtains"],
        .amount: [.pounds(14200)], .happened: [.day("2026-03-02", "monday")],
        .harm: ["she took a morning off work to hang them"],
        .feeling: [Fact(words: "foolish in front of her fitter", source: .customer)],
        .cause: ["I packed two boxes at once"], .part: ["I did not read the second label"],
        .fix: ["I'll bring her the green curtains on thursday at 6pm"],
        .when: [.at("2026-03-05T18:00", "thursday at 6pm")], .channel: [.by(.email)],
        .prevent: ["pack one box at a time and read the label out loud to a second person"],
      ], shop: .baker, now: "2026-03-03T10:00"),
    Story(
      "birthday cake late", .late,
      [
        .customer: ["Jonah Pike"], .pronoun: ["he"],
        .act: ["we delivered his birthday cake two hours late"], .item: ["his birthday cake"],
        .occasion: ["his daughter's first birthday"], .needed: [.day("2026-03-01")],
        .happened: [.day("2026-03-01", "sunday")], .amount: [.pounds(6500)],
        .harm: ["the guests had gone home", "he had to buy a cake from a supermarket"],
        .cause: ["our van broke down"], .part: ["we never rang him"],
        .fix: ["full refund"], .when: [.day("2026-03-03", "today")], .channel: [.by(.phone)],
        .prevent: ["if a van breaks down we ring the customer within ten minutes"],
      ], shop: .baker, now: "2026-03-03T10:00"),
    Story(
      "vase", .damaged,
      [
        .customer: ["Ines Duval"], .pronoun: ["she"],
        .act: ["I packed her vase badly and it broke"],
        .item: ["her vase"], .amount: [.dollars(8900)],
        .harm: [.told("she cut her thumb on the glass")],
        .part: ["I used one layer of bubble wrap"], .askedFor: ["a replacement"],
        .fix: [Fact(.words("get a new vase to you, with a card"), text: "", source: .workedOut)],
        .when: [
          Fact(
            Day(iso: "2026-06-12").map(Value.day), text: "by 2026-06-12", status: .guess,
            source: .workedOut)
        ],
        .prevent: ["bought double wall boxes and a drop test for every order"],
      ]),
    Story(
      "parcel lost", .lostOrder,
      [
        .customer: ["Sam Whitby"], .pronoun: ["they"],
        .act: ["I sent their parcel to an old address"],
        .item: ["a winter coat"], .order: ["1042"], .amount: [.dollars(12050)],
        .harm: ["they waited in for three days", "they chased me twice"], .channel: [.by(.email)],
        .cause: ["I copied the address from an old order"],
        .fix: ["send a new coat by express tomorrow"], .when: [.day("2026-06-11", "tomorrow")],
        .prevent: ["the label is printed from the order, never typed"],
      ]),
    Story(
      "kettle", .defect,
      [
        .customer: ["Graham Poole"], .pronoun: ["he"], .act: ["we sold him a kettle that leaks"],
        .item: ["the kettle"], .amount: [.pounds(3999)], .harm: ["his worktop was soaked"],
        .fix: ["swap it for a new one or his money back"], .when: [.day("2026-10-06", "tomorrow")],
        .channel: [.by(.inPerson)],
      ], shop: .garage, now: "2026-10-05T11:05"),
    Story(
      "no candles", .missingItem,
      [
        .customer: ["Lottie"], .act: ["I forgot the candles"], .item: ["the candles"],
        .occasion: ["her dad's 70th"], .pronoun: ["she"], .part: ["forgot"],
        .fix: ["drop them round tonight"], .when: [.at("2026-06-10T19:00", "tonight at 7")],
        .channel: [.by(.sms)],
      ]),
    Story(
      "soup", .foodQuality,
      [
        .customer: ["Dee"], .pronoun: ["she"], .act: ["I served her table 50 minutes late"],
        .harm: ["her soup came cold"], .cause: ["I took more bookings than my kitchen could cook"],
        .fix: ["free dinner for two"], .occasion: ["their anniversary"],
        .channel: [.by(.reviewReply)],
        .prevent: ["no more than 30 covers an hour from friday"],
      ], shop: .florist),
    Story(
      "wrong name on ring", .nameError,
      [
        .customer: ["Oliver Brandt"], .pronoun: ["he"], .item: ["the wedding ring"],
        .act: ["I engraved the wrong date on his wedding ring"], .expected: ["12 June 2026"],
        .happened: [.day("2026-06-08")], .occasion: ["his wedding"], .needed: [.day("2026-06-20")],
        .harm: ["he had to tell his bride"], .feeling: ["upset and worried"],
        .cause: ["I read the 2 as a 7"], .fix: ["re-engrave it and bring it to his door"],
        .when: [.day("2026-06-15", "monday")], .prevent: ["customers sign the text before I cut"],
      ]),
  ]

  static let services: [Story] = [
    Story(
      "groomer", .goodsInCare,
      [
        .customer: ["Marcy Bell"], .pronoun: ["she"], .item: ["her dog's collar"],
        .act: ["we lost her dog's collar"], .harm: ["it was a present from her late husband"],
        .part: ["I never put it in the tray"], .otherPerson: ["Kim, staff"],
        .fix: ["keep looking and pay for a new one"], .channel: [.by(.phone)],
        .prevent: ["every collar goes in a named bag at the door"],
      ], shop: .clinic),
    Story(
      "gardener", .propertyDamage,
      [
        .customer: ["Mr Lowe"], .pronoun: ["he"], .act: ["I cut down the wrong tree in his garden"],
        .harm: ["his kids grew up with it"], .part: ["I didn't ask which one before I started"],
        .fix: ["replant a mature one at my cost"], .when: [.day("2026-11-14", "by 14 november")],
        .prevent: ["I tie a red ribbon on the tree with the customer before I start"],
      ], shop: .plumber, now: "2026-10-05T11:05"),
    Story(
      "dj", .noShow,
      [
        .customer: ["Ruby and Paul Marsh"], .pronoun: ["they"],
        .act: ["I didn't turn up to their wedding"],
        .occasion: ["their wedding"], .happened: [.day("2026-06-06", "saturday")],
        .amount: [.dollars(80000)], .harm: ["they danced to a phone"], .feeling: ["devastated"],
        .cause: ["I wrote it down for the 13th"],
        .fix: ["full refund today and I'll pay for a DJ for their first anniversary"],
        .when: [.day("2026-06-10", "today")],
        .prevent: ["every booking is confirmed in writing a week before"],
      ]),
    Story(
      "boiler", .poorWork,
      [
        .customer: ["Mrs Ahmed"], .pronoun: ["she"], .act: ["I left her boiler without pressure"],
        .harm: ["she had no heating for two nights", "her baby was cold"],
        .happened: [.day("2026-10-02", "friday")],
        .part: ["rushed the last check"], .fix: ["coming back at 8 tomorrow to fix it, no charge"],
        .when: [.at("2026-10-06T08:00", "8 tomorrow")], .channel: [.by(.phone)],
        .prevent: ["a written checklist for every boiler"],
      ], shop: .plumber, now: "2026-10-05T11:05"),
    Story(
      "double booked", .doubleBooking,
      [
        .customer: ["the Hendersons"], .pronoun: ["they"],
        .act: ["we gave their table to another party"],
        .harm: [.told("they stood in the rain for half an hour")],
        .occasion: ["their mother's 90th"],
        .part: ["we never checked the paper diary"], .askedFor: ["an apology"],
        .fix: ["dinner on us, any night they like"], .prevent: ["one diary, on the screen"],
      ], shop: .salon),
    Story(
      "photos", .spoiledPhotos,
      [
        .customer: ["Hana Sato"], .pronoun: ["she"], .act: ["I lost the photos of her graduation"],
        .harm: ["she will never have a picture with her grandfather that day"],
        .cause: ["the card failed"], .part: ["I had no second card in the camera"],
        .amount: [.dollars(45000)], .fix: ["refund all of it"],
        .when: [.day("2026-06-10", "today")],
        .prevent: ["two cards in the camera, always"],
      ]),
    Story(
      "cleaner", .poorWork,
      [
        .customer: ["Tom"], .pronoun: ["he"], .act: ["we left streaks on every window"],
        .fix: ["redo it for nothing"], .channel: [.by(.sms)],
      ], shop: .garage),
    Story(
      "seamstress", .late,
      [
        .customer: ["Bea Novak"], .pronoun: ["she"], .act: ["I finished her dress a day late"],
        .promised: [.day("2026-06-05")], .happened: [.day("2026-06-06")], .item: ["her dress"],
        .harm: ["she wore an old one to the prom"], .part: ["I took on too much work in May"],
        .fix: ["half off"], .amount: [.dollars(16000)],
        .prevent: ["I take no more than four dresses a month"],
      ]),
    Story(
      "cancel", .cancel,
      [
        .customer: ["Uwe Klein"], .pronoun: ["he"],
        .act: ["we cancelled his tour the night before"],
        .harm: ["he had paid for the ferry"], .loss: [.pounds(6400)], .cause: ["the guide was ill"],
        .part: ["we had nobody else"], .fix: ["I'll pay the ferry and book him on Saturday's tour"],
        .when: [.day("2026-10-10", "saturday")], .prevent: ["a second guide is on call every day"],
      ], shop: .garage, now: "2026-10-05T11:05"),
  ]

  static let money: [Story] = [
    Story(
      "overcharge plain", .overcharge,
      [
        .customer: ["Ellen Ford"], .pronoun: ["she"], .act: ["I charged her $40 too much"],
        .amount: [.dollars(4000)], .part: ["I rang up the wrong size"],
        .happened: [.day("2026-06-09")],
        .done: ["I refunded her this morning"], .channel: [.by(.sms)],
      ]),
    Story(
      "refund stuck", .refundStuck,
      [
        .customer: ["Miss Grant"], .pronoun: ["she"], .act: ["we haven't paid her refund"],
        .amount: [.pounds(8800)], .promised: [.day("2026-09-20")],
        .harm: ["she rang us four times", "she couldn't pay her gas bill"],
        .part: ["I never pressed send"],
        .fix: [Fact(.words("refund you £88"), text: "", source: .workedOut)],
        .when: [.at("2026-10-05T17:00", "by 5")],
        .prevent: ["refunds are paid the same day they are promised"],
      ], shop: .garage, now: "2026-10-05T11:05"),
    Story(
      "subscription", .autoRenew,
      [
        .customer: ["Ray Ortiz"], .pronoun: ["he"],
        .act: ["we charged him for three months after he cancelled"],
        .amount: [.dollars(9000)], .feeling: ["cheated"],
        .fix: ["refund the $90 and close the account"],
        .when: [.day("2026-06-10", "today")], .cause: ["the cancel button didn't tell our billing"],
        .prevent: ["I check the cancel list every Monday"],
      ], shop: .salon),
    Story(
      "quote", .priceMisled,
      [
        .customer: ["Nell"], .pronoun: ["she"], .act: ["I quoted her £300 and billed £420"],
        .amount: [.pounds(12000)], .part: ["I didn't count the skip"], .fix: ["she pays £300"],
        .prevent: ["every quote lists the skip"],
      ], shop: .plumber, now: "2026-10-05T11:05"),
  ]

  static let people: [Story] = [
    Story(
      "eyes rolled", .rude,
      [
        .customer: ["Monica R."], .pronoun: ["she"], .act: ["Kayla was rude to her"],
        .otherPerson: ["Kayla, staff"], .happened: [.day("2026-08-15")],
        .harm: [.told("she walked out with no haircut and cried in the parking lot")],
        .part: ["I never told my front desk what to do when someone comes in late"],
        .fix: [
          Fact(
            .words("call you to say sorry in person and to listen"), text: "", source: .workedOut)
        ],
        .when: [.at("2026-08-19T17:00", "call at 5")], .channel: [.by(.reviewReply)],
        .sorry: ["That was ugly, and it was in my house."],
        .prevent: ["anyone who comes in late gets a shorter cut or a new time"],
      ], shop: .salon, now: "2026-08-19T08:30"),
    Story(
      "ignored", .ignored,
      [
        .customer: ["Priest Hall"], .pronoun: ["he"], .act: ["I didn't answer his three emails"],
        .harm: ["he missed the deadline for his permit"],
        .feeling: [Fact(words: "ignored", source: .customer)],
        .part: ["let them sit in the junk folder"], .fix: ["give you my own number"],
        .prevent: ["I read the junk folder every morning"],
      ]),
    Story(
      "gossip", .privacySlip,
      [
        .customer: ["Anna Weiss"], .pronoun: ["she"],
        .act: ["I told her neighbour about her order"],
        .harm: ["she is embarrassed to go out"], .fix: ["nothing I can do but say sorry in person"],
        .prevent: ["we talk about orders only with the person who made them"],
      ], shop: .baker),
    Story(
      "accused", .accusation,
      [
        .customer: ["Deshawn Cole"], .pronoun: ["he"], .act: ["we accused him of not paying"],
        .harm: ["the whole queue heard it", "he left his shopping and walked home"],
        .feeling: ["humiliated"], .part: ["I hadn't checked the till roll"],
        .fix: ["say sorry in front of the staff if he wants that"],
        .askedFor: ["a written apology"],
        .prevent: ["nobody is stopped before the till roll is checked"],
      ], shop: .garage),
    Story(
      "hidden supplier", .staffDishonesty,
      [
        .customer: ["Vera Lind"], .pronoun: ["she"], .act: ["one of us kept her change"],
        .otherPerson: ["Dean, staff"], .cause: ["Dean did it twice"], .amount: [.dollars(2000)],
        .fix: ["give her the $20 back and let her choose a bunch"],
        .prevent: ["I count the till with two people"],
      ], shop: .florist),
    Story(
      "allergy", .allergen,
      [
        .customer: ["Leah Simmons"], .pronoun: ["she"], .act: ["we served her nuts"],
        .item: ["the chicken wrap"], .happened: [.day("2026-06-10")], .harm: ["she is in hospital"],
        .cause: [.held("I bought another brand")], .part: [.held("I didn't read the label")],
        .fix: ["I'll pay her $500"], .amount: [.dollars(50000)], .flag: [.raised(.allergen)],
        .done: [
          "I took the dressing off sale and kept the tubs", "I told the health department at 4 pm",
        ],
        .unknown: ["what made her ill"], .when: [.at("2026-06-15T10:00", "monday 10")],
      ], shop: .florist),
    Story(
      "slipped", .injury,
      [
        .customer: ["Mr Vance"], .pronoun: ["he"], .act: ["we left the floor wet"],
        .flag: [.raised(.injury)],
        .harm: ["he broke his wrist"], .cause: ["we left the floor wet"],
        .part: ["no sign was out"],
        .when: [.day("2026-06-12", "friday")], .done: ["closed the aisle"],
      ], shop: .clinic),
    Story(
      "lawyer", .poorWork,
      [
        .customer: ["Ms Grey"], .pronoun: ["she"], .act: ["I wired her lights wrong"],
        .flag: [.raised(.legalThreat)],
        .part: ["I skipped the test"], .when: [.day("2026-10-09", "by friday")],
      ], shop: .plumber, now: "2026-10-05T11:05"),
  ]

  static let gaps: [Story] = [
    Story("nothing known", .other, [:], shop: .bare),
    Story("kind only", .late, [.customer: ["Kit"]], shop: .bare),
    Story(
      "no name", .wrongItem,
      [
        .act: ["I gave a customer the wrong bag"], .pronoun: ["he"], .item: ["a bag of screws"],
        .fix: [.later("tell you later")], .when: [.day("2026-06-12", "by friday")],
      ]),
    Story(
      "fix unknown", .damaged,
      [
        .customer: ["Ivo Petrov"], .pronoun: ["he"], .act: ["I scratched his table"],
        .fix: [.unknown("dunno yet")], .askedFor: ["money back"], .cause: [.unknown("no idea")],
        .harm: [.unknown("?")],
      ]),
    Story(
      "cause unknown", .foodQuality,
      [
        .customer: ["June"], .pronoun: ["she"], .act: ["we sent out a cold pie"],
        .cause: [.unknown("no idea")],
        .unknown: ["why the oven was off"], .fix: ["new pie and a free pudding"],
      ], shop: .baker),
    Story(
      "held cause", .damaged,
      [
        .customer: ["Cleo Hart"], .pronoun: ["she"], .act: ["I broke her lamp"],
        .cause: [.held("I was drunk")], .part: [.secret("I was on the phone to my ex")],
        .harm: ["she has no light in the hall"], .fix: ["replace it"],
        .when: [.day("2026-06-12", "friday")],
      ]),
    Story(
      "lower case name", .late,
      [
        .customer: ["a woman from Leeds"], .pronoun: ["she"], .act: ["I was an hour late"],
        .fix: ["give her the next one free"],
      ], shop: .plumber),
    Story(
      "long clauses", .poorWork,
      [
        .customer: ["Arthur Kemp"], .pronoun: ["he"],
        .act: [
          "I painted the whole of his front room and both of the bedrooms and the hall in a colour that he had never chosen and did not want"
        ],
        .harm: [
          "he had to move all of his furniture and his books and his piano out again and sleep at his sister's for the whole of last week"
        ],
        .part: [
          "I opened the tin that was nearest to the door because I was in a hurry to be done by five and did not look at the name on the lid"
        ],
        .fix: [
          "I'll paint it all again in the colour he chose and I'll move the furniture myself and pay for two nights in a hotel"
        ],
        .prevent: ["I hold the lid against the order with the customer in the room"],
      ], shop: .plumber),
  ]

  static let ideas: [Story] = [
    "I'll refund her and send the right one tomorrow", "full refund", "free haircut next time",
    "redo it for nothing", "refund", "refund and a free coffee", "already refunded",
    "refunded her this morning", "she can keep both", "maybe a discount?", "20% off her next order",
    "$20 back", "replacement", "new one tomorrow, no charge", "giving her a new one",
    "I was thinking of giving her a free lesson", "offer her a refund",
    "her money back plus a bunch of flowers",
    "we'll come back and fix it", "let her choose", "refund sent", "store credit",
    "call her and say sorry", "whatever she wants", "half price", "make it right",
    "full refund, I'll drop it round", "no charge", "send someone else to finish the job",
  ].enumerated().map { index, idea in
    let shops: [Shop] = [.florist, .salon, .plumber, .bare]
    return Story(
      "idea: \(idea)", [.poorWork, .wrongItem, .rude, .late][index % 4],
      [
        .customer: ["Dana Reyes"], .pronoun: ["she"], .act: ["I let Dana Reyes down"],
        .harm: ["she had to start again"], .fix: [Fact(words: idea)],
        .when: index % 3 == 0 ? [.day("2026-06-12", "friday")] : [],
        .amount: index % 2 == 0 ? [.dollars(6000)] : [],
      ], shop: shops[index % 4])
  }
}
