import English

extension Line {
  /// Whether the reader, or somebody of the reader's, came to harm.
  func isHarm(_ deed: Deed) -> Bool {
    if isRepair(deed) || tellsWhich(deed) { return false }
    switch deed.side {
    case .writer: return deed.isOver && isHarmDone(deed)
    case .neither:
      if isOfOthers(deed) { return isSuffered(deed) }
      let isSetting = ["after", "when", "before", "once"].contains(deed.clause.joinedBy ?? "")
      return deed.isOver && !isSetting
        && (isHarmDone(deed) || Words.losing.contains(deed.verb) && !deed.isPassive)
        || isDamage(deed) || isBeyondRecall(deed)
    case .reader: return deed.isOfYou ? isHarmOfYou(deed) : isSuffered(deed) || isHarmOfYours(deed)
    }
  }

  /// `You waited in for me`: all that `you` did or were, but for what was right and what was said.
  private func isHarmOfYou(_ deed: Deed) -> Bool {
    let isLost =
      deed.isNegated
      && (["get", "have", "see", "be"].contains(deed.verb)
        && holds(["back", "again"], in: deed.rest)
        || deed.clause.verb?.modal == "can" && !holds(Words.fine, in: deed.rest))
    if deed.time == .coming || deed.time == .present { return isLost && deed.time == .coming }
    guard deed.isOver else { return false }
    if isForced(deed) { return true }
    if deed.verb == "be", deed.clause.reportedBy != nil { return false }
    if deed.verb == "be" { return isHarmfulState(deed) }
    if deed.verb == "have" { return isLack(deed) }
    if deed.time == .before {
      return Words.enduring.contains(deed.verb) && deed.verb != "pay"
        || Words.losing.contains(deed.verb)
        || Words.bearing.contains(deed.verb)
    }
    if deed.isPassive { return !Words.gentle.contains(deed.verb) }
    if deed.verb == "feel" || holds(Words.rightly, in: deed.rest) { return false }
    return !Words.telling.contains(deed.verb) || deed.isNegated && deed.verb != "do"
  }

  private func isHarmfulState(_ deed: Deed) -> Bool {
    let near = deed.rest.prefixed(4)
    if holds(["without", "left", "stuck", "alone", "unable", "in", "on"], in: near) {
      return !holds(["right", "touch", "time"], in: near)
    }
    guard let state = near.first(where: { passage.tokens[$0].tag == .adjective }) else {
      return false
    }
    return !deed.isNegated && !Words.states.contains(lower(state))
      && !Words.moods.contains(lower(state))
  }

  /// `You had no present`, `you had to`, `you've had headaches`.
  private func isLack(_ deed: Deed) -> Bool {
    guard !holds(["right", "reason"], in: deed.rest) else { return false }
    let next = lower(past(Words.adverbs, from: deed.rest.lowerBound))
    return deed.isNegated || deed.time == .perfect
      || ["no", "nothing", "only", "to", "nowhere", "nobody", "neither", "less", "barely"]
        .contains(next)
      || holds(["only"], in: deed.rest.lowerBound - 2..<deed.rest.lowerBound)
  }

  /// What people of the reader's, or people without a name, had to bear.
  private func isSuffered(_ deed: Deed) -> Bool {
    if deed.verb == "have" {
      let next = lower(past(Words.adverbs, from: deed.rest.lowerBound))
      return (deed.isOver || deed.time == .present)
        && (["to", "no", "nothing", "nowhere"].contains(next) || deed.isNegated && deed.isOver)
    }
    if isForced(deed), deed.isOver || deed.time == .present { return true }
    if deed.isNegated {
      return deed.isOver && !["know", "mind", "think", "say", "be"].contains(deed.verb)
    }
    if deed.isPassive { return deed.isOver && Words.denying.contains(deed.verb) }
    let isPerson = deed.side == .neither
    return deed.isOver
      && (Words.losing.contains(deed.verb) || !isPerson && Words.enduring.contains(deed.verb)
        || Words.bearing.contains(deed.verb)
        || deed.verb == "go" && holds(["without", "home", "hungry"], in: deed.rest))
  }

  /// `You had to wait`, `your team has to type it again`.
  private func isForced(_ deed: Deed) -> Bool {
    deed.clause.verb.map { verb in
      !verb.isNegated && verb.tokens.contains { lemma($0) == "have" && lower($0 + 1) == "to" }
    } ?? false
  }

  /// What became of a person or a thing of the reader's: `your rent bounced`.
  private func isHarmOfYours(_ deed: Deed) -> Bool {
    guard deed.isOver, let head = deed.clause.subject?.head else { return false }
    if deed.verb == "be" {
      return holds(Words.illStates, in: deed.rest.prefixed(4))
    }
    if Words.thingsSaid.contains(lemma(head)) || holds(Words.fresh, in: deed.rest) { return false }
    return !Words.telling.contains(deed.verb) && !Words.righting.contains(deed.verb)
      && !Words.arrivingWell.contains(deed.verb)
  }

  /// Whether somebody was hit by what was done: `it cost you your Saturday`, `we left you outside`.
  private func isHarmDone(_ deed: Deed) -> Bool {
    guard !deed.isNegated, !deed.isPassive else { return false }
    let near = deed.rest.prefixed(3)
    let isYou = holds(["you"], in: near)
    if Words.doingTo.contains(deed.verb) || Words.harming.contains(deed.verb) {
      let object = deed.verb == "make" ? deed.rest.prefixed(1) : deed.rest
      return holds(["you", "your"], in: object)
    }
    if ["keep", "leave", "put", "take"].contains(deed.verb) {
      return isYou && lower(deed.rest.lowerBound) == "you"
        && (deed.verb != "take" || deed.side == .neither)
    }
    return deed.side == .neither
      && ["get", "come", "run", "hit", "reach", "wake", "soak", "mean"]
        .contains(deed.verb)
      && holds(["your", "you"], in: deed.rest) && deed.time == .past
      && !isAmiss(deed.rest) && !holds(["my", "our"], in: deed.rest)
      && deed.clause.subject.map { passage.doer($0) } == .thing
  }

  /// `The books inside were ruined`.
  private func isDamage(_ deed: Deed) -> Bool {
    let isNow = deed.isOver || deed.time == .present
    return isNow && !deed.isNegated && Words.spoiling.contains(deed.verb)
      && (deed.isPassive || deed.verb == "die")
  }

  /// `Those photographs cannot be brought back`.
  private func isBeyondRecall(_ deed: Deed) -> Bool {
    deed.isNegated && deed.isPassive && deed.clause.verb?.modal == "can"
      && (["replace", "repeat", "recover", "restore", "undo"].contains(deed.verb)
        || holds(["back"], in: deed.rest.prefixed(2)))
  }

  /// Whether the doers are people who may be the reader's, with no worker of the writer's before.
  private func isOfOthers(_ deed: Deed) -> Bool {
    guard let head = deed.clause.subject?.head else { return false }
    if Words.households.contains(lower(head)) { return true }
    guard ["he", "she", "they"].contains(lower(head)) else { return false }
    return !holds(Words.staff, in: max(tokens.lowerBound, head - 30)..<head)
  }

  /// Whether the clause only says which thing is meant: `the £74 that you spent`.
  private func tellsWhich(_ deed: Deed) -> Bool {
    guard let subject = deed.clause.subject, !deed.clause.subjectIsCarried else { return false }
    if ["what", "who"].contains(lower(subject.head))
      || ["whatever", "when", "why", "how"].contains(deed.clause.joinedBy ?? "")
    {
      return true
    }
    let before = subject.tokens.lowerBound - 1
    guard tokens.contains(before) else { return false }
    let isReduced =
      [.noun, .number].contains(passage.tokens[before].tag)
      && deed.clause.tokens.lowerBound < subject.tokens.lowerBound
      && !holds(Words.adverbial, in: before..<before + 1)
    let isRelative =
      ["that", "which", "what", "whom"].contains(lower(before)) && tokens.contains(before - 1)
      && [.noun, .pronoun, .preposition, .verbBase, .verbPast, .verbPresent]
        .contains(passage.tokens[before - 1].tag)
      && !Words.telling.contains(lemma(before - 1))
    return isReduced || isRelative
  }
}

extension Words {
  /// What a reader does that is no harm.
  fileprivate static let telling = set(
    """
    tell say ask order buy choose pay trust book want write give feel think know call email
    mention like love hope deserve read rely count send reply let explain describe point
    agree help return warn report request plan bring arrange confirm look sign speak do contact
    notice come arrive believe expect support raise show visit invite
    """)
  /// What an act does to somebody.
  fileprivate static let doingTo = set(
    """
    cost make force rob cheat waste scare frighten humiliate shame rush spoil ruin bounce wreck destroy damage dash
    deny deprive
    """)
  /// Words of what went as it should.
  fileprivate static let rightly = set("time perfect properly correctly rightly kindly patiently")
  /// What is done to a reader that is no harm.
  fileprivate static let gentle = set(
    """
    entitle promise invite ask thank pay refund credit tell concern involve owe include assure
    """)
  /// How a reader was when it was no harm.
  fileprivate static let states = set(
    """
    right entitled kind patient polite clear correct able welcome due here ready good great calm
    honest fair happy nice generous gracious new free sure loyal wonderful
    """)
  fileprivate static let illStates = set(
    """
    late ill sick hungry cold lost ruined broken empty upset wet alone without gone short stuck
    overdrawn hurt dead spoiled dark locked
    """)
  /// What people do who have something to bear.
  fileprivate static let bearing = set(
    """
    cry weep wait worry chase sit stand sleep stay queue walk shiver starve freeze bounce break wake struggle vomit
    """)
  fileprivate static let denying = set(
    """
    leave turn send keep refuse strand lose deny tell charge bury ruin lock cut hurt burn scare
    """)
  fileprivate static let spoiling = set(
    """
    ruin lose spoil destroy wreck smash break stain soak flood burn shatter kill die crush damage
    """)
  /// People of whom many are hit at once.
  fileprivate static let households = set(
    """
    people families family guests customers residents neighbours neighbors households parents
    children kids passengers patients everyone somebody
    """)
  /// Things of the reader's that are words, or the matter itself.
  fileprivate static let thingsSaid = set(
    """
    message letter email call note complaint review feedback comment word question order booking
    request account point query patience trust support
    """)
  fileprivate static let arrivingWell = set(
    "arrive come leave go ship reach show help matter mean work")
  /// Nouns that stand before a clause and tell when or why, as in `as a result you waited`.
  fileprivate static let adverbial = set(
    """
    drive trip wait hour day week night morning result end consequence moment meantime
    """)
  fileprivate static let fine = set("cancel any whenever back")
}
