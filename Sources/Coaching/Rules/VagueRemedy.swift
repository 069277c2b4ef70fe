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
      "I'll write as soon as I hear from the depot.",
      "I'm sorry we lost your bag. I will bring it to you as soon as possible.",
    ]
  )
}

extension Line {
  fileprivate func vagueRemedies(besideNamedWrong: Bool) -> [Range<Int>] {
    guard !isBounded, !namesThing else { return [] }
    let deeds = Line.emptyDeeds + (besideNamedWrong ? [] : Line.bestEfforts)
    let ours = deeds.flatMap { $0.matches(in: self) }
      .filter { isFirms($0.lowerBound) && !isToldOff($0) }
    let late = (besideNamedWrong ? [] : Line.someDay).flatMap { $0.matches(in: self) }.filter(
      isOurDay)
    let named = ours + late + clauses.compactMap(settled)
    return named.isEmpty && stalls.isEmpty ? tokens.compactMap(emptyEffort) : named
  }

  /// Whether the writer is sorry for something that has a name, more than a `situation`.
  fileprivate var regretsNamedThing: Bool {
    regrets.contains { regret in
      let matter = regret.matter..<min(regret.matter + 8, stretchEnd(from: regret.matter))
      return matter.contains {
        [.noun, .gerund, .verbPast, .pastParticiple].contains(passage.tokens[$0].tag)
          && !word($0, is: Words.unnamed)
      }
    }
  }

  /// Whether a thing is sent, brought or paid here, so that the remedy has a body.
  private var namesThing: Bool {
    clauses.contains { clause in
      clause.verb.map { Words.giving.contains($0.lemma) && !$0.isNegated } == true
        && isWriters(clause)
        && holds(
          ["new", "refund", "replacement", "another", "free", "full", "money"], in: clause.tokens)
    } && !Line.someDay.contains { $0.occurs(in: self) }
  }

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
    return holds(["not", "n't", "never", "cannot"], in: start - 3..<start)
      || holds(["did", "should"], in: start - 2..<start)
  }

  /// Whether the loose day is for something that the firm does or the reader gets.
  private func isOurDay(_ range: Range<Int>) -> Bool {
    guard let clause = clause(at: range.lowerBound), !clause.isQuestion, !clause.isConditional,
      let verb = clause.verb, verb.time != .past || verb.tokens.lowerBound > range.lowerBound
    else { return false }
    if verb.time == .past || holds(["you", "it"], in: range.upperBound..<range.upperBound + 1) {
      return false
    }
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
      || verb.time == .future && word(subject.head, is: Words.awaited)
  }

  /// A wrong that has been put right, nobody says how: `the issue has been resolved`.
  private func settled(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, verb.voice == .passive, !verb.isNegated, !clause.isConditional,
      !clause.isQuestion, !["once", "when", "until", "after", "as"].contains(clause.joinedBy),
      let subject = clause.subject, Words.settling.contains(verb.lemma),
      word(subject.head, is: Words.matters), verb.modal == nil || verb.time == .future
    else { return nil }
    return verb.tokens
  }

  /// An effort of the firm's in which no noun names a thing one could see: `exploring all options`.
  private func emptyEffort(at index: Int) -> Range<Int>? {
    guard word(index, is: Words.efforts), isFirms(index), isAhead(index) else { return nil }
    let limit = min(index + 12, stretchEnd(from: index))
    let end = (index + 1..<max(index + 1, limit)).first { lower($0) == "," || lower($0) == "but" }
    let span = trimmed(index..<(end ?? limit))
    let nouns = span.filter { [.noun, .properNoun, .number].contains(passage.tokens[$0].tag) }
    let hasObject = !nouns.isEmpty || holds(["it", "this", "things"], in: span)
    guard span.count > 1, hasObject, nouns.allSatisfy({ word($0, is: Words.hazy) }),
      !holds(Words.giving.union(["call", "ring", "write", "email", "collect"]), in: span)
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

  private static let emptyDeeds: [Pattern] = {
    let it = Piece.typed("it this that things these those everything")
    let which = Piece.any("the your any all these this our such").upTo(2)
    let matter = Piece.any(Words.matters)
    let all = Piece.typed("everything all anything whatever")
    return [
      Pattern(.typed("make making put putting set setting"), it, .typed("right good")),
      Pattern(.typed("make making"), .typed("it this that"), "up", .typed("to"), .typed("you")),
      Pattern(.typed("turn turning"), .typed("this it things"), "around"),
      Pattern(.typed("sort sorting"), it, "out"),
      Pattern(.typed("sort sorting work figure"), .typed("something"), "out"),
      Pattern(
        .typed(
          "resolve resolving rectify rectifying address addressing remedy remedying correct correcting fix fixing solve solving sort sorting handle handling mitigate tackle tackling"
        ),
        which, .gap(1), matter),
      Pattern(.typed("deal dealing"), "with", which, matter),
      Pattern(
        .typed("have get getting"), .typed("it this everything things"),
        .typed("sorted fixed resolved back")),
      Pattern(
        .typed("take taking"), .typed("good").maybe, "care", "of",
        .typed("it this that you things everything")),
      Pattern(
        .typed("work working"), Piece.any(Words.adverbs).upTo(2),
        .typed(
          "hard tirelessly diligently feverishly quickly closely actively urgently non-stop nonstop relentlessly furiously"
        ),
        Piece.typed("to on with behind at").unmarked),
      Pattern(.typed("work working"), .any("round around"), "the", "clock"),
      Pattern(
        .any("do make"), all, Piece.typed("that").maybe, .any("we i in possible to"),
        Piece.typed("can could our my power").upTo(2)),
      Pattern(
        .typed("do doing"), "whatever", "it", "take", Piece.typed("to").unmarked,
        Piece.any("make fix resolve put regain win earn ensure restore").unmarked),
      Pattern(.any("make"), .typed("every"), .any("effort attempt endeavour endeavor")),
      Pattern(
        .any("act respond react move"),
        .typed("swiftly quickly immediately promptly fast decisively")),
      Pattern(
        .any("compensate"), .typed("you"),
        .typed("accordingly appropriately fairly adequately properly")),
      Pattern(
        .typed("do find offer arrange"), .typed("something"), .typed("for nice special to extra")),
      Pattern(
        Piece.typed("will 'll me us").unmarked, .typed("see"), "what", .typed("i we"), "can",
        .typed("do")),
      Pattern(.any("be"), "on", .typed("it this")),
      Pattern(.any("be"), "on", "the", "case"),
      Pattern(.typed("chase chasing"), .typed("this it"), "up"),
      Pattern(
        .any("suitable appropriate fair adequate proper"),
        .any("compensation remedy solution resolution redress arrangement")),
      Pattern(.typed("a"), Piece.any("small little").maybe, "token", "of"),
      Pattern(.typed("sort"), .typed("you"), "out"),
    ]
  }()

  private static let bestEfforts = [
    Pattern(
      .typed("do doing does try trying"), .typed("our my their its"),
      Piece.typed("very level absolute").maybe, .typed("best utmost"))
  ]

  /// Words for some day or other.
  private static let someDay: [Pattern] = [
    Pattern(
      .typed("as"), .typed("soon quickly fast promptly swiftly"), "as",
      Piece.typed("is humanly").upTo(2), .typed("possible")),
    Pattern(
      .typed("as"), .typed("soon quickly fast promptly"), "as", .typed("we i they"),
      .typed("can could")),
    Pattern(.typed("asap shortly soon")),
    Pattern("in", "due", "course"),
    Pattern("in", "the", Piece.typed("very").maybe, "near", "future"),
    Pattern("at", .typed("the our"), Piece.typed("very").maybe, "earliest"),
    Pattern("as", "a", "matter", "of", .typed("urgency priority")),
    Pattern(.typed("before"), .typed("too very"), .typed("long")),
    Pattern("with", Piece.typed("the all due").maybe, .typed("utmost"), .typed("urgency")),
  ]
}

extension Words {
  fileprivate static let settling = set(
    """
    resolve rectify address correct handle fix remedy solve sort mitigate settle deal work
    """)
  fileprivate static let giving = set(
    "send bring pay refund deliver give post ship drop order credit")
  /// Verbs for an effort that has no end one could see.
  fileprivate static let efforts = set(
    """
    work try strive explore review monitor coordinate liaise chase pursue restructure adjust assess
    investigate address tackle endeavour endeavor speed expedite look pull find figure arrange
    consider seek push hurry accelerate
    """)
  /// Nouns for what nobody can see or count.
  fileprivate static let hazy: Set = matters.union(
    set(
      """
      solution resolution fix way option compensation adjustment change process procedure practice
      flow service partner team staff progress priority plan effort action step measure attention
      token gesture appreciation goodwill expectation need standard background end hand deck stop
      clock urgency best power possible something arrangement outcome alternative improvement
      communication policy work everybody everyone future people colleague carrier supplier thing
      speed hard answer cause
      """))
  /// Words in a regret that name no wrong.
  fileprivate static let unnamed: Set = empty.union(feelingNames).union(helpers).union([
    "inconvenience", "feel", "concern", "cause", "experience",
  ])
  /// Things that a reader waits for.
  fileprivate static let awaited: Set = matters.union([
    "refund", "order", "parcel", "package", "replacement", "money", "service", "delivery", "update",
    "they", "he", "she", "information", "details", "news", "announcement",
  ])
}
