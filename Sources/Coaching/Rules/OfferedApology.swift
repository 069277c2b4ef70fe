import English

extension CoachingRule {
  /// The worn form that hands an apology over: `please accept our sincere apologies`.
  static let offeredApology = CoachingRule(
    id: "AP-ACCEPT", label: .other, level: .note,
    message: "Say \"I'm sorry\" and for what.",
    why: "It hands over an apology like a form.",
    source: "Fraser 1981 (one formula among nine); that it is worn is our judgement",
    find: { $0.flatMap(\.offeredApologies) },
    rewrite: \.saidPlainly,
    examples: [
      "«Please accept our sincere apologies».",
      "«Kindly accept my apology».",
      "«We extend our deepest apologies».",
      "I'd like to «offer my sincerest apologies» for losing your bag.",
      "I hope you will «accept our apology».",
      "«We owe you an apology».",
      "«You have my unreserved apology».",
      "We accept cash or card.",
      "Please accept the refund whether or not you come back.",
      "I'm sorry I lost your bag.",
      "You don't have to accept this.",
      "My apologies for shouting at you.",
      "You never had an apology from me, and I'm sorry.",
      "I offer a new frame or your money back.",
    ]
  )
}

extension Spot {
  /// The sorry itself in its place, as in `I'm sorry for losing your bag`.
  fileprivate var saidPlainly: String? {
    let words = finding.tokens.map { passage.tokens[$0].lower }
    let end = finding.tokens.upperBound
    guard ["please", "kindly"].contains(words.first ?? ""), passage.tokens.indices.contains(end),
      passage.tokens[end].form == .punctuation
        || passage.tokens[end].lower == "for"
          && passage.tokens.indices.contains(end + 1) && passage.tokens[end + 1].tag == .gerund
    else { return nil }
    return sentence(with: words.contains("my") ? "I'm sorry" : "We're sorry")
  }
}

extension Line {
  fileprivate var offeredApologies: [Range<Int>] {
    guard holds(["apology", "regret"]) else { return [] }
    return Line.offers.flatMap { $0.matches(in: self) }.filter { range in
      !holds(
        Words.negations.union(["i", "they", "she", "he"]),
        in: range.lowerBound - 2..<range.lowerBound)
        || holds(["accept"], in: range)
    }
  }

  private static let offers: [Pattern] = {
    let asking = Piece.typed("please pls plz kindly").maybe
    let writer = Piece.typed("i we").maybe
    let very = Piece.any(Words.sincere).upTo(5)
    let sorry = Piece.any("apology regret")
    return [
      Pattern(asking, .any("accept"), .typed("our my the an these this"), very, sorry),
      Pattern(
        writer, .any("offer extend convey tender send express present give"),
        Piece.typed("you to them").upTo(2), .typed("our my an the its"), very, sorry),
      Pattern(writer, .any("owe"), .typed("you"), "an", very, sorry),
      Pattern("you", "have", .typed("our my"), very, sorry),
    ]
  }()
}

extension Words {
  fileprivate static let sincere = adverbs.union(
    set(
      """
      sincere sincerest deep deepest heartfelt humble humblest profound unreserved full warmest most
      very own and , sincerely whole-hearted wholehearted genuine earnest
      """))
}
