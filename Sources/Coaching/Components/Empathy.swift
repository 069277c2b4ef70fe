import Casework
import English

extension ComponentSign {
  /// A feeling, with what makes sense of it.
  static let empathy = ComponentSign(
    component: .empathy,
    find: { line in
      let guesses = line.deeds.filter(line.isFeltGuess).map { line.span(of: $0.clause) }
      let found = guesses + patterns.flatMap { $0.matches(in: line) }.filter { !line.isDoubted($0) }
      return found.isEmpty ? [] : [found[0]]
    },
    examples: [
      "«You told me you felt foolish» in front of your guests.",
      "«No wonder» you were angry.",
      "«That must have been frightening with a toddler in the car».",
      "«It must be hard with a newborn at home».",
      "I «can see why» you are cross.",
      "Being angry «makes sense».",
      "I «keep thinking of you» opening that box.",
      "«You must have felt abandoned».",
      "«That must have given you a fright».",
      "«I'd be livid» too.",
      "«That was humiliating», and you said so.",
      "I know «what that day meant to you».",
      "I can «only imagine how» that felt.",
      "You told me «you were close to tears».",
      "We apologise for the inconvenience.",
      "We feel bad.",
      "We understand that you are frustrated.",
      "You must be at least 18.",
      "You told me your address.",
      "You must have entered the wrong code.",
      "The form must be sent by Friday.",
      "I'd be happy to help.",
      "I'm sorry if you were upset.",
      "It was late when the van came.",
    ]
  )

  private static let patterns: [Pattern] = [
    Pattern("no", "wonder"),
    Pattern(.any("make"), Piece.typed("perfect complete total").maybe, .typed("sense")),
    Pattern(.any("can"), .any("see understand tell"), .typed("why how")),
    Pattern(.typed("only well"), .any("imagine guess"), .typed("how what")),
    Pattern(.any("can"), .any("imagine"), .typed("why how what")),
    Pattern(.typed("i we"), .any("understand see know"), .typed("why")),
    Pattern(
      .typed("i we"), .any("know"), .typed("how"), Piece.gap(1), .any("much hard it that you this")),
    Pattern(
      "how", .typed("you it that this she he they"), Piece.typed("must have").upTo(2),
      .typed("felt")),
    Pattern(
      .typed("what how"), Piece.gap(3), .any("mean matter"), "to", .typed("you her him them")),
    Pattern(
      .typed("anyone anybody"), "would", Piece.any("have be feel").upTo(2),
      .any(Words.moods.union(["same"]))),
    Pattern(.typed("anyone anybody"), "would", Piece.any("have be feel").upTo(2)),
    Pattern(
      .typed("i we"), "would", Piece.typed("have").maybe, .typed("be been feel felt"),
      Piece.any(Words.adverbs).upTo(2), .any(Words.moods.union(["livid", "cross", "mad"]))),
    Pattern(.typed("i we"), "would", Piece.typed("have").maybe, .typed("feel felt"), "the", "same"),
    Pattern(.typed("and"), .typed("rightly understandably"), Piece.typed("so").maybe),
    Pattern(.any("sit"), .typed("badly heavily")),
    Pattern(
      "you", .any("tell say write"), Piece.typed("to me us that how").upTo(2),
      Piece.typed("you it").maybe, .any("feel cry sit"), Piece.any(Words.adverbs).upTo(2),
      Piece.any(Words.moods).upTo(1)),
    Pattern(
      "you", .any("have").maybe, .any("tell"), .typed("me us"), Piece.typed("that").maybe,
      .typed("it you we i your they"), Piece.gap(1),
      Piece({ $0.tag == .verbPast && $0.lemma != "be" })),
    Pattern(
      "you", .any("be"), Piece.any(Words.adverbs).upTo(1), .typed("close near in"),
      Piece.typed("to").maybe, .typed("tears shock panic pieces bits")),
    Pattern("you", .any("feel"), Piece.any(Words.adverbs).upTo(2), .any(Words.moods)),
    Pattern("you", .typed("felt"), .typed("like as that")),
    Pattern(.any("keep"), .typed("thinking"), .typed("of about"), .typed("you")),
    Pattern("you", .any("be"), Piece.any(Words.adverbs).upTo(2), .any(Words.moods)),
    Pattern(
      .any("make leave"), "you", .any("feel").maybe, Piece.any(Words.adverbs).upTo(2),
      .any(Words.moods)),
    Pattern(.any("make leave"), "you", .any("feel"), .typed("like as")),
    Pattern(
      .typed("that it this"), .typed("was"), Piece.any(Words.adverbs).upTo(2), .any(Words.trying)),
    Pattern(.typed("what"), "a", Piece.any("way day night start end").maybe, .any(Words.trying)),
  ]
}

extension Line {
  /// What it must have been like: `it must be frightening`, `you must have wanted to hide`.
  fileprivate func isFeltGuess(_ deed: Deed) -> Bool {
    guard let verb = deed.clause.verb, verb.modal == "must", !deed.clause.isConditional,
      let head = deed.clause.subject?.head
    else { return false }
    if deed.verb == "be", holds(Words.trying, in: deed.rest.prefixed(3)) { return true }
    let isTheirs =
      ["you", "that", "it", "this", "they", "she", "he"].contains(lower(head))
      || deed.side == .reader
    if word(verb.main, is: Words.trying.union(Words.moods)) { return true }
    guard isTheirs, Words.sensing.contains(deed.verb) else { return false }
    let helpers = verb.tokens.lowerBound..<max(verb.tokens.lowerBound, verb.main)
    if helpers.contains(where: { lemma($0) == "have" }) {
      return !holds(["mistaken", "wrong", "charged"], in: deed.rest.prefixed(3))
    }
    return ["feel", "be", "seem"].contains(deed.verb)
      && (holds(Words.moods, in: deed.rest.prefixed(4))
        || holds(Words.trying, in: deed.rest.prefixed(4)))
  }

  /// Whether it is only supposed, as in `if you were upset`, or could be said to anybody, as in `we
  /// understand that you are upset`.
  fileprivate func isDoubted(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 3..<range.lowerBound
    if holds(["understand", "appreciate", "realise", "realize"], in: before),
      !holds(Words.ties, in: range.upperBound..<range.upperBound + 12)
    {
      return true
    }
    return isSupposed(range)
  }

  private func isSupposed(_ range: Range<Int>) -> Bool {
    holds(["if", "that", "anyone", "whether"], in: range.lowerBound - 1..<range.lowerBound)
      && !holds(
        ["know", "see", "understand", "imagine", "tell"],
        in: range.lowerBound - 4..<range.lowerBound)
      || holds(["sorry", "apologise", "apologize"], in: range.lowerBound - 2..<range.lowerBound)
  }
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
    frustrating frustrated hard awful horrible raw small let abandoned livid heartbroken distressed
    terrified alarmed unwelcome
    """)
  /// What ties a feeling to what happened.
  fileprivate static let ties: Set = ["because", "after", "when", "with", "since", "as"]
  /// Words for what is hard to bear, said of the thing itself.
  fileprivate static let trying = set(
    """
    humiliating embarrassing frightening upsetting stressful painful scary horrible distressing
    terrifying heartbreaking worrying miserable awful exhausting hard unfair frustrating terrible dreadful
    """)
  /// What somebody feels, wants or is given to feel.
  fileprivate static let sensing = set(
    """
    be feel seem come hurt give look sound want wonder worry wish think sting sit lie ask
    """)
}
