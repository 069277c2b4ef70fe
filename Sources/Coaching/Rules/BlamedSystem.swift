import English

extension CoachingRule {
  /// A machine that did it: `the system would not let us`, `a computer glitch`.
  ///
  /// Somebody set it up or did not check it; an act of the writer's own says so.
  static let blamedSystem = CoachingRule(
    id: "AP-SYSTEM", label: .blameShift, level: .note,
    message: "Say who set it up, or who did not check it.",
    why: "A machine cannot be sorry.",
    source: "Lazare (make clear who the offender is)",
    find: { $0.flatMap(\.blameOfSystem) },
    examples: [
      "«The system would not let» us refund you.",
      "It was «a computer glitch».",
      "«A technical error» on the site doubled your order.",
      "«The website crashed» on Monday night.",
      "«Our card machine was down».",
      "«The till charged» you twice.",
      "«Our system did not pick» up your payment.",
      "It was late due to «technical difficulties».",
      "I set the booking system up wrong.",
      "I've added a check to the booking page.",
      "Our new system sends you a text an hour before.",
      "I turned the alarm off, so the system did not warn us.",
      "If the system does not let you in, call me.",
      "Does the app work for you now?",
      "I typed the wrong price into the till.",
      "The computer you bought had a cracked screen, and I sold it as new.",
    ]
  )
}

extension Line {
  fileprivate var blameOfSystem: [Range<Int>] {
    guard holds(Words.machines.union(Words.technical).union(Words.bots)), !ownsUp else { return [] }
    let named = Line.glitches.flatMap { $0.matches(in: self) }.filter { range in
      isStated(at: range.lowerBound) && !isDenied(range)
    }
    return named + clauses.compactMap(failedMachine)
  }

  /// `The system would not let`, from its subject to what it did.
  private func failedMachine(_ clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      verb.time != .future, isMachine(subject)
    else { return nil }
    let start = subject.tokens.lowerBound
    let predicate = predicate(of: clause).prefixed(5)
    let hitsSomebody = holds(["you", "your", "us", "our", "twice"], in: predicate)
    let isDevice = !word(subject.head, is: Words.services)
    let isUntrueOfIt =
      verb.lemma == "be" && !holds(["work", "available", "able", "up", "online"], in: predicate)
    if verb.isNegated && !isUntrueOfIt
      || Words.breaking.contains(verb.lemma) && (hitsSomebody || isDevice)
    {
      return .from(start, to: verb.tokens.upperBound)
    }
    if isDevice, verb.time == .past || verb.lemma != "be",
      ["be", "go", "break", "show", "end"].contains(verb.lemma),
      let down = predicate.first(where: {
        word($0, is: ["down", "offline", "no", "faulty", "broken"])
      })
    {
      return .from(start, to: down + 1)
    }
    if holds(["automatically"], in: clause.tokens) {
      return .from(start, to: verb.tokens.upperBound)
    }
    guard isDevice || hitsSomebody else { return nil }
    return predicate.first { word($0, is: ["wrong", "twice", "incorrect", "incorrectly", "spam"]) }
      .map { .from(start, to: $0 + 1) }
  }

  private func isMachine(_ subject: Phrase) -> Bool {
    word(subject.head, is: Words.machines)
      && !["your", "you", "which"].contains(lower(subject.tokens.lowerBound))
      && !holds(["you", "your"], in: subject.tokens)
  }

  private static let glitches: [Pattern] = [
    Pattern(
      .typed("our the my"), Piece.gap(1), .any(Words.machines.union(Words.bots)),
      Piece.any("have").maybe, .any("go"), .typed("rogue haywire bonkers mad wrong crazy astray")),
    Pattern(
      .typed("our the my"), Piece.gap(1), .any(Words.machines.union(Words.bots)),
      Piece.any("have be").upTo(2), .any("play act"), "up"),
    Pattern("it", .any("be"), .typed("the our"), Piece.gap(1), .any(Words.machines), "that"),
    Pattern(
      Piece.typed("a an the some our").maybe,
      Piece.except(["to", "of", "by", "with", "in"]).upTo(1),
      .any(Words.machines.union(Words.technical)),
      .any(
        "glitch error fault failure problem bug malfunction issue difficulty hiccup outage crash")
    ),
    Pattern(
      .typed("glitch bug problem error issue fault failure problems"), .typed("in with on"),
      .typed("our the"), Piece.gap(2),
      .any(Words.machines.subtracting(["database", "server", "api", "router"]))),
  ]
}

extension Words {
  fileprivate static let machines = set(
    """
    system computer software website app server till database printer scanner machine terminal phone
    phones algorithm oven freezer fridge alarm form calendar site checkout email platform router
    boiler portal api
    """)
  fileprivate static let bots = set("bot chatbot assistant ai model automation robot alexa")
  fileprivate static let technical = set("technical it")
  /// Machines that are the business itself where they are named in a report of an outage.
  fileprivate static let services = set(
    """
    server database site router api platform software website system app portal email
    """)
  /// What a machine does that lets its owner down.
  fileprivate static let breaking = set(
    """
    overheat overflow leak bounce cancel charge bill fail crash freeze glitch malfunction lose duplicate double delete generate flag reject jam drop
    stop
    """)
}
