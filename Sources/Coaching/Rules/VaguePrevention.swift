import English

extension CoachingRule {
  /// A change that nobody can see: `we will do better`, `steps have been taken`.
  ///
  /// A thing that does change (a lock, a list, a second person) in the same sentence makes it
  /// plain.
  static let vaguePrevention = CoachingRule(
    id: "AP-VAGUEPREV", label: .vague, level: .fix,
    message: "Name the thing that is different now, and from which day.",
    why: "It shows no change that anyone could see.",
    source: "SorryWatch step 5; Lewicki (repentance); GMC (say what will be done)",
    reason: { spot, known in "\(known.sheAtStart) cannot see \"\(spot.shortText)\"." },
    find: { $0.flatMap(\.vagueChanges) },
    examples: [
      "We will «do better».",
      "«Steps have been taken» to prevent this.",
      "«Lessons have been learned».",
      "I'll just be way «more careful».",
      "ill just be way «more careful»",
      "From now on we will «pay more attention».",
      "I promise to «try harder».",
      "We are «improving our processes».",
      "I will «keep a closer eye» on it.",
      "«Measures are being put in place».",
      "I moved the nut flour to a locked shelf on Tuesday.",
      "I learned that the printer skips lines.",
      "We are always «looking to improve our» service.",
      "I have «spoken to the waiter».",
      "Our «staff have been reminded» of this.",
      "This «could have been handled better».",
      "The new oven is better than the old one.",
      "Watch out for the step at the door.",
      "The dog will make her feel less afraid.",
      "I'll be more careful: each box now goes over the scale.",
      "From Monday two people check each label.",
      "You asked me to do better, and here is what I changed.",
      "I did not pay attention to your note.",
      "Is there a better day for you?",
    ]
  )
}

extension Spot {
  fileprivate var shortText: String { passage.text(tokens: finding.tokens) }
}

extension Line {
  /// The words for a change that nobody could see.
  var vagueChanges: [Range<Int>] {
    let phrases = Line.vague.flatMap { $0.matches(in: self) }.filter(isOwnChange)
    let said = phrases.isEmpty ? clauses.compactMap(vagueIntention) : phrases
    return said.isEmpty || Prevention.strength(of: self) > .weak ? [] : said
  }

  /// Whether the change is one that the writer tells or intends, not one that is asked for, denied
  /// or found in somebody else.
  private func isOwnChange(_ range: Range<Int>) -> Bool {
    let start = range.lowerBound
    guard !holds(["ask", "you", "should"], in: start - 4..<start),
      lower(range.upperBound) != "to" || lower(range.upperBound - 1) != "better"
    else { return false }
    guard let clause = clause(at: start) else { return true }
    let isDenied = clause.verb.map { $0.isNegated && $0.time == .past } ?? false
    guard !clause.isQuestion, !isDenied else { return false }
    guard let subject = clause.subject else { return !isOrder(clause) }
    return isFirms(start) || word(subject.head, is: Words.changed)
      || subject.tokens.lowerBound >= start
  }

  /// Whether the clause tells the reader to do something, as in `Watch out for the step`.
  private func isOrder(_ clause: Clause) -> Bool {
    guard let first = clause.verb?.tokens.lowerBound else { return false }
    let before = past(Words.adverbs, from: clause.tokens.lowerBound)
    return first == before && (passage.tokens[first].tag == .verbBase || lower(first) == "be")
      && lower(first - 1) != "to"
  }

  /// What the writer means to do, where no thing, no day and no deed is named.
  private func vagueIntention(_ clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, verb.time == .future, !verb.isNegated, !clause.isConditional,
      isWriters(clause), Words.intending.contains(verb.lemma)
    else { return nil }
    let rest = Range.from(verb.main + 1, to: clause.tokens.upperBound)
    let isPlain =
      holdsFigure(rest) || holds(["you", "it", "this", "that", "here", "there"], in: rest)
    let nouns = rest.filter { [.noun, .properNoun].contains(passage.tokens[$0].tag) }
    let isBare =
      trimmed(rest).isEmpty
      && (Words.helpers.contains(verb.lemma) || ["make", "take", "keep"].contains(verb.lemma))
    let names = !nouns.isEmpty || trimmed(rest).isEmpty || holds(Words.bettering, in: rest)
    guard !isPlain, !isBare, names, !holds(["her", "him", "them", "for"], in: rest.prefixed(2)),
      nouns.allSatisfy({ word($0, is: Words.abstract) })
    else { return nil }
    return trimmed(verb.main..<rest.upperBound)
  }

  private static let vague: [Pattern] = {
    let steps: Set = ["step", "measure", "action", "precaution"]
    let how = Piece.any(
      "the all every any necessary appropriate immediate corrective some more extra new further urgent swift prompt proper decisive quick remedial and"
    ).upTo(3)
    return [
      Pattern(
        .typed("do doing be being try trying perform performing"),
        Piece.any("much even way a lot").upTo(3), .typed("better harder")),
      Pattern(
        Piece.any("much even way so a lot").unmarked.upTo(3), .typed("more extra very"),
        .typed("careful carefully vigilant attentive mindful diligent thorough aware cautious")),
      Pattern(.any("be").unmarked, .typed("careful vigilant mindful")),
      Pattern(
        .any(steps), .any(Words.helpers).upTo(3), .any("take put implement introduce"),
        Piece.typed("in into").maybe, Piece.typed("place").maybe),
      Pattern(
        .any("take implement introduce make"), how,
        .any(steps.subtracting(["action"]).union(["improvement", "adjustment"]))),
      Pattern(
        .any("take"),
        .any(
          "the all some immediate corrective appropriate necessary urgent swift prompt proper decisive quick remedial"
        ), "action"),
      Pattern(
        .any("change improvement"), .any(Words.helpers).upTo(3),
        .typed("made implemented introduced")),
      Pattern(
        .any("add implement introduce put"), .any("additional extra further new more"),
        .typed("safeguards controls measures checks")),
      Pattern(
        .any("strive striving look looking seek seeking aim aiming work working"),
        Piece.typed("for to").maybe, Piece.typed("ways always").maybe, Piece.typed("to").maybe,
        .typed("improve provide deliver do"), Piece.typed("our the a better best").upTo(2)),
      Pattern(
        .any("help allow enable"), .typed("us"), Piece.typed("to").maybe, .any("improve learn grow")
      ),
      Pattern(.any("valuable useful hard painful important good"), "lesson"),
      Pattern(
        .any("retrain train coach remind counsel educate"), .any("our my the all"), .gap(1),
        .any("staff team driver crew employee agent member everyone")),
      Pattern(
        .any("staff team driver crew employee everyone"), .any("have be"),
        Piece.typed("been being").maybe,
        .typed("reminded retrained counselled counseled coached trained")),
      Pattern(
        .typed("spoken speaking spoke talked talking"), .typed("to with"), .any("the our my"),
        .gap(2), .any("concerned involved question responsible")),
      Pattern(
        .typed("spoken speaking spoke talked talking"), .typed("to with"), .any("the our my"),
        .gap(1), .any("staff employee driver team member crew waiter server")),
      Pattern(
        .typed("could should"), "have", "been", .typed("handled done managed dealt"),
        Piece.typed("with").maybe, .typed("better differently")),
      Pattern(.typed("be"), "more", .typed("transparent responsive proactive")),
      Pattern(
        .any("work"), "on", .typed("our my"), .gap(1),
        .any("communication service process manner approach timing")),
      Pattern(
        .any("use"), .typed("your this it"), .gap(2), .any("to as for"),
        Piece.typed("a an make").maybe, .gap(1), .any("improve improvement opportunity lesson")),
      Pattern(
        .any("make"), Piece.any("some the").maybe, .typed("improvements changes adjustments")),
      Pattern(
        .any("tighten strengthen step"), Piece.typed("up").maybe, .typed("our the"), .gap(1),
        .any("check control security monitoring rule")),
      Pattern(
        .any("invest"), "in", .gap(2), .any("training staff people system technology team service")),
      Pattern("listening", "and", "learning"),
      Pattern(.any("lesson"), .any(Words.helpers).upTo(3), .any("learn learnt")),
      Pattern(
        .any("learn"), "from", .any("this it our my the"),
        Piece.any("mistake experience error").maybe),
      Pattern(.any("pay"), .any("more closer better extra full"), "attention"),
      Pattern(.any("take"), .any("more greater better extra"), .any("care time")),
      Pattern(.any("keep"), "a", .any("close closer better"), "eye"),
      Pattern(
        .any("improve review strengthen tighten"), Piece.any("up all our my the").upTo(3),
        .any(
          "process procedure service system practice policy thing standard communication quality")),
      Pattern(
        .any("work"), Piece.any("hard harder on to").upTo(2),
        .any("improve improving ourselves")),
      Pattern(.any("watch look"), "out", Piece.any("more").maybe),
      Pattern(.any("learn"), .typed("my our a the"), .any("lesson")),
      Pattern(.typed("been"), .typed("spoken talked"), "to"),
      Pattern(.any("get"), .typed("better"), "at"),
      Pattern("learning", .typed("experience curve opportunity moment")),
      Pattern(
        .any("double"), Piece.typed("-").maybe, .any("check"), Piece.typed("everything it").maybe),
      Pattern(.any("double-check"), Piece.typed("everything it").maybe),
      Pattern(.typed("more greater better"), "care", .any("be"), .any("take")),
      Pattern(.any("put"), how, .any(steps), .typed("in into"), "place"),
      Pattern(.any("raise up lift step"), .typed("our my up"), .typed("game standards act")),
    ]
  }()
}

extension Words {
  /// Verbs for an intention that shows no deed.
  fileprivate static let intending = set(
    """
    be do make try strive improve ensure work learn aim endeavour endeavor watch look change check
    take pay keep get continue raise review become grow reflect act
    """)
  fileprivate static let bettering = set("better harder more again extra best forward")
  /// What a change is said of where nobody is said to have made it.
  fileprivate static let changed: Set = steps.union(
    set(
      """
      lesson change improvement care staff team driver employee crew everyone this feedback
      comment service process procedure
      """))
  fileprivate static let steps = set("step measure action precaution safeguard")
  /// Nouns that name nothing one could see.
  fileprivate static let abstract = set(
    """
    care attention effort service standard quality improvement process procedure communication
    future time way thing lesson mistake sure work best everything experience change customer need
    organisation organization focus action step measure again policy training detail
    """)
}
