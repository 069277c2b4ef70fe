import English

extension CoachingRule {
  /// A worker who is held up as the one at fault.
  ///
  /// Told by who acts: one person of the writer's people, and what that person did wrong, or what
  /// was done to that person since. The writer's own part in the same sentence makes it owning.
  static let blamedStaff = CoachingRule(
    id: "AP-BLAMESTAFF", label: .blameShift, level: .block,
    message: "Leave your worker out; say what you did, or did not check.",
    why: "It hands them one of your people to blame.",
    source: "Lazare (who is the offender); blameless reviews at Google and Etsy",
    reason: { _, known in "It hands \(known.her) one of your people to blame." },
    find: { lines in
      let isOwned = lines.contains { !$0.regrets.isEmpty || $0.ownsFailing || $0.holds(["ought"]) }
      return lines.flatMap { $0.blameOfStaff(besideOwning: isOwned) }
    },
    examples: [
      "«A junior member of staff got it wrong».",
      "«The trainee packed» your box.",
      "«The employee responsible has been disciplined».",
      "«Our driver forgot» to ring the bell.",
      "«The agent you spoke to gave you the wrong» price.",
      "«One of our technicians did not close» the valve.",
      "«The waiter was new».",
      "«The dentist might not have read» your chart.",
      "«We have disciplined the driver».",
      "«The cook no longer works» here.",
      "It was «the fault of a junior clerk».",
      "Our driver left it in the rain, and I am sorry.",
      "Someone broke into our shop and took your bag.",
      "I did not train our packers well enough.",
      "Our driver Sam will bring it at 4 pm.",
      "I put a new cook on the grill with no help.",
      "The receptionist was told the wrong day by me.",
      "Our baker made a new cake for you.",
      "The waiter did nothing wrong; I wrote the wrong table.",
      "You asked the waiter twice, and you were right to.",
    ]
  )
}

extension Line {
  /// Where a worker is held up; `our driver left it` is the firm's own act where it owns it elsewhere.
  fileprivate func blameOfStaff(besideOwning isOwned: Bool) -> [Range<Int>] {
    guard holds(Words.workers) else { return [] }
    let punished = clauses.compactMap(punished)
    guard !ownsFailing else { return punished }
    return punished
      + clauses.filter { !isOwned || !isOneOfOurs($0) }.compactMap(blamedWorker)
      + Line.workersFault.flatMap { $0.matches(in: self) }
  }

  /// Whether `our` or `the` worker acts here, none who is low in rank.
  private func isOneOfOurs(_ clause: Clause) -> Bool {
    guard let subject = clause.subject, let verb = clause.verb, verb.lemma != "be",
      !isPassive(verb)
    else { return false }
    return holds(Words.writersOwn.union(["the"]), in: subject.tokens.prefixed(1))
      && !holds(Words.lowly, in: subject.tokens)
  }

  private func blamedWorker(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      isWorker(subject, before: verb),
      !["hope", "felt", "feel", "thought", "found"].contains(lower(subject.tokens.lowerBound - 1)),
      !["can", "could"].contains(verb.modal ?? "")
    else { return nil }
    let start = clause.subjectIsCarried ? verb.tokens.lowerBound : subject.tokens.lowerBound
    let predicate = predicate(of: clause)
    if isPassive(verb) || lower(verb.main) == "let" {
      return punishment(in: verb.main..<predicate.upperBound).map { .from(start, to: $0) }
    }
    return endOfWrong(verb, in: predicate, by: subject).map { .from(start, to: $0) }
  }

  /// The end of what the worker did wrong.
  private func endOfWrong(
    _ verb: VerbGroup, in predicate: Range<Int>, by subject: Phrase
  ) -> Int? {
    let near = predicate.prefixed(8)
    if holds(["nothing"], in: near) { return nil }
    if ["may", "might", "must", "should"].contains(verb.modal ?? "") {
      guard holds(["have"], in: verb.tokens) || lower(verb.main) == "have" else { return nil }
      return lemma(verb.main) == "be" ? min(verb.main + 2, predicate.upperBound) : verb.main + 1
    }
    guard verb.time == .past || lemma(verb.tokens.lowerBound) == "have" || verb.lemma == "be" else {
      return nil
    }
    if verb.lemma == "be" {
      return near.first { word($0, is: Words.unfit) && lower($0 - 1) != "to" }.map { $0 + 1 }
    }
    if let bad = near.first(where: { word($0, is: Words.faultily) }) { return bad + 1 }
    let isWrong =
      verb.isNegated || Words.failing.contains(verb.lemma) || Words.failingTo.contains(verb.lemma)
      || ["mis", "overc", "under"].contains { verb.lemma.hasPrefix($0) }
      || Words.misdoing.contains(verb.lemma)
      || word(verb.main, is: Words.lapses)
      || verb.lemma == "leave" && holds(["your", "it", "open", "outside"], in: near)
    let isLow =
      holds(Words.lowly, in: subject.tokens) && !Words.dutiful.contains(verb.lemma)
    return isWrong || isLow ? verb.tokens.upperBound : nil
  }

  /// Where a punishment ends that starts here, as in `been disciplined`, `let go`.
  private func punishment(in range: Range<Int>) -> Int? {
    let main = range.lowerBound
    if word(main, is: Words.punishing) { return main + 1 }
    switch lemma(main) {
    case "let":
      return lower(main + 1) == "go" ? main + 2 : nil
    case "speak", "talk":
      return lower(main + 1) == "to" ? main + 2 : nil
    case "deal":
      return lower(main + 1) == "with" ? main + 2 : nil
    case "give":
      return holds(["warning"], in: range.prefixed(6)) ? main + 1 : nil
    default:
      return nil
    }
  }

  /// `We have disciplined the driver`, from its subject to the worker.
  private func punished(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      passage.doer(subject) == .writer, verb.voice == .active, !verb.isNegated,
      !["speak", "talk", "deal", "give"].contains(verb.lemma),
      verb.time != .future, let end = punishment(in: verb.main..<clause.tokens.upperBound)
    else { return nil }
    let whom = Range.from(end, to: clause.tokens.upperBound).prefixed(5)
    guard !holds(["you", "your"], in: whom) else { return nil }
    return whom.first { word($0, is: Words.workers) && !word($0, is: Words.anyone) }
      .map { .from(subject.tokens.lowerBound, to: $0 + 1) }
  }

  /// Whether one worker, not the firm as a whole, is meant.
  private func isWorker(_ subject: Phrase, before verb: VerbGroup) -> Bool {
    let words = Range.from(subject.tokens.lowerBound, to: verb.tokens.lowerBound).prefixed(9)
    if holds(["i", "me"], in: words) { return false }
    switch lower(subject.head) {
    case "one", "member", "members", "someone", "somebody", "guys":
      return holds(Words.workers.subtracting(Words.anyone).union(Words.rooms), in: words)
        || holds(["staff"], in: words)
    case "person", "individual", "individuals", "people", "those":
      return holds(["responsible", "involved", "concerned", "fault", "question"], in: words)
    case "night", "day", "shift", "desk", "evening", "duty":
      return holds(Words.workers.subtracting(Words.anyone), in: words.prefixed(2))
    default:
      let isNamed = word(subject.head, is: Words.workers) && !word(subject.head, is: Words.anyone)
      let isOurs = holds(["our", "my", "new", "one", "previous"], in: words)
      return isNamed && (isOurs || !word(subject.head, is: Words.folk))
        || holds(["staff"], in: words) && holds(["member", "junior", "new"], in: words)
    }
  }

  private static let workersFault: [Pattern] = [
    Pattern(
      Piece.typed("the an a").maybe, .typed("fault error mistake"), .typed("of by"),
      .typed("a an our my the one"), Piece.gap(3), .any(Words.workers)),
    Pattern(
      .typed("we i"), Piece.any("have").maybe, "let", .typed("the our that him her them"),
      Piece.gap(2), "go"),
    Pattern(
      .typed("the that our a"), Piece.gap(2), .any(Words.workers), Piece.gap(3), "no", "longer",
      .any("work be")),
  ]
}

extension Words {
  fileprivate static let workers = set(
    """
    driver cook chef baker assistant apprentice trainee waiter waitress server cashier receptionist
    packer manager supervisor worker employee colleague clerk agent representative rep technician
    operator nurse dentist doctor teacher guard volunteer intern temp stylist hairdresser groomer
    barista bartender cleaner mechanic pilot steward stewardess installer fitter member staff hire
    newcomer nephew niece son daughter salesman salesperson contractor person individual
    one someone somebody girl lad junior guy hostess porter advisor adviser teammate owner
    individuals
    """)
  fileprivate static let anyone = set("person individual one someone somebody member staff people")
  fileprivate static let folk = set("girl guy lad guard hostess porter owner")
  fileprivate static let rooms = set("team staff kitchen warehouse office crew shop guys")
  /// Words for somebody who is easily blamed.
  fileprivate static let lowly = set(
    """
    previous trainee temp temporary apprentice intern junior new rogue inexperienced former nephew niece
    """)
  fileprivate static let lapses = set(
    """
    lie lied shout swear yell refuse skip guess spill scratch nick burn unplug overcook
    """)
  fileprivate static let dutiful = set(
    """
    have start join come bring help fix make check call say tell ask find know work
    """)
  /// What a worker was who is called unfit for the work.
  fileprivate static let unfit = set(
    """
    new inexperienced junior untrained unaware aware learning training rude careless wrong fault
    distracted temp trainee ill sick tired sixteen young abrupt blame negligent
    """)
  fileprivate static let faultily = set(
    """
    wrong wrongly incorrect incorrectly mistake error twice late badly alone off rude poor poorly
    bad outside against double
    """)
  fileprivate static let punishing = set(
    """
    discipline fire sack dismiss suspend terminate reprimand retrain remove counsel coach
    """)
}
