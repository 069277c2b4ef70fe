import English

extension CoachingRule {
  /// A regret that a `but` takes back.
  ///
  /// What follows decides: an excuse, a defence or a refusal takes it back; a repair, or more
  /// owning, does not.
  static let contrast = CoachingRule(
    id: "AP-BUT", label: .butClause, level: .block,
    message: "Stop after the sorry; leave out what comes after \"but\".",
    why: "After \"but\", nothing that stood before it is heard.",
    source: "SorryWatch (\"sorry but\"); Lazare",
    reason: { spot, known in
      let heard = spot.outsider.map { "\(known.she) will hear only \($0)." }
      return "After \"\(spot.firstWord)\" \(heard ?? "\(known.she) will hear only what follows.")"
    },
    find: { $0.flatMap(\.takenBack) },
    rewrite: \.withoutContrast,
    examples: [
      "I'm sorry, «but we were full that night».",
      "We apologise; «however, the label was clear».",
      "Sorry about the wait, «though it was a holiday».",
      "Sorry about the mix up Mr Adeyemi «but the bank says these things happen».",
      "I apologise for the late start, «yet nobody else minded».",
      "I apologise for the smell, «but you did choose the cheapest room».",
      "I understand that you are upset, «but we can't change the date».",
      "It was my fault, «but you have to see it from my side».",
      "I'm sorry. «But the shop was packed».",
      "We know how upsetting that was. «Even so, the rules are the rules».",
      "I hear your frustration, «but prices went up for everyone».",
      "I apologise for my tone. «I must, however, stress that the bill was late».",
      "I hate that you waited so long, «but Saturdays are like that».",
      "That is on me, «but you could have rung».",
      "I feel awful about the vase, but I can mend it by Friday.",
      "We know that waiting is annoying, but the part will be here today.",
      "We know Monday is difficult for you, but Tuesday is free.",
      "Still, the part should be here by Friday.",
      "I can't undo it, but I can refund you today, and I'm sorry.",
      "I'm sorry the order was late, but I will refund you today.",
      "I'm sorry, but sorry is not enough, so here is what I have done.",
      "I'm sorry I snapped at you. We were busy, but that is no excuse.",
      "It was late, but I should have rung you, and I'm sorry.",
      "I'm sorry. Nobody but me had the key.",
      "I'm sorry, but I forgot your order, and that is on me.",
      "I know this does not undo the day, but I'm sorry.",
    ]
  )
}

extension Spot {
  /// The sentence up to the contrast, where it says what was done.
  fileprivate var withoutContrast: String? {
    let start = finding.tokens.lowerBound
    guard start > 0, !passage.sentences.contains(where: { $0.tokens.lowerBound == start }) else {
      return nil
    }
    let isEmpty = CoachingRule.vagueAct.findings(in: passage).contains {
      $0.tokens.upperBound <= start
    }
    guard !isEmpty else { return nil }
    let isMark = passage.tokens[start - 1].form == .punctuation
    return sentence(with: "", from: isMark ? start - 1 : start)
  }

  fileprivate var firstWord: String { passage.tokens[finding.tokens.lowerBound].lower }

  /// The somebody outside whom the clause is about, as typed.
  fileprivate var outsider: String? {
    let range = finding.tokens
    let subjects = passage.clauses.lazy.compactMap(\.subject)
    return subjects.first { range.contains($0.head) && passage.doer($0) == .outsider }
      .map(passage.text)
  }
}

extension Line {
  /// The contrasts that take a regret back, from their first word to the end of the stretch.
  fileprivate var takenBack: [Range<Int>] {
    guard holds(Words.turning) else { return [] }
    if let index = tokens.prefix(7).first(where: turn),
      followsRegret(tokens.lowerBound) || followsYielding(tokens.lowerBound)
    {
      return [trimmed(tokens.lowerBound..<stretchEnd(from: index + 1))]
    }
    guard let contrast = tokens.first(where: takesBack) else { return [] }
    return [trimmed(contrast..<stretchEnd(from: contrast + 1))]
  }

  private func takesBack(_ index: Int) -> Bool {
    guard isContrast(index) else { return false }
    if let regret = regret(from: index), index <= tokens.lowerBound + 1,
      ["although", "though", "while", "whilst"].contains(lower(index))
    {
      return concedes(regret)
    }
    guard !["while", "whilst", "much"].contains(lower(index)) else {
      return index == tokens.lowerBound && concedesUnderstanding
    }
    let isSorry = isSorry(before: index) || followsRegret(index)
    guard isSorry || yields(before: index) || followsYielding(index) else { return false }
    let clause = past(
      Words.linking, from: isTurning(index) ? pastTurning(index) : index + 1)
    return clause < tokens.upperBound && !isRepairOrOwning(from: clause)
      && !holds(["involved", "affected"], in: clause..<clause + 7)
      && (isSorry || !isGoodNews(from: clause))
  }

  /// Whether a regret after an opening `although` gives way to something that is no repair.
  private func concedes(_ regret: Regret) -> Bool {
    let stretch = regret.word..<stretchEnd(from: regret.word)
    guard let comma = stretch.first(where: { lower($0) == "," }) else { return false }
    return !isRepairOrOwning(from: comma + 1)
  }

  /// Whether understanding after an opening `while` gives way to something that is no repair.
  private var concedesUnderstanding: Bool {
    let start = tokens.lowerBound
    let stretch = start..<stretchEnd(from: start)
    guard stretch.contains(where: { isUnderstood($0) || isYielded($0) }),
      let comma = stretch.first(where: { lower($0) == "," })
    else { return false }
    return !isRepairOrOwning(from: comma + 1)
  }

  private func isSorry(before index: Int) -> Bool {
    around(index).contains {
      $0 < index && (regret(at: $0) != nil || isOwned($0) || isUnderstood($0))
    }
  }

  private func isContrast(_ index: Int) -> Bool {
    if ["while", "whilst"].contains(lower(index)) { return index == tokens.lowerBound }
    if isTurning(index) { return true }
    guard Words.contrasts.contains(lower(index)) else { return false }
    switch lower(index) {
    case "but":
      return !["nothing", "nobody", "one", "anything", "all", "anyone", "everyone", "last"]
        .contains(lower(index - 1))
        && (lower(index + 1) != "for" || holds(["reasons"], in: index + 2..<index + 5))
    case "yet":
      return !isPunctuation(index + 1) && index + 1 < tokens.upperBound
        && !holds(Words.negations, in: index - 4..<index) && lower(index - 1) != "as"
    case "however":
      return lower(index + 1) == "," || isPunctuation(index - 1)
    default:
      return lower(index - 1) != "even" && lower(index - 1) != "as" && index + 1 < tokens.upperBound
    }
  }

  /// Whether a sentence that starts with a contrast follows one with a regret.
  private func followsRegret(_ index: Int) -> Bool {
    guard let before = lineBefore(index) else { return false }
    return before.tokens.contains {
      before.isRegret($0) || before.isOwned($0) || before.isUnderstood($0)
    }
  }

  /// Whether a sentence that starts with a contrast follows one in which the writer gives way.
  private func followsYielding(_ index: Int) -> Bool {
    guard let before = lineBefore(index) else { return false }
    return before.tokens.contains(where: before.isYielded)
  }

  /// The sentence before, if this token opens its own and the other is short enough to bear on it.
  private func lineBefore(_ index: Int) -> Line? {
    guard index <= tokens.lowerBound + 1, number > 0 else { return nil }
    let tokens = passage.sentences[number - 1].tokens
    guard tokens.count < 30 else { return nil }
    return Line(passage: passage, number: number - 1, tokens: tokens, clauses: [])
  }
}
