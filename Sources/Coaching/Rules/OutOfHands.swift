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
    find: { $0.flatMap(\.helplessness) },
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
      "The class is off «due to the weather».",
      "The fridge lost power in the storm; checking it that night was my job.",
      "The choice is in your hands: refund or redo.",
      "I did not plan for the storm, and your roof leaked.",
      "The heavy snow starts tonight, so I moved your visit to Friday.",
      "I know there is nothing I could say to undo it.",
      "I lost control of the van and hit your wall.",
      "We have a plan for power cuts now: a generator in the yard.",
    ]
  )
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
      if ["take", "put", "bring"].contains(verb.lemma), verb.time != .past { return nil }
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

  private static let helpless: [Pattern] = {
    let causes: [Piece] = [
      Piece.typed("the a an this these current recent severe heavy new").upTo(3), .gap(2),
      .any(Words.forces),
    ]
    return [
      Pattern(
        Piece.any("circumstance event factor issue reason thing delay something").maybe,
        Piece.typed("that which are is were was").upTo(2), Piece.any(Words.adverbs).upTo(1),
        .typed("beyond outside"), Piece.typed("of").maybe,
        .typed("our my anyone's anybody's"), Piece.typed("direct immediate").maybe,
        .typed("control")
      ),
      Pattern(
        .typed("out"), "of", .typed("our my anyone's"), .typed("hands control")),
      Pattern(
        .typed(
          "unforeseen unforeseeable unavoidable exceptional unprecedented extenuating unexpected extraordinary"
        ),
        Piece.gap(1),
        .typed(
          "circumstances circumstance event events situation situations times issues delays conditions demand"
        )),
      Pattern(
        .any("delay it this that closure wait"), .typed("is was are were"),
        Piece.any(Words.adverbs).upTo(1), .typed("unavoidable inevitable unforeseeable")),
      Pattern("act", "of", .typed("god nature")),
      Pattern([.typed("due owing thanks down attributable"), "to"] + causes),
      Pattern(["because", "of"] + causes),
      Pattern([.typed("as"), "a", .typed("result consequence"), "of"] + causes),
      Pattern([.typed("caused delayed affected triggered impacted disrupted hit"), "by"] + causes),
      Pattern(
        [
          .any("cause reason point culprit"),
          Piece.typed("of for these this the delay issues").upTo(4),
          .any("be"),
        ] + causes),
      Pattern(
        Piece.typed("there").maybe, Piece.any("be").maybe, "nothing",
        Piece.typed("more else").maybe,
        Piece.typed("that").maybe, .typed("we i anyone"), .typed("could can"),
        Piece.typed("have").maybe, .any("do")),
      Pattern(.typed("our my"), "hands", .any("be"), "tied"),
      Pattern(
        .typed("we i"), "had", "no", .typed("way idea means"),
        Piece.typed("of to").maybe, Piece.typed("knowing know foreseeing telling").maybe),
      Pattern(
        .typed("nobody we noone i one anyone"), .typed("could can couldn't"),
        Piece.typed("not n't never").maybe, Piece.typed("possibly").maybe, "have",
        .typed("foreseen predicted known anticipated expected prevented avoided")),
      Pattern(
        .typed("can could cannot ca"), Piece.typed("not n't").maybe, "be",
        .typed("avoided helped prevented")),
      Pattern(
        .typed("factor something things weather"), Piece.typed("that").maybe, .typed("we i"),
        .typed("can cannot ca could"), Piece.typed("not n't").maybe, "control"),
      Pattern("at", "the", "mercy", "of"),
      Pattern(
        .typed("we i"), .any("have"), Piece.any(Words.adverbs).maybe, .typed("no little limited"),
        .typed("say control influence power visibility"), .typed("in over on into")),
      Pattern("before", .typed("my our"), "time"),
      Pattern(.typed("we i"), Piece.any("have").maybe, "inherited"),
      Pattern(.any("happen occur"), Piece.gap(1), .typed("in during"), .typed("transit shipping")),
      Pattern("because", "of", "the", "cold"),
      Pattern(
        .typed("due owing because"), .typed("to of"), Piece.typed("the a an some").maybe,
        .typed(
          "operational mechanical technical logistical maintenance scheduling crew staffing equipment"
        ),
        .any(
          "reason constraint requirement difficulty problem issue delay need change limitation availability"
        )),
      Pattern(
        .typed("due owing"), "to", Piece.typed("the a an").maybe,
        .typed("maintenance late"),
        Piece.any("arrive arriving arrival incoming aircraft inbound").upTo(2)),
      Pattern(
        .typed("because"), "of", .typed("operational logistical technical"), .typed("reasons")),
      Pattern(
        .typed("not n't"), Piece.typed("much").maybe, Piece.typed("anything").maybe,
        Piece.typed("else more that").upTo(2), .typed("we i anyone"), .typed("can could"), "do"),
      Pattern(.typed("little"), .typed("we i"), .typed("can could"), "do"),
      Pattern(.typed("unable"), "to", .typed("control predict prevent influence")),
      Pattern(
        "given", Piece.typed("the our this these").maybe, Piece.gap(1),
        .any(Words.forces.union(["situation", "circumstance", "climate", "condition"]))),
      Pattern(
        .typed("uncertain unprecedented challenging difficult trying strange"), .typed("times")),
      Pattern(.typed("freak"), .any(Words.forces.union(["event", "occurrence"]))),
      Pattern(
        .typed("no"), "one", .typed("could can"), Piece.typed("possibly").maybe, "have",
        .typed("foreseen predicted known anticipated expected prevented avoided")),
      Pattern(
        .typed("not n't"), Piece.typed("a").maybe, .typed("much lot thing"),
        Piece.typed("that more").maybe, .typed("we i anyone"), .typed("can could"), "do"),
      Pattern(
        .any(Words.forces), .any("be"), .typed("the a one"),
        Piece.typed("main only real big").maybe,
        .typed("reason cause culprit")),
      Pattern(
        .typed("with given after"), "the", Piece.gap(2),
        .any("summer winter weather spring autumn year month week season"), .typed("we"),
        .any("have be"), .typed("had having")),
      Pattern(
        "no", Piece.gap(1), .any(Words.makers), .typed("could can would"),
        Piece.typed("ever").maybe,
        "have", .tagged(.verbPast, .pastParticiple)),
      Pattern(
        .any("customs border"), .any("be"), Piece.any(Words.adverbs).maybe,
        .typed("slow backed delayed overwhelmed")),
      Pattern(.any("blame"), Piece.typed("it on the").upTo(3), .any(Words.forces)),
    ]
  }()
}

extension Words {
  /// Powers that nobody in the shop commands.
  fileprivate static let forces = set(
    """
    attack surge vandalism theft burglary vandal thief weather storm thunderstorm thunderstorms typhoon wildfire closure closures costs snow ice fog rain wind flood flooding hurricane blizzard lightning heat earthquake
    traffic strike strikes shortage shortages pandemic covid covid19 covid-19 lockdown virus war
    brexit inflation customs regulation regulations tariff tariffs congestion power
    election holiday holidays roadworks accident restriction restrictions legislation
    government economy market logistics disaster heatwave
    crisis
    """)
  /// Those of whom none could have done better, as they say.
  fileprivate static let makers = set(
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
