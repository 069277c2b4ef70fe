import English

extension CoachingRule {
  /// Sympathy as a stranger would give it: `sorry to hear about your experience`.
  static let sympathyOnly = CoachingRule(
    id: "AP-SYMPONLY", label: .sorryYouFeel, level: .fix,
    message: "Say what you did; a stranger could have said this.",
    why: "It reads as if a stranger had done it.",
    source: "Lazare (sympathy in place of responsibility); Irish Ombudsman",
    find: { $0.flatMap(\.sympathies) },
    examples: [
      "I'm «sorry to hear about your experience».",
      "We're «sorry you had a bad experience».",
      "«Sorry you didn't enjoy» your visit.",
      "I'm «sorry about your visit».",
      "We are «sorry that you had problems» with the lamp.",
      "We're «sorry this has been your experience».",
      "«Sorry your stay was disappointing».",
      "I'm «sorry your visit was not what» you had planned.",
      "I'm «sorry you are having trouble» with it.",
      "I was sorry to hear your father is in hospital.",
      "I'm sorry we gave you a bad meal.",
      "I'm sorry you had to wait in the rain.",
      "I'm sorry you had to put up the tent twice.",
      "I'm sorry about your broken vase; I knocked it over.",
      "I'm sorry you lost a day's pay.",
      "I'm sorry I missed your visit.",
      "I'm sorry your stay was cut short by our fire drill.",
      "I'm sorry for the time you lost on the phone to me.",
      "I'm sorry your day began with a flat tyre.",
    ]
  )
}

extension Line {
  fileprivate var sympathies: [Range<Int>] {
    rues.compactMap { regret in
      let patterns = regret.preposition == nil ? Line.sympathy : Line.plights + Line.sympathy
      return patterns.lazy.compactMap { $0.match(at: past(["if"], from: regret.matter), in: self) }
        .first
        .map { regret.word..<$0.upperBound }
    }
  }

  private static let plights: [Pattern] = [
    Pattern(
      .typed("your"),
      .any("bad poor recent negative unpleasant last disappointing frustrating latest").upTo(2),
      .any("experience complaint visit concern dissatisfaction stay feedback time")),
    Pattern(.typed("the this"), "experience", Piece.typed("that").maybe, "you", .any("have")),
  ]

  private static let plight = Piece.any(
    """
    experience issue problem complaint visit concern trouble difficulty dissatisfaction time stay
    feedback day
    """)

  private static let sympathy: [Pattern] = {
    let spoiled = Piece.typed(
      """
      less disappointing bad poor unpleasant negative frustrating unsatisfactory anything below
      """)
    return [
      Pattern(
        .typed("this that it"), .any("be have").upTo(2), Piece.typed("not n't").maybe, "your",
        Piece.tagged(.adjective).upTo(2), "experience"),
      Pattern(
        "your", Piece.tagged(.adjective, .noun).upTo(2),
        .typed("experience visit stay time meal evening trip flight journey"),
        .any("be have").upTo(2), spoiled),
      Pattern(
        "your", Piece.tagged(.adjective, .noun).upTo(2),
        .typed("experience visit stay time meal evening trip flight journey"),
        .any("be have do").upTo(2),
        .typed("not n't"),
        .any("be a an what as up go meet match live enjoyable pleasant great perfect good")),
      Pattern(
        .typed("you"), .any("have be").upTo(2), .any("have experience encounter receive run"),
        .any("a an such this any some into less").upTo(2), Piece.gap(2), plight),
      Pattern(
        .typed("you"), .any("have").upTo(2), "a",
        .typed("bad rough tough hard terrible awful horrible frustrating difficult rocky poor"),
        .gap(1)),
      Pattern(
        .typed("you"), .any("have").upTo(2), "to", .typed("go deal put experience endure"),
        Piece.typed("through up with").upTo(2), .typed("this that it such")),
      Pattern(
        .typed("you"), .any("do be could have"), .any("not n't"),
        .any("enjoy like love happy satisfied pleased")),
      Pattern(
        .typed("you"), .any("do could have"), .any("not n't"), Piece.any("have").maybe, "a",
        Piece.typed("very").maybe, .typed("good great nice better pleasant positive"), .gap(1)),
    ]
  }()
}
