import English

extension CoachingRule {
  /// A mend that counts only with the next purchase: `10% off your next order`.
  ///
  /// It is fine beside money given back; that is why it is a note.
  static let nextPurchase = CoachingRule(
    id: "AP-NEXTBUY", label: .other, level: .note,
    message: "Give it now, in money; keep the voucher as an extra.",
    why: "They have to buy again to be paid back.",
    source: "Roschk & Gelbrich 2014 (money now beats money later)",
    reason: { _, known in "It makes \(known.her) buy again first." },
    find: { $0.flatMap(\.nextPurchases) },
    examples: [
      "Here is «10% off your next order».",
      "We will give you a «discount on your next purchase».",
      "Enjoy a «free coffee on your next visit».",
      "«Next time you're in, dessert is on us».",
      "Please «use this voucher when you book again».",
      "«Use code SORRY15» for 15% off.",
      "«Your next haircut is half price».",
      "I refunded the full £40 today.",
      "Your next visit is booked for Tuesday.",
      "The next order on the list was yours, and I skipped it.",
      "Take a free coffee while you wait.",
      "Next time you call, ask for me.",
      "I took 10% off your bill on Monday.",
      "The next size up is in stock.",
    ]
  )
}

extension Line {
  fileprivate var nextPurchases: [Range<Int>] {
    guard holds(["next", "future", "again", "code", "back"]) else { return [] }
    return Line.later.flatMap { $0.matches(in: self) }
  }

  private static let later: [Pattern] = {
    let gift = Piece.any("off discount voucher coupon credit gift complimentary free card")
    let next = Piece.typed("next future")
    let buy = Piece.any(
      "order purchase visit booking stay meal service appointment trip shop haircut cut flight bill time one treatment delivery journey three two"
    )
    let price = Piece { $0.form == .number || $0.form == .money }
    let free = Piece.any("free half discounted complimentary")
    return [
      Pattern(price, Piece.typed("% percent").maybe, "off", .gap(3), next, .gap(1), buy),
      Pattern(gift, .gap(5), next, .gap(1), buy),
      Pattern(
        .any("use redeem"), Piece.typed("this the your a").maybe, .gap(1), gift, .gap(2),
        .typed("when next again"), .gap(3), .typed("again next order visit")),
      Pattern(.any("use enter"), Piece.typed("the this").maybe, "code", .gap(1)),
      Pattern("your", "next", .gap(1), buy, .any("be"), .gap(2), free, Piece.typed("price").maybe),
      Pattern(
        "next", "time", "you", .gap(3), Piece.typed(",").maybe, .gap(4), .typed("free on off"),
        .typed("us me house the %"), Piece.typed("house").maybe),
      Pattern(
        .typed("back again"), .gap(3), Piece.typed(", and").upTo(2), .gap(5), "on", "the", "house"),
      Pattern(.any("knock take"), price, "off", "next"),
    ]
  }()
}
