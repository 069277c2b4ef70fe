import English

extension CoachingRule {
  /// An apology announced in place of one that is made: `I would like to apologise`.
  static let announcedApology = CoachingRule(
    id: "AP-WANTTO", label: .other, level: .note,
    message: "Leave out the run-up: \"I'm sorry\".",
    why: "It announces a sorry and does not say it.",
    source: "SorryWatch step 1; CCSARP (an apology has to be performed)",
    find: { $0.flatMap(\.announcements) },
    rewrite: \.performed,
    examples: [
      "«I would like to apologise» for the delay.",
      "«We want to say sorry».",
      "«Allow me to apologise».",
      "«Let me begin by apologising» for losing your coat.",
      "«I just wanted to say how sorry» I am.",
      "«I'm writing to apologise».",
      "«We wish to express our regret».",
      "«I must apologise» for shouting at you.",
      "I would like to call you at 5 pm.",
      "I want to hear what you lost.",
      "I apologise for shouting at you.",
      "You wanted me to apologise, and I did not.",
      "I did not want to say sorry by text, so I came.",
      "I'm sorry I let you wait.",
      "He should apologise to you as well.",
    ]
  )
}

extension Spot {
  /// The apology made, as in `I apologise for shouting at you`.
  fileprivate var performed: String? {
    let range = finding.tokens
    let verb = passage.tokens[range.upperBound - 1].lower
    let writer = passage.tokens[range.lowerBound].lower
    let end = range.upperBound
    guard ["apologise", "apologize"].contains(verb), ["i", "we"].contains(writer),
      passage.tokens.indices.contains(end),
      passage.tokens[end].form == .punctuation
        || passage.tokens[end].lower == "for"
          && passage.tokens.indices.contains(end + 1) && passage.tokens[end + 1].tag == .gerund
    else { return nil }
    return sentence(with: writer == "i" ? "I \(verb)" : "we \(verb)")
  }
}

extension Line {
  fileprivate var announcements: [Range<Int>] {
    guard holds(Words.announced) else { return [] }
    return Line.runUps.flatMap { $0.matches(in: self) }.filter { range in
      !holds(Words.negations, in: range)
    }
  }

  private static let runUps: [Pattern] = {
    let writer = Piece.typed("i we")
    let soft = Piece.any(Words.adverbs.union(["first", "please", "also"])).upTo(2)
    let sorry = Piece.any("apologise apologize apology sorry regret")
    let filler = Piece.typed(
      "that how i 'm we 're am are so very truly deeply our my sincere sincerest"
    ).upTo(4)
    let wanting: [Piece] = [
      writer, soft,
      .any("would 'd want wanted wish must need have feel should going hasten be"), soft,
      Piece.any(
        "like love to write writing take this opportunity reach out and begin by start i should feel we"
      ).upTo(7), soft,
    ]
    let letting: [Piece] = [
      Piece.typed("please").maybe, .any("allow let permit"), .typed("me us"),
      Piece.typed("to first begin start by just").upTo(4),
    ]
    return [
      Pattern(wanting + [.typed("apologise apologize apologising apologizing")]),
      Pattern(wanting + [.typed("say express saying offer"), filler, sorry]),
      Pattern(letting + [.any("apologise apologize apologising apologizing")]),
      Pattern(letting + [.any("say express saying offer"), filler, sorry]),
    ]
  }()
}

extension Words {
  fileprivate static let announced: Set = regrets.union(["apologising", "apologizing"])
}
