import English

extension CoachingRule {
  /// The language of status pages, which has no word for `it did not work`: `elevated error rates`.
  static let softenedFailure = CoachingRule(
    id: "AP-DEGRADED", label: .euphemism, level: .note,
    message: "Say what people could not do, and from when to when.",
    why: "It tells of your screens; they could not get their work done.",
    source: "GOV.UK service manual (say what users cannot do); plainlanguage.gov",
    find: { $0.flatMap(\.softenedFailures) },
    examples: [
      "We saw a «service degradation» this morning.",
      "The app shows «degraded performance».",
      "There are «elevated error rates» on sign-in.",
      "We note «increased latency» in two regions.",
      "A few calls met «intermittent connectivity issues».",
      "Search is «partially degraded» today.",
      "We noticed «higher than normal error rates».",
      "From 9 to 11 am nobody could sign in.",
      "Errors in your bill: I found three.",
      "The rate on your invoice was wrong.",
      "I raised the shelf, and your box no longer fits.",
      "The increased price on your bill is my mistake.",
      "Rain fell now and then, and I had left your bike outside.",
      "Your performance was moved without a word to you.",
    ]
  )
}

extension Line {
  fileprivate var softenedFailures: [Range<Int>] { Line.softened.flatMap { $0.matches(in: self) } }

  private static let softened: [Pattern] = {
    let figure = Piece.any(
      """
      error latency timeout failure rate time level volume load number response traffic wait delay
      disconnect
      """)
    let named = Piece.tagged(.noun, .properNoun, .adjective).upTo(3)
    return [
      Pattern(
        .typed("service performance network quality partial"), Piece.tagged(.noun).maybe,
        .any("degradation deterioration")),
      Pattern(.typed("degradation")),
      Pattern(
        Piece.typed("partially somewhat severely temporarily slightly").maybe, .typed("degraded"),
        Piece.any(
          "performance service experience state mode availability quality functionality access"
        ).maybe),
      Pattern(
        .typed("elevated heightened"), named, figure),
      Pattern(
        .typed("increased higher-than-normal higher-than-usual"), named,
        .any("error latency timeout failure"), Piece.any("rate time level").maybe),
      Pattern(
        "higher", "than", .typed("normal usual expected average"), named, figure),
      Pattern(
        .typed("intermittent sporadic"), named,
        .any(
          "error issue problem failure timeout outage disruption connectivity availability access"),
        Piece.any("issue problem error").maybe),
      Pattern(.typed("reduced limited"), .any("availability functionality capacity")),
    ]
  }()
}
