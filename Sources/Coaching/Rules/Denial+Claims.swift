import English

extension Line {
  /// Whether the record is told to bear the reader out: `just as you said`.
  var concedesRecord: Bool {
    Pattern(.typed("as like what"), "you", .any("say tell report describe write")).occurs(in: self)
      || Pattern("you", .any("be"), Piece.any(Words.adverbs).maybe, "right").occurs(in: self)
  }

  /// A thing of the writer's that is said to have been sound: `the app works fine on our end`.
  func soundness(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      verb.time != .future, !clause.subjectIsCarried,
      ![.writer, .reader].contains(passage.doer(subject)),
      !holds(["your", "you"], in: subject.tokens)
    else { return nil }
    let whole = Range.from(subject.tokens.lowerBound, to: verb.tokens.upperBound)
    let near = predicate(of: clause).prefixed(7)
    guard !holds(["now", "again", "today", "since"], in: near) else { return nil }
    if verb.lemma == "be" || verb.voice == .passive, verb.isNegated, verb.modal == nil {
      let flaw = (verb.main..<near.upperBound).prefixed(4).first { word($0, is: Words.flawed) }
      return flaw.map { .from(whole.lowerBound, to: $0 + 1) }
    }
    guard !verb.isNegated,
      ["work", "perform", "function", "operate", "run", "behave"]
        .contains(verb.lemma)
    else { return nil }
    if let design = near.first(where: { word($0, is: Words.designs) }),
      lower(design - 1) == "as"
    {
      return .from(whole.lowerBound, to: design + 1)
    }
    let isFine = holds(
      ["fine", "perfectly", "well", "normally", "properly", "correctly"], in: near)
    return isFine && holds(["end", "side", "us", "me", "here", "everyone", "others"], in: near)
      ? whole : nil
  }
}

extension Words {
  /// What a thing is called not to be.
  fileprivate static let flawed = set(
    """
    faulty defective broken defect bug flaw
    """)
  fileprivate static let designs = set("designed intended expected normal advertised usual")
}
