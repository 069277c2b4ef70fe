import English

extension CoachingRule {
  /// The smallness of the house as a plea: `we're just a small business`.
  ///
  /// It is fine where it says what the customer gets from it: `so your call comes straight to me`.
  static let smallShop = CoachingRule(
    id: "AP-SMALLBIZ", label: .selfFocus, level: .fix,
    message: "Leave out how small you are, or say what they get from it.",
    why: "It is a plea for pity, dressed as a fact.",
    source: "Bradley & Sparks 2012 (referring to others as excuse); SorryWatch",
    find: { $0.flatMap(\.pleasOfSmallness) },
    examples: [
      "We're «just a small business».",
      "Please remember we are «a small team».",
      "«As a family-run shop», we can't get everything right.",
      "It is «just me and my sister» here.",
      "«Being an independent bakery», we have no help desk.",
      "We are «only a two-person outfit».",
      "There are «only three of us».",
      "I'm «a one-man band».",
      "I run this shop alone, so I can call you myself.",
      "I own the bakery and I made your cake.",
      "We are a small team, so your call comes straight to me.",
      "Your own business lost a day because of me.",
      "The small shop on the corner has your parcel.",
      "Just two of the cups were whole.",
      "You bought from a family business and got a stranger's voice mail.",
    ]
  )
}

extension Line {
  fileprivate var pleasOfSmallness: [Range<Int>] {
    let told = Line.smallHouse.flatMap { $0.matches(in: self) }
      .filter { isOfWriter($0.upperBound - 1) }
    let pleaded = Line.pleading.flatMap { $0.matches(in: self) }
    return (told + pleaded).filter { range in
      let end = stretchEnd(from: range.lowerBound)
      return holds(Words.writersAll)
        && !(range.upperBound..<max(range.upperBound, min(end, range.upperBound + 3)))
          .contains { lower($0) == "so" }
    }
  }

  private static let smallHouse = [
    Pattern([.any("be").unmarked, merely] + aSmallHouse)
  ]

  private static let pleading: [Pattern] = [
    Pattern([.typed("as being"), merely] + aSmallHouse),
    Pattern(
      .typed("as being"), .typed("small tiny little family local independent"),
      Piece.typed("family local run owned -").upTo(3),
      .any("business shop company team store seller firm studio salon")),
    Pattern(
      .typed("as being"), "a",
      .typed("charity nonprofit non-profit start-up startup freelancer student volunteer")),
    Pattern(
      .typed("just only"), .typed("me us myself"),
      Piece.typed("and here two three doing").maybe, Piece.typed("my the").maybe,
      Piece.tagged(.noun).maybe),
    Pattern(.typed("just only"), .typed("two three four five both"), "of", "us"),
  ]

  private static let merely = Piece.typed("just only simply such but").maybe

  private static let aSmallHouse: [Piece] = {
    let sizes = Words.set(
      """
      small tiny little family local independent run owned start-up startup young new one two three
      man woman person - husband wife and mum mom dad
      """)
    let size = Piece { token in
      sizes.contains(token.lower)
        || ["-man", "-woman", "-person", "-run", "-owned"].contains { token.lower.hasSuffix($0) }
    }
    let house = Piece.any(
      """
      business team shop company store operation outfit firm bakery cafe café salon studio
      restaurant start-up startup charity non-profit nonprofit school practice garage farm band brand seller
      """)
    return [.typed("a an"), .degree, size, size.upTo(4), house]
  }()
}
