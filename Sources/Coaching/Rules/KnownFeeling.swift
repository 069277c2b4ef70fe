import English

extension CoachingRule {
  /// A feeling claimed that nobody has told of: `I know exactly how you feel`.
  ///
  /// What the reader said, needs or went through is no claim: `I understand that you need it`.
  static let knownFeeling = CoachingRule(
    id: "AP-KNOWFEEL", label: .other, level: .fix,
    message: "Name what they lost; do not say you know the feeling.",
    why: "Nobody knows how it feels but them.",
    source: "EPITOME (interpretations need content); reflective listening",
    reason: { _, known in "Only \(known.her) can know that." },
    find: { $0.flatMap(\.claimedFeelings) },
    examples: [
      "«I know exactly how you feel».",
      "«We completely understand your frustration».",
      "«I understand how you feel».",
      "I can «imagine how upset» you were.",
      "«We understand your concerns».",
      "«We share your disappointment».",
      "«I fully understand».",
      "We've all «been there».",
      "«We feel your pain».",
      "I can «relate».",
      "You planned this for months and we spoiled it; being angry makes sense.",
      "I understand that you need it by Friday.",
      "I know you waited an hour.",
      "You told me how you felt, and I listened.",
      "I understand why you want the money back.",
      "You know how I feel about waste.",
      "I have been there since nine, and no one came.",
      "I don't know how you feel, and I would like to hear it.",
    ]
  )
}

extension Line {
  fileprivate var claimedFeelings: [Range<Int>] {
    Line.claims.flatMap { $0.matches(in: self) }.filter { range in
      !holds(
        ["you", "not", "n't", "never", "cannot", "wish"],
        in: range.lowerBound - 3..<range.upperBound - 3)
        && !holds(["not", "n't", "cannot"], in: range)
    }
  }

  private static let claims: [Pattern] = {
    let writer = Piece.typed("i we")
    let how = Piece.any(
      Words.adverbs.union(["can", "do", "exactly", "fully", "must", "understandably"])
    ).upTo(3)
    let know = Piece.typed("know understand get appreciate imagine recognise recognize")
    let exactly = Piece.any(Words.adverbs.union(["exactly"])).upTo(2)
    let feeling = Piece.any(
      Words.feelingNames.union(["concern", "pain", "upset", "sentiment", "sadness", "distress"]))
    let felt = Piece.any(Words.felt.union(Words.trying))
    return [
      Pattern(writer, how, know, exactly, "how", "you", .any("feel be must")),
      Pattern(
        writer, how, know, exactly, .typed("what how"), "you", .any("go feel"),
        Piece.typed("through").maybe),
      Pattern(writer, how, know, exactly, .typed("your the"), .gap(1), feeling),
      Pattern(writer, how, .typed("share feel"), .typed("your"), .gap(1), feeling),
      Pattern(
        .typed("imagine know understand appreciate"), "how", Piece.any(Words.adverbs).maybe, felt),
      Pattern(.typed("feel"), .typed("your"), "pain"),
      Pattern(
        writer, .typed("completely totally fully truly really certainly absolutely do"),
        .typed("understand sympathise sympathize empathise empathize")
      ).endingClause,
      Pattern(.typed("been"), "there", Piece.typed("myself ourselves too before").maybe)
        .endingClause,
      Pattern(writer, "hear", "you").endingClause,
      Pattern(.typed("relate")).endingClause,
      Pattern("know", "what", .typed("it that this"), .any("be"), "like"),
    ]
  }()
}

extension Words {
  fileprivate static let trying = set(
    """
    frustrating upsetting annoying disappointing stressful distressing irritating maddening
    worrying hard difficult tough painful
    """)
}
