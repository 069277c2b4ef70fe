import English

extension CoachingRule {
  /// A slogan about how much the customer is worth: `your satisfaction is our priority`.
  static let valued = CoachingRule(
    id: "AP-VALUED", label: .selfFocus, level: .fix,
    message: "Cut the slogan; show it by one thing that you did for them.",
    why: "Slogans about value are spent coin, most of all after a wrong.",
    source: "Victorian Ombudsman (template phrases); Packard & Berger 2021",
    find: { $0.flatMap(\.slogans) },
    examples: [
      "Your satisfaction is «our top priority».",
      "We «value your business».",
      "«Your feedback is important» to us.",
      "Safety remains «our highest priority».",
      "You are a «valued guest».",
      "Nothing «matters more to us» than your trust.",
      "Our customers are «at the heart of everything we do».",
      "We «care deeply about» each patient.",
      "We always «put our customers first».",
      "Your lamp was valued at £300.",
      "You told me what matters: having it by Friday.",
      "I did not care about your time, and I should have.",
      "The most important thing is that you stop eating the bread now.",
      "I have put your order first on today's list.",
      "The value of your ring is £400, and I will pay it.",
      "It would mean a lot of work for you, so I will do it.",
    ]
  )
}

extension Line {
  fileprivate var slogans: [Range<Int>] {
    let ours = Line.oursToValue.flatMap { $0.matches(in: self) }
    let said = Line.saidToValue.flatMap { $0.matches(in: self) }.filter {
      isOfWriter($0.lowerBound)
    }
    return (ours + said).filter { !holdsDenial($0, within: 2) || lower($0.lowerBound) == "matters" }
  }

  /// What is a slogan whoever says it.
  private static let oursToValue: [Pattern] = {
    let weighty = Piece.any(
      "important vital precious dear paramount critical essential priority importance")
    let us = Piece.typed("us me")
    let rank = Piece.typed(
      "top highest first biggest utmost paramount greatest main absolute number one - #1 number-one"
    )
    return [
      Pattern(
        .typed("our"), rank.upTo(4), .any("priority commitment")),
      Pattern(
        Piece.typed("a the of").maybe, .typed("top highest utmost number paramount"),
        rank.upTo(2), .any("priority concern importance")),
      Pattern(weighty, .typed("to for"), us),
      Pattern(.any("matter mean"), Piece.except(["you", "that"]).upTo(3), .typed("to"), us),
      Pattern(.typed("mean means meant"), .any("everything lot world much"), .typed("to"), us),
      Pattern(
        .typed("valued"), Piece.tagged(.adjective).maybe,
        .any("customer client guest member patient passenger shopper reader patron subscriber")),
      Pattern(
        .typed("at to"), "the", .any("heart core centre center forefront"), .typed("of"),
        .typed("everything what all our"), Piece.typed("that").maybe, Piece.typed("we").maybe,
        Piece.any("do").maybe),
      Pattern(.typed("customer guest client"), "satisfaction"),
      Pattern(.typed("our"), .typed("number"), .typed("one 1"), .any("priority concern focus aim")),
      Pattern(
        .typed("a our the"), .typed("critical top main key major"), "focus", .typed("for of"),
        .typed("us ours")),
      Pattern(
        .any("thank grateful thankful"), Piece.typed("to for").maybe, "our",
        Piece.tagged(.adjective).upTo(2),
        .any("team staff crew people colleague employee volunteer engineer driver nurse")),
      Pattern("your", Piece.tagged(.noun), "of", "choice"),
      Pattern(
        .typed("your"), .typed("feedback opinion business loyalty trust satisfaction patience"),
        .any("be"),
        .degree,
        .typed("invaluable valuable important essential vital crucial precious")),
      Pattern(
        .any("take"), Piece.typed("this it that your all every").maybe,
        Piece.tagged(.noun).upTo(2), "to", "heart"),
    ]
  }()

  /// What is a slogan where the writer says it of the house.
  private static let saidToValue: [Pattern] = {
    let people = Piece.any(
      "customer client guest member patient passenger user student family community people visitor")
    return [
      Pattern(
        .typed("value values cherish cherishes treasure treasures"),
        .typed("your you our each every all"),
        Piece.tagged(.adjective).maybe, Piece.tagged(.noun).maybe),
      Pattern(
        .typed("appreciate"), .typed("your"), Piece.tagged(.adjective).maybe,
        .typed("business custom loyalty patronage support")),
      Pattern(
        .typed("care cares"), .degree, Piece.typed("a great good deal lot much").upTo(3),
        .typed("about"),
        .typed("your you our each every all what").unmarked
      ),
      Pattern(
        .typed("value values"), "the", .typed("trust relationship feedback confidence")),
      Pattern(
        .typed("appreciate"), .typed("each every all our"), Piece.typed("of").maybe,
        Piece.typed("our").maybe, people),
      Pattern(.typed("love loves"), Piece.typed("all each").maybe, .typed("our"), people),
      Pattern(
        .typed("put puts putting"), Piece.typed("our the").maybe, people, Piece.typed("'s").maybe,
        "first"),
      Pattern(people, Piece.any("will always").upTo(2), .typed("come comes"), "first"),
    ]
  }()
}
