import English

extension CoachingRule {
  /// A regret that depends on an `if`, and a harm that is supposed where it is known.
  ///
  /// A condition on what the customer may want next (`if you'd rather have a refund`) is an offer.
  static let conditional = CoachingRule(
    id: "AP-COND", label: .conditional, level: .block,
    message: "Say what happened, without \"if\".",
    why: "\"If\" sounds like doubt that it hurt.",
    source: "Lazare (conditional acknowledgement); SorryWatch (\"sorry if\")",
    reason: { spot, known in
      known.harmIsTold && spot.starts(with: "if")
        ? "\(known.sheAtStart) told you it did. \"If\" sounds like doubt." : nil
    },
    find: { $0.flatMap(\.conditionsOnRegret) },
    rewrite: \.asFact,
    examples: [
      "I'm sorry «if the delay upset you».",
      "We apologise «if anyone was put out».",
      "Sorry «in case this caused trouble».",
      "«If I sounded short with you», I apologise.",
      "I am sorry «should this have spoiled your evening».",
      "«If you felt a delay», please accept our apologies.",
      "Please accept our apologies «if you were kept waiting».",
      "«If my words hurt you», that was never my aim.",
      "Lena, I'm really sorry «if it came across as rude», I had my hands full.",
      "«Should you have lost any sleep», we are sorry.",
      "«Where we fell short», we apologise.",
      "«In the event that you were woken», our apologies.",
      "Where the road bends I hit your gate, and I'm sorry.",
      "In the event of rain the walk moves to Sunday, sorry.",
      "I'm sorry. If you'd like a refund, tell me by Friday.",
      "I'm sorry the cake was late; if Tuesday suits you, I'll bring a new one.",
      "I'm sorry I missed you, and if you still want the cut I will come to you.",
      "I'm sorry. If the delay cost you money, send me the bill and I will pay it.",
      "If I had looked at the label, you would have had the right mug. I'm sorry.",
      "Sorry I asked if you had paid. You had.",
      "If you see a charge for the second box, ignore it.",
    ]
  )
}

extension Spot {
  /// The regret with the harm as a fact, as in `I'm sorry the delay upset you`.
  fileprivate var asFact: String? {
    let start = finding.tokens.lowerBound
    guard start > 0, starts(with: "if"), finding.tokens.count > 2,
      passage.tokens[start - 1].lower == "sorry",
      !["any", "anyone", "anything", "someone", "something", "there"]
        .contains(passage.tokens[start + 1].lower)
    else { return nil }
    return sentence(with: passage.text(tokens: start + 1..<finding.tokens.upperBound))
  }
}

extension Line {
  /// The conditions that make a regret, or a harm that is regretted, uncertain.
  fileprivate var conditionsOnRegret: [Range<Int>] {
    conditions.filter { condition in
      guard !isWish(condition) else { return false }
      if let before = regret(before: condition.lowerBound),
        stretchEnd(from: before.word) >= condition.lowerBound
      {
        return isAttached(condition)
      }
      if let after = regret(from: condition.upperBound) {
        return after.start - condition.upperBound < 12
          && !isOpenOffer(after: condition, till: after.start)
      }
      return supposesHarm(condition) && !isOpenOffer(after: condition)
    }
  }

  /// Whether the condition qualifies the regret before it and not what comes after.
  private func isAttached(_ condition: Range<Int>) -> Bool {
    let before = lower(condition.lowerBound - 1)
    if ["ask", "wonder", "see", "know", "check", "say"].contains(lemma(condition.lowerBound - 1)) {
      return false
    }
    guard [",", "and", "but", "so"].contains(before) else { return true }
    return !isOpenOffer(after: condition)
  }

  /// Whether what follows a condition is an offer or a request, as in `tell me and I will pay it`.
  private func isOpenOffer(after condition: Range<Int>, till end: Int? = nil) -> Bool {
    let rest =
      condition
      .upperBound..<max(condition.upperBound, end ?? stretchEnd(from: condition.upperBound))
    return rest.contains { index in
      word(index, is: Words.offering) && !(lower(index) == "please" && lower(index + 1) == "accept")
    }
  }

  /// Whether it is on a wrong of the writer's, as in `if mistakes were made`.
  private func supposesWrong(_ condition: Range<Int>) -> Bool {
    let head = past(["any", "a", "some", "there", "was", "were"], from: condition.lowerBound + 1)
    return word(head, is: Words.wrongs) && holds(["was", "were", "been"], in: condition)
  }

  /// Whether the condition is on something done to the reader, as in `if my words hurt you`.
  private func supposesHarm(_ condition: Range<Int>) -> Bool {
    (holds(Words.harming, in: condition) || supposesWrong(condition))
      && !holds(["had", "would", "not", "n't"], in: condition)
      && !Words.readers.contains(lower(condition.lowerBound + 1))
  }
}

extension Words {
  fileprivate static let offering = set(
    """
    tell let call send please will reply ring write say can show text email bring ask
    """)
  /// Verbs for what an act does to a person.
  static let harming = set(
    """
    hurt upset offend inconvenience bother disappoint annoy insult embarrass frustrate distress
    trouble spoil ruin cause anger
    """)
}
