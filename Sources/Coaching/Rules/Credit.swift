import English

extension CoachingRule {
  /// Applause asked for having owned up: `few shops would admit this`.
  static let credit = CoachingRule(
    id: "AP-CREDIT", label: .selfFocus, level: .fix,
    message: "Take out the credit; owning up is the least you owe.",
    why: "It asks them to clap for you.",
    source: "SorryWatch; Lazare (humility)",
    find: { $0.flatMap(\.claimsOfCredit) },
    examples: [
      "We «hope you appreciate our honesty».",
      "We «didn't have to tell» you this.",
      "«Few businesses would» admit this.",
      "«Not many owners would» have called you at all.",
      "I «trust you will respect that we» came forward.",
      "We «could have kept quiet».",
      "We «were under no obligation to» pay.",
      "I appreciate your honesty.",
      "Thank you for telling me.",
      "You didn't have to tell me, and I'm glad you did.",
      "I didn't have to look far: the keys were in my coat.",
      "I could have called you, and I did not.",
      "I hope you will tell me if it happens again.",
      "Few people would have waited as long as you did.",
    ]
  )
}

extension Line {
  fileprivate var claimsOfCredit: [Range<Int>] {
    Line.applause.flatMap { $0.matches(in: self) }
  }

  private static let applause: [Pattern] = {
    let writer = Piece.typed("i we").unmarked
    return [
      Pattern(
        .typed("hope trust"), Piece.typed("that").maybe, "you",
        Piece.typed("can will 'll do").maybe,
        .degree,
        .typed("appreciate value respect recognise recognize admire acknowledge see"),
        .typed("our my that how"),
        Piece.typed("honesty openness transparency candour candor effort efforts we i frankness")
          .maybe),
      Pattern(
        writer, .any("do"), .typed("not n't"), .typed("have need"), "to",
        .typed("tell admit offer say own come share disclose refund give call")),
      Pattern(
        .typed("few most other"), Piece.typed("other").maybe,
        .any("business company shop owner store firm seller trader restaurant hotel airline"),
        .typed("would do")),
      Pattern(
        .typed("not"), "many", Piece.typed("other").maybe,
        .any(
          "business company shop owner store firm seller trader restaurant hotel airline people"),
        .typed("would do")),
      Pattern(
        writer, .typed("could"), "have", .degree,
        .typed("kept hidden hid stayed said"),
        Piece.typed("it this").maybe, .typed("quiet silent nothing secret")),
      Pattern(
        writer, .any("be"), "under", "no", .typed("obligation duty"), Piece.typed("to").maybe),
    ]
  }()
}
