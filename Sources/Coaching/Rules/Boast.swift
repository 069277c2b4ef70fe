import English

extension CoachingRule {
  /// What the house is famous for: `award-winning`, `twenty years of experience`.
  static let boast = CoachingRule(
    id: "AP-BOAST", label: .selfFocus, level: .fix,
    message: "Take the boast out; what counts is this one time.",
    why: "The better you say you are, the worse their luck looks.",
    source: "Packard & Berger 2021; our judgement",
    find: { $0.flatMap(\.boasts) },
    examples: [
      "We went «above and beyond» for you.",
      "We're an «award-winning» salon.",
      "We are «known for» our kind staff.",
      "Our team has twenty «years of experience».",
      "We have «won many awards».",
      "We offer «world-class» care.",
      "Our service is «second to none».",
      "«Our good reputation» matters to us.",
      "You asked for a cook with years of experience, and I sent an apprentice.",
      "The award you won lay in our van for a week.",
      "I built the shelf too low.",
      "The extra mile on the bill was my mistake.",
      "You went above and beyond to help us find it.",
      "Your reputation suffered from our post.",
    ]
  )
}

extension Line {
  fileprivate var boasts: [Range<Int>] {
    Line.fame.flatMap { $0.matches(in: self) }.filter {
      isOfWriter($0.lowerBound) && !holdsDenial($0, within: 2)
    }
  }

  private static let fame: [Pattern] = [
    Pattern(
      .any("win"), Piece.tagged(.determiner, .adjective, .number).upTo(3),
      .any("award prize")),
    Pattern(
      .any("build"), .typed("this our my a"), Piece.tagged(.adjective).maybe,
      .any("business company brand name reputation")),
    Pattern("the", "best", .gap(2), .typed("in around"), .typed("town the")),
    Pattern(.typed("excellence world-class first-class top-notch unrivalled unparalleled")),
    Pattern("second", "to", "none"),
    Pattern(.typed("known famous renowned"), "for"),
    Pattern(.typed("our"), Piece.tagged(.adjective).maybe, "reputation"),
    Pattern(
      Piece { token in
        ["-winning", "-first", "-focused", "-centric", "-centred"].contains {
          token.lower.hasSuffix($0)
        }
      }),
    Pattern("above", "and", "beyond"),
    Pattern("out", "of", .typed("our its their"), "way"),
    Pattern(.typed("great any extraordinary"), "lengths"),
    Pattern("the", "extra", "mile"),
    Pattern(.typed("years decades generations"), "of", .typed("experience expertise service")),
    Pattern(
      "for", Piece.any(Words.adverbs.union(["over"])).maybe,
      Piece.tagged(.number, .determiner).maybe, "generations"),
    Pattern("some", "of", "the", .typed("best finest")),
  ]
}
