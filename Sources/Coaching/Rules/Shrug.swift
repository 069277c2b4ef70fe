import English

extension CoachingRule {
  /// A shrug at the wrong: `these things happen`, `no big deal`, `it was just a joke`.
  static let shrug = CoachingRule(
    id: "AP-SHRUG", label: .minimising, level: .block,
    message: "Take out the shrug; say what it was.",
    why: "Whether it matters is for them to say.",
    source: "Trosborg (minimising the offence); Schumann 2018 (magnitude gap)",
    reason: { _, known in "Whether it matters is for \(known.her) to say." },
    find: { $0.flatMap(\.shrugs) },
    examples: [
      "It is «not the end of the world».",
      "It is «no big deal» and easily mended.",
      "We are «only human».",
      "«Mistakes happen», even to us.",
      "«Such things happen» in a busy kitchen.",
      "It was «just a joke».",
      "«We all make mistakes».",
      "It was «nothing serious».",
      "«Everyone makes mistakes».",
      "«Plans change», sadly.",
      "A crack is «very normal for» this age.",
      "It is «hardly the end of the world».",
      "Rust is «to be expected» with old cars.",
      "If your plans change, call me.",
      "Rain is expected at noon.",
      "This was no small thing to lose.",
      "A mistake like mine should not happen.",
      "The joke I made was cruel.",
      "You said it was no big deal to him.",
      "He told you that nobody would die of it, and he was wrong.",
      "The world would not end for me, but your wedding day did.",
      "The bad tyre was the front one.",
    ]
  )
}

extension Line {
  fileprivate var shrugs: [Range<Int>] {
    Line.shrugging.flatMap { $0.matches(in: self) }.filter { range in
      !["your", "my", "our", "if", "when", "should"].contains(lower(range.lowerBound - 1))
        && !holds(["him", "her", "them"], in: range.upperBound..<range.upperBound + 2)
        && !holds(
          ["not", "n't", "no", "never", "than"], in: range.lowerBound - 3..<range.lowerBound)
    }
  }

  private static let shrugging: [Pattern] = [
    Pattern("could", "have", "been", .typed("worse")),
    Pattern(
      .typed("not n't"), .any("such a that so really").upTo(3),
      .typed("big bad serious terrible"), Piece.typed("a").maybe, .any("deal problem thing")),
    Pattern(
      .any("be").unmarked, .typed("not n't"), .typed("that so really all"),
      Piece.typed("that").maybe, .typed("bad serious terrible")
    ).endingClause,
    Pattern(.typed("no"), .typed("big great real"), .typed("deal harm drama disaster")),
    Pattern(
      .typed("nothing"), Piece.any(Words.adverbs.union(["too"])).maybe,
      .typed("serious major dramatic terrible")),
    Pattern(
      .any("make"), Piece.typed("such").maybe, "a", Piece.typed("big").maybe, .typed("fuss")),
    Pattern("only", .typed("human")),
    Pattern(.typed("nobody noone"), .any("be"), .typed("perfect")),
    Pattern("no", "one", .any("be"), .typed("perfect")),
    Pattern(
      .typed("mistakes accidents errors slips"), Piece.any("do will can always").maybe,
      .typed("happen")
    ).endingClause,
    Pattern("we", Piece.typed("all").maybe, .typed("make"), .typed("mistakes")),
    Pattern(
      .typed("everyone everybody anyone"), Piece.typed("can").maybe, .any("make slip mess"),
      .any("mistake error up slip")),
    Pattern(.typed("plans things times schedules"), .typed("change")).endingClause,
    Pattern(.typed("nobody noone"), .typed("'s is"), Piece.gap(1)).endingClause,
    Pattern(
      .typed("we everyone everybody"), Piece.typed("all").maybe, .any("have"),
      .typed("bad off"), .typed("days day")),
    Pattern(
      .any("happen").unmarked, "to", "the", "best", "of", "us"),
    Pattern("par", "for", "the", "course"),
    Pattern("one", "of", "those", .typed("things days")),
    Pattern("worse", "things", .any("happen")),
    Pattern(.any("happen"), "to", .typed("anyone anybody everyone all us"), Piece.typed("of").maybe)
      .endingClause,
    Pattern(.typed("not n't"), "as", "if", .typed("anyone anybody we you it the")),
    Pattern("part", "and", "parcel"),
    Pattern("to", "err", "is", "human"),
    Pattern("goes", "with", "the", "territory"),
    Pattern(
      .any("be").unmarked, .typed("only just all").unmarked.maybe, "to", "be", "expected",
      .typed("with in of from at").unmarked),
    Pattern(
      .typed("very perfectly completely quite totally entirely"), .typed("normal common natural"),
      .typed("for in at with")),
    Pattern(.typed("not n't hardly scarcely barely"), "the", "end", "of", "the", "world"),
    Pattern(.typed("nobody noone"), .any("die")),
    Pattern("no", "one", .any("die")),
    Pattern(.any("these such"), "things", .any("happen")),
    Pattern(
      .typed("this that it things which"), Piece.typed("like this that").upTo(2),
      .typed("can do does will"), .any("happen")),
    Pattern(.typed("just only"), "a", .typed("joke laugh prank")),
    Pattern(
      .typed("not n't"), .typed("as so nearly"), Piece.typed("as").maybe, .typed("bad serious"),
      "as"),
    Pattern(.typed("just only"), "a", "bit", "of", .gap(1)),
    Pattern(.typed("only just"), .any("happen"), .typed("once")),
  ]
}
