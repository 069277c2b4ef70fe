import English

extension CoachingRule {
  /// An empty noun that stands for the wrong where no sorry is near: `we are aware of this issue`.
  static let emptyNoun = CoachingRule(
    id: "AP-ISSUE", label: .vague, level: .note,
    message: "Call it by its name: the late van, the wrong bill.",
    why: "\"This issue\" could be anything.",
    source: "Packard & Berger 2021 (concrete words); Lazare (vague acknowledgement)",
    find: { $0.flatMap(\.emptyNouns) },
    examples: [
      "We are aware of «this issue».",
      "We take «this situation» to heart.",
      "Our people are looking into «these problems».",
      "We are working to resolve «the issue».",
      "Thank you for telling us about «this matter».",
      "I have passed «your concerns» on.",
      "We had hoped to mend «the problem» by now.",
      "We are aware of «an ongoing issue» on the line.",
      "«Certain individuals» let you down.",
      "I can«not go into the details» today.",
      "We made «some poor choices».",
      "I read this matter-of-fact note from your son.",
      "The problem is that I read 5 as 50.",
      "This issue of the magazine has your picture upside down.",
      "Your concern for the dog was right.",
      "It does not matter to you why the van broke down.",
      "We found the problem: a loose wire in your lamp.",
      "The next issue comes out in May.",
      "Some of the plates are chipped.",
      "A number of your cups came broken.",
      "I will go into each detail with you on Friday.",
    ]
  )
}

extension Line {
  fileprivate var emptyNouns: [Range<Int>] {
    let free = (Line.pointed + Line.unnamed + Line.withheld).flatMap { $0.matches(in: self) }
      .filter { ![":", "of", "-"].contains(lower($0.upperBound)) }
    let mended = Line.dealtWith.flatMap { $0.matches(in: self) }
      .filter { !Words.naming.contains(lower($0.upperBound)) }
    return (free + mended).filter { range in
      regret(before: range.lowerBound).map { range.lowerBound - $0.word > 6 } ?? true
    }
  }

  private static let pointed: [Pattern] = [
    Pattern(
      .typed("this these"), Piece.typed("particular whole entire").maybe,
      .typed("issue issues problem problems situation matter matters"))
  ]

  /// An issue that has no name yet, as in `aware of an issue`.
  private static let unnamed: [Pattern] = [
    Pattern(
      Piece.any("aware investigate identify experience encounter see detect find notice").unmarked,
      Piece.typed("of into that there be 's currently").unmarked.upTo(3), .typed("an some a"),
      Piece.typed("ongoing potential few number of").upTo(3), .any("issue")),
    Pattern(
      .typed("experiencing encountering having facing").unmarked,
      Piece.tagged(.adjective).maybe,
      .typed("issues problems")),
  ]

  /// People, reasons and details that the writer knows and does not name.
  private static let withheld: [Pattern] = [
    Pattern(
      .typed("certain several various some"), Piece.tagged(.adjective).maybe,
      .typed(
        """
        individual individuals parties matters aspects elements factors circumstances decisions
        reasons shortcomings choices areas
        """)),
    Pattern(
      "a", .typed("number variety range combination"), "of", Piece.tagged(.adjective).maybe,
      .typed("factors reasons things issues circumstances areas")),
    Pattern(.typed("some"), "things", .any("could should be have do go")),
    Pattern(
      .typed("not n't cannot"), Piece.typed("be able to going").upTo(4), .any("go get"), "into",
      Piece.typed("all the any further specific more").upTo(3), .typed("details detail specifics")),
    Pattern(
      .typed("poor bad wrong"), .typed("choices decisions judgement judgment")),
    Pattern("behind", "the", "scenes"),
  ]

  /// The noun as the object of what a writer does who means to mend it.
  private static let dealtWith: [Pattern] = [
    Pattern(
      Piece.any(Words.dealing).unmarked,
      Piece.typed("into on out up for with to of about").unmarked.upTo(2),
      .typed("the your"),
      .typed("issue issues problem problems situation matter matters concern concerns"))
  ]
}

extension Words {
  /// What follows a noun that is named after all, as in `the problem with your brakes`.
  fileprivate static let naming: Set = [":", "of", "that", "with", "was", "where", "-"]
  fileprivate static let dealing = set(
    """
    resolve address investigate rectify fix solve mend look work deal handle sort correct remedy
    pass forward escalate raise aware identify monitor
    """)
}
