import English

extension CoachingRule {
  /// The sorry treated as a toll that is paid: `we have apologised already`, `what more do you want`.
  static let impatience = CoachingRule(
    id: "AP-IMPATIENT", label: .other, level: .block,
    message: "Take out \"already\"; hear them once more.",
    why: "It says their time for being hurt is up.",
    source: "Frantz & Bennigson 2005 (being heard comes first)",
    reason: { _, known in "It tells \(known.her) that time is up." },
    find: { $0.flatMap(\.impatience) },
    examples: [
      "I «already said» I was sorry.",
      "«What more do you want» from me?",
      "We «have apologised several times» now.",
      "«As I said before», it was the van.",
      "«How many times do I» have to say it?",
      "We «have already explained» this to you.",
      "I «have told you twice».",
      "«As previously explained», there is no refund.",
      "I «said sorry».",
      "I don't know «what else you expect».",
      "It is «time to move on».",
      "I have «done everything you asked».",
      "You have called me twice already, and I did not answer.",
      "What more can I tell you about the repair?",
      "You already told me, and I forgot.",
      "I already sent the refund.",
      "As I said on the phone, I will be there at nine.",
      "What else can I do for you?",
      "I said sorry to your sister, and now I say it to you.",
      "How many times did you have to call?",
      "I told you Friday, and it was Monday.",
    ]
  )
}

extension Line {
  fileprivate var impatience: [Range<Int>] {
    clauses.compactMap(toldBefore) + Line.tolls.flatMap { $0.matches(in: self) }
  }

  /// A word of the writer's that was said before, as it is thrown back at the reader.
  private func toldBefore(in clause: Clause) -> Range<Int>? {
    guard let verb = clause.verb, verb.time == .past, !verb.isNegated, !clause.isQuestion,
      isWriters(clause), Words.saying.contains(verb.lemma)
    else { return nil }
    let rest = Range.from(verb.main + 1, to: min(clause.tokens.upperBound, verb.main + 9))
    let start = verb.tokens.lowerBound
    if holds(["already", "repeatedly"], in: start - 1..<verb.main + 2) {
      let isWord =
        Words.telling.contains(verb.lemma)
        || holds(["you", "information", "answer", "detail"], in: rest)
      let first = lower(start - 1) == "already" ? start - 1 : start
      return isWord ? first..<verb.main + 1 : nil
    }
    guard Words.telling.contains(verb.lemma) else { return nil }
    let isQuoting = rest.contains { passage.tokens[$0].isQuoted }
    guard !isQuoting else { return nil }
    if let times = rest.first(where: { ["twice", "repeatedly"].contains(lower($0)) }) {
      return start..<times + 1
    }
    if let times = rest.first(where: { lower($0) == "times" }) { return start..<times + 1 }
    let sorry = past(["sorry"], from: verb.main + 1)
    let isOver = sorry == tokens.upperBound || isPunctuation(sorry)
    let isSorry = sorry > verb.main + 1 || ["apologise", "apologize"].contains(verb.lemma)
    return isSorry && isOver && verb.lemma != "tell" ? start..<sorry : nil
  }

  private static let tolls: [Pattern] = {
    let writer = Piece.typed("i we")
    let told = Piece.any("say explain state tell advise stress outline")
    return [
      Pattern(
        "what", .typed("more else"), .any("do are would"), "you", .any("want expect need like")),
      Pattern("what", .typed("more else"), Piece.typed("do").maybe, "you", .any("want expect")),
      Pattern("what", .any("do"), "you", .any("want expect"), .typed("me us from").unmarked.maybe)
        .endingClause,
      Pattern("what", .typed("more else"), .typed("can could"), writer, .any("do say"))
        .endingClause,
      Pattern(
        .typed("as like"), writer, Piece.any("have already").upTo(2), told,
        .typed("before earlier already previously")),
      Pattern(.typed("like"), writer, "said"),
      Pattern("as", .typed("already previously repeatedly"), told),
      Pattern(
        "as", told, .typed("in above before previously"), Piece.typed("my our the").maybe,
        Piece.typed("last previous earlier email").upTo(2)),
      Pattern("per", .typed("my our"), .typed("last previous earlier prior")),
      Pattern("how", "many", "times", .any("do must have should can"), writer),
      Pattern(
        "can", .typed("we you"), Piece.any("just please").maybe,
        .any("drop stop end move let leave"), .typed("this it on the")),
      Pattern("time", "to", "move", "on"),
      Pattern(.any("keep"), .any("go"), .typed("over round around"), .typed("this it in and")),
      Pattern("nothing", .typed("more else further"), writer, "can", "say"),
      Pattern(
        .any("do"), .typed("everything all"), Piece.typed("that").maybe, .typed("you"),
        Piece.any("have").maybe, .typed("asked wanted demanded")),
    ]
  }()
}

extension Words {
  fileprivate static let telling = set(
    """
    say tell apologise apologize explain answer clarify address advise
    """)
  fileprivate static let saying = telling.union([
    "provide", "give", "offer", "inform", "respond", "reply",
  ])
}
