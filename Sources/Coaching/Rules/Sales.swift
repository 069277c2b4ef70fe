import English

extension CoachingRule {
  /// Something to buy, or a bargain with strings, in a text that apologises.
  static let sales = CoachingRule(
    id: "AP-SALES", label: .other, level: .block,
    message: "Take the selling out; let the amends be free of conditions.",
    why: "An apology that sells is heard as a sales letter.",
    source: "Handwritten-note field test 2022 (an added offer weakened the note); SorryWatch",
    reason: { _, known in "It tries to sell \(known.her) something." },
    find: { $0.flatMap(\.selling) },
    examples: [
      "«While you're here», «check out our» «new range».",
      "«Use code SORRY10» on «orders over £100».",
      "«Don't miss our summer sale».",
      "Here is 10% off your «next order over £50».",
      "«Enter SORRY at checkout» for 15% off.",
      "I'm sorry. «Browse our autumn collection» when you like.",
      "«Follow us» on Instagram for news.",
      "The offer is good for a «minimum spend of £40».",
      "«Sign up for our newsletter» to hear first.",
      "«Offer ends» on Sunday.",
      "«Upgrade to our premium plan» for a faster answer.",
      "«Download our app» to skip the queue.",
      "I've added £10 credit with no minimum spend.",
      "Your new lamp ships today.",
      "I will check our oven every morning.",
      "I followed up with the bakery today.",
      "The gift card has no code and no end date.",
      "I put the code on your order twice, sorry.",
      "The sale of your ring without asking you was wrong.",
      "We missed our slot with you on Friday.",
      "I have signed you out of our newsletter.",
    ]
  )
}

extension Line {
  fileprivate var selling: [Range<Int>] {
    let opening = Line.orders.flatMap { $0.matches(in: self) }.filter {
      $0.lowerBound == tokens.lowerBound || isPunctuation($0.lowerBound - 1)
        || ["please", "and", "so"].contains(lower($0.lowerBound - 1))
    }
    return opening
      + Line.offers.flatMap { $0.matches(in: self) }.filter { range in
        !holds(["no", "not", "without", "i", "we"], in: range.lowerBound - 2..<range.lowerBound)
      }
  }

  /// An order to buy, at the start of what is said: `shop now`, `book today and save`.
  private static let orders: [Pattern] = [
    Pattern(.typed("shop order buy upgrade subscribe book reserve"), .typed("now today online")),
    Pattern(.typed("book order buy"), .gap(4), "and", .typed("save get enjoy")),
    Pattern(.typed("sign"), "up", .typed("for to today now")),
    Pattern(
      .typed("see try visit ask"), Piece.typed("about").maybe, "our", Piece.typed("new latest")),
    Pattern("try", "our"),
    Pattern("ask", Piece.typed("us").maybe, "about", "our"),
    Pattern("take", "a", "look", "at", "our"),
    Pattern("get", Piece.gap(1), .typed("free faster"), "delivery"),
    Pattern(
      "why", "not", .typed("try book visit treat join upgrade order"),
      Piece.typed("our a the yourself to").maybe),
    Pattern("treat", .typed("yourself yourselves")),
    Pattern("pop", "in", "and", "see", "our"),
    Pattern(.typed("our the"), "black", "friday", Piece.typed("sale deals offers").maybe),
    Pattern(.typed("get save enjoy grab"), Piece.gap(1), Piece { $0.form == .number }, "%"),
  ]

  private static let offers: [Pattern] = {
    let our = Piece.typed("our the all these")
    let wares =
      Piece.any(
        """
        range collection menu arrival offer deal sale plan product catalogue catalog site website
        store shop bestseller special line bundle event promotion class course treatment package
        """)
    let spending = Piece.any("order purchase spend basket booking")
    return [
      Pattern(
        .typed("browse explore shop discover"), our, Piece.gap(2), wares),
      Pattern(.typed("check"), "out", .typed("our these")),
      Pattern(.typed("see view try"), "our", .typed("new latest full"), Piece.gap(2), wares),
      Pattern(
        "do", .typed("n't not"), "miss", Piece.typed("out on").upTo(2), our, Piece.gap(2), wares),
      Pattern(
        .typed("use enter apply quote"), Piece.typed("the this our your").maybe,
        .typed("code voucher coupon promo discount"), Piece.typed("code").maybe,
        Piece { $0.text == $0.text.uppercased() && $0.form == .word }.maybe),
      Pattern(
        .typed("use enter apply quote"),
        Piece { $0.text == $0.text.uppercased() && $0.form == .word },
        .typed("at"), .typed("checkout")),
      Pattern(
        Piece.typed("on for your with when").unmarked, Piece.typed("next any all future").upTo(2),
        spending, Piece.typed("of").maybe,
        .typed("over above"), Piece { [.money, .number].contains($0.form) }),
      Pattern("minimum", spending, "of", Piece { [.money, .number].contains($0.form) }),
      Pattern("when", "you", .typed("spend"), Piece.gap(1), Piece { [.money].contains($0.form) }),
      Pattern(.typed("new latest"), .typed("range collection arrivals")).endingClause,
      Pattern(.typed("sale offer deal"), .any("end expire")),
      Pattern(.typed("limited"), Piece.typed("-").maybe, .typed("time"), .typed("offer only deal")),
      Pattern(.typed("limited-time"), .typed("offer only deal")),
      Pattern(
        "while", "you", .typed("are 're"), .typed("here there"), Piece.typed(",").maybe.unmarked),
      Pattern(.typed("while"), .any("stock supply"), .any("last")),
      Pattern(
        .typed("follow like"), "us", Piece.typed("on").unmarked),
      Pattern(
        .typed("sign"), "up", .typed("for to"), Piece.typed("our the").maybe, Piece.gap(2),
        .any("newsletter list club programme program membership scheme")),
      Pattern(
        .typed("join"), "our", Piece.gap(2), .any("newsletter list club programme program family")),
      Pattern(
        .typed("upgrade subscribe"), "to", Piece.typed("our a the").maybe, Piece.gap(2),
        .any("plan package tier service newsletter membership channel")),
      Pattern(.typed("download"), Piece.typed("our the").maybe, "app"),
      Pattern("refer", "a", "friend"),
      Pattern(
        .typed("with using"), Piece.typed("the our").maybe,
        Piece.typed("promo discount voucher").maybe,
        "code", Piece { $0.text == $0.text.uppercased() && $0.form == .word }),
      Pattern("visit", "our", Piece.gap(1), wares, "to", .typed("see browse shop view discover")),
      Pattern("did", "you", "know", Piece.typed("that").maybe, "we", .typed("also now")),
      Pattern(.typed("stay"), "tuned", "for"),
      Pattern(.typed("find"), "us", "on", .typed("instagram facebook tiktok twitter x pinterest")),
      Pattern("buy", "one", Piece.typed(",").maybe, "get", "one"),
      Pattern(
        .typed("new exciting"), Piece.typed("new").maybe,
        .typed("arrivals products collection lines")
      ).endingClause,
      Pattern(.typed("valid"), "on", .typed("orders purchases bookings")),
      Pattern(.typed("terms"), .any("apply")),
      Pattern(.any("exclude"), "sale", "items"),
      Pattern(.typed("exclusive"), .typed("offers deals discounts")),
      Pattern("for", "a", "limited", "time"),
      Pattern("great", .typed("deals savings offers"), Piece.typed("on").unmarked),
    ]
  }()
}
