import English

extension CoachingRule {
  /// Understanding or patience thanked for before it is given, or asked for.
  ///
  /// Thanks for patience mend a small wait; they are marked only where no sorry goes with them.
  /// Understanding is the reader's to give, so it is marked everywhere.
  static let thanksForPatience = CoachingRule(
    id: "AP-THANKSUB", label: .demandForgiveness, level: .note,
    message: "Say what they put up with, not \"thank you for your patience\".",
    why: "It thanks them for something they never agreed to give.",
    source: "You, Yang, Wang & Deng 2020 (thanks in place of sorry work for small waits only)",
    find: { lines in
      let isApology = lines.contains { !$0.regrets.isEmpty }
      return lines.flatMap { $0.claimsOnPatience(besideSorry: isApology) }
    },
    examples: [
      "«Thank you for your understanding».",
      "We «appreciate your patience».",
      "«Thanks in advance for bearing with us».",
      "«Your understanding is greatly appreciated».",
      "I'm sorry I am late. «Thank you for your kind understanding».",
      "Please «bear with us».",
      "We hope «you understand».",
      "We «ask for your patience».",
      "«Thank you for your continued loyalty».",
      "«Thanks for being so understanding».",
      "Please try to «see it from our» side.",
      "Thank you for telling me about the crack.",
      "Thank you for waiting 40 minutes; you should not have had to.",
      "I'm sorry I kept you waiting an hour. Thank you for your patience.",
      "I now understand why the date mattered so much.",
      "Her patience ran out, and I see why.",
      "You were patient with us and we let you wait.",
      "If you don't understand the bill, call me.",
    ]
  )
}

extension Line {
  fileprivate func claimsOnPatience(besideSorry: Bool) -> [Range<Int>] {
    guard holds(Words.forbearing) else { return [] }
    let claimed = Line.thanks.flatMap { $0.matches(in: self) }.filter { range in
      !holds(Words.negations, in: range.lowerBound - 3..<range.lowerBound)
        && (!besideSorry || holds(Words.taken.union(["ask", "beg", "request"]), in: range))
    }
    return claimed
      + Line.favours.flatMap { $0.matches(in: self) }.filter { isFavour($0.lowerBound) }
  }

  /// Whether it is asked for; a bare `understand` only right after the word that asks.
  private func isFavour(_ start: Int) -> Bool {
    guard let plea = plea(before: start) else {
      return ["sure", "know"].contains(lower(start - 1))
    }
    return lower(start) != "understand"
      || start - plea < 4 && !holds(["i", "we"], in: plea..<start)
  }

  private static let thanks: [Pattern] = {
    let thanks = Piece.any("thank thanks thx cheers ta appreciate grateful gratitude")
    let virtue = Piece.any(Words.virtues)
    return [
      Pattern(thanks, .gap(4), .typed("your ur their"), .gap(3), virtue),
      Pattern(thanks, .gap(4), .typed("for"), Piece.any("kind all the").maybe, virtue),
      Pattern(
        thanks, .gap(4), .typed("for"), .any("bear stick put hang stay stand"),
        .typed("with up in by"),
        .typed("us me with there the our this")),
      Pattern(
        thanks, .gap(4), "being", Piece.any("so very").maybe,
        .any("patient understanding loyal")),
      Pattern(
        thanks, .gap(4), .typed("your ur"), .any("continued ongoing continuing continuous"),
        .gap(2), .any("support trust faith custom patronage business confidence")),
      Pattern(
        .typed("your"), .typed("continued ongoing"), .gap(1),
        .any("support trust faith custom patronage confidence loyalty patience")),
      Pattern(
        .typed("your"), .gap(1), virtue, .gap(5), .any("be"), .gap(2),
        .any("appreciate appreciated valued welcome")),
      Pattern(
        .any("ask beg request seek need crave hope count rely"),
        Piece.typed("you for on everyone").upTo(2), .typed("your"), .gap(3), virtue),
    ]
  }()

  /// What is claimed where it is asked or hoped for.
  private static let favours: [Pattern] = [
    Pattern(.any("bear bare"), "with", .typed("us me")),
    Pattern(
      .typed("you"), Piece.any(Words.helpers.union(["'ll"])).upTo(3), .any("understand appreciate"),
      Piece.typed("our my the that we us why this").unmarked.maybe),
    Pattern(.typed("understand"), Piece.typed("that our we").unmarked.maybe),
    Pattern("be", .gap(3), .any("patient understanding lenient kind gentle")),
    Pattern(
      .any(Words.readers.union(["fan", "patient", "reader", "follower", "member", "parent"])),
      .any(Words.helpers.union(["'ll"])), .any("understand")),
    Pattern("give", .typed("us me"), .any("some more a little bit of").upTo(3), "time"),
    Pattern(
      .any("show have"), Piece.typed("some a little").upTo(2),
      .any("understanding patience mercy compassion")),
    Pattern(.any("see look"), Piece.typed("it this things at").maybe, "from", .typed("our my")),
  ]
}

extension Words {
  fileprivate static let taken = set(
    """
    understand understanding loyalty loyal continued ongoing flexibility cooperation co-operation
    forbearance indulgence tolerance leniency mercy compassion grace
    """)
  fileprivate static let virtues = set(
    """
    understanding patience cooperation co-operation forbearance indulgence tolerance loyalty
    flexibility leniency mercy compassion grace
    """)
  fileprivate static let forbearing: Set = virtues.union(
    set(
      "bear bare understand patient stick put hang stay be continued ongoing see look appreciate stand show have give"
    ))
}
