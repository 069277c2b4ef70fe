import English

extension CoachingRule {
  /// Sorry said in a pile: `so so sorry`, `a thousand apologies`.
  static let piledUpSorry = CoachingRule(
    id: "AP-OVERSORRY", label: .other, level: .fix,
    message: "Say it once.",
    why: "Once is warmer.",
    source: "Halperin, Ho, List & Muir 2022 (repeated apologies to 1.5 million riders)",
    reason: { spot, _ in
      let word = spot.passage.tokens[spot.finding.tokens.lowerBound].lower
      return ["so", "very", "really"].contains(word) ? "One \"\(word)\" is warmer than two." : nil
    },
    find: { $0.flatMap(\.piledUpSorries) },
    examples: [
      "I'm «so, so, so» sorry.",
      "«A million apologies» for the wait.",
      "We «can't apologise enough».",
      "tess im «so so» sorry",
      "I'm «very very» sorry I lost it.",
      "I am «sorry, sorry, sorry».",
      "«Words can't say» how sorry I am.",
      "I «cannot say sorry enough».",
      "I'm very sorry.",
      "I'm sorry I was late, and sorry I did not call.",
      "It took so long, so I left.",
      "I have apologised to your sister too.",
      "The soup was very, very hot, and I said nothing.",
      "I can't apologise for her, but I can for myself.",
    ]
  )
}

extension Line {
  fileprivate var piledUpSorries: [Range<Int>] {
    tokens.compactMap { pile(before: $0) } + Line.piles.flatMap { $0.matches(in: self) }
  }

  /// The repeated words of degree right before a `sorry`.
  private func pile(before index: Int) -> Range<Int>? {
    guard lower(index) == "sorry" else { return nil }
    var start = index
    var count = 0
    while start > tokens.lowerBound {
      if ["so", "very", "really"].contains(lower(start - 1)) {
        count += 1
      } else if lower(start - 1) != "," || count == 0 {
        break
      }
      start -= 1
    }
    return count > 1 ? past([","], from: start)..<index : nil
  }

  private static let piles: [Pattern] = [
    Pattern(
      .typed("sorry"), Piece.typed(",").maybe, .typed("sorry"), Piece.typed(",").maybe,
      Piece.typed("sorry").maybe),
    Pattern(
      .typed("a"), .typed("million thousand hundred"), Piece.typed("times").maybe,
      .any("apology sorry apologies")),
    Pattern(
      .typed("sorry"), Piece.typed(", and").upTo(2), .typed("i we"), .any("be"), Piece.gap(1),
      .typed("sorry"), Piece.typed(", and").upTo(2), .typed("i we"), .any("be"), Piece.gap(1),
      .typed("sorry")),
    Pattern(
      .any("can could cannot"), Piece.any("not n't").maybe, .any("apologise apologize say"),
      Piece.typed("sorry").maybe, .typed("enough")),
    Pattern(
      .any("can could"), .typed("not n't"), .any("tell say express describe"), Piece.gap(1), "how",
      .typed("sorry")),
    Pattern(
      "word", .any("can cannot fail"), Piece.any("not n't").maybe, .any("say express describe tell")
    ),
  ]
}
