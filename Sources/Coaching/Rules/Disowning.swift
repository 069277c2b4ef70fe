import English

extension CoachingRule {
  /// The wrong disowned: `this is not who we are`.
  static let disowning = CoachingRule(
    id: "AP-NOTUS", label: .selfFocus, level: .fix,
    message: "Take it as yours: say that you did it.",
    why: "It did happen with you, and they were there.",
    source: "Lazare (owning the offence); our judgement",
    find: { $0.flatMap(\.disownings) },
    examples: [
      "This is «not the service we aim» to give.",
      "That does «not reflect our values».",
      "This is «not who we are».",
      "That is «not how we treat» our guests.",
      "We do «not take this lightly».",
      "We «expect better of ourselves».",
      "We're «better than this».",
      "Your room fell «below the standards we set».",
      "That is not how you asked for it, and I cut it all the same.",
      "This is not the cake that you chose.",
      "I did not take the lid off.",
      "The mirror does not reflect enough light, and I sold it as new.",
      "We did not have the room that we had promised.",
      "Blue is better than this red, as you said at once.",
      "Your answer is not what I feared.",
    ]
  )
}

extension Line {
  fileprivate var disownings: [Range<Int>] { Line.disowned.flatMap { $0.matches(in: self) } }

  private static let disowned: [Pattern] = {
    let rather = Piece.any(
      Words.adverbs.union(["usually", "normally", "typically", "would", "team"])
    ).upTo(2)
    let aims = Piece.any("aim want expect strive like wish hope intend try pride stand set")
    let not = Piece.typed("not n't never")
    return [
      Pattern(
        not, Piece.typed("at all").upTo(2), .typed("the a an"), Piece.except(["you", "i"]).upTo(5),
        .typed("we our"), rather, aims),
      Pattern(
        not, .typed("what"), "we", rather,
        .any("aim want expect strive hope intend stand be offer deliver")),
      Pattern(not, .typed("who"), .typed("we i"), rather, .any("be want strive hope")),
      Pattern(not, .typed("how"), .typed("we our"), rather, Piece({ Words.isVerb($0.tag) })),
      Pattern(not, .any("take"), .typed("this it that such these"), .gap(1), "lightly"),
      Pattern(.typed("never"), .any("take"), .gap(1), "for", "granted"),
      Pattern(.typed("not n't"), "the", Piece.tagged(.properNoun), "way"),
      Pattern(
        "in", "no", "way", .any("reflect represent define"), Piece.gap(4)),
      Pattern(
        .typed("not n't"), Piece.any(Words.adverbs).upTo(2),
        .typed("reflect represent reflective representative indicative typical"),
        Piece.typed("of").maybe, Piece.typed("the").maybe,
        .typed("our who we me what how quality level standard service"), .gap(1)),
      Pattern(
        .any("below beneath under"), Piece.typed("the our").maybe,
        Piece.tagged(.adjective).maybe, .typed("standards standard"), "we",
        Piece({ Words.isVerb($0.tag) })),
      Pattern(.any("expect"), .typed("better more"), .typed("of from"), "ourselves"),
      Pattern(
        .typed("we").unmarked, .any("be").unmarked, Piece.typed("so much").unmarked.upTo(2),
        "better", "than", "this"),
      Pattern(.typed("disappointed"), .typed("in with"), .typed("ourselves myself")),
    ]
  }()
}

extension Words {
  fileprivate static func isVerb(_ tag: Tag) -> Bool {
    [.verbBase, .verbPresent, .verbPast, .auxiliary].contains(tag)
  }
}
