import English

extension CoachingRule {
  /// Half the blame for the customer: `a misunderstanding`, `on both sides`.
  ///
  /// A misunderstanding of the writer's own is an act.
  static let twoSided = CoachingRule(
    id: "AP-TWOSIDED", label: .blameShift, level: .fix,
    message: "Say which side of it was yours: what you misread, or did not say.",
    why: "It hands them half of the blame.",
    source: "Trosborg (blaming the hearer in part); Lazare",
    reason: { _, known in "It hands \(known.her) half of the blame." },
    find: { $0.flatMap(\.sharedBlame) },
    examples: [
      "There was a «miscommunication» between us.",
      "It was a simple «misunderstanding».",
      "There was «some confusion» over the date.",
      "I think we had our «wires crossed».",
      "There were errors «on both sides».",
      "«We were not on the same page».",
      "«There are two sides to every story».",
      "It was a «breakdown in communication».",
      "I'm sorry «we misunderstood each other».",
      "I misunderstood your note and cut the wrong length.",
      "I told you the wrong date.",
      "It was no misunderstanding: I did not listen.",
      "The misunderstanding was mine.",
      "I caused the confusion by sending two dates.",
      "I called it a misunderstanding. It was not: I lied.",
      "You can have both sides painted again for free.",
      "My misunderstanding of the form cost you a week.",
    ]
  )
}

extension Line {
  fileprivate var sharedBlame: [Range<Int>] {
    let found = pleas(Line.shared).filter { range in
      !isDenied(range, within: 6)
        && !holds(["my", "any"], in: range.lowerBound - 1..<range.lowerBound)
    }
    return found.isEmpty || ownsFailing(besides: found) ? [] : found
  }

  private static let shared: [Pattern] = {
    let talk = Piece.typed("communication communications")
    return [
      Pattern(
        .typed(
          "miscommunication misunderstanding miscommunications misunderstandings mis-communication")
      ),
      Pattern(.typed("mis"), .typed("-"), .typed("communication understanding")),
      Pattern(
        .typed("breakdown gap lapse failure disconnect lack"), .typed("in of"),
        Piece.typed("clear good the").maybe, talk),
      Pattern(.typed("poor bad unclear crossed"), talk).endingClause,
      Pattern(talk, .typed("breakdown gap lapse failure error issue mix-up problem")),
      Pattern(.typed("wires lines signals"), Piece.any("get be").maybe, "crossed"),
      Pattern(.typed("crossed"), .typed("wires lines signals")),
      Pattern(.typed("some bit lot"), Piece.typed("of").maybe, "confusion"),
      Pattern(
        .typed("there").unmarked, .any("be have").unmarked, Piece.any("be").unmarked.maybe,
        .typed("confusion")),
      Pattern("confusion", .typed("over between")),
      Pattern(.typed("on from"), .typed("both all"), .any("side end part")),
      Pattern(
        .typed("we"), .any("be"), Piece.any(Words.adverbs).maybe, .typed("not n't never"), "on",
        "the", "same", .typed("page wavelength")),
      Pattern(
        .typed("we"), Piece.any(Words.adverbs).maybe, .any("misunderstand mishear misread"),
        "each", "other"),
      Pattern(
        .typed("there"), .any("be"), .typed("two"), "sides",
        Piece.typed("to every the any this").upTo(3), Piece.typed("story").maybe),
      Pattern(
        .typed("we"), Piece.typed("both all").maybe, Piece.typed("could should").maybe,
        Piece.any("have").maybe, .typed("both"), .typed("could should have had made share")),
      Pattern(.typed("we"), .typed("both"), .typed("could should made share got need")),
      Pattern("lost", "in", "translation"),
      Pattern(.typed("a some"), .typed("disconnect mismatch"), .typed("between in")),
      Pattern(
        .typed("mix-up mixup error problem disagreement difference"), .typed("between"),
        .typed("us you our")),
      Pattern(.typed("mix"), Piece.typed("-").maybe, .typed("up"), "between", .typed("us you our")),
      Pattern(
        .typed("we"), Piece.any(Words.adverbs).maybe, .any("have"), .typed("different differing"),
        .typed("expectations views opinions recollections memories")),
      Pattern(.typed("difference"), "of", "opinion"),
      Pattern("neither", "of", "us"),
      Pattern(.typed("it"), .any("take"), "two"),
      Pattern(.typed("we"), "disagree", .typed("about on over")),
      Pattern(.typed("cross"), Piece.typed("-").maybe, "purposes"),
    ]
  }()
}
