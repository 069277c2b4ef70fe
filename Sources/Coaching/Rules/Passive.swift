import English

extension CoachingRule {
  /// A wrong told in the passive, so that nobody did it.
  ///
  /// Only wrongs: `your refund was sent today` hides nobody. An act of the writer's own in the same
  /// sentence gives the doer back.
  static let passive = CoachingRule(
    id: "AP-PASSIVE", label: .passiveAgentless, level: .fix,
    message: "Say who did it: \"I\" or \"we\", then the verb.",
    why: "Nobody did it, as it stands here.",
    source: "Lazare (passive voice); Lewicki 2016; plainlanguage.gov (active voice)",
    find: { lines in
      lines.indices.flatMap { number in
        let wrongs = lines[number].agentlessWrongs
        let isOwnedNext =
          !wrongs.isEmpty && number + 1 < lines.count && lines[number + 1].tellsFailingAsI
        return isOwnedNext ? [] : wrongs
      }
    },
    examples: [
      "«Mistakes were made» with your order.",
      "«Your booking was overlooked».",
      "«Your card was charged twice».",
      "«Your name was spelled wrong» on the cake.",
      "I'm sorry that «your call was not returned».",
      "«The dress was cut» too short.",
      "«Your messages were never answered».",
      "«Your suit got lost».",
      "«You were given the wrong key».",
      "«It was decided» that the class would end.",
      "«Your seats were moved without notice».",
      "I charged your card twice.",
      "Your booking was overlooked by me and nobody else.",
      "Your refund was sent today.",
      "Your order was delayed because I posted it late.",
      "You were kept waiting by us for an hour.",
      "The new ring will be sent to you by Friday.",
      "I was wrong, and you were right to be annoyed.",
      "The shop is closed on Mondays.",
      "You were not charged for the first one.",
      "Nothing was lost.",
      "Your cousin was left off the plan. I drew it, and I forgot her.",
      "The box was thrown out by a nurse on my ward.",
      "I'm sorry my joke was read as a threat.",
      "Your booking was moved to Friday at your request.",
      "«Blunders were made» at the desk.",
      "«Lessons have been learned».",
      "«The menu was revised» on the day.",
      "«A late fee was applied» to your bill.",
      "«Planning could have been clearer».",
      "«It was determined» that the grant should end.",
      "«Your seats were reallocated».",
      "«Your account was impacted» by an outage.",
    ]
  )
}

extension Line {
  /// Whether somebody says `I` here and tells what that person did wrong.
  fileprivate var tellsFailingAsI: Bool { holds(["i"]) && ownsFailing }

  fileprivate var agentlessWrongs: [Range<Int>] {
    let wrongs =
      clauses.compactMap(agentlessWrong) + decisions
      + Line.improvable.flatMap { $0.matches(in: self) }.filter { isStated(at: $0.lowerBound) }
    return wrongs.isEmpty || tellsOwnAct || ownsUp || isBecauseOfWriter ? [] : wrongs
  }

  /// A decision that nobody took: `it was decided`, `a decision was made`.
  private var decisions: [Range<Int>] {
    guard holds(["it", "decision", "determination", "choice"]) else { return [] }
    return Line.decided.flatMap { $0.matches(in: self) }.filter { range in
      isStated(at: range.lowerBound) && lower(range.upperBound) != "by"
    }
  }

  private static let decided: [Pattern] = [
    Pattern(
      "it", Piece.any("have").maybe, .typed("was been"),
      .typed("decided felt deemed determined concluded ruled judged agreed resolved")),
    Pattern(
      .typed("a the this"), Piece.gap(1), .typed("decision determination choice"),
      Piece.typed("complained of").upTo(2), Piece.any("have").maybe, .typed("was been"),
      .typed("made taken reached")),
  ]

  /// What could have been better, nobody says by whom, and lessons that nobody learns.
  private static let improvable: [Pattern] = [
    Pattern(
      .any(Words.conducted), .typed("could should"), Piece.typed("certainly clearly").maybe, "have",
      "been", Piece.typed("much far").maybe,
      .typed("better clearer quicker faster smoother stronger handled managed communicated")),
    Pattern(
      .typed("lessons"), .any("have will be"), Piece.any("have be").upTo(2),
      .typed("learned learnt")),
  ]

  /// Whether a cause on the writer's side is named: `because I was late`.
  private var isBecauseOfWriter: Bool {
    holds(["because"])
      && Pattern("because", .typed("i we my our"), Piece.gap(1)).occurs(in: self)
  }

  private func agentlessWrong(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, !clause.isConditional,
      !clause.isQuestion, verb.time == .past || isPresentPerfect(verb), !clause.subjectIsCarried,
      let done = done(in: clause), !Words.writers.contains(lower(subject.head)),
      isTheirs(subject)
    else { return nil }
    let rest = done.end..<max(done.end, clause.tokens.upperBound)
    guard !isBySomebody(rest), !isWished(clause),
      !Words.righting.contains(done.verb) || verb.isNegated
    else {
      return nil
    }
    let isAccident = holds(
      ["accidentally", "mistakenly", "wrongly", "incorrectly"], in: verb.tokens)
    let bad = rest.first { word($0, is: Words.badly.union(["away"])) && !isPunctuation($0 - 1) }
    if verb.modal == "should" { return nil }
    if done.verb == "leave", lower(done.end) == "with", isPunctuation(done.end + 1) { return nil }
    let isWronging =
      Words.wronging.contains(done.verb) || ["mis", "over"].contains { done.verb.hasPrefix($0) }
      || isChange(of: subject, done.verb, rest)
    let isLeftUndone = verb.isNegated && !isWronging && !Words.burdening.contains(done.verb)
    let isWrong =
      isRegretted(clause, done.verb) || isWronging && !verb.isNegated || isLeftUndone
      || bad != nil || isAccident
      || Words.erring.contains(done.verb)
        && (word(subject.head, is: Words.mishaps) || holds(["mistakes"], in: subject.tokens))
      || holds(Words.faulty, in: subject.tokens)
    guard isWrong, !(done.verb == "share" && word(subject.head, is: Words.remarks)) else {
      return nil
    }
    let isPlain = Words.wronging.contains(done.verb) && bad.map { $0 > done.end } ?? true
    let end = isPlain ? done.end : bad.map { phraseEnd($0, in: rest) } ?? done.end
    return trimmed(.from(subject.tokens.lowerBound, to: end))
  }

  /// Whether it is the very thing that is regretted, as in `sorry your call was cut off`.
  private func isRegretted(_ clause: Clause, _ verb: String) -> Bool {
    guard let regret = regret(before: clause.tokens.lowerBound) else { return false }
    return regret.matter >= clause.tokens.lowerBound && regret.matter < clause.tokens.upperBound
      && !Words.harming.contains(verb) && !Words.construing.contains(verb)
      && !Words.felt.contains(lower(clause.verb?.main ?? 0))
  }

  /// Whether something of the reader's, or of what was on offer, was changed for the worse.
  private func isChange(of subject: Phrase, _ verb: String, _ rest: Range<Int>) -> Bool {
    if Words.levying.contains(verb) { return word(subject.head, is: Words.levies) }
    if Words.hitting.contains(verb) {
      return ["by"].contains(lower(rest.lowerBound)) && holds(["your"], in: subject.tokens)
    }
    return Words.rearranging.contains(verb)
      || Words.readersChanging.contains(verb) && holds(["your"], in: subject.tokens.prefixed(1))
  }

  /// What was done to the subject: the verb and the token after it.
  ///
  /// A participle that reads as an adjective counts: `was ruined`, `got lost`.
  private func done(in clause: Clause) -> (verb: String, end: Int)? {
    guard let verb = clause.verb else { return nil }
    if verb.voice == .passive {
      return isPassive(verb) ? (verb.lemma, verb.tokens.upperBound) : nil
    }
    guard ["be", "get", "end"].contains(verb.lemma) else { return nil }
    let index = past(Words.adverbs, from: verb.tokens.upperBound)
    return Words.verb(ofParticiple: lower(index)).map { ($0, index + 1) }
  }

  /// Whether it is the reader, or a thing of the trade, not somebody or nothing the story is about.
  private func isTheirs(_ subject: Phrase) -> Bool {
    !Words.strangers.contains(lower(subject.tokens.lowerBound))
      && !holds(["who"], in: subject.tokens) && subject.tokens.count < 12
  }

  private func isPresentPerfect(_ verb: VerbGroup) -> Bool {
    verb.time == .present && holds(["have"], in: verb.tokens) && !holds(["to"], in: verb.tokens)
  }

  /// Whether a `by me`, `by our driver` or `by a nurse` gives the doer.
  private func isBySomebody(_ rest: Range<Int>) -> Bool {
    rest.contains {
      lower($0) == "by"
        && (["me", "us", "myself", "you"].contains(lower($0 + 1)) || lower($0 + 2) == "own"
          || !Words.faceless.contains(lower($0 + 2))
            && ($0 + 1..<$0 + 6).clamped(to: rest).contains(where: isSomebody))
    }
  }

  private func isSomebody(_ index: Int) -> Bool {
    word(index, is: Words.staff.union(Words.outsiders).union(["member", "handler"]))
      || passage.tokens[index].tag == .noun
        && Vocabulary.classes(of: lemma(index)).contains(.person)
  }

  /// Whether it was done as the reader wished: `at your request`, `as you asked`.
  private func isWished(_ clause: Clause) -> Bool {
    holds(["request", "asked", "requested", "wanted"])
      && Line.wished.contains { $0.occurs(in: self) }
  }

  private static let wished: [Pattern] = [
    Pattern(.typed("at by on"), "your", "request"),
    Pattern("as", Piece.typed("you").maybe, .typed("asked requested wanted")),
  ]

  /// Takes in the noun of `the wrong key`.
  private func phraseEnd(_ index: Int, in predicate: Range<Int>) -> Int {
    ["wrong", "incorrect", "another", "without"].contains(lower(index))
      && index + 1 < predicate.upperBound
      && passage.tokens[index + 1].tag == .noun ? index + 2 : index + 1
  }
}
