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
    find: { $0.flatMap(\.agentlessWrongs) },
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
    ]
  )
}

extension Line {
  fileprivate var agentlessWrongs: [Range<Int>] {
    let wrongs = clauses.compactMap(agentlessWrong) + decisions
    return wrongs.isEmpty || tellsOwnAct || ownsUp ? [] : wrongs
  }

  /// A decision that nobody took: `it was decided`, `a decision was made`.
  private var decisions: [Range<Int>] {
    guard holds(["decide", "decision", "feel", "deem"]) else { return [] }
    return Line.decided.flatMap { $0.matches(in: self) }.filter { range in
      isStated(at: range.lowerBound) && lower(range.upperBound) != "by"
    }
  }

  private static let decided: [Pattern] = [
    Pattern("it", Piece.any("have").maybe, .typed("was been"), .typed("decided felt deemed")),
    Pattern(
      .typed("a the this"), Piece.gap(1), "decision", Piece.any("have").maybe, .typed("was been"),
      .typed("made taken reached")),
  ]

  private func agentlessWrong(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, !clause.isConditional,
      !clause.isQuestion, verb.time == .past || isPresentPerfect(verb), !clause.subjectIsCarried,
      let done = done(in: clause), !Words.writers.contains(lower(subject.head)),
      isTheirs(subject)
    else { return nil }
    let rest = done.end..<max(done.end, clause.tokens.upperBound)
    guard !isByWriter(rest), !Words.righting.contains(done.verb) || verb.isNegated else {
      return nil
    }
    let isAccident = holds(
      ["accidentally", "mistakenly", "wrongly", "incorrectly"], in: verb.tokens)
    let bad = rest.first { word($0, is: Words.badly.union(["away"])) && !isPunctuation($0 - 1) }
    if verb.modal == "should" { return nil }
    let isWronging =
      Words.wronging.contains(done.verb) || ["mis", "over"].contains { done.verb.hasPrefix($0) }
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
      && !Words.harming.contains(verb) && !Words.felt.contains(lower(clause.verb?.main ?? 0))
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

  /// Whether a `by me` or `by our driver` gives the doer.
  private func isByWriter(_ rest: Range<Int>) -> Bool {
    rest.contains {
      lower($0) == "by"
        && (["me", "us", "myself"].contains(lower($0 + 1)) || lower($0 + 2) == "own"
          || holds(Words.staff.union(Words.outsiders).union(["member"]), in: $0 + 1..<$0 + 5))
    }
  }

  /// Takes in the noun of `the wrong key`.
  private func phraseEnd(_ index: Int, in predicate: Range<Int>) -> Int {
    ["wrong", "incorrect", "another", "without"].contains(lower(index))
      && index + 1 < predicate.upperBound
      && passage.tokens[index + 1].tag == .noun ? index + 2 : index + 1
  }
}

extension Words {
  /// The verb of wronging that has this participle.
  static func verb(ofParticiple word: String) -> String? {
    if let verb = participles[word] { return verb }
    let stems = [word.dropLast(2), word.dropLast(1), word.dropLast(3)].map(String.init)
    return word.hasSuffix("ed") ? stems.first { wronging.contains($0) } : nil
  }

  private static let participles = [
    "lost": "lose", "broken": "break", "forgotten": "forget", "left": "leave", "kept": "keep",
    "cut": "cut", "burnt": "burn", "torn": "tear", "shrunk": "shrink", "spilt": "spill",
    "misread": "misread", "mislaid": "mislay", "spoilt": "spoil", "eaten": "eat",
  ]

  /// Verbs for what goes wrong when somebody does it.
  static let wronging = set(
    """
    lose break damage miss mishandle forget misplace overlook overcharge delay cancel ignore drop
    neglect cut spill crush burn ruin spoil stain scratch mix swap confuse overcook undercook
    overbook double-book bump skip delete leak expose share disclose mislay botch keep leave
    deny reassign disconnect decline breach compromise hack reject revoke suspend terminate
    restrict deactivate divert disrupt mess screw bungle garble brush strand withhold
    mislabel tear dent crack shrink bleach waste interrupt refuse double-charge let treat eat switch duplicate reverse smash shatter steal soak flood
    """)
  /// Who else a tale is about, and nobody.
  fileprivate static let strangers = set("he she they who my his her their nothing nobody no him")
  /// Verbs of which it is good that they are not done.
  fileprivate static let burdening = set(
    """
    charge bill harm hurt injure affect impact fine drive mean intend design suppose
    """)
  /// What a thing is called that should not have been.
  fileprivate static let faulty = set(
    """
    wrong incorrect too offensive inappropriate insufficient inadequate unacceptable misleading
    false hurtful insensitive inaccurate promises assumptions
    """)
  /// How a wrong comes to be.
  fileprivate static let erring = set("make introduce cause commit repeat trigger create miss")
  fileprivate static let remarks = set("concern feedback comment complaint review note thought")
  /// Verbs for what puts a thing right.
  static let righting = set(
    """
    refund replace repair resend rebook credit fix correct return invite reimburse remake waive
    approve welcome entitle clean
    """)
  /// Words that tell of a deed gone wrong.
  static let badly = set(
    """
    wrong wrongly incorrectly incorrect twice late badly poorly accidentally mistake error short
    undercooked raw cold unclean another else rudely unevenly improperly carelessly sloppily
    inappropriately unfairly prematurely inaccurately unnecessarily without
    """)
}
