import English

extension CoachingRule {
  /// A cause that nobody could help: weather, a strike, `circumstances beyond our control`.
  ///
  /// A part of the writer's own in the same sentence makes it an explanation.
  static let outOfHands = CoachingRule(
    id: "AP-CONTROL", label: .blameShift, level: .fix,
    message: "Say which part was in your hands: the plan you lacked, the call you did not make.",
    why: "It says that nobody could help it, then or now.",
    source: "Bradley & Sparks 2012 (excuses that satisfy name what was done); Lazare",
    find: { lines in lines.arePlainNotice ? [] : lines.flatMap(\.helplessness) },
    examples: [
      "This was due to «circumstances beyond our control».",
      "It was «out of our hands».",
      "«Unforeseen circumstances» delayed your order.",
      "It came late «because of the storm».",
      "«The strike made it impossible» to deliver.",
      "«There was nothing we could do».",
      "«We had no way of knowing» that the road was shut.",
      "«Customs are holding» your parcel.",
      "«Nobody could have foreseen» this.",
      "«Fog is the main reason» for your wait.",
      "«With the summer we've had», nothing grew.",
      "Your class is off «due to the weather».",
      "The fridge lost power in the storm; checking it that night was my job.",
      "The choice is in your hands: refund or redo.",
      "Because of ice the bridge stays shut until noon.",
      "Heavy snow is affecting some roads in the north.",
      "I did not plan for the storm, and your roof leaked.",
      "The heavy snow starts tonight, so I moved your visit to Friday.",
      "I know there is nothing I could say to undo it.",
      "I lost control of the van and hit your wall.",
      "We have a plan for power cuts now: a generator in the yard.",
    ]
  )
}

extension [Line] {
  /// Whether it is news for all, with nobody in it who writes, is written to, or is sorry.
  fileprivate var arePlainNotice: Bool {
    allSatisfy { line in
      line.regrets.isEmpty && !line.holds(Words.talking)
        && line.clauses.allSatisfy { $0.verb?.time != .past }
    }
  }
}

extension Line {
  fileprivate var helplessness: [Range<Int>] {
    guard !ownsFailing else { return [] }
    return pleas(Line.helpless).filter { !isDenied($0, within: 2) }
      + clauses.compactMap(forced)
  }

  /// `The strike made it impossible`, from its subject to what it did.
  private func forced(_ clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      verb.time != .future, !isPassive(verb), isForce(subject),
      !verb.isNegated,
      verb.modal == nil,
      verb.time == .past || holds(Words.parties)
    else { return nil }
    let predicate = predicate(of: clause)
    if Words.hindering.contains(verb.lemma) {
      let isMade = ["make", "have", "do"].contains(verb.lemma)
      let what = predicate.prefixed(4).first { word($0, is: Words.hindered) }
      if isMade, what == nil { return nil }
      if ["take", "put", "bring"].contains(verb.lemma) {
        guard verb.time == .past, holds(["down", "out", "paid", "end"], in: predicate.prefixed(6))
        else { return nil }
      }
      return .from(subject.tokens.lowerBound, to: what.map { $0 + 1 } ?? verb.tokens.upperBound)
    }
    if verb.time == .past, Words.elements.contains(lemma(subject.head)),
      !["be", "have", "start", "stop", "come"].contains(verb.lemma)
    {
      return .from(subject.tokens.lowerBound, to: verb.tokens.upperBound)
    }
    let isAgainst = verb.lemma == "be" && lower(predicate.lowerBound) == "against"
    return isAgainst ? .from(subject.tokens.lowerBound, to: predicate.lowerBound + 2) : nil
  }

  private func isForce(_ subject: Phrase) -> Bool {
    word(subject.head, is: Words.forces)
      || holds(["power", "supply", "weather", "traffic"], in: subject.tokens)
        && word(
          subject.head, is: ["cut", "issue", "problem", "disruption", "condition", "failure"])
  }
}

extension Words {
  fileprivate static let talking = set(
    """
    i we you us our your my me unfortunately unforeseen control regret inconvenience
    """)
  /// Powers that nobody in the shop commands.
  static let forces = set(
    """
    attack surge vandalism theft burglary vandal thief weather storm thunderstorm thunderstorms typhoon wildfire closure closures costs snow ice fog rain wind flood flooding hurricane blizzard lightning heat earthquake
    traffic strike strikes shortage shortages pandemic covid covid19 covid-19 lockdown virus war
    brexit inflation customs regulation regulations tariff tariffs congestion power
    election holiday holidays roadworks accident restriction restrictions legislation
    government economy market logistics disaster heatwave
    crisis
    """)
  /// Those of whom none could have done better, as they say.
  static let makers = set(
    """
    gardener builder baker florist roofer plumber doctor vet surgeon driver pilot airline firm shop
    company hotel team school venue restaurant salon garage mechanic planner organiser human amount
    """)
  /// Words without which a force at work is news of the day.
  fileprivate static let parties: Set = [
    "you", "your", "us", "our", "we", "i", "sorry", "apologise", "it",
  ]
  /// Forces that break things.
  fileprivate static let elements = set(
    """
    wind storm thunderstorm flood hail surge lightning frost snow rain heat fire
    """)
  fileprivate static let hindering = set(
    """
    delay prevent cause force hold hit stop keep make disrupt affect mean knock slow close hamper
    hinder impact ground cancel limit require strand block hurt push take knock put bring wipe shut wreck ruin
    """)
  fileprivate static let hindered = set(
    """
    impossible difficult hard late slow slower longer us tough unable
    """)
}
