import English

extension CoachingRule {
  /// A remedy with nothing in it that one could hold the writer to: `we'll make it right`.
  ///
  /// A sum, a day or a thing that is sent, brought or paid in the same sentence fills it.
  static let vagueRemedy = CoachingRule(
    id: "AP-VAGUEFIX", label: .vague, level: .fix,
    message: "Say what you will do, how much it is, and by which day.",
    why: "With no sum and no day, there is nothing to hold on to.",
    source: "Lewicki 2016 (\"talk is cheap\"); Packard & Berger 2021 (concrete words)",
    reason: { _, known in "It gives \(known.her) no sum and no day." },
    find: { $0.flatMap(\.vagueRemedies) },
    examples: [
      "We'll «make it right».",
      "You'll get your refund «as soon as possible».",
      "We will be in touch «shortly».",
      "We are «working hard» to mend the line.",
      "We are «doing everything we can».",
      "We «took immediate steps».",
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
    ]
  )
}

extension Line {
  fileprivate var vagueRemedies: [Range<Int>] {
    guard !isBounded, !namesThing else { return [] }
    let ours = Line.emptyDeeds.flatMap { $0.matches(in: self) }
      .filter { isFirms($0.lowerBound) && !isToldOff($0) }
    let late = Line.someDay.flatMap { $0.matches(in: self) }.filter(isOurDay)
    return ours + late + clauses.compactMap(settled)
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
      !holds(["be", "start", "keep", "apologise", "to"], in: max(subject.head, start - 6)..<start)
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
      guard verb.time == .future, lower(range.upperBound) != "as" else { return false }
    }
    guard let subject = clause.subject else { return isFirms(range.lowerBound) }
    if lower(subject.head) == "you" {
      return holds(["will", "'ll"], in: verb.tokens) && Words.receiving.contains(verb.lemma)
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
        .typed("do doing does try trying"), .typed("our my their its"),
        Piece.typed("very level absolute").maybe, .typed("best utmost")),
      Pattern(
        .typed("do doing"), "whatever", "it", "take", Piece.typed("to").unmarked,
        Piece.any("make fix resolve put regain win earn ensure restore").unmarked),
      Pattern(.any("make"), .typed("every"), .any("effort attempt endeavour endeavor")),
      Pattern(
        .any("take put"), .any("the all every some any").upTo(2),
        .typed(
          "immediate urgent swift prompt necessary appropriate corrective proper decisive quick remedial"
        ),
        .any("and necessary appropriate corrective").upTo(2),
        .any("step action measure")),
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
      Pattern(.any("be"), Piece.typed("on").unmarked.maybe, "on", .typed("it this")),
    ]
  }()

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
    resolve rectify address correct handle fix remedy solve sort mitigate settle
    """)
  fileprivate static let giving = set(
    "send bring pay refund deliver give post ship drop order credit")
  /// Things that a reader waits for.
  fileprivate static let awaited: Set = matters.union([
    "refund", "order", "parcel", "package", "replacement", "money", "service", "delivery", "update",
    "they", "he", "she",
  ])
}
