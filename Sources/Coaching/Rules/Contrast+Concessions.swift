import English

extension Line {
  /// Whether the writer gives way before this token: understands, feels with the reader, or grants
  /// that it could have been done better.
  func yields(before index: Int) -> Bool {
    holds(Words.yielding) && around(index).contains { $0 < index && isYielded($0) }
  }

  /// Whether a word stands here by which the writer gives way.
  func isYielded(_ index: Int) -> Bool {
    guard word(index, is: Words.yielding) else { return false }
    switch lemma(index) {
    case "understandably", "understandable", "regrettable", "gutted", "heartbroken":
      return true
    case "sympathise", "sympathize", "empathise", "empathize", "commiserate":
      return isWritersMind(index)
    case "feel", "hate":
      return isWritersMind(index)
        && holds(
          ["bad", "awful", "terrible", "dreadful", "horrible", "you", "pain", "for"],
          in: after(index, 4))
    case "matter":
      return lower(index + 1) == "of" && word(index + 2, is: ["regret", "sadness", "sorrow"])
    case "us", "me", "we", "i":
      return lower(index - 1) == "on" && lemma(index - 2) == "be"
    case "better", "clear", "well", "more", "clearer", "faster", "quicker":
      return holds(["could", "should", "might"], in: index - 7..<index)
        && holds(["have", "of"], in: index - 6..<index)
        && !holds(Words.negations.union(["much"]), in: index - 6..<index)
    case "let":
      return lower(index + 1) == "you" && lower(index + 2) == "down" && isWritersMind(index)
    case "forgive":
      return lower(index + 1) == "me"
    case "hold":
      return holds(["hands"], in: after(index, 3))
    case "bad":
      return Words.writersOwn.contains(lower(index - 1))
    case "take":
      return isWritersMind(index) && holds(["point", "points"], in: after(index, 3))
    case "short", "rude", "slow", "late", "abrupt", "wrong", "curt":
      return holds(["be"], in: index - 3..<index)
        && (holds(Words.writersAll, in: index - 5..<index)
          || lower(index + 1) == "of" && ["me", "us"].contains(lower(index + 2)))
        && !holds(Words.negations, in: index - 4..<index)
    case "have":
      return holds(["should"], in: index - 3..<index)
        && holds(["not", "n't", "never"], in: index - 2..<index)
        && holds(Words.writers, in: index - 5..<index)
    case "thank", "thanks":
      return holds(["feedback", "review", "comment", "comments"], in: after(index, 6))
    default:
      return isWritersMind(index)
        && holds(Words.sore, in: index + 1..<min(index + 15, stretchEnd(from: index)))
    }
  }

  private func after(_ index: Int, _ count: Int) -> Range<Int> { index + 1..<index + 1 + count }

  /// Whether it is the writer who understands or feels there; the `I` may be left out.
  private func isWritersMind(_ index: Int) -> Bool {
    var before = index - 1
    while word(before, is: Words.adverbs.union(["do", "can", "fully", "be", "must"])) {
      before -= 1
    }
    return Words.writers.contains(lower(before)) || before < tokens.lowerBound
      || isPunctuation(before) && lower(before) != ","
  }

  /// Whether what follows a word of understanding is good news, or what is being done.
  func isGoodNews(from start: Int) -> Bool {
    let rest = start..<stretchEnd(from: start)
    let near = start..<min(start + 9, rest.upperBound)
    if holds(
      ["news", "hope", "hopefully", "fortunately", "thankfully", "involved", "affected"], in: near)
    {
      return true
    }
    if holds(Words.negations.union(["cannot", "unable", "need", "require", "only"]), in: rest) {
      return false
    }
    if holds(["will", "'ll", "soon", "shortly", "today", "tomorrow", "now"], in: near) {
      return true
    }
    return holds(["work", "look", "try", "investigate", "replace", "refund"], in: near)
      && holds(["we", "i", "team", "engineer"], in: near)
  }

  /// The sentence from its start, where a `though` or `however` set in commas turns against the
  /// sorry of the sentence before: `I would, however, ask`.
  func turn(at index: Int) -> Bool {
    guard ["though", "however"].contains(lower(index)), index - tokens.lowerBound < 7 else {
      return false
    }
    let rest = index..<stretchEnd(from: index)
    return !holds(Words.mending.union(Words.failing).union(["sorry", "will"]), in: rest)
  }

  /// The token after words that turn against what was said.
  func pastTurning(_ index: Int) -> Int {
    past(
      ["so", "said", "being", "that", "you", "again", "the", "same", "time"],
      from: index + 1)
  }

  /// Whether words of several stand here that turn against what was said: `even so`.
  func isTurning(_ index: Int) -> Bool {
    let opens = index == tokens.lowerBound || isPunctuation(index - 1)
    guard opens else { return false }
    switch lower(index) {
    case "even":
      return lower(index + 1) == "so"
    case "still", "equally":
      return lower(index + 1) == ","
    case "that":
      return lower(index + 1) == "said" && lower(index + 2) != "that"
        || lower(index + 1) == "being" && lower(index + 2) == "said"
    case "much":
      return lower(index + 1) == "as"
    case "having":
      return lower(index + 1) == "said" && lower(index + 2) == "that"
    case "mind":
      return lower(index + 1) == "you"
    case "then":
      return lower(index + 1) == "again"
    case "at":
      return lower(index + 1) == "the" && lower(index + 2) == "same" && lower(index + 3) == "time"
    default:
      return ["nonetheless", "notwithstanding"].contains(lower(index))
    }
  }
}

extension Words {
  /// First words of all that can turn against a regret.
  static let turning = contrasts.union([
    "that", "while", "whilst", "even", "still", "equally", "having", "mind", "then", "at", "much",
    "nonetheless", "notwithstanding",
  ])
  /// Words between a contrast and what follows it.
  static let linking = adverbs.union([",", "and", "said", "that"])
  fileprivate static let yielding = set(
    """
    understand appreciate realise realize recognise recognize acknowledge accept get know see hear
    note respect aware sympathise sympathize empathise empathize commiserate feel hate matter
    understandably understandable regrettable gutted heartbroken forgive share let hold bad take short rude slow late
    abrupt wrong curt have us me better clearer well more faster quicker thank thanks
    """)
  /// Words for how it is to be wronged, and for saying so.
  fileprivate static let sore = set(
    """
    upset upsetting annoy annoyed annoying annoyance frustrate frustrated frustrating frustration
    disappoint disappointed disappointing disappointment anger angry anxious anxiety worry worried
    worrying concern concerned pain painful hurt hurtful distress distressed distressing gutted
    inconvenience inconvenient unhappy dissatisfaction dissatisfied unacceptable
    furious stress stressful stressed complaint feedback criticism tea ideal emotion
    feeling unpleasant nuisance hassle offend offended offence offense sad sadness
    sadden bother finding side point verdict news grief cross mad fed devastated heartbroken heartbreaking shock alarming impact
    """)
}
