import English

extension CoachingRule {
  /// The matter closed on the writer's own timetable: `let's put this behind us`.
  static let movingOn = CoachingRule(
    id: "AP-MOVEON", label: .demandForgiveness, level: .block,
    message: "Leave it to them when it is over.",
    why: "It closes the matter on your timetable.",
    source: "Lewicki 2016; Lazare (forgiving is for the one who was hurt)",
    find: { $0.flatMap(\.closings) },
    examples: [
      "Let's «put this behind us».",
      "We hope we can «move on» from this.",
      "It's all «water under the bridge» now.",
      "It is time to «turn the page».",
      "I'd like us to «draw a line under» it.",
      "We hope to start again with «a clean slate».",
      "«Let bygones be bygones».",
      "Can we please «get past this»?",
      "Our van will move on Friday at nine.",
      "Take all the time you need; my offer stays open.",
      "I will move your booking to Friday.",
      "Put the box behind us on the wall.",
      "I read past the page with your order.",
      "I'll start fresh dough tonight and bring you the loaf at seven.",
      "The slate on your roof is clean and whole again.",
      "The line under your name is the one to sign.",
      "I cannot get past this without telling you the truth.",
    ]
  )
}

extension Line {
  fileprivate var closings: [Range<Int>] {
    Line.over.flatMap { $0.matches(in: self) }.filter { range in
      !holdsDenial(range)
        && !(holds(["ca", "cannot", "could"], in: range.lowerBound - 3..<range.lowerBound))
    }
  }

  private static let over: [Pattern] = {
    let us = Piece.typed("us you")
    let it = Piece.typed("this it that things everything all")
    let hoping = Piece.typed(
      "let let's 's us we you all now just can to please and time hope could should both simply together"
    ).unmarked
    return [
      Pattern(.any("put leave"), it, Piece.typed("all chapter episode matter").maybe, "behind", us),
      Pattern(
        hoping, .typed("move moving"), .typed("on past forward"),
        Piece.typed("from").unmarked.maybe,
        Piece.typed("this it here now that together and as").unmarked.upTo(3)
      ).endingClause,
      Pattern(hoping, .typed("get"), .typed("past over beyond"), .typed("this it")),
      Pattern(.any("turn"), .typed("the a"), Piece.typed("new").maybe, .typed("page")),
      Pattern("water", "under", .typed("the a"), "bridge"),
      Pattern(.any("draw"), "a", "line", "under"),
      Pattern("a", .typed("new fresh clean"), "slate"),
      Pattern(
        .typed("start begin"), Piece.typed("again over all").upTo(2), .typed("afresh fresh anew")
      ).endingClause,
      Pattern("a", "fresh", "start"),
      Pattern("let", .typed("bygones"), "be", .typed("bygones")),
      Pattern(.any("forgive"), "and", .any("forget")),
      Pattern(
        .any("consider regard treat"), .typed("this the"), .typed("matter case issue complaint"),
        Piece.typed("as").maybe, .typed("closed settled resolved over")),
    ]
  }()
}
