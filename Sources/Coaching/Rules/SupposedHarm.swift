import English

extension CoachingRule {
  /// A harm that is only supposed: `any upset this may have caused`, `whatever we did`.
  static let supposedHarm = CoachingRule(
    id: "AP-MAYHARM", label: .conditional, level: .block,
    message: "Name the harm that you know of.",
    why: "It casts doubt on a harm that you know of.",
    source: "Lazare (questioning that the victim was damaged); Irish Ombudsman (be specific)",
    reason: { _, known in
      known.harmIsTold ? "\(known.sheAtStart) told you what it did. This sounds like doubt." : nil
    },
    find: { $0.flatMap(\.supposedHarms) },
    examples: [
      "We're sorry for «any upset this may have caused».",
      "Apologies for «any distress you might have felt».",
      "Sorry for «whatever we did».",
      "I apologise for «any hurt».",
      "It «may have upset» your mother.",
      "I'm sorry for «any confusion».",
      "My words «could have offended» you.",
      "We apologise for the stop and «any impact» on your shop.",
      "Sorry for the trouble that «it may be causing» you.",
      "Sorry for «the possible delay» of your coat.",
      "«There may have been a delay» in your refund.",
      "We regret «any misunderstanding that may have arisen».",
      "Some «guests may have experienced» a cold room.",
      "I'm sorry for «whatever went wrong».",
      "Sorry for «anything I said» last night.",
      "Your parcel may be at your old address; I am checking now.",
      "The mistake cost you your Saturday.",
      "Tell me of any trouble with the new one.",
      "I may have left the gate open; I don't know yet.",
      "I'm sorry for the upset I caused your mother.",
      "There may have been a frost that night; I had not covered the plants.",
      "It could be Monday before the part is here.",
      "I could have called you, and I did not.",
      "I'm sorry for the torn coat, and will pay any tailor you choose.",
      "You may have received the new card by now.",
      "Who has had your key I do not know yet.",
      "Bridge users «may experience» slow lifts today.",
      "Some of the letters «may have been lost».",
      "«Any grief it may bring» is regretted.",
      "We have found «a potential leak» of your address.",
      "«Possible that we gave» you the wrong key, sorry.",
      "Sorry about the mud, «hope it hasn't ruined» your rug.",
      "Report any damage caused in transit within 3 days.",
      "You may have noticed that we have a new sign.",
      "Your room «may not have been» cleaned.",
      "I «may have come across» as cold.",
      "«Perhaps my tone was» off.",
      "Perhaps the service at ten suits you.",
      "You could have been hurt, and I am sorry.",
      "Nobody could have caused less trouble than you.",
      "Is it possible that you left the key with me?",
      "I hope it did not rain on you.",
    ]
  )
}

extension Line {
  fileprivate var supposedHarms: [Range<Int>] {
    let possible = regrets.compactMap { regret in
      regret.preposition == nil ? nil : Line.possibleHarm.match(at: regret.matter, in: self)
    }
    let any = Line.anyHarmDone.flatMap { $0.matches(in: self) }.filter(isAdmitted)
    let heads = Line.headedByChance.compactMap { $0.match(at: tokens.lowerBound, in: self) }
    return regrets.flatMap(anyHarms) + possible + heads + any + chancesOfHarm + hopesAgainstHarm
      + Line.mayHarm.flatMap { $0.matches(in: self) }
  }

  /// Whether the harm is one that the writer regrets or tells of, not one to report or pay.
  private func isAdmitted(_ range: Range<Int>) -> Bool {
    let before = lower(range.lowerBound - 1)
    if !regrets.isEmpty || holds(["forgive", "excuse", "pardon"]) {
      return before.isEmpty || isPunctuation(range.lowerBound - 1)
        || ["for", "and", "or", "that", "forgive", "excuse", "pardon"].contains(before)
    }
    guard before.isEmpty || isPunctuation(range.lowerBound - 1) else { return false }
    return holds(
      ["was", "were", "has", "regretted", "regrettable"],
      in: range.upperBound..<stretchEnd(from: range.upperBound))
      && !holds(
        ["will", "'ll", "can", "must", "should"],
        in: range.upperBound..<stretchEnd(from: range.upperBound))
  }

  /// The harms with an `any` in what is regretted, those joined on included.
  private func anyHarms(in regret: Regret) -> [Range<Int>] {
    guard regret.preposition != nil || lemma(regret.word) == "regret" else { return [] }
    let end = min(stretchEnd(from: regret.matter), regret.matter + 20)
    return (regret.matter..<max(regret.matter, end)).compactMap { index in
      guard ["any", "whatever", "anything"].contains(lower(index)),
        index == regret.matter || Words.harmJoints.contains(lower(index - 1))
      else { return nil }
      return Line.anyHarm.lazy.compactMap { $0.match(at: index, in: self) }.first
    }
  }
}
