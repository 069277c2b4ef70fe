import English

extension CoachingRule {
  /// A promise about the future that nobody can keep: `this will never happen again`.
  ///
  /// Told by a denial that looks ahead (`will not … again`), by a wish to prevent with no step
  /// beside it, and by words of surety (`rest assured`, `we guarantee`).
  static let recurrence = CoachingRule(
    id: "AP-NEVERAGAIN", label: .overpromise, level: .block,
    message: "Say what is different now in place of a promise for all time.",
    why: "Nobody can keep it; the next slip will cost you their trust.",
    source: "Halperin, Ho, List & Muir 2022 (promises raise the bar for the next slip)",
    reason: { _, known in "Nobody can keep it; the next slip costs you \(known.hers) trust." },
    find: { $0.flatMap(\.overpromises) },
    examples: [
      "This «will never happen again».",
      "«I guarantee» it won't break.",
      "You «will never have a problem with us again».",
      "We want to make sure this «does not happen again».",
      "«Rest assured», your card is in good hands.",
      "«I can assure you» that we care.",
      "It «won't be repeated».",
      "We are working to «prevent this from happening» to others.",
      "We will do all we can to «avoid a repeat».",
      "«You have my word» on that.",
      "Your data is «completely safe».",
      "I «promise» you will always get a call.",
      "I never checked the label, and now two people do.",
      "From Monday two people check each label.",
      "I can't promise it will never happen again, but two people now check.",
      "It happened again on Monday, and I was the one who did it.",
      "To prevent this from happening, I moved the nut flour to a locked shelf.",
      "The guarantee on your lamp starts again today.",
      "I promise to call you on Friday at 10.",
      "I will not call you again at work.",
      "You asked me whether it would happen again.",
      "I never saw your note again.",
    ]
  )
}

extension Line {
  fileprivate var overpromises: [Range<Int>] {
    guard !Line.candour.occurs(in: self) else { return [] }
    return clauses.compactMap(deniedRepeat) + Line.sureties.flatMap { $0.matches(in: self) }
      + Line.absolutes.flatMap { $0.matches(in: self) } + preventions + promises
  }

  /// From the helper of the verb to the word of repetition.
  private func deniedRepeat(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, verb.time != .past, !clause.isQuestion else { return nil }
    let start = verb.tokens.lowerBound
    let subject = clause.subject?.tokens ?? start..<start
    let denial =
      verb.isNegated || holds(["no", "nothing", "nobody", "none"], in: subject)
      || holds(["no"], in: verb.main + 1..<verb.main + 2)
      || holds(["never"], in: start - 2..<start)
    guard denial, !Words.contacts.contains(verb.lemma) || lower(subject.lowerBound) == "you",
      !Words.departing.contains(verb.lemma) || holds(["no", "you"], in: subject),
      !holds(["whether", "if"], in: .from(clause.tokens.lowerBound, to: start))
    else { return nil }
    let rest = Range.from(start, to: max(verb.main + 1, clause.tokens.upperBound))
    let isRecurring =
      Words.recurring.contains(verb.lemma) && (verb.time == .future || isPurpose(clause))
      || ["happen", "occur"].contains(verb.lemma) && isEnsured(clause)
      || isEnsured(clause) && holds(["other", "another"], in: subject)
      || isPurpose(clause) && holds(["else"], in: rest)
      || verb.time == .future && holds(["more"], in: verb.main + 1..<verb.main + 3)
        && holds(Words.matters, in: verb.main + 1..<verb.main + 5)
      || verb.time == .future && holds(["next"], in: rest) && holds(Words.wrongs, in: rest)
    let again = rest.first {
      Words.repeating.contains(lower($0)) && $0 > start
        || lower($0) == "time" && lower($0 - 1) == "next"
    }
    guard again != nil || isRecurring || Line.ahead.occurs(in: self) && isHappening(verb) else {
      return nil
    }
    let looksAhead =
      verb.time == .future || isHappening(verb) || isPurpose(clause) || isEnsured(clause)
    guard looksAhead else { return nil }
    return start..<max(again.map { $0 + 1 } ?? verb.main + 1, verb.tokens.upperBound)
  }

  private func isHappening(_ verb: VerbGroup) -> Bool {
    Words.recurring.contains(verb.lemma) || ["happen", "occur", "arise"].contains(verb.lemma)
  }

  private func isPurpose(_ clause: Clause) -> Bool {
    holds(
      ["so", "ensure", "sure", "ensuring", "that"],
      in: clause.tokens.lowerBound - 3..<clause.tokens.lowerBound + 2)
  }

  private func isEnsured(_ clause: Clause) -> Bool {
    holds(
      ["ensure", "sure", "guarantee", "certain", "determined", "see"],
      in: clause.tokens.lowerBound - 4..<clause.tokens.lowerBound + 2)
  }

  /// The words for preventing, where no step is named beside them.
  private var preventions: [Range<Int>] {
    guard holds(["prevent", "avoid", "stop", "eliminate", "against"]) else { return [] }
    guard !isBounded, Prevention.strength(of: self) == .weak, !clauses.contains(where: isStep)
    else { return [] }
    return Line.prevention.flatMap { $0.matches(in: self) }.filter { range in
      isFirms(range.lowerBound) || ["to", "and"].contains(lower(range.lowerBound - 1))
    }
  }

  /// Whether a deed of the writer's is told that says more than that steps were taken.
  private func isStep(_ clause: Clause) -> Bool {
    isOwnAct(clause) && clause.verb.map { !Words.hollow.contains($0.lemma) } ?? false
  }

  /// A `promise` of the writer's with a word that leaves no room.
  private var promises: [Range<Int>] {
    guard holds(["promise"]) else { return [] }
    return tokens.filter { index in
      lemma(index) == "promise" && holds(["i", "we", "can"], in: index - 2..<index)
        && !isPast(index) && passage.tokens[index].tag != .verbPast
        && holds(Words.boundless, in: index + 1..<min(index + 16, stretchEnd(from: index)))
    }.map { $0..<$0 + 1 }
  }

  private static let candour = Pattern(
    .typed("not n't cannot never"), Piece.any("be").maybe,
    .any("promise guarantee sure know say certain assure"))

  private static let ahead = Pattern(
    .typed("in the going moving"), Piece.typed("the").maybe, .typed("future forward"))

  private static let prevention: [Pattern] = [
    Pattern(
      .any("prevent avoid stop eliminate"), .gap(6),
      .any(
        "happen happening occur occurring recur arise arising reoccur repeat recurrence reoccurrence repetition"
      )),
    Pattern(.any("prevent avoid stop"), .gap(5), .typed("again future forward")),
    Pattern(
      .any("prevent avoid"), .any("any such further similar future these a").upTo(3),
      .any(Words.wrongs.union(["occurrence", "recurrence", "repeat", "repetition"])).unmarked,
      Piece.any(Words.wrongs).maybe),
  ]

  private static let sureties: [Pattern] = {
    let writer = Piece.typed("i we")
    let willing = Piece.any(
      "can could will do want to would 'd like wish must personally also fully just"
    ).upTo(5)
    return [
      Pattern(.typed("rest be sleep"), .typed("assured reassured")),
      Pattern(.typed("rest sleep"), .typed("easy")),
      Pattern(
        writer, willing, .typed("assure reassure guarantee swear vow pledge"),
        Piece.typed("you").maybe),
      Pattern("let", .typed("me us"), .typed("assure reassure"), .typed("you")),
      Pattern(
        .typed("you"), "have", .typed("my our"), .gap(1), .any("word guarantee promise assurance")),
      Pattern(
        .any("give"), .typed("you"), .typed("my our"), .any("word guarantee promise assurance")),
      Pattern(.typed("my our"), .typed("guarantee promise"), .typed("to is")),
      Pattern(
        Piece.typed("you").unmarked, Piece.any("can may").maybe, "be",
        .typed("confident sure certain")),
      Pattern(
        .typed("you"), "can", Piece.any("be").maybe,
        .any("rest sure certain confident count trust"),
        .typed("assured that on")),
    ]
  }()

  private static let absolutes: [Pattern] = [
    Pattern(
      .typed("100% 100"), Piece.typed("% percent per cent").upTo(2),
      .any(
        "safe secure committed satisfaction satisfied sure guarantee guaranteed confident right happy"
      )),
    Pattern(
      .typed("completely perfectly totally absolutely entirely fully"),
      .typed("safe secure protected")),
    Pattern(.typed("no zero"), .typed("risk danger"), .typed("to of at"), Piece.gap(3)),
    Pattern("without", "fail"),
    Pattern("never", "again", .typed("will shall should must")),
    Pattern("the", "last", "time", .typed("anything something this that you we a")),
    Pattern(.typed("i we"), .typed("will 'll shall"), "always"),
    Pattern("be", "no", .any("repeat recurrence repetition reoccurrence")),
    Pattern(.typed("will 'll"), "be", .typed("perfect flawless faultless spotless")),
    Pattern(
      .typed("not n't"), .any("anticipate expect foresee"), "any", .typed("further more"),
      Piece.any(Words.wrongs).maybe),
    Pattern(
      "no", .any("chance possibility way danger"), .typed("of that"), .gap(4),
      .any("happen happening again")),
    Pattern(
      .typed("can will would could"), .typed("n't not never"), .gap(1), .any("happen occur recur"),
      "again"),
    Pattern(.typed("cannot"), .any("happen occur recur"), "again"),
    Pattern(
      .typed("next future"), .gap(2), .typed("will is be 'll"), Piece.typed("be").maybe,
      .typed("flawless perfect faultless spotless smooth")),
    Pattern(
      .typed("every everything each"), .gap(2), "will", "be",
      .typed("perfect flawless right spotless")),
  ]
}

extension Words {
  fileprivate static let repeating: Set = ["again", "twice", "ever"]
  fileprivate static let recurring = set("recur reoccur repeat")
  /// Verbs of which a writer may well promise to do no more.
  fileprivate static let contacts = set(
    """
    call contact bother ring email ask write mention disturb text message trouble be say tell
    """)
  /// Verbs that tell of a step and do not say which.
  fileprivate static let hollow = set(
    "take put implement make do introduce have be speak act prevent avoid stop")
  /// Verbs of a customer who has had enough.
  fileprivate static let departing = set(
    """
    go come return visit buy use eat shop order hire stay book drink deal
    """)
  fileprivate static let boundless = set(
    """
    always never every perfect delighted love best only one-time again nothing everything happy
    any forever guarantee ever
    """)
}
