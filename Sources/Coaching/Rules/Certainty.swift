import English

extension CoachingRule {
  /// Certainty that no shop can have: `every train will run`, `a thing of the past`, `bulletproof`.
  ///
  /// Told by a promise for all of a kind, by a repair said to be for good, and by words of safety that
  /// leave no room for a slip. A step that is to be taken each time is none.
  static let certainty = CoachingRule(
    id: "AP-CERTAIN", label: .overpromise, level: .fix,
    message: "Promise one thing that you can keep, and say by when.",
    why: "Nobody can be that sure; the next slip will cost you their trust.",
    source: "Halperin, Ho, List & Muir 2022 (promises raise the bar for the next slip)",
    find: { $0.flatMap(\.certainties) },
    examples: [
      "«Every train will run» to the minute from now on.",
      "Late trains are «a thing of the past».",
      "The fault has been «permanently fixed».",
      "The new lock is «foolproof».",
      "«Your photos will always be» safe with us.",
      "Your piano «could not be in better hands».",
      "Next year will run smoothly, «guaranteed».",
      "Steps were taken to «ensure zero recurrence».",
      "You have «seen the last of our» late vans.",
      "«Under no circumstances will» your name be sold.",
      "The leak is solved «once and for all».",
      "«Cross my heart», it will be there.",
      "There will be «no more delays».",
      "We «will never let» you down.",
      "It «won't be a problem» going forward.",
      "From now on each box will be weighed twice.",
      "From Monday every cake will have a label.",
      "The date on your list is a thing we both missed.",
      "I fixed the lamp, and it may fail again.",
      "Your deposit is guaranteed by the bank.",
      "I will always regret it.",
      "I have never been in safer hands than yours.",
      "Every order will be checked by two people.",
      "I can't promise that late vans are a thing of the past.",
      "You were a permanent guest.",
      "All refunds will reach your card by Friday.",
      "No trains will run on Sunday.",
    ]
  )
}

extension Line {
  fileprivate var certainties: [Range<Int>] {
    guard !Line.candidWords.occurs(in: self) else { return [] }
    return Line.certain.flatMap { $0.matches(in: self) }
      .filter { isStated(at: $0.lowerBound) && !isDenied($0, within: 2) }
      + clauses.compactMap(universal) + clauses.compactMap(unfailing)
  }

  /// `Every train will run`, where the verb tells how the trade will go and not a step.
  private func universal(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      verb.time == .future, verb.voice == .active,
      ["will", "'ll", "shall", "wo"].contains(lower(verb.tokens.lowerBound)),
      let every = (subject.tokens.lowerBound - 1..<subject.head).first(where: {
        Words.every.contains(lower($0))
      }),
      Words.turningOut.contains(verb.lemma), !isBounded,
      Line.fromNowOn.contains(where: { $0.occurs(in: self) })
    else { return nil }
    return .from(every, to: verb.tokens.upperBound)
  }

  /// A wrong that is said to be over: `there will be no more delays`, `we will never let you down`.
  private func unfailing(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject ?? clause.object, let verb = clause.verb, isStated(clause),
      verb.time == .future, !isBounded
    else { return nil }
    let near = verb.main..<min(verb.main + 6, clause.tokens.upperBound)
    let none = near.first { lower($0) == "no" && holds(["more", "further"], in: $0 + 1..<$0 + 2) }
    if let none, let wrong = near.first(where: { $0 > none && word($0, is: Words.troublesAhead) }) {
      return .from(none, to: wrong + 1)
    }
    guard verb.isNegated else { return nil }
    let start = verb.tokens.lowerBound
    if Words.writers.contains(lower(subject.head)), holds(["never"], in: verb.tokens),
      Words.lettingDown.contains(verb.lemma), holds(["you", "anyone", "another"], in: near)
    {
      return .from(start, to: verb.tokens.upperBound)
    }
    let isReaders = lower(subject.head) == "you" || word(subject.head, is: ["this", "it"])
    let wrong = near.first { word($0, is: Words.troublesAhead) }
    guard isReaders, verb.lemma == "be" || verb.lemma == "have", let wrong else { return nil }
    return .from(start, to: wrong + 1)
  }

  private static let fromNowOn: [Pattern] = [
    Pattern("from", .typed("now here today this"), Piece.typed("on day forward point").upTo(2)),
    Pattern(.typed("henceforth always forever")),
    Pattern(.typed("going moving"), "forward"),
    Pattern("on", "time"),
    Pattern("in", Piece.typed("the").maybe, "future"),
    Pattern("without", .typed("exception fail")),
    Pattern("no", .typed("exceptions")),
  ]

  private static let certain: [Pattern] = {
    let will = Piece.typed("will 'll shall")
    let mended = Piece.typed(
      "fixed eliminated resolved solved cured removed eradicated rectified addressed closed mended")
    let hundred = Piece.typed("hundred")
    return [
      Pattern("a", "thing", "of", "the", "past"),
      Pattern("will", "be", "history").endingClause,
      Pattern(.typed("permanently completely fully"), .typed("eliminated eradicated")),
      Pattern("permanently", mended),
      Pattern(mended, "permanently"),
      Pattern(mended, "for", "good").endingClause,
      Pattern("once", "and", "for", "all"),
      Pattern(
        .typed(
          """
          bulletproof bullet-proof foolproof fool-proof idiot-proof infallible fail-proof unhackable
          ironclad error-proof mistake-proof
          """)
      ).endingClause,
      Pattern(
        .any("mistake error mix-up delay slip failure"), .any("be"), Piece.typed("now").maybe,
        .typed("impossible")),
      Pattern(
        "impossible", "for", .typed("this that it such"), .gap(3), .any("happen occur recur")),
      Pattern(.any("be"), .typed("well firmly"), Piece.typed("and truly").upTo(2), "behind", "us"),
      Pattern(
        .typed("your our the it this they"), Piece.gap(2).unmarked, will, "always", "be",
        Piece.except(["my", "our", "a", "sorry", "ashamed"]).unmarked),
      Pattern(will, "always", "be", .typed("safe secure there fresh clean right perfect ready")),
      Pattern(
        .typed("could can"), .typed("not n't"), "be", "in", .typed("safer better"), "hands"),
      Pattern(
        Piece.typed("you your is are be").unmarked, Piece.gap(2).unmarked, "in",
        .typed("safe good the"), Piece.typed("best safest").maybe, .typed("hands")
      ).endingClause,
      Pattern(Piece.typed(",").unmarked, "guaranteed").endingClause,
      Pattern(
        .typed("ensure guarantee ensuring guaranteeing assure achieve"), Piece.gap(1),
        .typed("zero no"), Piece.typed("further more future").maybe,
        .any("recurrence repeat repetition reoccurrence error mistake delay")
      ),
      Pattern(.typed("zero"), .any("recurrence repeat repetition")),
      Pattern(.any("see hear"), "the", .typed("last end"), "of", .typed("our this these it that")),
      Pattern(
        will, "never", Piece.typed(",").maybe, "under", .typed("any no"), .any("circumstance")),
      Pattern("under", "no", .any("circumstance"), will),
      Pattern(
        will, Piece.gap(6), Piece.typed(",").maybe, "without", "exception"),
      Pattern(.typed("come"), "what", "may"),
      Pattern(.typed("zero no"), "chance", "of", .gap(2), .any("happen recur occur go repeat")),
      Pattern(.typed("a"), .typed("distant"), .typed("memory")),
      Pattern(.typed("not n't"), "rest", "until", .typed("every everyone each all you")),
      Pattern(
        "you", will, "be", .degree, .typed("delighted amazed thrilled blown wowed"),
        Piece.typed("away").maybe),
      Pattern("on", .typed("my our"), "watch"),
      Pattern(will, .typed("not"), "come", "back").endingClause,
      Pattern("wo", "n't", "come", "back").endingClause,
      Pattern(
        "on", "time", Piece.typed(",").maybe, .typed("always every"), Piece.typed("time").maybe
      )
      .endingClause,
      Pattern(will, Piece.gap(6), .typed("every each"), "single", .any("time order day visit")),
      Pattern(
        .typed("right perfect perfectly correct"), Piece.typed("each and").upTo(2), "every",
        Piece.typed("single").maybe, "time"),
      Pattern("pinky", Piece.gap(1), .any("swear promise")),
      Pattern(.typed("pinky-swear pinky-promise")),
      Pattern(.typed("cross"), "my", "heart"),
      Pattern(.typed("hand"), "on", .typed("heart")),
      Pattern("mark", "my", "words"),
      Pattern(.typed("scout scouts"), Piece.typed("'s '").maybe, .typed("honour honor")),
      Pattern(
        Piece.typed("one a 100").maybe, hundred, .typed("percent per"), Piece.typed("cent").maybe,
        .typed("safe secure reliable satisfied sure certain confident fixed resolved committed")),
      Pattern("not", "a", "single", .any("order parcel customer mistake error"), .gap(2), "again"),
      Pattern(.typed("zero no"), .typed("downtime"), .typed("from ever again")),
      Pattern("money", "back", "if", "it", "ever"),
    ]
  }()
}

extension Words {
  fileprivate static let troublesAhead: Set = wrongs.union(["trouble", "disruption", "outage"])
  fileprivate static let lettingDown = set(
    """
    let fail disappoint leave keep lose forget ignore make put send treat give miss overcharge
    """)
  fileprivate static let every: Set = ["every", "each", "all"]
  /// How things turn out, as nobody can promise for all of them.
  fileprivate static let turningOut = set(
    """
    arrive come be go get reach work run leave fit match meet land ship suffer miss experience turn
    taste last hold wait fail
    """)
}
