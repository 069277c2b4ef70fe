import English

extension Line {
  /// The regrets, and the places where the writer rues in other words: `it saddens us`,
  /// `disheartened to learn`, `it is regrettable that`, `what a pity`.
  var rues: [Regret] {
    guard holds(Words.rueing) else { return regrets }
    return regrets
      + tokens.compactMap { index in
        guard word(index, is: Words.rueing), !regrets.contains(where: { $0.word == index }) else {
          return nil
        }
        return rue(at: index)
      }
  }

  private func rue(at index: Int) -> Regret? {
    if Words.saddening.contains(lower(index)) {
      guard ["us", "me"].contains(lower(index + 1)) else { return nil }
      return rue(index, matter: index + 2)
    }
    if ["regrettable", "unfortunate", "pity", "shame"].contains(lower(index)) {
      guard holds(["it", "a", "'s", "is", "most", "deeply"], in: index - 2..<index) else {
        return nil
      }
      return rue(index, matter: index + 1)
    }
    if ["disappointing", "hate", "sorrow"].contains(lower(index)), lower(index + 1) == "to",
      Words.learning.contains(lower(index + 2))
    {
      return rue(index, matter: index + 1)
    }
    guard Words.saddened.contains(lower(index)), isOfWriter(index),
      ["to", "that", "by", "you", "your", "for", "if"].contains(lower(index + 1))
    else { return nil }
    return rue(index, matter: index + 1)
  }

  /// A rue whose matter starts past `to hear`, `that` and the preposition.
  private func rue(_ index: Int, matter: Int) -> Regret {
    var start = matter
    if lower(start) == "to", Words.learning.contains(lower(start + 1)) { start += 2 }
    var preposition: Int?
    if ["of", "about", "by", "for"].contains(lower(start)) {
      preposition = start
      start += 1
    }
    if lower(start) == "that", preposition == nil { start += 1 }
    return Regret(word: index, start: index, matter: start, preposition: preposition)
  }
}

extension Words {
  fileprivate static let saddening = set(
    "saddens pains grieves upsets hurts disappoints distresses troubles")
  /// What a writer is who rues, beyond `sorry`.
  fileprivate static let saddened = set(
    """
    sad saddened disheartened dismayed concerned distressed disappointed gutted devastated upset
    troubled heartbroken crushed unhappy surprised sorrowful disturbed mortified shocked
    """)
  fileprivate static let rueing = saddening.union(saddened).union([
    "regrettable", "unfortunate", "pity", "shame", "disappointing", "hate", "sorrow",
  ])
  fileprivate static let learning = set("hear learn read see find know discover understand note")
}
