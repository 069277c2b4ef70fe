import English

/// What a clause tells of, seen past its helpers and past `would like to` and `am glad to`.
struct Deed: Sendable {
  /// On whose side the doer is.
  enum Side: Sendable {
    /// The writer, and people and things of the writer's.
    case writer
    /// The reader, and people and things of the reader's.
    case reader
    case neither
  }

  enum Time: Sendable {
    /// `I sent`.
    case past
    /// `I have sent`.
    case perfect
    /// `I had sent`.
    case before
    /// `I send`, `I am sending`.
    case present
    /// `I will send`, `I can send`, `I'd like to send`.
    case coming
    /// `I should have sent`, which was not done.
    case undone
    /// `if I sent`, `I might send`, and whatever else is no fact.
    case supposed
  }

  let clause: Clause
  let side: Side
  /// The dictionary form of the verb that tells what is done.
  let verb: String
  let time: Time
  let isNegated: Bool
  let isPassive: Bool
  /// Whether the reader, or nobody, is the subject itself: `you`, not `your sister`.
  let isOfYou: Bool
  /// The words after the verb.
  let rest: Range<Int>

  /// Whether it was so, or not so, by now.
  var isOver: Bool {
    switch time {
    case .past, .perfect, .before: true
    case .present, .coming, .undone, .supposed: false
    }
  }

  /// Whether it is done by now and holds, or is to come.
  var isOffered: Bool {
    switch time {
    case .perfect, .coming: true
    case .past, .before, .present, .undone, .supposed: false
    }
  }
}

extension Line {
  /// What each clause of the sentence tells.
  var deeds: [Deed] {
    var last: Deed?
    return clauses.compactMap { clause in
      last = deed(in: clause, after: last)
      return last
    }
  }

  /// What the clause tells, where it has a verb; what the one before tells is given, for it may go
  /// on, as in `I have closed the case and sent the money`.
  private func deed(in clause: Clause, after before: Deed?) -> Deed? {
    guard let verb = clause.verb, !clause.isQuoted else { return nil }
    let isFact = !clause.isConditional && !clause.isQuestion
    var main = verb.main
    var time = isFact ? time(of: verb) : .supposed
    if let aim = aim(after: main) {
      main = aim
      if isFact, time != .past { time = .coming }
    } else if let hidden = hiddenVerb(after: verb) {
      main = hidden
      if isFact { time = .coming }
    } else if verb.modal == "ought", isParticipleLike(main + 1) {
      main += 1
    } else if isFact, let before, goesOn(clause, from: before.time) {
      time = before.time
    } else if let before, before.verb == "be", before.time == .present, isState(clause) {
      time = .supposed
    }
    let helpers = verb.tokens.lowerBound..<max(verb.tokens.lowerBound, verb.main)
    return Deed(
      clause: clause, side: side(of: clause), verb: lemma(main), time: time,
      isNegated: verb.isNegated,
      isPassive: verb.voice == .passive && holds(["be", "get"], in: helpers),
      isOfYou: clause.subject.map { lower($0.head) == "you" } ?? false,
      rest: .from(main + 1, to: clause.tokens.upperBound))
  }

  private func time(of verb: VerbGroup) -> Deed.Time {
    let helpers = verb.tokens.lowerBound..<max(verb.tokens.lowerBound, verb.main)
    let hasHave = helpers.contains { lemma($0) == "have" && lower($0 + 1) != "to" }
    switch verb.modal {
    case "will", "shall", "can": return .coming
    case "could", "should", "ought":
      if hasHave || lemma(verb.main) == "have" && verb.modal == "ought" { return .undone }
      return verb.modal == "could" && verb.isNegated ? .past : .supposed
    case .some: return .supposed
    case nil: break
    }
    if hasHave { return holds(["had", "'d"], in: helpers) ? .before : .perfect }
    switch verb.time {
    case .past: return .past
    case .present: return isPastInDisguise(verb) ? .past : .present
    case .future: return .coming
    case .none: return .supposed
    }
  }

  /// Whether it is a verb with one form for both times, in a sentence that tells of no habit.
  private func isPastInDisguise(_ verb: VerbGroup) -> Bool {
    Words.oneForm.contains(lower(verb.main)) && verb.tokens.count == 1 && !holds(Words.habitual)
  }

  /// The verb of what somebody would like, means or is glad to do.
  private func aim(after main: Int) -> Int? {
    var index = main
    if lemma(index) == "be" {
      index = past(Words.adverbs.union(["more", "than"]), from: index + 1)
    }
    guard word(index, is: Words.aiming) else { return nil }
    let to = past(Words.adverbs, from: index + 1)
    guard lower(to) == "to", tokens.contains(to + 1) else { return nil }
    return past(Words.adverbs, from: to + 1)
  }

  /// A verb that was taken for a noun, as in `I will phone you`.
  private func hiddenVerb(after verb: VerbGroup) -> Int? {
    guard ["will", "'ll", "can", "shall"].contains(lower(verb.main)) else { return nil }
    let index = past(Words.adverbs, from: verb.main + 1)
    return tokens.contains(index) && passage.tokens[index].tag == .noun ? index : nil
  }

  private func isParticipleLike(_ index: Int) -> Bool {
    tokens.contains(index)
      && [.pastParticiple, .verbPast].contains(passage.tokens[index].tag)
  }

  /// Whether it only goes on with how somebody is: `we are sorry and relieved`.
  private func isState(_ clause: Clause) -> Bool {
    guard clause.subjectIsCarried, let verb = clause.verb else { return false }
    return verb.tokens.count == 1 && isParticipleLike(verb.main)
  }

  /// Whether it has its subject and its time from the clause before: `and pay for the taxi`.
  private func goesOn(_ clause: Clause, from time: Deed.Time) -> Bool {
    guard clause.subjectIsCarried, let verb = clause.verb, verb.modal == nil,
      verb.tokens.lowerBound == verb.main, ["and", "or", "then", nil].contains(clause.joinedBy)
    else { return false }
    switch time {
    case .coming: return passage.tokens[verb.main].tag == .verbBase || verb.time == .none
    case .perfect, .before: return isParticipleLike(verb.main)
    case .past, .present, .undone, .supposed: return false
    }
  }

  private func side(of clause: Clause) -> Deed.Side {
    guard let subject = clause.subject else { return sideWithoutSubject(clause) }
    if clause.subjectIsCarried, !isWriters(clause), passage.doer(subject) == .writer {
      return .neither
    }
    if subject.tokens.contains(where: { Words.outsiders.contains(lower($0)) }) { return .neither }
    switch passage.doer(subject) {
    case .writer, .staff: return .writer
    case .reader: return .reader
    case .outsider: return .neither
    case .thing: break
    }
    let words = subject.tokens.prefixed(4)
    if holds(["of"], in: words), holds(["you"], in: words) { return .reader }
    if holds(["my", "our"], in: words) || holds(["us"], in: subject.tokens) {
      return holds(Words.machines, in: subject.tokens) ? .neither : .writer
    }
    return holds(["your"], in: words) ? .reader : .neither
  }
}

extension Line {
  /// In a hasty text the writer leaves out the `I`: `Forgot your candle`, `Will ring at 5`.
  private func sideWithoutSubject(_ clause: Clause) -> Deed.Side {
    guard let verb = clause.verb, !clause.isQuestion else { return .neither }
    let start = verb.tokens.lowerBound
    if start > tokens.lowerBound {
      let before = max(tokens.lowerBound, start - 4)..<start
      return lower(start - 1) == "you" && holds(["of"], in: before) ? .reader : .neither
    }
    let isFinite =
      verb.modal == "will" || passage.tokens[start].tag == .verbPast
      || lower(start) == "have" && verb.main > start
    return isFinite ? .writer : .neither
  }
}

extension Words {
  /// Verbs that look the same in the past as in the present.
  static let oneForm = set("cut put let hit hurt set shut spread burst read beat cost quit")
  /// Words of what is always so.
  static let habitual: Set = [
    "always", "every", "each", "usually", "now", "never",
  ]
  /// What leads to the verb of an aim: `like to`, `glad to`.
  fileprivate static let aiming = set(
    """
    like love want wish mean plan intend offer aim glad happy ready able willing about delighted prefer
    """)
  /// Things of the writer's that cannot be to blame.
  fileprivate static let machines = set(
    """
    system computer software website site app bot till printer machine server database policy
    policies terms records
    """)
}
