import English

extension CoachingRule {
  /// Pressure on the writer, told as a cause: busy, short of hands, a holiday.
  ///
  /// Told as a decision of the writer's own (`I took more orders than we could bake`) it is an
  /// explanation; named as no excuse it is owning.
  static let excuse = CoachingRule(
    id: "AP-EXCUSE", label: .defensiveness, level: .fix,
    message: "Leave your own pressure out, or say what you decided under it.",
    why: "It asks them to think of your week.",
    source: "Bradley & Sparks 2012 (only good excuses help); Mattila 2006",
    reason: { _, known in "It asks \(known.her) to think of your week." },
    find: { $0.flatMap(\.excuses) },
    examples: [
      "«We were short-staffed» that day.",
      "It was «our busiest weekend» of the year.",
      "«Due to high demand», orders ran late.",
      "«I've been swamped» with orders.",
      "honestly «ive been swamped» w fathers day orders",
      "«We had a lot on» that week.",
      "«The kitchen was slammed» on Friday.",
      "«It was a crazy day» here.",
      "«Two people were off sick».",
      "«I was tired» and did not look.",
      "«Because of the holiday rush» your card came late.",
      "I took more orders than two bakers could make.",
      "A second baker now works every Saturday.",
      "We were busy, but that is no excuse.",
      "I know you are busy, so I will be short.",
      "When we are busy, two of us now check each bag.",
      "You were tired and had to wait in line.",
      "You rang when the line was busy.",
    ]
  )
}

extension Line {
  fileprivate var excuses: [Range<Int>] {
    guard !holds(["excuse", "excuses"]) else { return [] }
    guard !clauses.contains(where: { $0.verb?.modal == "should" && isOwnAct($0) }) else {
      return []
    }
    let found = clauses.compactMap(pressure) + Line.pressures.flatMap { $0.matches(in: self) }
    return found.filter { range in
      guard let clause = clause(at: range.lowerBound) else { return true }
      return !clause.isQuestion && !isOpenEnded(clause) && !isOfNamedDay(clause)
        && clause.subject.map { lower($0.head) != "you" } ?? true
    }
  }

  /// Whether the pressure is told within an admission: `I was ill, and I should have said so`.
  private var admits: Bool {
    holds(["should"])
      && Pattern(.typed("i we"), Piece.any(Words.adverbs).maybe, .typed("should"), "have").occurs(
        in: self)
  }

  /// `We were swamped`, from its subject to the word of pressure.
  private func pressure(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, !clause.isConditional, verb.time != .future, !verb.isNegated,
      let subject = clause.subject, isOurs(subject)
    else { return nil }
    let start = subject.tokens.lowerBound
    if verb.voice == .passive, word(verb.main, is: Words.pressed) {
      return .from(start, to: verb.main + 1)
    }
    guard ["be", "get", "feel", "run"].contains(verb.lemma) else { return nil }
    let first = past(Words.degrees, from: verb.tokens.upperBound)
    guard lower(first) != "a" else { return nil }
    for index in Range.from(first, to: min(first + 3, clause.tokens.upperBound)) {
      if isPunctuation(index), lower(index) != "-" { break }
      if word(index, is: Words.pressed) { return .from(start, to: index + 1) }
      if lower(index) == "short", ["-", "staffed", "of", "on"].contains(lower(index + 1)) {
        return .from(start, to: lower(index + 1) == "-" ? index + 3 : index + 2)
      }
      if lower(index) == "off", word(index + 1, is: ["sick", "ill", "feet"]) {
        return .from(start, to: index + 2)
      }
    }
    return nil
  }

  /// Whether it tells of any such time, not of one that was, as in `when we are busy`.
  private func isOpenEnded(_ clause: Clause) -> Bool {
    clause.isConditional
      || clause.verb?.time == .present && holds(["when", "whenever", "if"], in: clause.tokens)
  }

  /// Whether it says what a day is like in general: `Saturday is our busiest day`.
  private func isOfNamedDay(_ clause: Clause) -> Bool {
    guard let subject = clause.subject, clause.verb?.time == .present else { return false }
    return passage.tokens[subject.head].tag == .properNoun
  }

  private func isOurs(_ subject: Phrase) -> Bool {
    let head = lower(subject.head)
    if Words.writers.contains(head) { return true }
    if [.staff, .writer].contains(passage.doer(subject)) { return true }
    return [
      "people", "staff", "bakers", "lines", "phones", "drivers", "one", "hands", "day", "things",
      "it", "morning",
      "everything", "everyone", "half", "place",
    ].contains(head) && !holds(["your"], in: subject.tokens)
  }

  private static let pressures: [Pattern] = {
    let much: [Piece] = [
      .any("a so too far such").upTo(3), .any("lot many much pile mountain ton tons loads backlog"),
    ]
    return [
      Pattern(
        [.typed("we i"), .any("have"), .any("be have").upTo(1)] + much + [
          .any("on to"), Piece.any("do").upTo(1),
        ]),
      Pattern(
        [.typed("we i"), .any("have"), .any("be have").upTo(1)] + much + [
          Piece.typed("of").maybe, .any("order work job customer booking call"),
        ]),
      Pattern(
        .typed("i we"), .any("have"), .any("have").upTo(1), Piece.gap(2),
        .typed("cold flu migraine fever headache")),
      Pattern(
        .typed("we"), .any("be"), .typed("down"), .typed("a one two three several"),
        .any("person people staff member driver cook")),
      Pattern(.typed("we i"), .any("be"), Piece.any(Words.adverbs).upTo(1), "flat", "out"),
      Pattern(
        .any("a our the"), .any("very really such so").upTo(2),
        .typed("busy busiest crazy hectic chaotic manic frantic mad stressful"),
        Piece.any(
          "time day week weekend night morning month season evening saturday sunday friday period shift service"
        )),
      Pattern(
        .typed("due owing"), "to", Piece.except(["unprecedented"]).upTo(3), .any(Words.loads)),
      Pattern("because", "of", Piece.gap(3), .any(Words.loads)),
      Pattern(
        .any("experience see receive have get face handle"), Piece.typed("a an very such").upTo(2),
        .typed(
          "high higher increased unprecedented heavy large unusual unusually exceptionally record"),
        Piece.gap(2), .any("volume demand influx surge")),
      Pattern(
        .typed("more"), .any("order call email message request ticket"), "than",
        .typed("usual normal expected ever we")),
      Pattern(
        .typed("we i"), Piece.any("have be").upTo(2), .any("have"), .typed("a an"),
        Piece.any(Words.adverbs).maybe,
        .typed("tough rough hard bad difficult long crazy hectic stressful terrible off"),
        Piece.typed("few couple of").upTo(3), .any("day week month year time night morning shift")),
      Pattern(
        "it", Piece.any("be have").upTo(2), Piece.any("be").maybe, "a",
        Piece.any(Words.adverbs).maybe,
        .typed("tough rough hard bad difficult long crazy hectic stressful busy"),
        Piece.typed("few couple of").upTo(3), .any("day week month year time night morning shift")),
      Pattern(
        .typed("demand volume volumes"), Piece.any("have be remain").upTo(3),
        Piece.any(Words.adverbs).maybe,
        .typed("high higher unprecedented huge heavy up")),
      Pattern(
        .typed("we i"), Piece.any("have be").upTo(2), .any("have"), .typed("the our my"),
        .typed("worst hardest toughest craziest busiest"), .any("day week month year night")),
      Pattern(
        .any("deal work cope struggle"), .typed("with through"), Piece.gap(3), .any(Words.loads)),
      Pattern(.typed("skeleton reduced limited"), .typed("crew staff team staffing")),
      Pattern(
        .typed("one two three four several half many"), Piece.any("of our the my").upTo(2),
        .any(Words.staff.union(["people", "baker", "nurse"])), Piece.any("be").maybe,
        .typed("down off out short"),
        Piece.typed("with sick ill").maybe, Piece.typed("flu covid sick").maybe),
      Pattern(
        .typed("we i"), Piece.any(Words.adverbs).maybe, .any("get have receive handle serve"),
        .typed("hundreds thousands dozens"), "of"),
      Pattern(
        .typed("we"), .any("be"), "still",
        .typed("training learning new growing recovering settling")),
      Pattern(.any("run rush"), "off", .typed("our my"), "feet"),
      Pattern(.any("call phone ring"), "in", "sick"),
      Pattern(.typed("peak"), .typed("season time hours period")),
      Pattern(.any("ring go"), "off", "the", "hook"),
      Pattern(
        .typed("so a too"), .any("lot much many"), Piece.any("thing").maybe,
        .typed("going happening"),
        "on"),
      Pattern(
        .typed("we"), .any("have"), .gap(2), .any("people person staff"), .typed("off away out")),
      Pattern("under", Piece.gap(3), .typed("pressure stress strain")),
      Pattern(
        .typed("the"), .any("christmas holiday lunch dinner weekend summer easter seasonal"),
        .any("rush season traffic")),
      Pattern(.any("staff staffing labour labor driver"), .any("shortage problem issue")),
      Pattern(
        .typed("we i"), .any("have"), .typed("no only just"), .any("one two three few a").upTo(1),
        .any("staff person people driver waiter cook baker guy")),
    ]
  }()
}

extension Words {
  fileprivate static let pressed = set(
    """
    busy swamped slammed swamp slam understaffed overwhelmed overwhelm overloaded hectic tired
    exhausted stretched rushed distracted chaotic manic overworked short-staffed shorthanded
    short-handed snowed rammed packed stressed frantic sick hungover jammed crazy new
    rush inundated inundate backed overbooked drowning heaving unwell poorly
    """)
  fileprivate static let degrees = adverbs.union(["bit", "little"])
  fileprivate static let loads = set(
    """
    demand volume volumes workload influx surge shortage shortages backlog rush season pandemic covid orders
    """)
}
