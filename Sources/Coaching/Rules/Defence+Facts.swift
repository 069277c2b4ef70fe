import English

extension Line {
  /// The toil of the writer's people, praised: `our crews do a fantastic job`.
  func praisedToil(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause), !verb.isNegated,
      verb.time != .future, verb.modal == nil, !Words.writers.contains(lower(subject.head)),
      passage.doer(subject) != .reader, word(subject.head, is: Words.toilers),
      !holds(["your"], in: subject.tokens), !holds(["you", "your"], in: predicate(of: clause))
    else { return nil }
    let near = predicate(of: clause).prefixed(8)
    let whole = Range.from(subject.tokens.lowerBound, to: verb.tokens.upperBound)
    switch verb.lemma {
    case "work", "try":
      return holds(["hard", "incredibly", "tirelessly", "extremely", "flat"], in: near)
        ? whole : nil
    case "do":
      return holds(["job", "best", "everything"], in: near)
        && holds(
          [
            "fantastic", "great", "amazing", "brilliant", "wonderful", "everything",
            "tough", "excellent",
          ], in: near)
        ? whole : nil
    case "give":
      return holds(["everything", "all", "evenings", "best"], in: near) ? whole : nil
    default:
      return nil
    }
  }

  /// What is said of any such thing, so that it could not be helped: `bags sometimes go astray`.
  func wayOfTheWorld(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause),
      verb.time == .present || ["can", "will", "do"].contains(verb.modal ?? "")
    else { return nil }
    let first = lower(subject.tokens.lowerBound)
    let isNone =
      (first == "no" || lower(subject.tokens.lowerBound - 1) == "no")
      && !holds(["one", "longer"], in: subject.tokens)
    let near = (verb.tokens.lowerBound..<predicate(of: clause).upperBound).prefixed(9)
    let whole = Range.from(subject.tokens.lowerBound, to: verb.tokens.upperBound)
    if isNone {
      let perfect = near.first { word($0, is: Words.perfect) }
      return perfect.map { .from(whole.lowerBound, to: $0 + 1) }
    }
    let isBare =
      passage.tokens[subject.tokens.lowerBound].tag == .noun
      || ["things", "these", "accidents"].contains(first)
    if isBare, !verb.isNegated, !word(subject.head, is: Words.living),
      !holds(["so"], in: near.upperBound - 4..<near.upperBound + 6),
      holds(
        ["sometimes", "inevitably", "occasionally", "unfortunately", "do", "can"],
        in: verb.tokens.lowerBound - 1..<verb.main + 1)
        || isBare && !word(subject.head, is: Words.living)
          && holds(["sometimes", "often"], in: near)
          && !holds(["so"], in: near.upperBound - 4..<near.upperBound + 6),
      holds(Words.mischances, in: verb.main..<near.upperBound)
    {
      return whole
    }
    let isOurs =
      [.writer, .staff].contains(passage.doer(subject)) || word(subject.head, is: Words.toilers)
    if isOurs, verb.isNegated,
      ["can", "ca", "could"].contains(verb.modal ?? lower(verb.tokens.lowerBound))
    {
      let isWide =
        holds(["always", "everyone", "everybody", "forever"], in: near)
        || holds(["every", "all"], in: near) && holds(["time", "thing", "show", "wish"], in: near)
      return isWide ? whole : nil
    }
    return nil
  }
}

extension Words {
  /// Words of trouble, or of somebody's finding fault.
  fileprivate static let living = set("people child kid dog cat horse guest customer parent adult")
  static let troubled = set(
    """
    sorry apologise apology apologies but delay delays unavoidable unfortunately complaint complaints
    remark remarks comment comments criticism disheartening disappointing review lost late sadly
    despite constrained conditions pressure everything circumstances upset frustrating
    """)
  /// People who toil for the writer.
  static let toilers = set(
    """
    crew team staff volunteer officer nurse teacher engineer driver lad girl player member colleague
    doctor maintainer developer pta committee everyone everybody technician planner cook chef
    squad people cleaner organiser steward host
    """)
  /// What nothing can be, as they say.
  fileprivate static let perfect = set(
    """
    perfect secure free flawless faultless infallible immune guaranteed foolproof bulletproof fault-free
    error-free
    """)
  /// What befalls things of their own accord.
  fileprivate static let mischances = set(
    """
    happen occur miss fail break unavoidable inevitable late lost astray wrong delayed slip crack
    blow unpredictable lose mix leak shrink fade change
    """)
}
