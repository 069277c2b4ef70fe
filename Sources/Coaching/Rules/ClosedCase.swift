import English

extension CoachingRule {
  /// The case shut by the writer: by a deadline, by silence, or by a last word.
  static let closedCase = CoachingRule(
    id: "AP-CLOSE", label: .legalese, level: .block,
    message: "Leave the door open; they say when it is over.",
    why: "It shuts the door on somebody who may still be hurt.",
    source: "PHSO Principles (customer focused); procedural justice (voice)",
    reason: { _, known in "It shuts the door on \(known.her)." },
    find: { $0.flatMap(\.shutDoors) },
    examples: [
      "If we don't hear from you in 7 days, we will «consider this closed».",
      "Please «confirm that this resolves» the matter.",
      "We «consider this matter closed».",
      "This is «our final offer».",
      "«Our decision is final».",
      "I «trust this settles» the matter.",
      "There is «nothing further we can do».",
      "We will «not enter into any further correspondence».",
      "That is «the end of the matter».",
      "Your claim «will be closed» on Friday.",
      "If you don't reply by Monday, we'll «assume you accept».",
      "You can reply any time; the offer has no end date.",
      "I'll call you Friday at 10.",
      "The shop is closed on Mondays.",
      "You can close your account, and I won't argue.",
      "I closed your case by mistake.",
      "The road was closed, so I drove round.",
      "I hope this answers your question about the price.",
      "I considered the larger size and closed the box.",
      "The final coat goes on tomorrow.",
      "If you don't hear from me by noon, ring me.",
    ]
  )
}

extension Line {
  fileprivate var shutDoors: [Range<Int>] {
    let asked = Line.endings.flatMap { $0.matches(in: self) }.filter { range in
      !holds(
        ["you", "they", "he", "she", "not", "n't", "never"],
        in: range.lowerBound - 2..<range.lowerBound)
        && !holds(
          ["early", "mistake", "wrongly", "soon"], in: range.upperBound..<range.upperBound + 3)
    }
    return asked + clauses.compactMap(closed)
  }

  /// A case that is closed or settled, as the writer has it.
  private func closed(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, let subject = clause.subject, !verb.isNegated,
      word(subject.head, is: Words.cases), !clause.isConditional
    else { return nil }
    if verb.voice == .passive, ["close", "settle", "conclude", "archive"].contains(verb.lemma) {
      return verb.tokens
    }
    guard verb.lemma == "be",
      holds(["closed", "settled", "over"], in: predicate(of: clause).prefixed(2))
    else { return nil }
    return verb.tokens.lowerBound..<past(Words.adverbs, from: verb.tokens.upperBound) + 1
  }

  private static let endings: [Pattern] = {
    let which = Piece.any("the your this our my that any").maybe
    let matter = Piece.any(Words.cases.union(["it", "this", "that"]))
    let over = Piece.typed("closed resolved settled finished concluded done final")
    let what = Piece.typed("this it that the my our which").upTo(2)
    let settling = Piece.any("resolve settle close conclude")
    return [
      Pattern(
        .any("consider deem treat regard mark count view"), which, .gap(1), matter,
        Piece.typed("to be as now").upTo(2), over),
      Pattern(.any("confirm"), Piece.typed("that if whether").maybe, what, .gap(2), settling),
      Pattern(
        .typed("trust hope believe consider assume"), Piece.typed("that").maybe, what, .gap(1),
        .typed("resolves settles closes concludes")),
      Pattern(
        .typed("trust hope believe"), Piece.typed("that").maybe, what, .gap(1),
        .typed("answers addresses satisfies"), .typed("your all the"), .gap(1),
        .any("complaint concern point").unmarked),
      Pattern(
        .typed("our my the"), .typed("final last"),
        .any("offer position decision word response answer")),
      Pattern(
        .typed("our my the this"), .any("decision offer position answer response"), .any("be"),
        Piece.typed("now").maybe, .typed("final")),
      Pattern(
        "nothing", .typed("more further else"), .typed("we i that"), Piece.typed("we i").maybe,
        .typed("can could"), "do"),
      Pattern(
        .typed("not n't no"),
        Piece.any("be will enter into engage in discuss discussing entering have this it receive")
          .upTo(4),
        .typed("any no").maybe, .typed("further"),
        .any("correspondence communication discussion contact action response")),
      Pattern("not", Piece.typed("be").maybe, .any("discuss"), .typed("it this"), "further"),
      Pattern(
        "unable", "to", .any("discuss enter engage respond correspond comment"), .gap(3), "further"),
      Pattern("the", "end", "of", .typed("the this"), .any("matter story discussion conversation")),
      Pattern("the", "end", "of", .typed("this it")).endingClause,
      Pattern(.any("close"), .typed("your this the"), .gap(1), .any(Words.cases)),
      Pattern(
        .typed("assume take"), Piece.typed("it that").upTo(2), .typed("you"),
        .any("accept agree be have"), Piece.typed("satisfied happy accepted agreed").maybe),
      Pattern(
        .typed("offer"), Piece.any("be will").upTo(2), .any("expire lapse valid end"),
        Piece.typed("in on until only for at").maybe, Piece { $0.form == .number }),
    ]
  }()
}

extension Words {
  fileprivate static let cases = set(
    """
    case ticket complaint claim matter file dispute issue grievance enquiry inquiry incident request
    query
    """)
}
