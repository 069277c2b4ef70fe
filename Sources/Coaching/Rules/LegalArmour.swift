import English

extension CoachingRule {
  /// Law, contract or small print, used on the customer.
  ///
  /// Told by what it leans on: words that only a lawyer writes, a duty denied, a rule or contract
  /// named as the ground of a decision, a bond between firms that is not the customer's affair. What
  /// the customer may do, said plainly, is left alone.
  static let legalArmour = CoachingRule(
    id: "AP-LEGAL", label: .legalese, level: .fix,
    message: "Say in plain words what you will do and why; keep the law out of it.",
    why: "Legal armour tells them that you expect a fight.",
    source: "plainlanguage.gov (avoid legal jargon); Irish Ombudsman",
    reason: { spot, known in
      "\"\(spot.passage.text(tokens: spot.finding.tokens))\" tells \(known.her) that you expect a fight."
    },
    find: { lines in
      let isTrouble = lines.tellTrouble
      return lines.flatMap { $0.legalArmour(inTrouble: isTrouble || $0.refuses) }
    },
    rewrite: { spot in
      let isLoose = ["hereby", "herewith"].contains { spot.starts(with: $0) }
      return isLoose && spot.finding.tokens.count == 1 ? spot.sentence(with: "") : nil
    },
    examples: [
      "«Without prejudice», we offer a refund.",
      "We «hereby» acknowledge your loss.",
      "I have read about your «alleged» loss.",
      "We «reserve all rights» «without admission of liability».",
      "We are «not liable» for lost coats.",
      "The salon «accepts no responsibility» for items left here.",
      "The «terms of sale» do not let me take it back.",
      "I can't refund it «due to licensing restrictions».",
      "We recalled it «out of an abundance of caution».",
      "Your claim was «deemed invalid», sorry.",
      "«In accordance with the Consumer Rights Act», we will repair it.",
      "You are «ineligible» for a new fare.",
      "You are «not entitled to» a refund.",
      "«The agreement between» the two firms leaves it to them, sorry.",
      "The «contractual obligation» is met, sorry.",
      "Refunds are «subject to approval».",
      "I am sorry. «For legal reasons» I cannot say more.",
      "We will pay £20 «in full and final settlement».",
      "We «cannot comment on» it, sorry, as there is an «ongoing investigation».",
      "You have a right to a refund for 30 days.",
      "I reserved a table for you.",
      "I am responsible for this.",
      "You told me the terms you wanted, and I forgot them.",
      "By law you may send it back within 14 days.",
      "I broke our own rule and left the dog alone.",
      "Under the table I found your ring.",
      "We agreed on Friday, and I came on Monday.",
      "I am sorry I did not follow the doctor's rules for your diet.",
      "You are entitled to your money back.",
      "The judge of the cake contest liked it.",
    ]
  )
}

extension Line {
  /// The places; news and trade write much of this too, so that some count only in trouble.
  fileprivate func legalArmour(inTrouble: Bool) -> [Range<Int>] {
    let patterns = inTrouble ? Line.armour + Line.armourInTrouble : Line.armour
    return patterns.flatMap { $0.matches(in: self) }.filter { !isOwnRule($0) }
  }

  private func isVerb(_ index: Int) -> Bool {
    guard tokens.contains(index) else { return false }
    let tag = passage.tokens[index].tag
    return [.verbBase, .verbPresent, .verbPast, .pastParticiple, .gerund].contains(tag)
  }

  /// Whether something is refused, limited or imposed here.
  fileprivate var refuses: Bool {
    holds(Words.refusing)
      || holds(["not", "n't"]) && holds(["can", "could", "able", "possible", "allow"])
  }

  /// Whether the writer admits to have broken the rule, or says what the reader may do.
  private func isOwnRule(_ range: Range<Int>) -> Bool {
    let before = range.lowerBound - 5..<range.lowerBound
    let after = range.upperBound..<range.upperBound + 6
    let admits =
      holds(["should"], in: after) && holds(["i", "we"], in: after)
      || before.contains { isVerb($0) && word($0, is: Words.leaving) }
    let allows = holds(["you"], in: after) && holds(["may", "right", "entitled"], in: after)
    let frees =
      lower(range.lowerBound) == "not" && holds(["you"], in: before)
      && holds(["responsible"], in: range)
    return frees || admits || allows && !holds(Words.negations, in: after)
  }
}

extension Words {
  /// What somebody does with a rule who does not hide behind it.
  fileprivate static let leaving: Set = [
    "break", "breach", "ignore", "forget", "change", "drop", "scrap", "rewrite", "update", "new",
  ]
  fileprivate static let refusing = set(
    """
    cannot unable decline deny refuse reject suspend forfeit only must require exclude prohibit
    permit apply final hold qualify
    """)
}
