/// Tells what a stretch of a message is about from its mood, its subject, its modal and the class
/// of its verb.
enum Topics {
  /// The first that fits: what binds the owner most comes before what is only said.
  private static let rules: [(topic: Point.Topic, fits: @Sendable (Stretch) -> Bool)] = [
    (.legalThreat, Warnings.isLegal),
    (.pressThreat, Warnings.isPress),
    (.reviewThreat, Warnings.isReview),
    (.refusal, Verdicts.isRefusal),
    (.leavingThreat, Warnings.isLeavingOnCondition),
    (.leaving, Warnings.isLeaving),
    (.acceptance, Verdicts.isAcceptance),
    (.explanation, Wishes.isExplanation),
    (.deadline, Wishes.isDeadline),
    (.question, Wishes.asksIndirectly),
    (.request, Wishes.isRequest),
    (.thanks, Verdicts.isThanks),
    (.question, \.isQuestion),
    (.hurt, Verdicts.isHurt),
    (.praise, Verdicts.isPraise),
  ]

  static func topic(of stretch: Stretch) -> Point.Topic {
    rules.first { $0.fits(stretch) }?.topic ?? .told
  }
}
