import English

extension CoachingRule {
  /// A bright side shown to somebody who hurts: `at least nobody was hurt`.
  ///
  /// `At least` before a number only counts, and what the writer did to mend it is good news.
  static let silverLining = CoachingRule(
    id: "AP-SILVER", label: .minimising, level: .block,
    message: "Take out the bright side; say what they lost.",
    why: "It tells people what to be grateful for while they hurt.",
    source: "Brené Brown (\"at least\"); EPITOME (passing over the feeling)",
    find: { $0.flatMap(\.brightSides) },
    examples: [
      "«At least nobody» was hurt.",
      "«Luckily» it was one day only.",
      "«On the bright side», you got a free mug.",
      "The cake was late, but «at least it» tasted good.",
      "«Thankfully» the damage stayed in the hall.",
      "It «could have been a lot worse».",
      "Every cloud has a «silver lining».",
      "«The good news is» that the frame survived.",
      "I «trust you still enjoyed» the band.",
      "The fair «was still a big success».",
      "There are «plenty of other great films» to see.",
      "You still got the old bill, and that was my slip.",
      "Your refund will be at least £40.",
      "I will call at least once a week.",
      "I should at least have rung you.",
      "Luckily I found your ring in the drain; you can have it today.",
      "At least 40 people got the wrong bill.",
      "It should have been worse for me than for you.",
      "The dress had a silver lining, and I tore it.",
      "You stood on the bright side of the street to be seen.",
    ]
  )
}

extension Line {
  fileprivate var brightSides: [Range<Int>] {
    Line.bright.flatMap { $0.matches(in: self) }
      + Line.lucky.flatMap { $0.matches(in: self) }.filter { opens($0) && isOfOthersLuck($0) }
      + Line.atLeast.flatMap { $0.matches(in: self) }.filter(opens)
  }

  /// Whether a clause starts with the range.
  private func opens(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 1
    return before < tokens.lowerBound || isPunctuation(before)
      || ["but", "and", "so", "well"].contains(lower(before))
  }

  /// Whether luck is told of anything but a find or a repair of the writer's.
  private func isOfOthersLuck(_ range: Range<Int>) -> Bool {
    let start = range.upperBound + (lower(range.upperBound) == "," ? 1 : 0)
    let isOwnDeed =
      Words.writers.contains(lower(start))
      && holds(["find", "have", "save", "mend", "get"], in: start + 1..<start + 4)
    return !isOwnDeed || holds(["only", "never"], in: start..<start + 6)
  }

  private static let atLeast: [Pattern] = [
    Pattern(
      "at", "least",
      .typed("it you we nobody no the your there now everyone everything none"))
  ]

  private static let lucky: [Pattern] = [
    Pattern(.typed("luckily fortunately thankfully mercifully"))
  ]

  private static let bright: [Pattern] = [
    Pattern("on", .typed("the a"), .typed("bright plus brighter positive"), .typed("side note"))
      .endingClause,
    Pattern("on", "the", .typed("upside")),
    Pattern(
      .any("look see"), Piece.typed("on at").maybe, "the", .typed("bright brighter positive"),
      "side"),
    Pattern(
      .typed("could might"), "have", "been", Piece.typed("so much far a lot way even").upTo(3),
      "worse"),
    Pattern(
      .any("cloud be find see one").unmarked, Piece.any("have").unmarked.maybe,
      Piece.typed("a the").unmarked.maybe, "silver", "lining"),
    Pattern("the", .typed("good"), "news", .any("be")),
    Pattern("blessing", "in", "disguise"),
    Pattern(
      "you", "still", .typed("got had received enjoyed managed ended"),
      .typed("your to")),
    Pattern(
      .typed("hope hopefully sure glad trust pleased"), Piece.gap(6),
      .typed("still nonetheless otherwise nevertheless"), Piece.typed("all").maybe,
      .any("have enjoy love like manage get")),
    Pattern(
      .typed("was were is"), .typed("nonetheless nevertheless otherwise still overall"), "a",
      Piece.typed("very").maybe,
      .typed(
        "great good lovely wonderful huge big fantastic superb excellent success successful brilliant"
      ),
      Piece.any("success day evening event night time show").maybe),
    Pattern(
      .typed("'s is are theres").unmarked, .typed("plenty lots loads"), "of", "other",
      Piece.tagged(.adjective).maybe, .tagged(.noun)),
    Pattern("no", .typed("harm"), .any("do")),
    Pattern("all", "is", "not", "lost"),
  ]
}
