import English

extension CoachingRule {
  /// A defence: the words that announce one, the care that is pleaded, the lesson read to the
  /// customer.
  ///
  /// `To be clear about the sum` and `please understand this is my fault` defend nobody.
  static let defence = CoachingRule(
    id: "AP-DEFENCE", label: .defensiveness, level: .block,
    message: "Leave the defence out; say what you did.",
    why: "They hear that you want to win.",
    source: "Schumann 2018 (defensiveness); Trosborg (justification)",
    reason: { _, known in "\(known.sheAtStart) will hear that you want to win." },
    find: { $0.flatMap(\.defences) },
    examples: [
      "«In our defence», it was raining.",
      "«To be fair», the date was tight.",
      "«Technically», we met the deadline.",
      "«As previously explained», seats can change.",
      "It came late «despite our best efforts».",
      "«We did everything we could».",
      "«You have to understand» that we are a shop.",
      "«We always check» each coat.",
      "«We have already refunded» you once.",
      "«Mistakes happen».",
      "«We did warn» you about the wait.",
      "«Your review is unfair».",
      "The price was not fair, so I cut it.",
      "The technical drawing was mine.",
      "To be clear about the sum: you get £40 back.",
      "I want to be honest with you: I forgot.",
      "Please understand this is my fault, not yours.",
      "As I promised, I am calling you today.",
      "I have already sent the new one.",
      "From Monday we check each coat twice.",
      "I did not do my best.",
      "You were told the wrong price by me.",
    ]
  )
}

extension Line {
  fileprivate var defences: [Range<Int>] {
    let all = pleas(Line.defending) + openings + clauses.compactMap(pleadedCare)
    let found = all.filter { lower($0.upperBound) != "wrong" }
    guard !found.isEmpty else { return [] }
    return ownsFailing(besides: found) ? [] : found
  }

  /// `To be honest` and the like, where the sentence opens with it.
  private var openings: [Range<Int>] {
    Line.announcing.compactMap { $0.match(at: tokens.lowerBound, in: self) }
  }

  /// Care that is pleaded, and what has been done already.
  private func pleadedCare(_ clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause), !verb.isNegated,
      clause.reportedBy == nil
    else { return nil }
    let whole = Range.from(subject.tokens.lowerBound, to: verb.tokens.upperBound)
    let around = Range.from(verb.tokens.lowerBound - 2, to: verb.tokens.upperBound + 1)
    let isOurs = [.writer, .staff].contains(passage.doer(subject))
    if isOurs, verb.voice == .active, Words.caring.contains(verb.lemma), verb.time == .present,
      verb.modal == nil,
      holds(
        ["always", "thoroughly", "rigorously", "carefully", "routinely", "extensively"], in: around)
    {
      return whole
    }
    if verb.voice == .passive, Words.caring.contains(verb.lemma), verb.time == .present,
      holds(["all", "every", "each"], in: subject.tokens.prefixed(1)),
      !holds(["now", "from", "today", "new", "since", "starting"])
    {
      return whole
    }
    if passage.doer(subject) == .thing,
      ["say", "state", "show", "read", "list", "warn"].contains(verb.lemma),
      holds(["clearly", "plainly", "explicitly"], in: around)
    {
      return whole
    }
    guard passage.doer(subject) == .writer, verb.voice == .active else { return nil }
    let rest = predicate(of: clause).prefixed(8)
    if holds(["already"], in: around), Words.answering.contains(verb.lemma) {
      return holds(["you", "all", "this", "that"], in: rest)
        && !holds(["£", "today", "yesterday", "in"], in: rest) && !holdsSum(rest) ? whole : nil
    }
    if isInsisting(verb) { return .from(whole.lowerBound, to: verb.tokens.upperBound) }
    let isWarning =
      verb.time == .past && ["warn", "remind", "advise", "caution"].contains(verb.lemma)
      || verb.lemma == "explain" && holds(["several", "many", "times", "repeatedly"], in: rest)
    return isWarning && holds(["you"], in: rest.prefixed(4)) && !holds(Words.badly, in: rest)
      ? .from(whole.lowerBound, to: verb.tokens.upperBound) : nil
  }

  /// The `did` of somebody who insists, as in `we did put up a sign`.
  private func isInsisting(_ verb: VerbGroup) -> Bool {
    let first = verb.tokens.lowerBound
    return lower(first) == "did" && verb.main > first && passage.tokens[verb.main].tag == .verbBase
      && !Words.failing.contains(verb.lemma) && !Words.failingTo.contains(verb.lemma)
      && (!Words.inner.contains(verb.lemma) || verb.lemma == "try")
  }

  private func holdsSum(_ range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains { [.money, .number].contains(passage.tokens[$0].form) }
  }

  private static let announcing: [Pattern] = [
    Pattern(.typed("technically frankly respectfully")),
    Pattern(
      Piece.typed("but and i well now").upTo(2), Piece.typed("just have need want must").upTo(2),
      .typed("to"), "be", Piece.any(Words.adverbs.union(["perfectly", "brutally"])).maybe,
      .typed("fair honest frank clear blunt"), .typed(",").unmarked),
    Pattern(
      .typed("i we"), .typed("have need must"), "to", "be",
      Piece.any(Words.adverbs).maybe, .typed("honest frank clear blunt fair"), .typed(",").unmarked),
    Pattern(.typed("for"), "the", "record"),
  ]

  private static let defending: [Pattern] = {
    [
      Pattern(.typed("in"), .typed("our my their"), .typed("defence defense")),
      Pattern(.typed("in"), Piece.typed("all").maybe, .typed("fairness")),
      Pattern(.typed("let"), .typed("'s us"), "be", .typed("honest fair real")),
      Pattern(
        .typed("with"), Piece.typed("all due the greatest utmost").upTo(3), "respect",
        .typed(",").unmarked),
      Pattern(
        .typed("as"), Piece.typed("i we").maybe, Piece.any("have be").upTo(2),
        .typed("previously already repeatedly clearly"), Piece.any("have be").maybe,
        .typed("explained stated mentioned advised informed told noted discussed outlined said")),
      Pattern(
        .typed("as"), Piece.typed("i we").maybe, Piece.any("have be").upTo(2),
        .typed("explained advised informed communicated")),
      Pattern(
        .typed("as"), .typed("explained stated mentioned noted discussed outlined"),
        .typed("previously before earlier already above on")),
      Pattern(
        "not", "how", .typed("we i"), .any("remember recall see view describe")),
      Pattern(
        .any("be"), Piece.any("be").maybe, .typed("clearly plainly fully repeatedly"),
        .typed("explained stated communicated shown listed marked displayed outlined disclosed")),
      Pattern(
        .typed("as"), .typed("i we"), Piece.any("have").maybe, .typed("told"),
        .typed("you").unmarked
      ),
      Pattern(.typed("as"), "you", Piece.any("be").maybe, Piece.typed("well fully").maybe, "aware"),
      Pattern(
        .typed("despite"), .typed("our my"), Piece.typed("very").maybe, .typed("best every many"),
        .any("effort")),
      Pattern(
        .typed("despite"), .any("do have take make"), .gap(2), .typed("best everything effort")),
      Pattern(
        .typed("we i"), Piece.any("have really honestly truly").upTo(2),
        .typed("did do done tried"),
        Piece.typed("absolutely").maybe,
        .typed("everything all our my"), Piece.typed("that very best hardest in utmost").upTo(3),
        Piece.typed("we i").maybe, Piece.typed("could can power").maybe),
      Pattern(
        .typed("we i"), .typed("could"), .typed("not n't"), "have", .any("do"),
        Piece.typed("any").maybe,
        "more"),
      Pattern(
        Piece.typed("you we i").maybe, Piece.any("have need").maybe, .typed("please must to hope"),
        Piece.typed("you can").upTo(2), .typed("understand remember realise realize appreciate"),
        .typed("that how we our it i delays").unmarked, Piece.gap(3).unmarked,
        .any("be have can get receive happen do occur").unmarked),
      Pattern("please", Piece.typed("do also").maybe, .typed("bear keep"), "in", "mind"),
      Pattern(
        Piece.typed("it").maybe, Piece.any("be").maybe, .typed("worth important"),
        Piece.typed("to").maybe, .typed("noting remember note remembering")),
      Pattern(
        .typed("i we"), .typed("must should would feel"), Piece.typed("like to also").upTo(2),
        "point", "out"),
      Pattern(
        .any("let allow"), .typed("me us"), Piece.typed("to").maybe, .typed("clarify correct")),
      Pattern(.any("beg"), "to", "differ"),
      Pattern(
        .typed("from"), .typed("our my"), Piece.typed("own").maybe, .typed("side perspective point")
      ),
      Pattern("in", .typed("our my"), .typed("shoes position")),
      Pattern(
        .typed("we i"), Piece.any("have").maybe, .any("try attempt"), "to",
        .any("reach contact call email ring"), "you", Piece.gap(2).unmarked,
        .typed("several twice repeatedly multiple many times").unmarked),
      Pattern(.any("make"), "every", .typed("effort attempt")),
      Pattern("every", .typed("effort attempt"), .any("be have"), Piece.any("be").maybe, "made"),
      Pattern(.typed("under"), "the", "impression"),
      Pattern(.typed("not n't"), Piece.any("be").maybe, .typed("taken made"), "lightly"),
      Pattern(
        .any("make face"), .typed("a the some"), Piece.any(Words.adverbs).maybe,
        .typed("tough hard difficult"), .any("call decision choice")),
      Pattern(
        .typed("in"), .typed("a an"), .typed("difficult tough impossible awkward"), "position"),
      Pattern(
        .any("be"), .typed("standard normal common usual industry"),
        .typed("practice procedure policy")),
      Pattern(
        .typed("everyone everybody anyone we all"), Piece.typed("all do can").upTo(2),
        .typed("make makes"), "mistakes"),
      Pattern(.typed("nobody one"), .any("be"), "perfect"),
      Pattern(.typed("we i"), .any("be"), .typed("not n't"), "perfect"),
      Pattern("information", Piece.typed("that").maybe, .typed("we i"), .typed("had")),
      Pattern(.typed("just only simply"), "doing", .typed("my our"), .typed("job jobs best")),
      Pattern(.typed("not n't"), .typed("as that so"), .typed("simple easy")),
      Pattern(
        .typed("that it this"), .any("be"), Piece.any(Words.adverbs).maybe, "how",
        .typed("it this things"), .any("work go")),
      Pattern("it", .any("be"), "what", "it", .any("be")),
      Pattern(
        .typed("we"), .any("have"), Piece.any(Words.adverbs).maybe,
        .typed("strict rigorous stringent thorough robust"), Piece.gap(1),
        .typed("standards procedures policies checks protocols controls processes rules")),
      Pattern(
        .typed("we i"), Piece.any("have").maybe, .any("send give email leave"), "you",
        Piece.except(Words.negations).upTo(2),
        .any("reminder notice warning")),
      Pattern(
        .typed("we i"), Piece.any("have").maybe, "told", "you", Piece.typed("that").maybe,
        Piece.gap(2).unmarked, .typed("could might may").unmarked),
      Pattern(.any("take"), "exception", "to"),
      Pattern(Piece.typed("set put").maybe, .typed("the"), "record", "straight"),
      Pattern(
        .typed("we i everyone everybody"), .any("be"), .typed("only just all"), .typed("human")),
      Pattern(
        .typed("mistakes errors accidents delays things schedule accidents"),
        Piece.typed("like this changes").upTo(2),
        Piece.typed("do can will sometimes").upTo(2), .typed("happen occur")),
      Pattern(
        .typed("you we"), .typed("can ca cannot"), Piece.typed("not n't").maybe, "please",
        .typed("everyone everybody")),
      Pattern(
        .typed("it"), .any("be"), .typed("not n't hard difficult tough unfair impossible"),
        Piece.typed("easy fair possible").maybe, "to",
        .any("run blame please predict judge expect manage")),
      Pattern(
        .typed("we i team staff"), Piece.any(Words.adverbs).maybe, .any("take"),
        .typed("every all"), Piece.typed("possible reasonable necessary").maybe,
        .any("precaution care")),
      Pattern(
        .typed("you"), .any("be"), Piece.typed("clearly fully well duly").maybe,
        .typed("told warned informed advised notified made"), Piece.any("aware").maybe,
        .typed("about of that before in when beforehand")),
      Pattern(
        .typed("we i"), .any("give provide"), "you", Piece.typed("plenty ample enough fair").maybe,
        Piece.typed("of").maybe,
        .typed("notice warning time options chances")),
      Pattern(
        .typed("your this"),
        .typed("review complaint comment comments feedback criticism reaction"),
        .any("be"), Piece.any(Words.adverbs).maybe,
        .typed("unfair one-sided harsh unjust unreasonable disappointing")),
      Pattern(
        .typed("we i"), .any("be"), "given", Piece.any(Words.adverbs).maybe,
        .typed("little no short")),
      Pattern(
        .typed("we i"), .typed("can"), Piece.any(Words.adverbs).maybe, "assure", "you",
        Piece.typed("that").unmarked.maybe, .typed("the our all your my no it").unmarked),
      Pattern(
        .any("not n't"), .any("expect know realise"), .typed("it this that how"),
        Piece.typed("would to").maybe, .any("be take get"), Piece.typed("so this that").maybe,
        .typed("busy hard popular long difficult")),
    ]
  }()
}

extension Words {
  fileprivate static let caring = set(
    """
    check test inspect clean train vet examine monitor review proof weigh verify screen wash
    """)
  fileprivate static let answering = set(
    """
    refund explain tell provide answer offer apologise apologize address inform reply say respond
    compensate give
    """)
}
