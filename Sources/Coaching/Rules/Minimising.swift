import English

extension CoachingRule {
  /// Words that make the wrong small.
  static let minimising = CoachingRule(
    id: "AP-SMALL", label: .minimising, level: .block,
    message: "Leave its size to them; say what it was.",
    why: "How big it was is for them to say.",
    source: "Trosborg (minimising the offence); Lazare; Schumann 2018 (magnitude gap)",
    reason: { _, known in "How big it was is for \(known.her) to say." },
    find: { $0.flatMap(\.smallWords) },
    examples: [
      "It was «just a small mix-up».",
      "«A minor hiccup» held up your order.",
      "It was «an honest mistake».",
      "It was «only ten minutes».",
      "We had «a bit of a problem» with the oven.",
      "Sorry about the «slight delay».",
      "Your order was «a little late».",
      "There is «just one scratch».",
      "The delay was «just a few minutes».",
      "It's «just hair», it will grow back.",
      "«You only missed the starter».",
      "I packed the small size, not the large.",
      "The minor scratch you sent in is now a deep one, and I did that.",
      "This was not a small mistake.",
      "I just left you a message.",
      "It was only when you called that I saw it.",
      "It was more than a small slip.",
      "The only mistake here is mine.",
      "You had only two days to find another hall.",
      "You were the only one left waiting.",
      "Just one person answered the phones, and I chose that.",
    ]
  )
}

extension Line {
  fileprivate var smallWords: [Range<Int>] {
    Line.small.flatMap { $0.matches(in: self) }.filter { range in
      !holds(["him", "her", "them"], in: range.upperBound..<range.upperBound + 2)
        && !holds(
          ["not", "n't", "no", "never", "than", "hardly", "merely"],
          in: range.lowerBound - 3..<range.lowerBound)
    }
  }

  private static let small: [Pattern] = {
    let article = Piece.any("a an one some").maybe
    let wrong = Piece.any(
      Words.wrongs.union([
        "wait", "misstep", "detail", "inconvenience", "outage", "interruption", "disruption", "bug",
        "imperfection", "lateness", "accident", "inaccuracy", "inconsistency", "defect", "fault",
        "blemish", "deviation", "interference", "upset",
      ]))
    let damage = Piece.any("scratch dent mark stain scuff crack spot chip tear")
    let up = Piece.typed("- up").upTo(2)
    return [
      Pattern(
        Piece.any(Words.merely).maybe, article, .any(Words.smallness), Piece.gap(1), wrong, up),
      Pattern(.any(Words.merely), .any("a an"), Piece.gap(1), wrong, up),
      Pattern(.any(Words.merely), .any("a an one"), Piece.gap(1), damage),
      Pattern(
        "you", .typed("only just"), .any("wait miss lose"), Piece.gap(3),
        .any("minute hour day dollar pound")),
      Pattern(
        .any("be").unmarked, .typed("only just"), .typed("one a"),
        .any("person plate item customer guest dish")),
      Pattern(
        .any("be").unmarked, .typed("only just"),
        .any("hair cake dinner meal food dog cat car bag shirt coat pizza game toy haircut")
      ).endingClause,
      Pattern("you", .typed("only"), .any("miss lose wait"), .gap(2)),
      Pattern(
        .typed("hardly barely scarcely"), Piece.typed("a an the").maybe,
        Piece.typed("big real").maybe,
        .any("disaster visible noticeable noticed catastrophe tragedy problem deal")),
      Pattern(.any("a"), .typed("bit touch"), "of", .any("a an"), wrong, up),
      Pattern(
        .any("be late wait delay last down").unmarked, Piece.typed("by for").unmarked.maybe,
        .any(Words.merely), Piece.any("a few couple of about").upTo(3), Piece.gap(1),
        .any("minute hour day dollar pound cent penny inch")),
      Pattern(
        .any("a"), .typed("little bit tad touch"),
        .typed(
          """
          late short cold rude slow behind off damaged dirty abrupt blunt curt harsh sharp squashed
          burnt dry overcooked underdone temperamental careless hasty grumpy squished dented
          """)),
      Pattern(
        .typed("slightly marginally somewhat"),
        .typed(
          """
          late short cold rude slow off damaged delayed wrong dirty scratched burnt dented torn
          squashed abrupt blunt harsh overcooked underdone dry behind misleading inaccurate
          """)),
      Pattern(.typed("blip")),
      Pattern(
        .typed("minimal negligible trivial"), .any("impact effect damage disruption loss delay")),
      Pattern(
        .any("impact effect damage disruption").unmarked, .any("be").unmarked,
        .degree,
        .typed("minimal negligible small minor slight limited trivial")),
      Pattern(
        .typed("only just"), .any("last take"), Piece.any("a few couple of about").upTo(3),
        Piece.gap(1), .any("minute hour day second moment")),
      Pattern(.typed("few some"), .any(Words.smallness), Piece.gap(1), damage),
      Pattern(
        .any("a"), .typed("little bit tad touch"), .typed("longer later slower colder shorter"),
        Piece.typed("than").maybe),
      Pattern(.typed("slightly marginally"), .typed("longer later slower colder shorter")),
      Pattern(.typed("short-lived")),
    ]
  }()
}

extension Words {
  fileprivate static let merely: Set = ["just", "only", "merely", "simply", "nothing"]
  fileprivate static let smallness = set(
    """
    small minor little tiny slight simple honest silly trivial brief momentary petty wee innocent
    genuine short temporary mere
    """)
}
