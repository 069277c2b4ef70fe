import English

extension CoachingRule {
  /// Abuse of oneself: `I'm such an idiot`.
  ///
  /// Blaming the deed (`that was careless of me`) is owning.
  static let grovelling = CoachingRule(
    id: "AP-GROVEL", label: .selfFocus, level: .fix,
    message: "Blame the deed, not yourself: \"That was careless of me.\"",
    why: "It makes them comfort you, and the mending is lost from view.",
    source: "SorryWatch; Schumann (too much shame blocks repair)",
    find: { $0.flatMap(\.selfAbuse) },
    examples: [
      "«I'm such an idiot».",
      "«We are the worst».",
      "«I hate myself» for this.",
      "«I feel like a complete failure».",
      "«I was so stupid» on Friday.",
      "«What an idiot I am».",
      "You must think «we're the worst bakery» in town.",
      "I could «kick myself».",
      "My packing was careless.",
      "That was careless of me.",
      "That was a stupid mistake of mine.",
      "You called me an idiot, and I earned it.",
      "I was the worst prepared of the three.",
      "I was late, rude and wrong.",
      "I hate that you had to ask twice.",
      "I am a useful hand with a saw, so I will mend it myself.",
    ]
  )
}

extension Line {
  fileprivate var selfAbuse: [Range<Int>] {
    Line.abuse.flatMap { $0.matches(in: self) }.filter { range in
      !holdsDenial(range, within: 2) && clause(at: range.lowerBound)?.isConditional != true
    }
  }

  private static let abuse: [Pattern] = {
    let writer = Piece.typed("i we")
    let degree = Piece.any(
      Words.adverbs.union([
        "such", "a", "an", "the", "like", "bunch", "of", "bloody", "right", "real", "complete",
        "total", "utter", "absolute", "big", "huge",
      ]))
    let isOrFeels = Piece.any("be feel")
    return [
      Pattern(
        writer, isOrFeels, degree.upTo(4), .any(Words.abusive)),
      Pattern(
        writer, isOrFeels, "the", .typed("worst"),
        Piece.tagged(.noun).maybe,
        Piece.typed("in on ever alive here the town world").unmarked.upTo(3)
      ).endingClause,
      Pattern(
        writer, isOrFeels, degree.upTo(3), .typed("terrible horrible awful bad"),
        .any("person people owner business human friend shop")),
      Pattern(
        .any("what"), .typed("an a"), Piece.tagged(.adjective).maybe, .any(Words.abusive),
        writer, .any("be")),
      Pattern(writer, .any("hate despise loathe"), .typed("myself ourselves")),
      Pattern(.any("kick kicking slap"), .typed("myself ourselves")),
    ]
  }()
}

extension Words {
  fileprivate static let abusive = set(
    """
    idiot fool moron imbecile dunce loser clown disgrace monster failure jerk stupid useless hopeless
    pathetic worthless dumb incompetent idiotic
    """)
}
