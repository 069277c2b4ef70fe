import English

extension CoachingRule {
  /// The house's own side of it: what it did for years, how many are happy, how it was hit.
  ///
  /// Told by a blow that lands on the writer, by pains set above the reader's, and by a record of good
  /// years or glad customers.
  static let ownSide = CoachingRule(
    id: "AP-OWNSIDE", label: .selfFocus, level: .fix,
    message: "Leave out your side of it; say what it was like on theirs.",
    why: "It makes you the one the story is about.",
    source: "Lazare (the offended person at the centre); SorryWatch",
    find: { $0.flatMap(\.ownSides) },
    examples: [
      "«It broke us» to see the photo.",
      "This has «hit us hard» too.",
      "«Our hearts sank» when the phone rang.",
      "«Our staff are deeply hurt» by the post.",
      "«Nobody feels worse about it than I» do.",
      "You have «no idea how stressful» it was here.",
      "«For thirty years we have served» this town.",
      "«Most of our guests» leave happy.",
      "«We have always been» open with our members.",
      "It is not «something we do lightly».",
      "Please know «how much work goes» into a loaf.",
      "«We are honest, hard-working people».",
      "«We built this club» from nothing.",
      "The lid hit us by surprise, and I let it fall on your foot.",
      "Our hearts are printed on the blue box that you asked for.",
      "You have no idea where your coat is, because I moved it.",
      "For three weeks we have ignored your calls.",
      "Most of our chairs are broken.",
      "Your family was hurt by our post.",
      "We have always been late with your bills.",
      "I built the shelf too low.",
      "Nobody feels it more than you.",
      "Tell me how much it cost you.",
      "We are the people who lost your bag.",
    ]
  )
}

extension Line {
  fileprivate var ownSides: [Range<Int>] {
    clauses.compactMap(blow)
      + Line.records.flatMap { $0.matches(in: self) }
      .filter { isStated(at: $0.lowerBound) && !holds(Words.faults) }
  }

  /// A blow that lands on the writer, or pain of the writer's people.
  private func blow(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, isStated(clause), !verb.isNegated,
      verb.time != .future
    else { return nil }
    let start = subject.tokens.lowerBound
    let near = predicate(of: clause).prefixed(4)
    if ["it", "this", "that"].contains(lower(subject.head)) || lower(start) == "your" {
      let isUs = ["us", "me"].contains(lower(near.lowerBound))
      guard verb.voice == .active, Words.striking.contains(verb.lemma), isUs else { return nil }
      if verb.lemma == "hit", !holds(["hard", "home", "too"], in: near) { return nil }
      return verb.lemma == "hit"
        ? .from(verb.main, to: near.lowerBound + 2) : .from(start, to: near.lowerBound + 1)
    }
    guard ["our", "my"].contains(lower(start)) else { return nil }
    if ["heart", "spirit"].contains(lemma(subject.head)),
      ["sink", "break", "ache", "bleed", "drop"].contains(verb.lemma)
    {
      return .from(start, to: verb.tokens.upperBound)
    }
    guard passage.doer(subject) == .staff || word(subject.head, is: ["family", "people"]) else {
      return nil
    }
    let first = past(Words.adverbs, from: verb.tokens.upperBound)
    let pain = Words.pained.contains(lower(verb.main)) ? verb.main : first
    guard Words.pained.contains(lower(pain)),
      ["be", "feel", "hurt", "upset", "devastate", "shock"]
        .contains(verb.lemma)
    else { return nil }
    return .from(start, to: pain + 1)
  }

  private static let records: [Pattern] = {
    let writer = Piece.typed("we i")
    let have = Piece.typed("have 've")
    let people = Piece.any(
      "guest customer client patient student member passenger parent diner reader buyer user visitor"
    )
    let hard = Piece.typed("hard stressful difficult tough upsetting awful painful bad exhausting")
    return [
      Pattern(
        .typed("nobody noone"), .any("feel be"), .typed("worse sorrier sadder angrier"),
        Piece.gap(4), "than", .typed("i we me us")),
      Pattern(
        "no", "one", .any("feel be"), .typed("worse sorrier sadder angrier"), Piece.gap(4), "than",
        .typed("i we me us")),
      Pattern("no", "idea", "how", hard),
      Pattern(.any("tell say express describe"), Piece.typed("you").maybe, "how", hard, writer),
      Pattern(
        "for", Piece.typed("over more than nearly almost the past last").upTo(4),
        Piece.tagged(.number, .adjective, .noun).upTo(2), .typed("years decades generations"),
        Piece.typed(",").maybe, writer, have, Piece.any(Words.adverbs.union(["proudly"])).maybe,
        Piece.any(Words.serving)),
      Pattern(
        Piece.typed("the").maybe,
        .typed("most many majority percent % 90% 95% 97% 98% 99% thousands"),
        "of", .typed("our my"), Piece.tagged(.adjective).maybe, people),
      Pattern(
        writer, have, "always",
        .typed(
          """
          been stood served put cared tried treated supported welcomed listened believed worked
          prided strived strove aimed wanted valued
          """)),
      Pattern(
        writer, Piece.any("have").maybe, .typed("built"), .typed("this our"), Piece.tagged(.noun)),
      Pattern(
        "how", .typed("much"), .typed("work effort care love thought time passion energy"),
        .any("go be we i it")),
      Pattern("how", .typed("seriously hard deeply"), writer, .any("take work care feel try")),
      Pattern(.any("mean"), "the", "world").endingClause,
      Pattern(
        writer, .any("be"), .degree, .any(Words.goodness), Piece.typed(",").maybe,
        Piece.gap(3),
        .any("people person family team folk human guy bakers cooks")),
      Pattern(
        writer, Piece.any("have").maybe, "invested", Piece.typed("heavily so a").maybe,
        Piece.typed("in lot much").unmarked),
      Pattern(
        .any("give put"), "everything", .typed("to into we i"), Piece.typed("this it our").maybe),
      Pattern(
        .typed("hard tough difficult emotional stressful painful sad dark awful rough"),
        .typed("day days week weeks time month night few"), .typed("for"), .typed("the our all"),
        Piece.gap(1), .any("team staff crew family club")),
      Pattern(.typed("could"), .typed("not n't"), "be", .typed("prouder")),
      Pattern(writer, .degree, "like", "to", "think", .typed("we i that our")),
      Pattern("something", .typed("we i"), Piece.any("do take").maybe, "lightly"),
      Pattern("out", "of", "love", Piece.typed(",").maybe, .typed("not and for")),
      Pattern(
        .typed("as"), .any("parent mother father customer people"), .typed("ourselves myself")),
      Pattern(
        .typed("for"), Piece.typed("small independent family little").upTo(2),
        .any("team business shop people seller"), "like", .typed("ours us mine")),
    ]
  }()
}

extension Words {
  fileprivate static let striking = set(
    "break hurt sting crush shake rock wound upset devastate floor gut haunt kill hit sadden")
  fileprivate static let pained = set(
    """
    hurt upset shocked devastated gutted heartbroken saddened distressed mortified crushed shaken
    dismayed exhausted demoralised demoralized
    """)
  fileprivate static let serving = set(
    """
    serve be work care bring help build feed look welcome make offer provide deliver stand support
    """)
  fileprivate static let goodness = set(
    """
    honest hard-working hardworking decent kind caring good passionate loving genuine small-town humble
    """)
  /// What a record is told of that is no praise.
  fileprivate static let faults: Set = badly.union(["ignore", "slow", "rude", "careless"])
}
