import English

extension CoachingRule {
  /// Loyalty, trust or one more chance asked for, or taken for granted: `we hope to see you again`.
  ///
  /// An open door that asks nothing (`if you come back, the cut is free`) is none.
  static let anotherChance = CoachingRule(
    id: "AP-CHANCE", label: .demandForgiveness, level: .fix,
    message: "Leave it to them whether they come back.",
    why: "It asks for their custom before the hurt is mended.",
    source: "Lewicki 2016 (a request is the weakest part); Victorian Ombudsman (release)",
    find: { lines in
      let isApology = lines.contains { !$0.regrets.isEmpty }
      return lines.flatMap { $0.pleasForCustom + (isApology ? $0.partings : []) }
    },
    examples: [
      "We hope you will «give us another chance».",
      "Please «give us another try».",
      "We hope to «welcome you back» soon.",
      "I hope «you remain a loyal customer».",
      "I'd love «a second chance» to cut your hair.",
      "We look forward to «serving you in the future».",
      "I hope this has not «put you off».",
      "Please «allow us the chance to win» back your trust.",
      "We trust «you will visit us again».",
      "Please «don't give up on us».",
      "I hope I haven't «lost you as a customer».",
      "I'm sorry about the soup. We hope to «see you soon».",
      "You gave us another chance, and I was late again.",
      "I would be glad to see you again, but that is up to you.",
      "If you come back, the cut is free.",
      "I hope you return the lid you liked with the jar.",
      "I look forward to your call on Friday.",
      "You came back twice in the rain.",
      "The new one will be back from the framer on Friday.",
      "Would you like to come on Monday again?",
    ]
  )
}

extension Line {
  fileprivate var pleasForCustom: [Range<Int>] {
    guard !Line.releasing.occurs(in: self) else { return [] }
    let asked = (Line.returnPleas + Line.regardPleas).flatMap { $0.matches(in: self) }.filter {
      range in
      guard let plea = plea(before: range.lowerBound) else { return isCourted(range.lowerBound) }
      return !isErrand(range, askedAt: plea)
    }
    let plain = Line.chancePleas.flatMap { $0.matches(in: self) }.filter { range in
      guard let clause = clause(at: range.lowerBound) else { return true }
      return clause.verb?.time != .past && !clause.isConditional
        || plea(before: range.lowerBound) != nil
    }
    let orders = Line.returnOrders.compactMap { $0.match(at: tokens.lowerBound, in: self) }
    return asked + plain + orders
  }

  /// A parting word that takes the next visit for granted where it closes an apology.
  fileprivate var partings: [Range<Int>] {
    Line.parting.matches(in: self).filter { plea(before: $0.lowerBound) != nil }
  }

  private static let parting = Pattern(
    .any("see welcome serve host have"), .typed("you"), .gap(2), .typed("soon"))

  /// Whether it is asked of the reader for the matter at hand, as in `could you try again`.
  private func isErrand(_ range: Range<Int>, askedAt plea: Int) -> Bool {
    Words.requestingWords.contains(lower(plea)) && holds(Words.errandWords, in: range)
  }

  /// Whether the writer courts the reader here: `we would be honoured to`, `let us`.
  private func isCourted(_ start: Int) -> Bool {
    guard !isBounded,
      !holds(Words.negations.union(["you", "whether", "if"]), in: start - 2..<start)
    else { return false }
    if holds(["let", "hopes"], in: start - 3..<start) || lower(start - 1) == "do" { return true }
    let before = start - 8..<start
    return holds(Words.courtingWords, in: before)
      && holds(["would", "'d", "will", "hope"], in: before)
  }
}
