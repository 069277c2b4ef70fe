import English

extension CoachingRule {
  /// The deed told as bad weather: `an unfortunate incident`, `a series of events`.
  static let regrettable = CoachingRule(
    id: "AP-REGRETTABLE", label: .euphemism, level: .fix,
    message: "Say what you did; bad luck did not do it.",
    why: "It treats your act as bad weather.",
    source: "Lazare (vague acknowledgement)",
    find: { $0.flatMap(\.badLuck) },
    examples: [
      "This was «an unfortunate incident».",
      "We regret «this unfortunate situation».",
      "«It is regrettable that» this occurred.",
      "«A chain of events» led to the late delivery.",
      "It was «a most unfortunate misunderstanding».",
      "«It's unfortunate that» your bag stayed in Rome.",
      "We were caught in «a perfect storm».",
      "«The regrettable events» of last week should not recur.",
      "Sadly, I can't get the ring back before Friday.",
      "I regret sending it without a check, and I'm sorry.",
      "It is unfortunate that you were told so.",
      "You were unfortunate to get me on a bad day, and I own that.",
      "It was an accident: I dropped it.",
      "The event you booked was the one I forgot.",
      "Unfortunately I have none left in your size.",
      "The storm took the roof, and I had not tied it down.",
    ]
  )
}

extension Line {
  fileprivate var badLuck: [Range<Int>] {
    Line.luckless.flatMap { $0.matches(in: self) }.filter { lower($0.upperBound) != "you" }
  }

  private static let luckless: [Pattern] = {
    let event = Piece.any(
      Words.wrongs.union([
        "situation", "event", "circumstance", "occurrence", "matter", "experience", "turn",
        "accident", "happening", "coincidence", "episode", "outcome", "result", "timing", "case",
      ]))
    let bad = Piece.typed("unfortunate regrettable unhappy unlucky lamentable untoward")
    let degree = Piece.typed("very most deeply highly extremely truly rather really").maybe
    let article = Piece.typed("a an the this that these those such any our").upTo(2)
    return [
      Pattern(
        article, degree, bad, Piece.tagged(.adjective, .noun).maybe, event),
      Pattern(
        "it", .any("be"), degree, .typed("regrettable unfortunate lamentable"), .typed("that how")),
      Pattern(
        Piece.typed("a the this").maybe, bad.maybe,
        .typed("series chain string combination sequence confluence cascade"), "of",
        Piece.tagged(.adjective, .noun).upTo(2),
        .any("event circumstance factor")),
      Pattern(.typed("a the"), "perfect", "storm"),
    ]
  }()
}
