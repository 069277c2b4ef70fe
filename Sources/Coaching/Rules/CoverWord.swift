import English

extension CoachingRule {
  /// A word that firms use as cover for a deed: `re-accommodate`, `part ways`, `security incident`.
  static let coverWord = CoachingRule(
    id: "AP-COVERWORD", label: .euphemism, level: .note,
    message: "Use the plain word: put off, sacked, stolen, shouted.",
    why: "They know the plain word, and will think that you hide it.",
    source: "GOV.UK words to avoid; Packard & Berger 2021",
    find: { $0.flatMap(\.coverWords) },
    examples: [
      "We will «re-accommodate» you on a later ship.",
      "We have «parted ways with» forty of our colleagues.",
      "There was «a data security incident» in June.",
      "It was a «difficult decision to» close the branch.",
      "The guard used «inappropriate language».",
      "The «workforce reduction» starts on Monday.",
      "An «altercation» took place at the door.",
      "We moved you to the 9 am flight without asking you.",
      "It was hard to decide which of the two was yours.",
      "We parted as friends, and I still owe you £20.",
      "The incident book is with the police.",
      "I said goodbye and hung up on you.",
      "The lock on the data room is new.",
      "The language on the sign was wrong.",
    ]
  )
}

extension Line {
  fileprivate var coverWords: [Range<Int>] { Line.covers.flatMap { $0.matches(in: self) } }

  private static let covers: [Pattern] = [
    Pattern(Piece({ $0.lower.hasPrefix("reaccom") || $0.lower.hasPrefix("re-accom") })),
    Pattern(.typed("re"), "-", .any("accommodate accommodation")),
    Pattern(.any("part"), "ways", Piece.typed("with").maybe),
    Pattern(.typed("rightsizing right-sizing downsizing restructuring")),
    Pattern(
      Piece.typed("a the an this").maybe, Piece.typed("data cyber network").maybe,
      .typed("security cyber cybersecurity cyber-security data privacy disruption irregular"),
      .any("incident event matter occurrence operation")),
    Pattern(
      .typed("inappropriate unprofessional"),
      .any("language behaviour behavior conduct comment remark contact manner gesture")),
    Pattern(.any("altercation misjudge misjudgement misjudgment")),
    Pattern(.typed("difficult hard tough painful"), .any("decision choice"), "to"),
    Pattern(
      .any("reduce shrink"), Piece.typed("our the").maybe, Piece.tagged(.noun).maybe,
      .any("headcount workforce staffing")),
    Pattern(.typed("workforce headcount"), .any("reduction adjustment")),
    Pattern(
      .any("say"), .typed("goodbye farewell"), "to", .gap(3),
      .any("colleague teammate employee member people")),
    Pattern(
      .any("role position job"), .any("be have").upTo(3), .typed("impacted eliminated affected")),
    Pattern(.any("encounter"), "an", "exception"),
  ]
}
