import English

extension CoachingRule {
  /// A remedy that the reader has to pay for with silence, a signature or a better review.
  static let strings = CoachingRule(
    id: "AP-STRINGS", label: .legalese, level: .block,
    message: "Give the remedy with no strings.",
    why: "With strings it is a trade, not a repair.",
    source: "PHSO Principles for Remedy; SorryWatch",
    find: { $0.flatMap(\.conditionsOnRemedy) },
    examples: [
      "«In exchange for removing your post», we will refund you.",
      "This is offered in «full and final settlement».",
      "We will refund you «on condition that you» sign this form.",
      "I'll do it for free «as long as you keep» quiet.",
      "«If you delete your review», I'll send the money back.",
      "We'd ask you to «keep this between us».",
      "We pay you back «once you have withdrawn your complaint».",
      "You must «sign a waiver» first.",
      "Please «treat this offer as confidential».",
      "You «waive any further claims» by taking it.",
      "The refund has no conditions.",
      "Please sign for the parcel when it comes.",
      "I will keep this between us if you wish.",
      "I took back the dress in exchange for a new one.",
      "If you agree, I will send the fitter on Friday.",
      "You get the refund whether or not you keep the post up.",
      "As long as you need the loan car, keep it.",
      "You returned the pan in good condition.",
      "If you change your mind, the money is yours.",
    ]
  )
}

extension Line {
  fileprivate var conditionsOnRemedy: [Range<Int>] {
    Line.bargains.flatMap { $0.matches(in: self) }.filter { range in
      let start = range.lowerBound
      let isOwnVow =
        lower(start) == "keep" && holds(["i", "we"], in: start - 3..<start)
        && plea(before: start) == nil
      return !isOwnVow && !holds(Words.negations.union(["whether"]), in: start - 2..<start)
    }
  }

  private static let bargains: [Pattern] = {
    let word = Piece.any(
      "review rating post comment tweet complaint feedback video story star page")
    let take = Piece.any("remove delete change update edit withdraw retract revise drop amend take")
    let your = Piece.typed("your the that a this down").upTo(2)
    let keeping = Piece.any(
      "agree sign remove delete keep withdraw waive drop retract accept do promise stop change update"
    )
    return [
      Pattern(
        "in", .typed("exchange return"), "for",
        .typed(
          "removing deleting taking changing signing agreeing withdrawing dropping waiving keeping updating"
        ), .gap(1), word),
      Pattern(
        "in", .typed("exchange return"), "for", .gap(3),
        .any("review rating silence discretion confidentiality")),
      Pattern(
        "on", .typed("condition the"), Piece.typed("condition understanding basis").maybe,
        .typed("that of"), .typed("you your")),
      Pattern(.typed("provided providing"), Piece.typed("that").maybe, .typed("you"), keeping),
      Pattern(.typed("as so"), "long", "as", .typed("you"), keeping),
      Pattern("only", "if", .typed("you"), keeping),
      Pattern("subject", "to", .typed("you your"), .any("agree sign agreement signature remove")),
      Pattern(
        .typed("if once when after"), .typed("you"), Piece.any("have will can would could").upTo(2),
        take, your, word),
      Pattern(
        .typed("if once when after"), .typed("you"), Piece.any("have will").maybe,
        .any("agree sign"), .typed("not to this the a our"),
        .any("post share discuss tell remove delete waiver release agreement form")),
      Pattern("full", "and", "final", Piece.any("settlement resolution").maybe),
      Pattern(
        .any("keep"), .typed("this it that"), Piece.typed("matter strictly").maybe,
        .typed("between private quiet confidential to"),
        Piece.typed("us ourselves yourself you").maybe),
      Pattern(
        .any("treat keep"), .typed("this the our it"), .gap(2), .typed("as in"),
        .any("confidential confidence private")),
      Pattern(.typed("non-disclosure nondisclosure")),
      Pattern("non", Piece.typed("-").maybe, "disclosure"),
      Pattern(
        .any("sign"), .typed("a an our the this"), .gap(1),
        .any("release waiver nda agreement disclaimer settlement")),
      Pattern(
        .any("waive forgo surrender release relinquish"), .typed("any all your"), .gap(2),
        .any("claim right")),
      Pattern("give", "up", .typed("any all your"), .gap(1), .any("claim right")),
      Pattern(.typed("good"), "faith", .any("payment gesture")),
      Pattern(.any("delete remove"), .typed("your the"), .gap(1), word, .typed("first before")),
    ]
  }()
}
