import Casework

extension Kind {
  /// What we did, where only the kind of mistake is known.
  func act(in telling: Telling) -> Line {
    let item = telling.phrase(.item).map { Told(Article.definite($0.text), from: $0.slots) }
    guard let item, let line = act(with: item) else { return plainAct }
    return line
  }

  /// What we did with a thing that has a name.
  private func act(with item: Told) -> Line? {
    switch self {
    case .missingItem: "I left out \(item)"
    case .late: "I was late with \(item)"
    case .lostOrder: "I did not get \(item) to you"
    case .damaged, .propertyDamage: "I damaged \(item)"
    case .noShow: Self.isMeeting(item.text) ? "I missed \(item)" : nil
    case .goodsInCare: "I did not keep \(item) safe"
    case .poorWork: "I did not do \(item) well enough"
    case .foodQuality: "I did not get \(item) right"
    case .cancel: "I called off \(item)"
    default: nil
    }
  }

  /// Whether the words name something that two people agree on.
  private static func isMeeting(_ item: String) -> Bool {
    let meetings = [
      "job", "appointment", "visit", "booking", "lesson", "session", "slot", "class", "delivery",
      "meeting", "fitting", "party", "wedding", "event", "call", "service", "tour",
    ]
    return meetings.contains { item.lowercased().hasSuffix($0) }
  }

  private var plainAct: Line {
    switch self {
    case .wrongItem: "I sent you the wrong thing"
    case .missingItem: "I left something out of your order"
    case .late: "I was late"
    case .lostOrder: "I did not get your order to you"
    case .damaged: "I let your order get damaged"
    case .defect, .batch: "I sold you something that was not right"
    case .unsafeProduct: "I sold you something that was not safe"
    case .noShow: "I did not come when I said I would"
    case .doubleBooking: "I gave your time to somebody else"
    case .onceOnly: "I let you down on a day that cannot be had again"
    case .spoiledPhotos: "I lost your pictures"
    case .poorWork: "I did not do the work well enough"
    case .propertyDamage: "I damaged something of yours"
    case .goodsInCare: "I did not keep what you left with me safe"
    case .overcharge: "I charged you too much"
    case .invoiceError: "I sent you a wrong bill"
    case .refundStuck: "I have not paid your refund yet"
    case .priceMisled: "I told you a price and did not keep it"
    case .autoRenew: "I charged you when I should have stopped"
    default: mannerAct
    }
  }

  private var mannerAct: Line {
    switch self {
    case .rude: "We were rude to you"
    case .ignored: "I did not answer you"
    case .wrongAdvice: "I gave you wrong advice"
    case .brokenPromise: "I did not keep my promise to you"
    case .oversold: "I sold you something that I did not have"
    case .cancel: "I called it off"
    case .foodQuality: "I served you food that was not good enough"
    case .foreignBody: "I served you something with a thing in it that should not be there"
    case .hygiene: "I did not keep the place clean enough for you"
    case .careLapse, .pet: "I did not take the care that you trusted me with"
    case .privacySlip, .dataBreach, .cardData: "I did not keep your details safe"
    case .discrimination: "We treated you worse than others"
    case .access: "I did not make it possible for you to use my shop"
    case .accusation: "I accused you, and I was wrong"
    case .nameError: "I got your name wrong"
    case .publicGaffe: "I said something in public that hurt you"
    case .outage: "I let you down when you needed our service"
    case .staffDishonesty: "We took what was yours"
    case .hidden: "I knew, and I did not tell you"
    default: "I let you down"
    }
  }
}
