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
      "You are free to tell others about this.",
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
  }

  private static let requests: [Pattern] = {
    let review = Piece.any("review rating post comment star feedback score")
    let which = Piece.any("your the that a this bad negative poor low online").upTo(3)
    return [
      Pattern(
        .any("update change remove delete edit revise reconsider withdraw amend"), which, review),
      Pattern(.any("take pull"), "down", which, review),
      Pattern(.any("take pull"), which, review, "down"),
      Pattern(.typed("leave write post leaving writing posting"), .typed("a us"), which, review),
      Pattern(
        .any("affect reflect influence"), Piece.typed("in on").maybe, .typed("your"), which, review),
    ]
  }()
}
