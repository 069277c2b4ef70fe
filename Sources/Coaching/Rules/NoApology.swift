import English

extension CoachingRule {
  /// A message that owns a wrong or mends it and nowhere says sorry.
  ///
  /// A plain message of a shop says no sorry either, so it is marked only where it tells the reader
  /// of a wrong of the writer's together with its repair, or speaks of the reader's refund.
  static let noApology = CoachingRule(
    id: "AP-NOIFID", label: .other, level: .fix,
    message: "Say \"I'm sorry\" once, near the start.",
    why: "There is no sorry in it anywhere.",
    source: "CCSARP (an apology has a word that makes it one); SorryWatch step 1",
    judgesWhole: true,
    find: { lines in
      lines.contains { $0.holds(Words.apologetic) } ? [] : Line.unspokenApology(in: lines)
    },
    examples: [
      "«Your refund of £12 went out today».",
      "«I broke your vase and will pay for it».",
      "Thank you for your call. «The part is on order for Friday».",
      "«We sent you the wrong size». A new one ships tomorrow.",
      "«I forgot your appointment on Monday». Pick any slot, and the cut is free.",
      "You were right. «I gave your table away». I will refund the deposit today.",
      "I'm sorry I broke your vase.",
      "I apologise for breaking your vase.",
      "We deleted the wrong table and have put it back from a copy.",
      "Your order is ready to collect.",
      "We sent your parcel today.",
      "I broke my arm, so the shop is closed on Monday.",
      "Your refund takes three days, as a rule.",
      "Forgive me. I broke your vase and will pay for it.",
      "I forgot to ask: shall I bring the blue one?",
    ]
  )
}

extension Line {
  /// The first sentence that should have a sorry with it.
  fileprivate static func unspokenApology(in lines: [Line]) -> [Range<Int>] {
    let mends = lines.contains { line in
      line.clauses.contains { line.mends($0) }
        || line.holds(["free", "new", "refund", "replacement"])
    }
    if mends, lines.contains(where: { $0.holds(["you", "your"]) || lines.count > 1 }),
      let owned = lines.first(where: \.tellsFirmsWrong)
    {
      return [owned.whole]
    }
    return lines.first { $0.isPaidBack }.map { [$0.whole] } ?? []
  }

  /// Whether the writer is going to put something right in this clause.
  private func mends(_ clause: Clause) -> Bool {
    guard let verb = clause.verb, verb.time != .past, !verb.isNegated, !clause.isConditional,
      !clause.isQuestion, isWriters(clause)
    else { return false }
    return word(verb.main, is: Words.mending) || Words.righting.contains(verb.lemma)
  }

  /// Whether the writer tells of a wrong of the writer's own that was done to the reader.
  private var tellsFirmsWrong: Bool {
    clauses.contains { clause in
      guard isOwnAct(clause), let verb = clause.verb, !verb.isNegated else { return false }
      let predicate = predicate(of: clause)
      let isHarm = Words.failing.contains(verb.lemma) || Words.wronging.contains(verb.lemma)
      return holds(["you", "your"], in: predicate)
        && (isHarm || holds(["wrong", "away", "twice"], in: predicate))
    }
  }

  /// Whether the reader's money or a part is told to be on its way, with a day or a sum.
  private var isPaidBack: Bool {
    isBounded && (Line.refund.occurs(in: self) || Line.part.occurs(in: self))
  }

  private static let refund = Pattern(
    "your", "refund", "of", Piece { $0.form == .money }, .any("go be leave have"))
  private static let part = Pattern(
    .any("part replacement"), "be", Piece.typed("now").maybe, "on", .typed("order"))
}

extension Words {
  fileprivate static let apologetic: Set = regrets.union([
    "apologising", "apologizing", "forgive", "excuse", "pardon", "ashamed",
  ])
}
