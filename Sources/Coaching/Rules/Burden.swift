import English

extension CoachingRule {
  /// Work for the person who was hurt before anything is mended: forms, proof, other people's desks.
  static let burden = CoachingRule(
    id: "AP-BURDEN", label: .other, level: .fix,
    message: "Do the work yourself; ask for one thing at most.",
    why: "It makes them work for what you owe them.",
    source: "Kenesei & Bali 2020 (customer effort)",
    reason: { _, known in "It gives \(known.her) work to do." },
    find: { $0.flatMap(\.chores) },
    examples: [
      "You will need to «fill in a claim form».",
      "Please «submit photos» and the receipt.",
      "You must «return the item at your own cost».",
      "You'll have to «take it up with» the courier.",
      "The shop needs «proof of purchase».",
      "Please «contact your bank».",
      "You should «raise a ticket».",
      "Return postage is «at your own expense».",
      "We advise you to «contact the manufacturer».",
      "Please «allow up to 28 days».",
      "I've filled in the form for you.",
      "You need do nothing; the refund is on its way.",
      "You can call me on 555-0100 at any hour.",
      "I will take it up with the courier today.",
      "You sent me photos, and I lost them.",
      "You had to fill in the form twice because I lost it.",
      "Please tell me which day suits you.",
      "You don't need to return the mug.",
      "If you like, send me a photo and I'll match the colour.",
    ]
  )
}

extension Line {
  fileprivate var chores: [Range<Int>] {
    Line.labours.flatMap { $0.matches(in: self) }.filter { range in
      isSetTask(range.lowerBound)
    } + Line.costs.flatMap { $0.matches(in: self) }
  }

  /// Whether the reader is told to do it, by a duty or a `please`.
  private func isSetTask(_ index: Int) -> Bool {
    guard let clause = clause(at: index), !clause.isConditional, !clause.isQuestion else {
      return false
    }
    let before = max(tokens.lowerBound, index - 6)..<index
    if holds(Words.negations.union(["if", "i"]), in: before) { return false }
    let isDuty =
      holds(["you"], in: before)
      && holds(
        [
          "must", "need", "have", "should", "require", "advise", "ask", "suggest", "recommend",
          "urge",
        ], in: before)
      && !holds(["had", "did", "should've"], in: before)
    return isDuty || holds(["please", "kindly", "pls"], in: before)
  }

  private static let labours: [Pattern] = {
    let paper = Piece.any(
      "form claim photo photograph picture image receipt proof evidence statement documentation document invoice paperwork questionnaire affidavit"
    )
    let which = Piece.any("a an the your our this any some us me").upTo(3)
    return [
      Pattern(.any("fill"), .typed("in out up"), which, .gap(2), paper),
      Pattern(
        .any("complete submit provide upload produce furnish supply file"), which, .gap(2), paper),
      Pattern(
        .any("raise log open lodge file submit"), .typed("a an the your"), .gap(2),
        .any("ticket claim dispute complaint request case")),
      Pattern(
        .any("contact call speak talk chase approach"), Piece.typed("to with").maybe,
        .typed("your the our"), .gap(1),
        .any(
          Words.outsiders.union([
            "manufacturer", "merchant", "insurer", "insurance", "seller", "maker", "retailer",
          ]))),
      Pattern(.any("take"), .typed("that it this"), "up", "with"),
      Pattern(.any("allow"), "up", "to", Piece { $0.form == .number }, Piece.gap(2)),
      Pattern(
        .any("return send ship post"), which, .gap(1),
        .any("item product good parcel order package"), .gap(4), .any("cost expense")),
      Pattern(.any("sign"), "in", "and", .gap(4), paper),
    ]
  }()

  private static let costs: [Pattern] = [
    Pattern(
      "at", .typed("your the"), .any("own customer's customer buyer's"), Piece.typed("'s").maybe,
      .any("cost expense risk")),
    Pattern("proof", "of", .any("purchase payment postage")),
  ]
}
