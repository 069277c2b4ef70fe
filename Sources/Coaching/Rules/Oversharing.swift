import English

extension CoachingRule {
  /// Private trouble of the writer's, told to the person who was hurt.
  ///
  /// That one was ill on the day is a cause; a death in the family or a bad year asks for pity.
  static let oversharing = CoachingRule(
    id: "AP-OVERSHARE", label: .selfFocus, level: .block,
    message: "Keep your own trouble out; say only what you did or left undone.",
    why: "It asks for sympathy and makes it rude to stay angry.",
    source: "SorryWatch; Lazare (an explanation must not seek pity)",
    find: { $0.flatMap(\.privateTroubles) },
    examples: [
      "I've been «going through a lot» lately.",
      "«My divorce» has been a distraction.",
      "«My dog died» last week and it slipped my mind.",
      "«I was not myself» that day.",
      "«My mother was ill» for most of May.",
      "I have been «dealing with some family problems».",
      "«We lost our cat» in May.",
      "Since «my burnout» I forget things.",
      "I was ill on Tuesday and did not arrange cover.",
      "Your dog's bath was booked for Tuesday and I forgot.",
      "My father founded this shop, and I run it now.",
      "You are going through a hard time, and I made it worse.",
      "My son left your parcel in the rain; I should have checked.",
      "Your mother died last week, and the flowers came late.",
      "We lost your cat's collar.",
    ]
  )
}

extension Line {
  fileprivate var privateTroubles: [Range<Int>] {
    Line.troubles.flatMap { $0.matches(in: self) } + clauses.compactMap(familyTrouble)
  }

  /// `My mother was taken ill`, from the person to the verb or to what she was.
  private func familyTrouble(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, !clause.isConditional,
      holds(Words.writersOwn, in: subject.tokens), word(subject.head, is: Words.kin)
    else { return nil }
    let start = subject.tokens.lowerBound
    if Words.blows.contains(verb.lemma) { return .from(start, to: verb.main + 1) }
    let first = past(Words.adverbs.union(["in", "a", "the", "to", "into"]), from: verb.main + 1)
    return ["be", "have", "fall", "go", "get", "take"].contains(verb.lemma)
      && word(first, is: Words.illness) ? .from(start, to: first + 1) : nil
  }

  private static let troubles: [Pattern] = [
    Pattern(
      .typed("my our"), Piece.tagged(.adjective).maybe,
      .any(
        """
        divorce marriage break-up breakup anxiety depression bankruptcy debts burnout miscarriage
        bereavement separation illness chemo grief
        """)),
    Pattern("the", .typed("divorce break-up breakup burnout")),
    Pattern("a", .typed("family personal"), .any("emergency crisis tragedy loss matter")),
    Pattern(
      .typed("my our"), .typed("mental personal private family health financial"),
      .any(
        "health life issue problem circumstance trouble situation struggle finance crisis matter")),
    Pattern(
      .typed("i we").unmarked, Piece.any(Words.adverbs.union(["have", "be"])).unmarked.upTo(4),
      .typed("going dealing struggling battling"), Piece.typed("through with").maybe,
      .any("a some my our so quite"),
      .any(
        """
        lot hard rough tough difficult bad personal family health stressful private much depression
        anxiety divorce loss
        """), Piece.any("time patch year month week issue problem stuff thing crisis").maybe),
    Pattern(
      .typed("i we"), .any("be have").upTo(2), .typed("not n't"),
      Piece.typed("been feeling").upTo(2),
      Piece.typed("quite").maybe, .typed("myself ourselves")),
    Pattern(
      .typed("i we"), Piece.any("have").maybe, .any("lose lost"), .typed("my our"), .any(Words.kin)),
  ]
}

extension Words {
  /// Those who are near to a writer, beasts among them.
  fileprivate static let kin = set(
    """
    dog cat mother father mum mom mam dad wife husband partner son daughter grandmother grandfather
    grandma gran nan grandad grandpa brother sister uncle aunt baby child kid kids parent family
    """)
  fileprivate static let blows = set(
    "die pass collapse rush hospitalise hospitalize diagnose admit")
  fileprivate static let illness = set(
    """
    ill sick hospital dying unwell surgery stroke cancer accident operation poorly dead
    """)
}
