import English

extension CoachingRule {
  /// Words that say the reader should have known: `obviously`, `as you know`.
  static let obvious = CoachingRule(
    id: "AP-OBVIOUS", label: .other, level: .note,
    message: "Take the word out; the rest stands without it.",
    why: "If it were so plain, it would not need saying.",
    source: "SorryWatch (2023); ConvoKit politeness (\"actually\" marks rudeness)",
    find: { $0.flatMap(\.plainWords) },
    examples: [
      "«Obviously» we didn't want this.",
      "«Of course» we care.",
      "«As you know», we are new here.",
      "«Needless to say», we are short of hands.",
      "«Surely» you can see that.",
      "«The fact is» that the van broke.",
      "«To be honest», I didn't look.",
      "«Frankly», it was a bad day.",
      "It «goes without saying» that we care.",
      "The label was hard to read.",
      "The first course came out cold.",
      "You made it clear that Friday was the day.",
      "I should have marked the box clearly.",
      "You can of course keep the mug.",
      "As you told me, the gate was open.",
      "The naturally dyed wool ran in the wash.",
    ]
  )
}

extension Line {
  fileprivate var plainWords: [Range<Int>] {
    Line.plain.flatMap { $0.matches(in: self) }
      + Line.openings.flatMap { $0.matches(in: self) }.filter { range in
        let start = range.lowerBound
        return start == tokens.lowerBound || isPunctuation(start - 1)
          || Words.writers.contains(lower(start - 1))
          || ["but", "and", "so", "there"].contains(lower(start - 1))
      }
  }

  /// Words that always say so.
  private static let plain: [Pattern] = [
    Pattern(.typed("obviously")),
    Pattern("needless", "to", "say"),
    Pattern(
      "as", "you", Piece.typed("will may might must surely probably should already well").upTo(2),
      .typed("know")),
    Pattern("as", "you", .typed("may might will must"), "be", "aware"),
    Pattern("as", "you", .typed("are 're"), .gap(1), "aware"),
    Pattern("as", .typed("i i'm"), Piece.typed("'m am").maybe, "sure", "you"),
    Pattern(.typed("the"), .typed("fact truth"), .typed("is")),
    Pattern("go", "without", "saying"),
    Pattern(
      .typed("to"), "be", Piece.typed("perfectly quite completely totally").maybe,
      .typed("honest fair frank clear")),
  ]

  /// Words that say so where they stand before what is said.
  private static let openings: [Pattern] = [
    Pattern(.typed("clearly surely naturally frankly evidently")),
    Pattern("of", "course"),
    Pattern("in", "fact"),
  ]
}
