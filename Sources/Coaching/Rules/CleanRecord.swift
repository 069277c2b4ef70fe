import English

extension CoachingRule {
  /// A clean record held up: `in 20 years this has never happened`.
  static let cleanRecord = CoachingRule(
    id: "AP-NEVERBEFORE", label: .minimising, level: .fix,
    message: "Leave your record out; this is the time that counts.",
    why: "It praises you and makes this case small.",
    source: "SorryWatch; Tavris & Aronson 2007 (self-justification)",
    find: { $0.flatMap(\.cleanRecords) },
    examples: [
      "In 20 years this has «never happened».",
      "This is «the first time this has happened».",
      "We have «never had a complaint» before.",
      "It's «the first time» that a cake of ours has collapsed.",
      "This has «never been an issue» for anyone.",
      "We have «a spotless record».",
      "«Nothing like this has happened» here before.",
      "I have «never had anyone» complain about my cuts.",
      "You have bought from me for 20 years, and I let you down.",
      "I have never thanked you for your patience in May.",
      "It was the first time you had ordered from us.",
      "The refund never arrived.",
      "I never had the key with me.",
      "It should never have happened.",
      "Tell me if this has happened before.",
      "The call you asked for never happened.",
      "Your first complaint came on Monday, and I let it lie.",
    ]
  )
}

extension Line {
  fileprivate var cleanRecords: [Range<Int>] {
    Line.records.flatMap { $0.matches(in: self) }.filter {
      !holds(
        ["should", "you", "if", "must", "will", "ca", "can"], in: $0.lowerBound - 4..<$0.upperBound)
    }
  }

  private static let records: [Pattern] = {
    let before = Piece.any("ever previously before once actually yet")
    let trouble = Piece.any(
      Words.wrongs.union(["complaint", "trouble", "accident", "claim", "injury", "case"]))
    return [
      Pattern(
        .any("have").unmarked, .typed("never"), before.maybe, .typed("happened occurred arisen")),
      Pattern(
        .any("have").unmarked, .typed("not n't").unmarked.maybe, .typed("never ever"),
        .typed("happened occurred"),
        Piece.typed("before").maybe),
      Pattern(
        .any("have").unmarked, .typed("never"), before.maybe,
        .typed("had received seen experienced been"),
        Piece.typed("a an any this such one single").upTo(2),
        Piece.tagged(.adjective).maybe, trouble),
      Pattern(
        .any("have").unmarked, .typed("never"), before.maybe, .typed("had known"),
        .typed("anyone anybody anything")),
      Pattern(
        "the", Piece.typed("very").maybe, "first", "time", Piece.typed("that").maybe,
        .typed("this it anything something"), Piece.typed("like this of the kind sort").upTo(4),
        .any("have"), Piece.any("ever").maybe, .typed("happened occurred")),
      Pattern(
        .any("be").unmarked, "the", Piece.typed("very").maybe, "first", "time",
        Piece.typed("that in").unmarked,
        Piece.typed("a an any we our one my").unmarked),
      Pattern("first", .any("complaint"), .typed("we i in ever of about")),
      Pattern(
        .typed("never"), .typed("had received"), .typed("such a any"),
        Piece.tagged(.adjective).maybe,
        .any("feedback criticism review comment report")),
      Pattern("a", "first", "for", .typed("us me")).endingClause,
      Pattern("never", "in", .typed("our my all the"), .gap(1)),
      Pattern(
        .typed("a our an"),
        .typed("spotless unblemished clean perfect excellent impeccable flawless good"),
        Piece.tagged(.noun, .adjective).maybe, .typed("record reputation")),
      Pattern(
        .typed("nothing"), "like", .typed("this that it"), .any("have"), before.maybe,
        .typed("happened occurred")),
    ]
  }()
}
