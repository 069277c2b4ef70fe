import Casework
import English

extension ComponentSign {
  /// A feeling, with what makes sense of it.
  static let empathy = ComponentSign(
    component: .empathy,
    find: { line in
      let found = patterns.flatMap { $0.matches(in: line) }
      return found.isEmpty ? [] : [found[0]]
    },
    examples: [
      "«You told me you felt foolish» in front of your guests.",
      "«No wonder» you were angry.",
      "«That must have been frightening» with a toddler in the car.",
      "I «can see why» you are cross.",
      "Being angry «makes sense».",
      "I «keep thinking of you» opening that box.",
      "We apologise for the inconvenience.",
      "We feel bad.",
      "You must be at least 18.",
      "You told me your address.",
    ]
  )

  private static let patterns: [Pattern] = [
    Pattern("no", "wonder"),
    Pattern(.any("make"), Piece.typed("perfect complete total").maybe, .typed("sense")),
    Pattern(.any("can"), .any("see understand imagine"), .typed("why how")),
    Pattern(.any("anyone anybody"), "would", Piece.any("have be feel").upTo(2)),
    Pattern(
      .typed("that this it you"), "must", "have", Piece.typed("been felt").maybe,
      Piece.any(Words.adverbs).upTo(2), .any(Words.moods)),
    Pattern(
      "you", .any("tell say write"), Piece.typed("to me us that").upTo(2),
      Piece.typed("you it").maybe, .any("feel be cry sit"), Piece.any(Words.adverbs).upTo(2),
      Piece.any(Words.moods).upTo(1)),
    Pattern(
      "you", .any("have").maybe, .any("tell"), .typed("me us"), Piece.typed("that").maybe,
      .typed("it you we i your they"), Piece.gap(1), Piece({ $0.tag == .verbPast })),
    Pattern("you", .any("feel"), Piece.any(Words.adverbs).upTo(2), .any(Words.moods)),
    Pattern(.any("keep"), .typed("thinking"), .typed("of about"), .typed("you")),
    Pattern("you", .any("be"), Piece.any(Words.adverbs).upTo(2), .any(Words.moods)),
    Pattern(
      .any("make leave"), "you", .any("feel"), Piece.any(Words.adverbs).upTo(2), .any(Words.moods)),
  ]
}

extension Words {
  /// Feelings of somebody who was wronged, and words for what causes them.
  static let moods = set(
    """
    angry annoyed anxious ashamed belittled betrayed cheated confused desperate disappointed
    disappointing dismissed disrespected embarrassed embarrassing exhausted exposed foolish
    forgotten frightened frightening furious guilty helpless hopeless humiliated humiliating hurt
    ignored insulted judged lonely lost misled overwhelmed panicked powerless pressured rejected
    rushed sad scared scary shocked singled stressed stressful stranded stupid trapped uneasy
    unimportant unsafe upset upsetting used violated worn worried worrying painful unfair
    frustrating frustrated hard awful horrible raw small let
    """)
}
