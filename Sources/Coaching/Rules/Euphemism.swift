import English

extension CoachingRule {
  /// A soft word for the wrong: `we fell short of expectations`, `less than ideal`.
  static let euphemism = CoachingRule(
    id: "AP-EUPHEM", label: .euphemism, level: .note,
    message: "Say it as they lived it: late, cold, broken, rude.",
    why: "A soft word blurs what they went through.",
    source: "GOV.UK and plain language (say what it is); Packard & Berger 2021",
    find: { $0.flatMap(\.softWords) },
    examples: [
      "Your order «experienced a delay».",
      "We «fell short of expectations».",
      "Your visit was «less than ideal».",
      "Our soup did «not live up to its» name.",
      "We «failed to meet your expectations».",
      "There was «a mishap» on the stairs.",
      "The show was «not as smooth as we had» hoped.",
      "Our tone was «less than professional».",
      "Your cut did «not turn out as hoped».",
      "The room was «not up to our usual standard».",
      "Our kitchen is «facing some challenges».",
      "It was «not our finest hour».",
      "Your order came four days late.",
      "I was rude to you in front of your children.",
      "The dress is two inches short.",
      "We fell on your steps and broke the pot.",
      "You met your friends without the cake.",
      "I suffered a burn and should have shut the shop.",
      "The challenge cup you lent us is scratched.",
      "You expected us at nine, and we came at noon.",
    ]
  )
}

extension Line {
  fileprivate var softWords: [Range<Int>] {
    Line.soft.flatMap { $0.matches(in: self) }.filter { range in
      let subject = clause(at: range.lowerBound)?.subject.map { lower($0.head) } ?? ""
      return !(word(range.lowerBound, is: Words.experiencing) && Words.readers.contains(subject))
        && !holds(Words.littleness, in: range.lowerBound - 1..<range.lowerBound)
    }
      + Line.ownSoft.flatMap { $0.matches(in: self) }.filter { isOfWriter($0.lowerBound) }
  }

  /// What is soft where the writer says it of the house, and plain of anybody else.
  private static let ownSoft: [Pattern] = [
    Pattern(.any("miss"), "the", "mark"),
    Pattern(.any("drop"), "the", "ball"),
  ]

  private static let soft: [Pattern] = {
    let hope = Piece.any(
      "expectation standard promise hope mark goal billing commitment value level bar")
    let whose = Piece.typed("your our the their its own high usual normal expected quality").upTo(3)
    let degree = Piece.any(Words.adverbs.union(["far", "well", "somewhat", "little", "a"])).upTo(2)
    let trouble = Piece.any(Words.softTroubles)
    let named = Piece({
      [.adjective, .noun].contains($0.tag) && !Words.littleness.contains($0.lower)
    })
    let hidden = Piece.tagged(.adjective, .noun, .gerund).upTo(2)
    return [
      Pattern(
        .typed("we").unmarked, .any("have"), .typed("a an some few several these"),
        Piece.typed("few number of").upTo(2), hidden, .any(Words.softest)),
      Pattern(
        Piece.any(Words.experiencing),
        Piece.typed("a an some few several these with ongoing").upTo(2), hidden, trouble),
      Pattern(
        .typed("technical operational unforeseen logistical staffing"),
        .any("difficulty challenge complication hiccup event disruption")),
      Pattern(.any("irregularity anomaly")),
      Pattern(
        .typed("not n't unable"), Piece.any("be able to").upTo(3), .any("meet satisfy"), "your",
        Piece.tagged(.adjective).maybe, .any("need requirement")),
      Pattern(
        .typed("not n't never fail failed"), Piece.typed("to").maybe,
        .any("deliver provide offer give"), Piece.typed("you with").upTo(2), .typed("the a"),
        Piece.tagged(.adjective, .noun).upTo(2),
        .any("experience service level standard quality")),
      Pattern(.any("let"), "our", .any("standard"), .typed("slip drop fall")),
      Pattern(
        .typed("bumpy rocky rough shaky"), .any("start launch ride patch road landing beginning")),
      Pattern(.any("fall"), degree, "short", Piece.typed("of in on").maybe, whose, hope.maybe),
      Pattern(.typed("shortcoming shortcomings")),
      Pattern(.any("come"), "up", degree, "short"),
      Pattern(.typed("operational logistical"), .any("issue problem")),
      Pattern(
        .any("fall be"), degree, .typed("below beneath"), Piece.typed("the").maybe, whose,
        .any("expectation standard par mark level average")),
      Pattern(
        .any("communication"), .any("breakdown")),
      Pattern(.any("breakdown"), "in", .any("communication")),
      Pattern(
        .typed("we i").unmarked, "could", "have", Piece.except(["known"]).upTo(3), "better"),
      Pattern(.typed("not n't"), Piece.typed("be at").upTo(2), .typed("our my its their"), "best"),
      Pattern(
        .typed("not n't"), .gap(2), "as", Piece.tagged(.adjective, .adverb), "as",
        .typed("we you it"), .typed("would had should hoped expected wanted 'd")),
      Pattern(
        "in", "the", .typed("condition state way manner"), .typed("we you"),
        .typed("would expect hoped wanted")),
      Pattern(.typed("not n't"), degree, .any("hit"), "the", "mark"),
      Pattern(Piece.typed("a our this").maybe, "lapse", .typed("in of")),
      Pattern(
        .typed("not n't never"), degree, .any("live measure match come"), "up",
        Piece.typed("to").maybe,
        whose, hope.maybe),
      Pattern(
        .typed("not n't never"), degree, .any("meet match reach achieve"), whose, hope),
      Pattern(
        .any("fail"), "to", .any("meet live match deliver reach delight"),
        Piece.typed("up to on").upTo(2), whose,
        Piece.any("expectation standard promise you mark").maybe),
      Pattern(
        .typed("less"), "than",
        Piece({
          $0.tag == .adjective && !["$", "%"].contains($0.text)
            && !Words.quantities.contains($0.lower)
        })),
      Pattern(.typed("suboptimal sub-optimal subpar sub-par substandard underwhelming imperfect")),
      Pattern(.typed("sub"), "-", .typed("par optimal standard")),
      Pattern(
        .typed("not n't"), degree, Piece.any("be").maybe, Piece.typed("quite at").maybe, "up", "to",
        .typed("our the your par scratch standard"),
        Piece.typed("usual normal high own").maybe, Piece.any("standard mark job").maybe),
      Pattern(
        Piece.typed("a an the this that our some").maybe, named.maybe,
        .any("mishap misstep snafu hiccup")),
      Pattern(
        .typed("not n't"), degree, Piece.typed("been").maybe, .typed("our my the"),
        .typed("finest best proudest smoothest"), .any("hour moment day work performance")),
      Pattern(
        .any("leave"), Piece.tagged(.noun, .pronoun).maybe,
        .typed("something much a"), Piece.typed("lot little").maybe, "to", "be", "desired"),
      Pattern(
        .typed("not n't"), Piece.any("have").maybe, .any("turn go work come"),
        Piece.typed("out").maybe,
        Piece.typed("quite exactly according").upTo(2),
        .typed("as to"), .typed("plan planned hoped expected intended it we")),
      Pattern(
        .typed("not n't"), Piece.any("be have").maybe, "what", .typed("it we you"),
        .typed("should hoped expected expect"), Piece.typed("have been be for").upTo(3)),
      Pattern(.typed("teething growing"), .any("problem pain trouble issue")),
    ]
  }()
}

extension Words {
  fileprivate static let experiencing: Set = [
    "experience", "encounter", "face", "suffer", "undergo",
  ]
  fileprivate static let quantities: Set = [
    "half", "full", "many", "few", "last", "total", "other",
  ]
  /// With these it is for another rule.
  fileprivate static let littleness: Set = ["small", "minor", "little", "slight", "tiny", "brief"]
  fileprivate static let softest = set(
    "challenge difficulty complication irregularity hiccup disruption interruption anomaly event")
  fileprivate static let softTroubles = softest.union(["delay"])
}
