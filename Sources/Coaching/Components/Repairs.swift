import Casework
import English

extension ComponentSign {
  /// A repair that one can count or see: done, or offered with its amount, thing or day.
  static let repairs = ComponentSign(
    component: .repairs,
    find: { line in
      line.clauses.filter { line.isRepair($0) }.map { line.span(of: $0) }
    },
    examples: [
      "«I refunded £42 to your card today».",
      "«I will bring a new one on Friday at 4 pm».",
      "«We've sent you a full refund».",
      "«I can replace the strap by Monday».",
      "«Your refund of £30 is on its way today».",
      "We will make it right.",
      "We sent the wrong cake to your office.",
      "I will call you on Friday.",
      "We will fix this.",
    ]
  )
}

extension Line {
  fileprivate func isRepair(_ clause: Clause) -> Bool {
    let predicate = predicate(of: clause)
    if let subject = clause.subject,
      ["refund", "money", "replacement"].contains(lower(subject.head)),
      clause.verb?.isNegated == false
    {
      return holdsFigure(clause.tokens)
    }
    guard isMending(clause) else { return false }
    return holdsFigure(predicate) || predicate.contains(where: isFresh) || isTime(in: predicate)
  }

  /// Whether the word tells of a thing that puts right; the `right` of `make it right` does not.
  private func isFresh(_ index: Int) -> Bool {
    word(index, is: Words.fresh) && passage.tokens[index].tag != .adverb
      || ["today", "tomorrow", "back"].contains(lower(index))
  }

  /// Whether a sum or a number stands among these tokens.
  func holdsFigure(_ range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains {
      [.money, .number, .time, .ordinal].contains(passage.tokens[$0].form)
        || isTime(in: $0..<$0 + 1)
    }
  }

  /// Whether a day or an hour stands among these tokens.
  func isTime(in range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains { index in
      passage.tokens[index].form == .time || Words.days.contains(lower(index))
        || passage.tokens[index].form == .number && ["at", "by", "on"].contains(lower(index - 1))
        || passage.tokens[index].form == .ordinal
    }
  }
}

extension Words {
  static let days = set(
    """
    today tonight tomorrow monday tuesday wednesday thursday friday saturday sunday noon midday
    morning afternoon evening weekend january february march april june july august september
    october november december hour minutes week now
    """)
}
