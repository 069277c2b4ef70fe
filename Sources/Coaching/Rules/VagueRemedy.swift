import English

extension CoachingRule {
  /// A remedy with nothing in it that one could hold the writer to: `we'll make it right`.
  ///
  /// A sum, a day or a thing that is sent, brought or paid in the same sentence fills it. Where the
  /// wrong is named, `as soon as possible` and `our best` may stand until more is known.
  static let vagueRemedy = CoachingRule(
    id: "AP-VAGUEFIX", label: .vague, level: .fix,
    message: "Say what you will do, how much it is, and by which day.",
    why: "With no sum and no day, there is nothing to hold on to.",
    source: "Lewicki 2016 (\"talk is cheap\"); Packard & Berger 2021 (concrete words)",
    reason: { _, known in "It gives \(known.her) no sum and no day." },
    find: { lines in
      let isNamed = lines.contains(where: \.regretsNamedThing)
      guard !lines.contains(where: \.announcesUpdate) else { return [] }
      return lines.flatMap { $0.vagueRemedies(besideNamedWrong: isNamed) }
    },
    examples: [
      "We'll «make it right».",
      "You'll get your refund «as soon as possible».",
      "We will be in touch «shortly».",
      "We are «working hard» to mend the line.",
      "We are «doing everything we can».",
      "We are «exploring all options».",
      "I will «take care of this».",
      "The problem «has been rectified».",
      "We are working to «resolve these issues».",
      "I'd love to «make it up to you».",
      "We will «compensate you accordingly».",
      "We «acted swiftly».",
      "Your refund will be with you «soon».",
      "To make it right, I sent £42 to your card today.",
      "I'll call you by 5 pm today.",
      "I will fix the hinge on Tuesday.",
      "You did all you could; the fault is mine.",
      "Please call us as soon as you can.",
      "Our team works from six to two.",
      "I'm sending you a new pan to make this right.",
      "It soon got dark.",
      "I want to put this right, and I would like to hear from you how.",
      "I will come back and fix it.",
      "I'll write as soon as I hear from the depot.",
      "I'm sorry we lost your bag. I will bring it to you as soon as possible.",
    ]
  )
}

extension Line {
  fileprivate func vagueRemedies(besideNamedWrong: Bool) -> [Range<Int>] {
    guard !isBounded, !namesThing, !Line.asking.contains(where: { $0.occurs(in: self) }) else {
      return []
    }
    let deeds = Line.emptyDeeds + (besideNamedWrong ? [] : Line.bestEfforts)
    let ours = deeds.flatMap { $0.matches(in: self) }
      .filter { isFirms($0.lowerBound) && !isToldOff($0) }
    let days = besideNamedWrong ? [] : Line.someDays
    let late = days.flatMap { $0.matches(in: self) }.filter(isOurDay)
    let named = ours + late + clauses.compactMap(settled)
    return named.isEmpty && stalls.isEmpty ? tokens.compactMap(emptyEffort) : named
  }

  /// Whether the writer is sorry for something that has a name, more than a `situation`.
  fileprivate var regretsNamedThing: Bool {
    regrets.contains { regret in
      let matter = regret.matter..<min(regret.matter + 8, stretchEnd(from: regret.matter))
      return matter.contains {
        [.noun, .gerund, .verbPast, .pastParticiple].contains(passage.tokens[$0].tag)
          && !word($0, is: Words.unnamedWrongs)
      }
    }
  }

  /// Whether a thing is sent, brought or paid here, so that the remedy has a body.
  private var namesThing: Bool {
    guard !Line.someDays.contains(where: { $0.occurs(in: self) }) else { return holds(["free"]) }
    return holds(["free"]) || clauses.contains(where: bringsThing)
  }

  /// Whether somebody of the writer's comes, or sends or pays a thing that has a name.
  private func bringsThing(in clause: Clause) -> Bool {
    guard let verb = clause.verb, !verb.isNegated, isWriters(clause) else { return false }
    return ["come", "visit", "collect"].contains(verb.lemma)
      || Words.handingOver.contains(verb.lemma)
        && holds(["new", "refund", "replacement", "another", "full", "money"], in: clause.tokens)
  }

  /// Words by which the reader is asked what would mend it.
  private static let asking: [Pattern] = [
    Pattern("hear", "from", "you"),
    Pattern(.any("tell let"), .typed("me us"), .any("what how")),
    Pattern(.any("hear know ask"), Piece.typed("you").maybe, "what"),
  ]

  /// Whether the deed is denied, or is told of the past with its own doer's trouble.
  private func isToldOff(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    if lower(start - 1) == "to", lemma(start - 2) == "have" { return true }
    if lower(start).hasSuffix("ing"), let subject = clause(at: start)?.subject,
      !holds(
        ["be", "start", "keep", "apologise", "to"],
        in: .from(max(subject.head, start - 6), to: start))
    {
      return true
    }
    return holds(["not", "n't", "never", "cannot", "unable"], in: start - 3..<start)
      || holds(["did", "should"], in: start - 2..<start)
  }

  /// Whether the loose day is for something that the firm does or the reader gets.
  private func isOurDay(_ range: Range<Int>) -> Bool {
    guard let clause = clause(at: range.lowerBound), !clause.isQuestion, !clause.isConditional,
      let verb = clause.verb, verb.time != .past,
      !["you", "it"].contains(lower(range.upperBound))
    else { return false }
    if range.count == 1 {
      guard verb.time == .future || verb.modal == "should", lower(range.upperBound) != "as"
      else { return false }
    }
    guard let subject = clause.subject else { return isFirms(range.lowerBound) }
    if lower(subject.head) == "you" {
      return holds(["will", "'ll", "should"], in: verb.tokens)
        && Words.receiving.contains(verb.lemma)
        && !holds(["feel"], in: verb.tokens)
    }
    return isFirms(range.lowerBound)
      || verb.time == .future && word(subject.head, is: Words.awaitedThings)
  }

  /// A wrong that has been put right, nobody says how: `the issue has been resolved`.
  private func settled(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, verb.voice == .passive, !verb.isNegated, !clause.isConditional,
      !clause.subjectIsCarried,
      !clause.isQuestion, !["once", "when", "until", "after", "as"].contains(clause.joinedBy),
      let subject = clause.subject, Words.settlingVerbs.contains(verb.lemma),
      word(subject.head, is: Words.matters), lower(subject.head) != "incident",
      verb.modal == nil || verb.time == .future
    else { return nil }
    let next = past(Words.adverbs.union(["with", "internally"]), from: verb.tokens.upperBound)
    let isOver = !tokens.contains(next) || isPunctuation(next) || Words.joints.contains(lower(next))
    guard isOver || lower(next) == "by" else { return nil }
    return verb.tokens
  }

  /// An effort of the firm's in which no noun names a thing one could see: `exploring all options`.
  private func emptyEffort(at index: Int) -> Range<Int>? {
    guard word(index, is: Words.openEndedVerbs), isFirms(index), isAhead(index) else { return nil }
    let limit = min(index + 12, stretchEnd(from: index))
    let end = (index + 1..<max(index + 1, limit)).first { lower($0) == "," || lower($0) == "but" }
    let span = trimmed(index..<(end ?? limit))
    let nouns = span.filter { [.noun, .properNoun, .number].contains(passage.tokens[$0].tag) }
    let hasObject = !nouns.isEmpty || holds(["it", "this", "things"], in: span)
    guard span.count > 1, hasObject, nouns.allSatisfy({ word($0, is: Words.hazyNouns) }),
      !holds(Words.handingOver.union(["call", "ring", "write", "email", "collect"]), in: span)
    else { return nil }
    return index..<min(span.upperBound, index + 5)
  }

  /// Whether the verb is of what is being done or will be: `is working`, `want to find`.
  private func isAhead(_ index: Int) -> Bool {
    guard !isPast(index) else { return false }
    let before = index - 4..<index
    if holds(["not", "n't", "never", "no"], in: before) { return false }
    return passage.tokens[index].tag == .gerund && holds(["be"], in: before)
      || lower(index) == lemma(index)
        && holds(["will", "'ll", "want", "like", "love", "try", "continue", "going"], in: before)
  }
}
