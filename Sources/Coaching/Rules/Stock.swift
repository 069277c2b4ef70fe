import English

extension CoachingRule {
  /// A set phrase of call centres and form letters.
  static let stock = CoachingRule(
    id: "AP-STOCK", label: .other, level: .note,
    message: "Leave it out, or say what is true of this person.",
    why: "They have heard it on hold a hundred times.",
    source: "Victorian Ombudsman (avoid template phrases); our reading of 400 replies of firms",
    find: { $0.flatMap { line in Line.stockPhrases.flatMap { $0.matches(in: line) } } },
    examples: [
      "«Your call is important to us».",
      "«Your feedback is very valuable to us».",
      "«Thank you for reaching out» to us.",
      "«We appreciate your business».",
      "«Your comments have been passed on» to the team.",
      "«Your message has been received».",
      "«A member of our team will be in touch».",
      "«Have a great day»!",
      "«Is there anything else we can help you with»?",
      "«Thanks for bringing this to our attention».",
      "Your daughter is important to you, and I forgot her cake.",
      "Thank you for telling me about the crack.",
      "I passed your letter on to Sam, who packed it.",
      "You told my team, and nobody called you back.",
      "I hope that your day gets better.",
      "Your parcel has been found.",
      "Thank you for coming back on Monday.",
    ]
  )
}

extension Line {
  private static let comments = Piece.typed(
    """
    call calls feedback opinion opinions custom business satisfaction comments comment message
    concerns concern review email suggestion suggestions complaint enquiry inquiry privacy trust
    """)

  fileprivate static let stockPhrases: [Pattern] = [
    Pattern(
      "your", comments, Piece.typed("and").maybe, Piece.gap(1), .any("be"),
      Piece.any(Words.adverbs.union(["very", "extremely", "important"])).upTo(3),
      .typed("important valuable valued appreciated"), Piece.typed("to").maybe,
      Piece.typed("us").maybe),
    Pattern(
      "your", comments, .any("have be will"), Piece.any("be been have").upTo(2),
      .typed("passed forwarded shared received noted logged relayed"),
      Piece.typed("on along").maybe),
    Pattern(
      .typed("thank thanks"), Piece.typed("you").maybe, "for",
      .typed("reaching contacting getting"),
      Piece.typed("out in").maybe, Piece.typed("touch").maybe),
    Pattern(
      .typed("thank thanks"), Piece.typed("you").maybe, "for", .typed("bringing"), Piece.gap(2),
      "to",
      .typed("my our"), "attention"),
    Pattern(
      "we", Piece.any(Words.adverbs).upTo(2), .typed("appreciate value"), "your",
      .typed("business feedback custom loyalty patronage comments")),
    Pattern(
      .typed("a one"), .any("member representative agent one"), Piece.gap(5), "will", "be", "in",
      Piece.typed("touch contact")),
    Pattern(
      "have", "a", .typed("great nice good wonderful lovely fantastic"),
      .typed("day evening weekend")),
    Pattern(
      "is", "there", .typed("anything"), "else", Piece.gap(5), .typed("help assist do"),
      Piece.typed("you for").maybe, Piece.typed("you with").maybe),
    Pattern(
      .any("pass share forward relay"), Piece.typed("this on along your").upTo(2), comments,
      Piece.typed("on along").maybe, "to", Piece.typed("the our my").maybe,
      Piece.typed("relevant appropriate right correct respective"),
      .typed("team teams department people")),
    Pattern("we", "value", "you", "as", "a", .typed("customer guest client member")),
  ]
}
