extension CoachingRule {
  /// A sorry that asks for a better review, or for silence.
  static let review = CoachingRule(
    id: "AP-REVIEW", label: .demandForgiveness, level: .block,
    message: "Leave their review to them.",
    why: "It turns the sorry into a trade.",
    source: "US Consumer Review Fairness Act 2016 and FTC review rule 2024; SorryWatch",
    find: { $0.flatMap(\.reviewRequests) },
    examples: [
      "Maybe you could «update your review».",
      "Please don't «leave a bad review».",
      "We hope this won't «affect your rating».",
      "Could you «take down your post»?",
      "If you are happy now, please «change the stars».",
      "I would be grateful if you «removed your comment».",
      "Kindly «give us 5 stars» if you are happy now.",
      "A one-star «review hurts a» shop like ours.",
      "Please do «not post about» this.",
      "«Before you post anything online», call me.",
      "Could you «raise your rating»?",
      "You are free to tell others about this.",
      "Please don't tell me it is lost too.",
      "I did not share your number with anyone.",
      "Before you post the parcel, take out the key.",
      "I read your review twice.",
      "Your review is yours: say what you like.",
      "You wrote a review, and it was fair.",
      "I posted your parcel on Monday.",
      "I will take down the wrong sign today.",
    ]
  )
}

extension Line {
  fileprivate var reviewRequests: [Range<Int>] {
    Line.requests.flatMap { $0.matches(in: self) }.filter { range in
      !holds(["i", "we", "he", "she", "free"], in: range.lowerBound - 2..<range.lowerBound)
    }
      + Line.reviewHarms.flatMap { $0.matches(in: self) }
      + Line.requestsForSilence.flatMap { $0.matches(in: self) }.filter { range in
        plea(before: range.lowerBound) != nil || lower(range.lowerBound) == "before"
      }
  }

  private static let review: Piece = .any(
    "review rating post comment star feedback score tweet video testimonial")

  private static let requests: [Pattern] = {
    let which = Piece.any(
      "your the that a this bad negative poor low online google one two three four five 5 star - 1 2 3 4"
    ).upTo(5)
    return [
      Pattern(
        .any("update change remove delete edit revise reconsider withdraw amend retract adjust"),
        which, review),
      Pattern(
        .any("up raise improve bump upgrade increase"), .typed("your the"), .gap(2),
        .any("rating score star review")),
      Pattern(.any("take pull"), "down", which, review),
      Pattern(.any("take pull"), which, review, "down"),
      Pattern(.typed("leave write post leaving writing posting"), .typed("a us"), which, review),
      Pattern(
        .typed("leave leaving give"), .typed("us me"), .typed("a positive good nice five 5"), which,
        review),
      Pattern(
        .typed("leave leaving write posting post"), .typed("neutral negative bad poor"),
        .typed("or feedback review reviews rating")),
      Pattern(
        .typed("give leave"), Piece.typed("us me a").maybe, .typed("5 five"),
        Piece.typed("-").maybe, .any("star")),
      Pattern(
        .any("affect reflect influence impact"), Piece.typed("in on").maybe, .typed("your"), which,
        review),
    ]
  }()

  /// A review blamed for what it does to the writer.
  private static let reviewHarms: [Pattern] = [
    Pattern(
      review, .gap(2), .any("hurt damage harm destroy kill ruin affect"),
      .typed("us me our my a small the")),
    Pattern(
      .typed("your a this"), .gap(2), review, .any("be feel seem"), Piece.any(Words.adverbs).maybe,
      .typed("unfair unjust harsh hurtful damaging misleading")),
  ]

  /// Silence asked for.
  private static let requestsForSilence: [Pattern] = [
    Pattern(
      "before", Piece.typed("you").maybe,
      .typed("post posting leave leaving write writing share sharing"), .gap(3),
      .any("review online anything feedback social comment rating public")),
    Pattern(
      .typed("not n't"), Piece.typed("to").maybe,
      .typed("post share tweet publish tell talk speak mention"), .gap(3),
      .any(
        "online anyone public publicly social facebook google anything else press people about internet review"
      )),
    Pattern("keep", .typed("this it that"), .typed("off"), .gap(3)),
  ]
}
