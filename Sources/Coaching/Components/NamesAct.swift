import Casework
import English

extension ComponentSign {
  /// What the writer did or left undone, told with the writer as the doer.
  static let namesAct = ComponentSign(
    component: .namesAct,
    find: { line in
      let isKnown = Prevention.strength(of: line) > .weak
      return line.deeds.filter { line.isWrong($0, knowingChange: isKnown) }
        .map { line.span(of: $0.clause) } + line.regrettedDeeds
    },
    examples: [
      "«I sent the wrong size».",
      "«We did not call you back».",
      "«I gave your table away».",
      "I'm sorry «I dropped your guitar».",
      "«My driver left the gate open».",
      "I apologise for «giving your room to somebody else».",
      "«Two of us gave you two different answers».",
      "«We have lost your coat».",
      "We are sorry: «we cut off the water to your street».",
      "Your table was given away.",
      "There was a mix-up.",
      "I will call you on Friday.",
      "You sent the wrong size back.",
      "I refunded £42 to your card today.",
      "I have now closed the case and sent the £60.",
      "Our supplier sent the wrong size.",
      "We've put a second lock on the gate.",
    ]
  )
}

extension Line {
  /// Whether the writer did or left undone there what hurt, and not what mends it.
  ///
  /// Whether the sentence names a change of a known sort is given.
  fileprivate func isWrong(_ deed: Deed, knowingChange isKnown: Bool) -> Bool {
    guard deed.side == .writer, !deed.isPassive, !isRepair(deed),
      !isChange(deed, ofKnownSort: isKnown)
    else { return false }
    let isAside = deed.clause.joinedBy == "as" && Words.voicing.contains(deed.verb)
    let isLetDown = deed.verb == "let" && holds(["down"], in: deed.rest.prefixed(3))
    if isAside || isLetDown || Words.inner.contains(deed.verb)
      || ["become", "remain"].contains(deed.verb)
    {
      return false
    }
    if deed.verb == "be" {
      return deed.isOver && holds(Words.failings.subtracting(["fault", "wrong"]), in: deed.rest)
        || deed.isOver && deed.isNegated
    }
    if deed.verb == "have" { return deed.isNegated && deed.isOver }
    switch deed.time {
    case .past, .before:
      return !Words.seeking.contains(deed.verb) || deed.isNegated || isAmiss(deed.rest)
        || ["over", "down"].contains(lower(deed.rest.lowerBound))
    case .perfect:
      return deed.isNegated || Words.failing.contains(deed.verb)
        || Words.hurting.contains(deed.verb) || isAmiss(deed.rest)
        || ["keep", "leave", "let"].contains(deed.verb) && lower(deed.rest.lowerBound) == "you"
    case .present, .coming, .undone, .supposed: return false
    }
  }

  /// Whether it went wrong by what is said of it: `the wrong cake`, `twice`, `away`.
  func isAmiss(_ range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains { index in
      word(index, is: Words.amiss)
        && !(lower(index) == "late" && word(index + 1, is: Words.burdens))
    }
  }

  /// What the writer regrets as a deed: `for giving your room away`, and what a tagger loses after
  /// a regret, as in `I'm sorry I let the dog out`.
  fileprivate var regrettedDeeds: [Range<Int>] {
    let gerunds = regrets.compactMap { regret -> Range<Int>? in
      guard regret.preposition != nil else { return nil }
      let verb = past(Words.adverbs.union(["not", "never"]), from: regret.matter)
      guard tokens.contains(verb), passage.tokens[verb].tag == .gerund else { return nil }
      let isState = lemma(verb) == "be" || lemma(verb) == "have"
      let end = clause(at: verb)?.tokens.upperBound ?? tokens.upperBound
      let rest = Range.from(verb + 1, to: end)
      if isState, verb == regret.matter, !holds(Words.failings, in: rest), !isParticiple(verb + 1) {
        return nil
      }
      return trimmed(regret.matter..<end)
    }
    let lost = Line.lostDeeds.matches(in: self).compactMap { range -> Range<Int>? in
      guard let regret = regret(before: range.lowerBound), range.lowerBound - regret.word < 4,
        let clause = clause(at: range.lowerBound), let verb = clause.verb,
        !range.contains(verb.main)
      else { return nil }
      return trimmed(range.lowerBound..<clause.tokens.upperBound)
    }
    return gerunds + lost
  }

  private func isParticiple(_ index: Int) -> Bool {
    tokens.contains(index) && passage.tokens[index].tag == .pastParticiple
  }

  /// Deeds whose verb looks the same in the past as in the present.
  private static let lostDeeds = Pattern(
    .typed("i we"), Piece.any(Words.adverbs).upTo(2),
    Piece.any(Words.oneForm))
}

extension Words {
  /// What is done to find out, which is no wrong by itself.
  static let seeking = set(
    """
    check look find search investigate discover learn review examine speak talk go ask
    """)
  /// What is said by the way, as in `as I mentioned`.
  fileprivate static let voicing = set("mention say explain note state write tell promise discuss")
  /// What hurts whenever it was done.
  static let hurting = set(
    """
    charge overcharge bill cost hurt upset disappoint scare frighten insult
    humiliate embarrass ruin spoil waste mislead deceive betray cheat cancel refuse deny delay
    mistreat wrong
    """)
  /// Words of a deed that went wrong.
  static let amiss = set(
    """
    wrong wrongly away late mistake twice badly instead poorly incorrectly double
    """)
}
