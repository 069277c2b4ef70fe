import English

extension CoachingRule {
  /// Rules and papers held up to somebody who was hurt: `as per our policy`, `we had no choice`.
  ///
  /// Told by the word that leads to the policy, or by what the policy is said to do. A policy that
  /// the writer changes, breaks or gives up is no shield.
  static let policy = CoachingRule(
    id: "AP-POLICY", label: .legalese, level: .fix,
    message: "Leave the rule out; say what you will do for them.",
    why: "It says that you had the right to do it.",
    source: "Bradley & Sparks 2012; Chen & Lee 2018 (justifications make anger worse)",
    find: { $0.flatMap(\.shields) },
    examples: [
      "«As per our policy», refunds take 14 days.",
      "«We had no choice».",
      "«Our policy is» no refunds on sale goods.",
      "«Under our terms and conditions», deposits are kept.",
      "«Our cancellation policy requires» two days' notice.",
      "«Company rules prevent» us from helping.",
      "It's «company policy».",
      "«You agreed to our terms» when you booked.",
      "«All sales are final».",
      "«We are under no obligation» to refund you.",
      "I'm changing our returns policy today.",
      "You had no choice, and that was wrong.",
      "I hid behind our policy, and I am sorry.",
      "Our policy was wrong, and I have scrapped it.",
      "I am refunding you, whatever our policy says.",
      "I broke our own rules when I gave your seat away.",
      "I agreed to your terms and then did not keep them.",
      "Our policy on pets is in the folder by the door.",
      "Our policy said cash only and I promised you a card reader.",
      "Your insurance policy came back with the wrong name.",
    ]
  )
}

extension Line {
  fileprivate var shields: [Range<Int>] {
    let found = pleas(Line.rulings) + (breaksRule ? [] : clauses.compactMap(ruling))
    return found.filter { range in
      !holds(
        ["whatever", "regardless", "despite", "wrong", "new"],
        in: range.lowerBound - 2..<range.upperBound + 2)
    }
  }

  /// Whether the rule is told beside what the writer, or one of the writer's people, did against it.
  private var breaksRule: Bool {
    clauses.contains { clause in
      guard let subject = clause.subject, let verb = clause.verb, isStated(clause) else {
        return false
      }
      return verb.time == .past && verb.voice == .active && clause.joinedBy != "because"
        && (isWriters(clause) || ["agent", "clerk"].contains(lemma(subject.head)))
        && holds(["you", "your"], in: predicate(of: clause).prefixed(4))
    }
  }

  /// `Our policy requires`, from its subject to its verb.
  private func ruling(_ clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      verb.modal != "should",
      verb.time != .future, word(subject.head, is: Words.papers),
      !holds(["your", "new"], in: subject.tokens.prefixed(1)) || lower(subject.head) == "warranty"
    else { return nil }
    let isSaying =
      lower(subject.tokens.lowerBound - 1) != "to" && Words.ruling.contains(verb.lemma)
      || verb.lemma == "be" && verb.time == .present && verb.voice == .active
        && lower(subject.tokens.lowerBound) != "your"
    let next = predicate(of: clause).prefixed(2)
    guard isSaying, !holds(["changing"], in: next),
      !["on", "in", "at", "by"].contains(lower(next.lowerBound))
    else { return nil }
    return .from(subject.tokens.lowerBound, to: verb.tokens.upperBound)
  }

  private static let rulings: [Pattern] = [
    Pattern(
      .typed("as per under within outside"), Piece.typed("per").maybe,
      .typed("our the company store these shop this your"), Piece.gap(3),
      .any(Words.policies), Piece.typed("and").maybe, Piece.typed("conditions").maybe),
    Pattern(
      .typed("as per under within outside"), Piece.typed("per").maybe,
      .typed("our your this these"),
      Piece.gap(3), .any(Words.papers)),
    Pattern(Piece.typed("as").maybe, "per", Piece.gap(1), .any(Words.policies)),
    Pattern(
      .typed("according due pursuant subject contrary"), "to",
      Piece.typed("our the company these this your").upTo(2), .gap(3), .any(Words.papers)),
    Pattern(
      .typed("in"), .typed("line accordance keeping compliance"), .typed("with"), .gap(4),
      .any(Words.papers)),
    Pattern(.typed("based"), .typed("on upon"), .gap(3), .any(Words.papers)),
    Pattern(
      .typed("as"), .typed("stated outlined specified described set listed written"),
      Piece.typed("out").maybe, .typed("in on"), .gap(3), .any(Words.papers)),
    Pattern(
      .typed("company shop store standard industry hotel airline bank our"),
      .typed("policy practice procedure")
    ).endingClause,
    Pattern(
      .typed("we i"), .any("be have leave"), Piece.typed("be left been").maybe,
      Piece.typed("with").maybe, .typed("no little"), Piece.typed("other").maybe,
      .typed("choice option alternative")),
    Pattern(
      .typed("you"), Piece.any("have").maybe, .any("agree sign accept consent"),
      Piece.typed("to").maybe, .typed("our the these"), .gap(2), .any(Words.papers)),
    Pattern(.typed("all"), .typed("sales bookings deposits orders"), .any("be"), "final"),
    Pattern(
      .typed("we"), .any("be"), Piece.typed("under not").upTo(2),
      Piece.typed("no any").maybe, .typed("obligation obliged bound liable"),
      Piece.typed("by").maybe),
    Pattern(
      .typed("refer see consult review"), Piece.typed("to").maybe, .typed("our"), Piece.gap(2),
      .any(Words.papers), Piece.typed("of").maybe, Piece.typed("service use carriage").maybe),
    Pattern("we", "reserve", "the", "right"),
    Pattern(
      .typed("exception exceptions"), "to", .typed("our the this"), .gap(2), .any(Words.papers)),
    Pattern(
      .any("refund ticket fare deposit fee item booking purchase it order"), .any("be"),
      Piece.any(Words.adverbs).maybe, .typed("non-refundable nonrefundable")),
    Pattern(.typed("non"), .typed("-"), .typed("refundable")),
  ]
}

extension Words {
  /// What is written down and held up.
  fileprivate static let papers = set(
    """
    policy policies terms term t&cs t&c conditions rules rule guidelines guideline regulations
    agreement contract warranty procedure procedures protocol lease tariff clause legislation
    window tos guidance criteria
    """)
  fileprivate static let policies = set(
    """
    policy policies terms t&cs guidelines conditions warranty procedures procedure
    """)
  fileprivate static let ruling = set(
    """
    state require say allow permit prohibit prevent forbid cover exclude apply specify provide
    limit oblige dictate stipulate demand entitle
    """)
}
