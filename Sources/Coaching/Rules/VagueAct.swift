import English

extension CoachingRule {
  /// A regret about an empty noun: `the mix up`, `what happened`, `this`.
  ///
  /// It is fine where the deed stands close by, as in `I sent the blue one. I'm sorry about that.`
  static let vagueAct = CoachingRule(
    id: "AP-VAGUEACT", label: .vague, level: .block,
    message: "Name what you did.",
    why: "It does not say what you did.",
    source: "SorryWatch step 2; Lazare (\"for whatever I did\"); Packard & Berger 2021",
    reason: { _, known in known.thing.map { "It makes \($0) sound small." } },
    find: { lines in
      lines.indices.flatMap { number in
        let near = lines[max(0, number - 3)...min(lines.count - 1, number + 1)]
        let vague = lines[number].vagueActs
        return vague.isEmpty || near.contains(where: \.tellsMisdeed)
          ? []
          : vague.filter {
            !lines[number].isNamedMess($0)
          }
      }
    },
    examples: [
      "I'm sorry about «what happened».",
      "We apologise for the «situation».",
      "Sorry for «everything».",
      "My apologies for «earlier».",
      "Sorry about «the other night».",
      "Sorry about the «mix up» Mr Adeyemi.",
      "I'm really sorry for «all of this».",
      "My apologies for the «issues» with your order.",
      "I want to say sorry for «what took place» on Friday.",
      "I'm sorry for the terrible «mistake».",
      "We're «sorry to hear this», Mark.",
      "I am so «sorry to read that». I have asked the team to call you.",
      "Apologies for the «difficulties» with your account.",
      "I'm sorry about what happened on Monday, when I gave your table away.",
      "I regret that it was read out to you.",
      "I'm sorry about the service charge.",
      "I'm sorry for the night you spent on a bench.",
      "Sorry for the mess in your hall; I left the tap on.",
      "I'm sorry I sent you the wrong size.",
      "I sent you the blue one. I'm sorry about that.",
      "I'm sorry about the scratch on your door.",
      "I'm sorry for this. I forgot your booking.",
      "I'm sorry for the mistake I made with your dose: I read 5 as 50.",
      "Tell me what happened, and I will listen.",
      "I'm sorry to hear that you fell on our steps.",
      "I was sorry to hear this from my driver, who left your gate open.",
    ]
  )
}

extension Line {
  /// Whether it is a real mess in a place of the reader's, or stands for what this sentence told:
  /// `I left you in the dark, and I am sorry for it`.
  fileprivate func isNamedMess(_ range: Range<Int>) -> Bool {
    switch lower(range.lowerBound) {
    case "mess":
      return ["on", "in"].contains(lower(range.upperBound))
        && ["your", "the"].contains(lower(range.upperBound + 1))
    case "it":
      let before = range.lowerBound - 20..<range.lowerBound
      return holds(["and"], in: before) && holds(["you", "your"], in: before)
    default:
      return false
    }
  }

  /// Whether the writer tells here what went wrong, and not only what was done about it.
  fileprivate var tellsMisdeed: Bool {
    clauses.contains { clause in
      isOwnAct(clause) && !word(clause.verb?.main ?? 0, is: Words.afterwards)
    }
  }

  /// The empty words for the deed in what is regretted.
  fileprivate var vagueActs: [Range<Int>] {
    regrets.compactMap { regret in
      if let news = newsHeard(in: regret) { return news }
      guard regret.preposition != nil || lemma(regret.word) == "regret" else { return nil }
      let start = past(Words.adverbs.subtracting(["all"]), from: regret.matter)
      if let match = Line.emptyClauses.lazy.compactMap({ $0.match(at: start, in: self) }).first {
        return regret.preposition == nil && !isOver(match.upperBound) ? nil : match
      }
      return emptyNoun(from: start)
    }
  }

  /// `Sorry to hear this`, where nothing more is said of it.
  private func newsHeard(in regret: Regret) -> Range<Int>? {
    guard regret.preposition == nil, lower(regret.word) == "sorry" else { return nil }
    let end = lower(regret.matter - 1) == "that" ? regret.matter : regret.matter + 1
    guard ["this", "that", "it"].contains(lower(end - 1)), Words.hearsay.contains(lower(end - 2))
    else { return nil }
    let isOver =
      end >= tokens.upperBound || isPunctuation(end) || Words.joints.contains(lower(end))
      || passage.tokens[end].tag == .properNoun || lemma(end) == "happen"
    return isOver ? regret.word..<end : nil
  }

  private static let emptyClauses: [Pattern] = [
    Pattern(
      "what", Piece.any("have has just may might").upTo(2), .any("happen occur go take"),
      .any("on down wrong place").upTo(1)),
    Pattern(
      .typed("how the"), Piece.typed("way").maybe, .any("thing everything it this"),
      .any("go turn happen be"), .any("down out handle handled deal dealt").upTo(1)),
    Pattern(.typed("all"), Piece.typed("of").maybe, .typed("this that it")),
    Pattern(
      "what", "you", .any("have").upTo(2), .any("go experience suffer face"),
      Piece.typed("through").maybe),
    Pattern(
      .typed("my our"), .typed("part role"), Piece.typed("in").maybe,
      Piece.typed("this it that").maybe),
    Pattern("the", "state", "of", "affairs"),
    Pattern(
      .typed("how the"), Piece.typed("way").maybe, .typed("i we"),
      .any("act behave react")),
    Pattern(.typed("everything it")),
    Pattern(.typed("yesterday today tonight")).endingClause,
    Pattern("last", "night").endingClause,
    Pattern(.typed("earlier")).endingClause,
    Pattern(
      "the", Piece.typed("other").maybe, .typed("day night evening morning weekend")
    ).endingClause,
    Pattern(
      "the", .typed("service experience treatment quality standard"),
      Piece.typed("of").maybe, .typed("you your"),
      Piece.any("have").maybe, .any("receive get experience have encounter visit stay meal")),
    Pattern(
      .typed("this that"), Piece.typed("whole entire").maybe, Piece.any(Words.empty).unmarked.maybe),
  ]

  private func isOver(_ index: Int) -> Bool {
    !tokens.contains(index) || isPunctuation(index) || Words.joints.contains(lower(index))
  }

  /// Whether an empty noun stands here; `your experience` is for another rule.
  private func isEmpty(_ index: Int, of start: Int) -> Bool {
    word(index, is: Words.empty)
      && ![.verbPast, .pastParticiple].contains(passage.tokens[index].tag)
      && !(lemma(index) == "experience" && lower(start) == "your")
  }

  /// An empty noun with no more before it than a determiner and words of degree.
  private func emptyNoun(from start: Int) -> Range<Int>? {
    guard
      holds(
        ["the", "our", "my", "your", "this", "that", "these", "those", "such", "a", "all"],
        in: start..<start + 1)
        || word(start, is: Words.empty)
    else { return nil }
    for index in start..<min(start + 5, tokens.upperBound) where isEmpty(index, of: start) {
      var end = index + 1
      while end < tokens.upperBound, ["-", "up", "on"].contains(lower(end)), end < index + 3 {
        end += 1
      }
      if lower(end - 1) == "on" { end -= 1 }
      let isPlace = lemma(index) == "mess" && ["on", "in", "all"].contains(lower(index + 1))
      return isPlace || lower(stretchEnd(from: index)) == ":" ? nil : index..<end
    }
    return nil
  }
}

extension Words {
  fileprivate static let hearsay: Set = ["hear", "read", "see", "learn"]
  /// What a writer does once the wrong is done.
  fileprivate static let afterwards = mending.union(
    set(
      """
      pass forward escalate share contact ask look notify raise investigate see check work note log
      open begin start receive report reach
      """)
  ).subtracting(["send", "give", "bring", "order", "move", "cancel", "change", "deliver", "put"])
  /// Nouns that name no deed.
  static let empty: Set = wrongs.subtracting(["delay", "bump", "breakdown"]).union([
    "situation", "matter", "event", "trouble", "bother", "hassle", "circumstance", "experience",
    "occurrence", "ordeal", "mess-up", "screw-up", "foul-up", "goof-up", "cock-up", "muddle",
    "mess", "upheaval", "difficulty", "shortcoming", "action", "behaviour", "behavior", "conduct",
    "failing", "happening", "business", "stuff", "thing",
  ])
}
