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
      "We will «re-accommodate» you on a later ship.",
      "We have «parted ways with» forty of our colleagues.",
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
      "expectation standard promise hope mark goal billing commitment value level")
    let whose = Piece.typed("your our the their its own high usual normal expected quality").upTo(3)
    let degree = Piece.any(Words.adverbs.union(["far", "well", "somewhat", "little", "a"])).upTo(2)
    let trouble = Piece.any(Words.softTroubles)
    let named = Piece({
      [.adjective, .noun].contains($0.tag) && !Words.littleness.contains($0.lower)
    })
    let hidden = Piece({ [.adjective, .noun, .gerund].contains($0.tag) }).upTo(2)
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
      Pattern(.any("fall"), degree, "short", Piece.typed("of in on").maybe, whose, hope.maybe),
      Pattern(.typed("shortcoming shortcomings")),
      Pattern(.any("come"), "up", "short"),
      Pattern(
        .any("fall be"), degree, .typed("below beneath"), Piece.typed("the").maybe, whose,
        .any("expectation standard par mark level average")),
      Pattern(
        .typed(
          "security cyber cybersecurity cyber-security data privacy disruption irregular"
        ), .any("incident event matter occurrence operation")),
      Pattern(
        .typed("inappropriate unprofessional"),
        .any(
          "language behaviour behavior conduct comment remark contact manner gesture interaction")),
      Pattern(.any("altercation misjudge misjudgement misjudgment")),
      Pattern(
        .typed("difficult hard tough painful"), .any("decision choice"), .typed("to")),
      Pattern(
        .any("reduce shrink"), Piece.typed("our the").maybe, Piece({ $0.tag == .noun }).maybe,
        .any("headcount workforce staffing")),
      Pattern(.typed("workforce headcount"), .any("reduction adjustment restructuring")),
      Pattern(.any("say"), .typed("goodbye farewell"), "to"),
      Pattern(
        .any("communication"), .any("breakdown")),
      Pattern(.any("breakdown"), "in", .any("communication")),
      Pattern(
        .typed("we i").unmarked, "could", "have", Piece.any("do handle serve").maybe,
        Piece.typed("this it things you").maybe, Piece.any("do handle serve").maybe, "better"),
      Pattern(.typed("not n't"), Piece.typed("be at").upTo(2), .typed("our my"), "best"),
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
        .typed(
          "ideal perfect satisfactory optimal stellar pleasant desirable smooth great positive acceptable"
        )),
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
        .any("leave"), Piece({ $0.tag == .noun || $0.tag == .pronoun }).maybe,
        .typed("something much a"), Piece.typed("lot little").maybe, "to", "be", "desired"),
      Pattern(
        .typed("not n't"), Piece.any("have").maybe, .any("turn go work come"),
        Piece.typed("out").maybe,
        Piece.typed("quite exactly according").upTo(2),
        .typed("as to"), .typed("plan planned hoped expected intended it we")),
      Pattern(
        .typed("not n't"), Piece.any("be have").maybe, "what", .typed("it we you"),
        .typed("should hoped wanted expect"), Piece.typed("have been be for").upTo(3)),
      Pattern(Piece({ $0.lower.hasPrefix("reaccom") || $0.lower.hasPrefix("re-accom") })),
      Pattern(.typed("re"), "-", .any("accommodate accommodation")),
      Pattern(.any("part"), "ways", Piece.typed("with").maybe),
      Pattern(.typed("rightsizing right-sizing downsizing restructuring")),
      Pattern(
        Piece.typed("a an this").maybe, .any("lapse"), .typed("of in"), .any("judgement judgment")),
      Pattern(.typed("teething growing"), .any("problem pain trouble issue")),
      Pattern(
        .any("role position job team"), .any("be have").upTo(3),
        .typed("impacted eliminated affected")),
    ]
  }()
}

extension Words {
  fileprivate static let experiencing: Set = [
    "experience", "encounter", "face", "suffer", "undergo",
  ]
  /// With these it is for another rule.
  fileprivate static let littleness: Set = ["small", "minor", "little", "slight", "tiny", "brief"]
  fileprivate static let softest = set(
    "challenge difficulty complication irregularity hiccup disruption interruption anomaly event")
  fileprivate static let softTroubles = softest.union(["delay", "outage"])
}
