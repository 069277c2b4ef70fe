import English

extension CoachingRule {
  /// A wrong of ours told as if it were not sure: `it seems we overcharged you`.
  ///
  /// What is truly not known yet, and other people's affairs, are left alone.
  static let hedge = CoachingRule(
    id: "AP-HEDGE", label: .other, level: .fix,
    message: "Say it as a fact, or say what you do not know yet.",
    why: "It sounds as if you doubt what they saw.",
    source: "Danescu-Niculescu-Mizil 2013 (hedges); Lazare (clear acknowledgement)",
    reason: { _, known in "It sounds as if you doubt \(known.her)." },
    find: { $0.flatMap(\.hedges) },
    rewrite: \.withoutHedge,
    examples: [
      "«It appears» there was a mistake.",
      "«It seems» we overcharged you.",
      "We «may possibly have» missed your call.",
      "«It looks like» I sent the wrong size.",
      "«Apparently» the driver left the gate open.",
      "«I guess» I forgot your order.",
      "«Perhaps» I was rude to you.",
      "We «might have» sent the wrong one.",
      "«Looks like» we dropped your parcel.",
      "«To some extent» this was our fault.",
      "I don't know yet why the oven failed; I will tell you on Friday.",
      "The charge appears on line 3 of your bill.",
      "Your bag may be in Leeds; I will know at noon.",
      "It looks like rain.",
      "Perhaps you'd rather have the money.",
      "It seems to me that you deserve a new one.",
      "I guess you like the blue one best.",
      "We may have a spare in the shop.",
      "Maybe Friday suits you better.",
      "I may have left the gate open; I don't know yet.",
      "It looks like your flight is delayed by an hour.",
    ]
  )
}

extension Spot {
  /// The sentence without its hedge, as in `We overcharged you`.
  fileprivate var withoutHedge: String? {
    let range = finding.tokens
    guard ["it", "apparently", "seemingly"].contains(passage.tokens[range.lowerBound].lower),
      passage.tokens.indices.contains(range.upperBound),
      ["we", "i"].contains(passage.tokens[range.upperBound].lower)
    else { return nil }
    return sentence(with: "")
  }
}

extension Line {
  fileprivate var hedges: [Range<Int>] {
    guard tellsFirmsWrong, !Line.notKnown.occurs(in: self) else { return [] }
    let openers = Line.seeming.flatMap { $0.matches(in: self) }.filter { range in
      let isOpening = range.lowerBound == tokens.lowerBound || isPunctuation(range.lowerBound - 1)
      return (isOpening || !["looks", "seems", "appears"].contains(lower(range.lowerBound)))
        && !holds(["you", "not", "n't"], in: range.lowerBound - 2..<range.lowerBound)
    }
    return openers
      + Line.maybes.flatMap { $0.matches(in: self) }.filter { range in
        word(past(Words.adverbs, from: range.upperBound), is: Words.misdeeds)
          || (clause(at: range.upperBound).map(isOwnAct) ?? false)
          || lower(range.lowerBound - 1) == "there" || lower(range.lowerBound) == "to"
      }
  }

  /// Whether a wrong of ours is told, be it sure or not.
  ///
  /// What befell a thing (`your flight is delayed`) is news, unless it was done wrongly.
  private var tellsFirmsWrong: Bool {
    clauses.contains { clause in
      guard let verb = clause.verb else { return false }
      let doer = passage.doer(of: clause)
      if verb.voice == .passive || doer == .thing && !isFirms(verb.main) {
        return holds(Words.misdone, in: clause.tokens)
      }
      guard isFirms(verb.main) else { return false }
      return Words.misdeeds.contains(verb.lemma)
        || holds(["wrong", "rude", "late", "fault", "short"], in: predicate(of: clause))
        || isOwnAct(clause) && verb.isNegated
    }
  }

  private static let notKnown = Pattern(
    .typed("not n't"), .any("know sure"), Piece.typed("yet").maybe)

  private static let seeming: [Pattern] = [
    Pattern(
      "it", Piece.any("would do now").maybe, .typed("appears seems looks appear seem look seemed"),
      Piece.typed("like as that though if").upTo(3)),
    Pattern(.typed("looks seems appears"), .typed("like as"), Piece.typed("if though").maybe),
    Pattern(.typed("apparently seemingly allegedly evidently")),
    Pattern("it", .any("be"), .typed("possible likely probable"), Piece.typed("that").maybe),
    Pattern(Piece.typed("your").unmarked, "alleged"),
  ]

  private static let maybes: [Pattern] = [
    Pattern(.typed("may might"), Piece.typed("possibly perhaps well").maybe, "have"),
    Pattern("could", .typed("possibly well"), "have"),
    Pattern("i", .typed("guess suppose"), Piece.typed("that").maybe),
    Pattern(.typed("perhaps maybe possibly probably")),
    Pattern("to", .typed("some"), .typed("extent degree")),
  ]
}

extension Words {
  /// Words for a thing that was done wrongly.
  fileprivate static let misdone = set(
    """
    wrong twice incorrectly mistake error mix-up mixup oversight confusion misunderstanding forget
    overlook fault astray mistakenly overcharge double-charge
    """)
  /// What somebody does who does wrong.
  fileprivate static let misdeeds: Set = failing.union(wronging).subtracting([
    "keep", "let", "treat", "eat", "cut", "mix", "use",
  ])
  .union(["misspell", "mistake", "mess", "slip", "mix", "fail", "send"])
}
