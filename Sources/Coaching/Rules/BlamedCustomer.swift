import English

extension CoachingRule {
  /// Words that make the customer the cause.
  ///
  /// Told by what the customer is said to have done or left undone: what one owes to oneself
  /// (`you should have had it on Monday`) is no blame, a duty (`you should have checked`) is.
  static let blamedCustomer = CoachingRule(
    id: "AP-BLAMECUST", label: .blameShift, level: .block,
    message: "Say what you did, or did not do, that let it happen.",
    why: "It makes the person who was hurt the cause of it.",
    source: "Trosborg (attacking the complainer); Lazare (never blame the victim)",
    reason: { _, known in "It makes \(known.her) the cause of it." },
    find: { $0.flatMap(\.blameOfReader) },
    examples: [
      "«You should have checked» the label.",
      "«If you had told» us about the allergy, this would be different.",
      "«You failed to confirm» the date.",
      "«You did not read» the note on the box.",
      "«Had you called» before noon, I could have saved it.",
      "It was «your own mistake».",
      "It broke because «you dropped» it.",
      "«You gave us the wrong address».",
      "«You were supposed to reply» by Monday.",
      "«Nobody told us» that it was a gift.",
      "«You could have just asked».",
      "«Nobody forced you» to stay.",
      "«It's most likely your router».",
      "«You weren't» exactly polite to us.",
      "The photos show that «you ticked» the box.",
      "You should have received it on Monday.",
      "The next time you call, ask for Ben.",
      "Please check your router and try again.",
      "It's a pity you did not get your cake.",
      "You should not have had to chase us.",
      "It was not your fault.",
      "You never asked for these emails, and I sent them.",
      "You did not get the call that I promised.",
      "I should have asked if you had read the note.",
      "You called twice and did not hear back.",
      "You should have been told, and I did not tell you.",
      "If you had got the right pills, you would have slept. That is on me.",
      "Because you waited in for us, you lost a day's pay.",
    ]
  )
}

extension Line {
  fileprivate var blameOfReader: [Range<Int>] {
    holds(["excuse"])
      ? []
      : clauses.compactMap(blame)
        + clauses.compactMap(blameOfReaders)
        + (Line.blamePhrases + Line.lessons).flatMap { $0.matches(in: self) }
        .filter {
          !holds(["not", "n't", "no", "never", "nor"], in: $0.lowerBound - 4..<$0.lowerBound)
        }
  }

  /// The words of blame in the clause, from `you` to the verb.
  private func blame(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, !clause.isQuestion,
      lower(subject.head) == "you" || isReadersOwn(subject), !isPassive(verb),
      clause.reportedBy == nil,
      !["which", "that", "who"].contains(clause.joinedBy ?? "")
    else { return nil }
    let start = opening(of: clause, at: subject.tokens.lowerBound)
    if ["ask", "wonder", "know", "check"].contains(lemma(start - 1)) { return nil }
    if isReadersOwn(subject) {
      let isWrong =
        Words.failing.contains(verb.lemma) || verb.isNegated && verb.modal == nil
        || verb.lemma == "bite"
        || holds(Words.badly, in: predicate(of: clause))
      return isWrong && verb.time == .past ? .from(start, to: verb.tokens.upperBound) : nil
    }
    guard isBlaming(verb, in: clause, isSupposed: start < subject.tokens.lowerBound) else {
      return nil
    }
    return .from(min(start, verb.tokens.lowerBound), to: end(of: verb, in: clause))
  }

  /// Whether it is somebody who belongs to the reader: `your guests`.
  private func isReadersOwn(_ subject: Phrase) -> Bool {
    lower(subject.tokens.lowerBound) == "your" && word(subject.head, is: Words.companions)
  }

  /// Where the blame starts: at the `if` or `had` before the subject, if there is one.
  private func opening(of clause: Clause, at subject: Int) -> Int {
    let near = (subject - 2..<subject).clamped(to: tokens)
    return near.first { ["if", "had"].contains(lower($0)) } ?? subject
  }

  private func isBlaming(_ verb: VerbGroup, in clause: Clause, isSupposed: Bool) -> Bool {
    let predicate = predicate(of: clause)
    let gets = Words.receiving.contains(verb.lemma)
    if Words.failingTo.contains(verb.lemma), verb.time == .past || verb.time == .present {
      return holds(["to"], in: predicate.prefixed(2))
    }
    if isOughtPerfect(verb) {
      let isHelped = clauses.contains { $0.isConditional && isWriters($0) }
      if verb.modal != "should" { return !gets && !isHelped && !Words.losing.contains(verb.lemma) }
      return !gets && !(verb.isNegated && Words.enduring.contains(verb.lemma))
    }
    if verb.modal == "must" {
      return isPerfect(verb) && !gets
        && !["be", "think", "wonder", "wait", "worry", "feel", "spend"].contains(verb.lemma)
    }
    if verb.lemma == "be", verb.time == .past, !verb.isNegated, !isOnAccountOfWriter {
      if holds(Words.unruly, in: predicate.prefixed(3)) { return true }
    }
    if ["suppose", "mean"].contains(verb.lemma)
      || holds(["supposed", "meant"], in: predicate.prefixed(1))
    {
      return verb.time == .past && !holds(Words.receiving, in: predicate.prefixed(4))
    }
    if isSupposed {
      let isHad = holds(["'d"], in: verb.tokens) && Words.readersDuties.contains(verb.lemma)
      return !gets && !verb.isNegated && (isHad || isPastPerfect(verb))
    }
    guard verb.time == .past || isPerfect(verb) else { return false }
    if lower(verb.main - 1) == "to", holds(["had"], in: verb.tokens.lowerBound - 1..<verb.main) {
      return false
    }
    if verb.isNegated, verb.lemma == "be" {
      return holds(Words.mannerly, in: predicate.prefixed(3))
    }
    if verb.isNegated {
      return Words.readersDuties.union(Words.leaving).contains(verb.lemma)
        && !asksForSomething(clause)
        && !(verb.lemma == "sign" && lower(predicate.lowerBound) == "up")
    }
    if verb.lemma == "miss", !isOnAccountOfWriter {
      return holds(Words.appointed, in: predicate.prefixed(5))
    }
    if verb.lemma == "insist" || verb.lemma == "wait" && holds(["too"], in: predicate.prefixed(1)) {
      return true
    }
    if Words.choosing.contains(verb.lemma) {
      return holds(
        ["not", "cheapest", "option", "ignore", "risks", "risk", "rather", "instead", "withhold"],
        in: predicate.prefixed(7))
    }
    if clause.joinedBy == "because" || clause.joinedBy == "since" {
      return Words.causing.contains(verb.lemma) && !asksForSomething(clause)
        && !holds(["to"], in: verb.tokens)
        || verb.lemma == "be" && holds(["late", "early", "slow"], in: predicate)
    }
    if Words.ruining.contains(verb.lemma), !isOnAccountOfWriter { return true }
    return Words.misdoing.contains(verb.lemma)
      || !gets && holds(["wrong", "incorrect"], in: predicate)
        && Words.supplying.contains(verb.lemma)
  }

  /// Whether a cause on the writer's side is named: `because of me`, `because I was slow`.
  private var isOnAccountOfWriter: Bool {
    holds(["because"])
      && Pattern("because", Piece.typed("of").maybe, .typed("i we me us my our")).occurs(in: self)
  }

  private func isOughtPerfect(_ verb: VerbGroup) -> Bool {
    ["should", "could", "might"].contains(verb.modal ?? "")
      && holds(["have", "of"], in: verb.tokens) && lemma(verb.main) != "have"
      && lower(verb.main - 1) != "to"
  }

  private func isPerfect(_ verb: VerbGroup) -> Bool {
    holds(["have"], in: .from(verb.tokens.lowerBound - 2, to: verb.main))
  }

  private func isPastPerfect(_ verb: VerbGroup) -> Bool {
    let helpers = Range.from(verb.tokens.lowerBound - 2, to: verb.main)
    return helpers.contains { lower($0) == "had" || lower($0) == "'d" && lemma($0) == "have" }
  }

  private func asksForSomething(_ clause: Clause) -> Bool {
    holds(["ask"], in: clause.tokens) && holds(["for"], in: clause.tokens)
  }

  /// Up to the main verb, with the infinitive of `failed to` and the wrong thing that was given.
  private func end(of verb: VerbGroup, in clause: Clause) -> Int {
    var end = verb.tokens.upperBound
    if lower(end) == "supposed" || lower(end) == "meant" { end += 1 }
    if lower(end) == "to" { return min(end + 2, clause.tokens.upperBound) }
    if holds(["wrong", "incorrect"], in: predicate(of: clause)) {
      return trimmed(.from(end, to: clause.tokens.upperBound)).upperBound
    }
    return max(end, verb.main + 1)
  }
}

extension Words {
  /// What a customer is called who is made out to be hard to serve.
  fileprivate static let unruly = set(
    """
    late rude abusive aggressive hostile difficult unclear impatient unreasonable drunk careless
    """)
  fileprivate static let ruining: Set = ["damage", "ignore", "misplace", "mishandle", "overload"]
  fileprivate static let companions = set(
    """
    guest party child kid son daughter dog cat friend husband wife partner colleague neighbour
    neighbor planner assistant tenant visitor
    """)
  fileprivate static let leaving = set(
    "leave include enclose attach cancel turn specify alert speak talk approach pick")
  fileprivate static let choosing = set("choose decide opt know accept pick")
  /// What a customer is said to have missed.
  fileprivate static let appointed = set(
    """
    deadline appointment slot cutoff cut-off window delivery booking call date email train flight
    """)
}
