import English

extension CoachingRule {
  /// A regret about how it seemed or how it was taken: `sorry it came across that way`.
  ///
  /// What the reader found as a fact (`you found the door locked`) is the deed itself.
  static let opinion = CoachingRule(
    id: "AP-SEEMED", label: .sorryYouFeel, level: .block,
    message: "Be sorry for how it was, not for how it seemed.",
    why: "It says that they saw it wrong.",
    source: "SorryWatch (\"sorry you\"); Lazare (questioning the offence)",
    reason: { _, known in "It says that \(known.she) saw it wrong." },
    find: { $0.flatMap(\.regrettedOpinions) },
    examples: [
      "I «regret that you found my tone» unkind.",
      "I'm «sorry it came across that» way.",
      "We're «sorry you found the room too small».",
      "I'm «sorry this has made you so angry».",
      "I'm «sorry that you took my joke the wrong way».",
      "We're «sorry this wasn't the evening you hoped» for.",
      "I'm «sorry our soup was not to your taste».",
      "I'm «sorry it felt like» nobody listened.",
      "I'm sorry you found the door locked.",
      "I'm sorry you came across a nail in the bread.",
      "I'm sorry the step was hard to see in the dark.",
      "I'm sorry my joke made you angry.",
      "I'm sorry it was not the blue one that you ordered.",
      "I'm sorry that you found out from a neighbour.",
    ]
  )
}

extension Line {
  /// The regrets whose matter is what somebody made of it, from the regret to the opinion.
  fileprivate var regrettedOpinions: [Range<Int>] {
    regrets.compactMap { regret in
      guard regret.preposition == nil,
        let match = Line.opinions.lazy.compactMap({ $0.match(at: regret.matter, in: self) }).first
      else { return nil }
      return regret.word..<match.upperBound
    }
  }

  private static let opinions: [Pattern] = {
    let helpers = Piece.any(Words.adverbs.union(Words.helpers)).upTo(5)
    return [
      Pattern(reader + [helpers, .any("find"), .typed("it this that us me our my"), Piece.gap(1)]),
      Pattern(
        reader + [helpers, .any("find"), "the", .any("staff service tone food team experience")]),
      Pattern(
        reader + [
          helpers, .any("find"), .typed("our the your his her"), Piece.gap(2),
          Piece({ $0.tag == .adjective && !Words.plainFacts.contains($0.lower) }),
        ]),
      Pattern(
        .typed("it this that we i my our"), Piece.gap(3), .any("seem appear look"),
        .degree, Piece.tagged(.adjective), "to", "you"),
      Pattern(
        .typed("it this that"), Piece.any("have may").maybe, .any("feel seem"), .typed("like as")),
      Pattern(
        .typed("this that it our my the"), Piece.gap(2), .any("be have").upTo(2), .typed("not n't"),
        Piece.any("be").maybe,
        .typed("the a an what as"), Piece.gap(3), "you", Piece.any("have had").maybe,
        .any("expect hope want wish look imagine")),
      Pattern(
        .typed("our my the this it"), Piece.gap(3), .typed("not n't"), "to",
        .typed("your everyone everybody"),
        Piece.typed("'s").maybe, .typed("taste liking")),
      Pattern(
        .typed("you"), .any("have").upTo(1), .any("take"), .typed("it this that my our what"),
        Piece.gap(3),
        .typed("wrong personally badly seriously amiss"), Piece.typed("way").maybe),
      Pattern(
        .typed("this that it the your"), Piece.gap(2), .any("have be").upTo(2), .any("make leave"),
        .typed("you"),
        Piece.any(Words.adverbs.union(["feel", "feeling"])).upTo(3),
        .any(Words.felt.union(["undervalued", "ignored", "unwelcome", "neglected", "stressed"]))),
      Pattern(
        .typed("this that it"), .any("have be").upTo(2), Piece.any(Words.adverbs).upTo(2),
        .typed("stressful frustrating upsetting disappointing distressing annoying"),
        Piece.typed("for you").upTo(2)),
      Pattern(
        .typed("our the my"), Piece.gap(2), .typed("not n't"), .any("meet suit match please"),
        "your",
        .typed("taste tastes liking needs")),
      Pattern(
        .typed("it this that we i my our"), Piece.gap(2), .any("come"), "across",
        .typed("that this as like so")),
      Pattern(
        .typed("it this that my our the"), Piece.gap(3), .any("be"),
        .typed("perceived interpreted misinterpreted misunderstood taken"),
        Piece.typed("that this as so in").maybe),
      Pattern(
        reader + [helpers, .any("take see saw"), .any("it this that offence offense things")]),
    ]
  }()
}

extension Words {
  /// What a thing is found to be that is no opinion.
  fileprivate static let plainFacts = set(
    """
    empty shut closed open locked broken dirty cold missing wet dead flat torn unlocked full gone own
    wrong same new other
    """)
}
