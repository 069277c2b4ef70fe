import English

/// How the customer takes it: kindly, hurt, with thanks, not at all.
enum Verdicts {
  // MARK: Taken or not

  private static let offers: WordSet = [
    "apology", "apologies", "offer", "voucher", "discount", "credit", "replacement", "refund",
    "explanation", "excuse", "excuses", "flowers", "sorry", "gift", "card", "coupon", "money",
  ]

  static func isRefusal(_ it: Stretch) -> Bool {
    if it.says("no thank you", "no thanks", "keep your", "not interested", "do not bother") {
      return !it.isQuestion
    }
    if it.has("refuse", "reject", "decline"), it.doer == .customer, !it.isPast { return true }
    if it.doer == .customer, let verb = it.main?.verb, verb.isNegated, verb.time != .past,
      ["want", "accept", "need", "forgive", "take", "trust", "buy"].contains(verb.lemma)
    {
      return it.has(offers) || ["accept", "forgive"].contains(verb.lemma)
        || verb.lemma == "want" && isThing(it.main?.object, it)
    }
    if it.says("not good enough", "not acceptable", "not going to cut it"), !it.isPast {
      return it.doer == .someoneElse
    }
    let isUnequal =
      it.says("not enough", "not good enough", "not acceptable", "not cut it", "no good to me")
      || it.has("insulting", "insult", "unacceptable", "useless", "means", "worthless")
        && it.has(offers)
    return isUnequal && it.has(offers) && it.doer != .customer
  }

  private static func isThing(_ object: Phrase?, _ it: Stretch) -> Bool {
    guard let object else { return false }
    return ["it", "them", "this", "that", "one", "any"].contains(
      it.passage.tokens[object.head].lower)
  }

  static func isAcceptance(_ it: Stretch) -> Bool {
    guard !it.isQuestion, !it.isConditioned || it.says("i accept") else { return false }
    if it.says(
      "no hard feelings", "no worries", "no problem", "water under", "all forgiven", "is forgiven",
      "apology accepted", "apologies accepted", "mistakes happen", "things happen", "move on",
      "another chance", "second chance", "not worry", "no harm done", "all is well", "we are good",
      "only human", "fair enough", "it happens", "these things", "no need to apologise",
      "no need to apologize", "i am good now", "all sorted", "no rush", "not your fault")
    {
      return !it.says("not move on") && !it.says("no problem with")
    }
    if it.has("forgive", "accept"), it.doer == .customer, !it.isNegated, !it.isPast {
      return true
    }
    if it.doer == .customer, ["understand", "appreciate", "get"].contains(it.verb), !it.isNegated,
      !it.isPast, it.modal.isEmpty, it.says("understand", "mistake", "mistakes", "busy")
    {
      return true
    }
    if it.doer == .customer || it.doer == .nobody,
      it.says("happy to", "happy with", "glad to", "fine with", "ok with", "okay with")
    {
      return !it.isNegated && !it.isPast
    }
    let thing = it.main?.subject.map { it.passage.tokens[$0.head].lower } ?? ""
    return ["it", "that", "this", "all", "friday", "which"].contains(thing) && !it.isNegated
      && !it.isPast && it.has("fine", "ok", "okay", "alright", "works") && it.tokens.count <= 9
      && (it.verb == "be" || it.verb == "work" || it.verb == "sound")
      && it.main?.verb?.time == .present
  }

  // MARK: Thanks and praise

  private static let bad: WordSet = [
    "nothing", "ruin", "ruining", "waste", "wasting", "ignore", "ignoring", "spoil", "spoiling",
    "mess", "messing", "lie", "lying", "lot", "humiliating", "humiliate", "break", "losing",
  ]

  static func isThanks(_ it: Stretch) -> Bool {
    let first = it.opening.prefix(3).map(\.lower)
    let opens =
      first.contains { ["thank", "thanks", "thankyou", "thx", "ta", "cheers", "tks"].contains($0) }
      || it.doer == .customer && (["thank"].contains(it.verb) || it.has("grateful"))
        && !it.isConditioned && !it.isNegated
      || it.says("want to thank", "to say thank", "to say thanks", "many thanks", "thank you")
      || it.verb == "appreciate" && it.doer == .customer && it.modal.isEmpty && !it.isNegated
    return opens && !isSarcastic(it)
  }

  private static func isSarcastic(_ it: Stretch) -> Bool {
    it.has("for") && it.has(bad)
  }

  private static let good: WordSet = [
    "love", "great", "lovely", "delicious", "brilliant", "kind", "wonderful", "perfect", "nice",
    "beautiful", "amazing", "good", "helpful", "pleased", "delighted", "excellent", "fantastic",
    "gorgeous", "fab", "glad", "happy", "superb", "best", "friendly", "polite", "thrilled", "enjoy",
    "tasty", "patient", "sweet", "fine", "better", "recommend", "professional", "adore",
  ]

  static func isPraise(_ it: Stretch) -> Bool {
    guard it.has(good), !it.isNegated, !it.says("not") else { return false }
    let never = it.says(
      "used to", "would have", "should have", "supposed to", "looking forward", "not so",
      "could have",
      "too good", "good luck", "for good", "good thing", "good job", "good money", "hoping", "hope")
    return !never && !isSarcastic(it)
  }

  // MARK: Hurt

  private static let harsh: WordSet = [
    "disgusting", "appalling", "awful", "terrible", "horrible", "shameful", "disgraceful", "bad",
    "shocking", "unacceptable", "ridiculous", "worst", "pathetic", "joke", "outrageous", "rude",
    "unprofessional", "nightmare", "disgrace", "shambles", "disaster", "ruin", "ruined", "spoil",
    "spoilt", "spoiled", "waste", "wasted", "humiliating", "embarrassing", "upsetting", "hell",
    "disappointing", "heartbreaking", "insulting", "painful", "stressful", "frightening", "scary",
    "shame", "ashamed", "careless", "cruel", "unfair", "raw", "horrendous", "dreadful", "sickening",
    "traumatic", "distressing", "hurtful", "patronising", "patronizing", "lied", "ruining",
    "wasting", "betrayal", "disrespect", "humiliate", "ignore", "ignored",
  ]

  static func isHurt(_ it: Stretch) -> Bool {
    let shown = FeelingsShown(it)
    if !shown.named.isEmpty || !shown.signs.isEmpty { return true }
    if it.says("thanks for", "thank you for"), isSarcastic(it) { return true }
    return it.has(harsh) && !it.says("not bad", "no shame") && !it.says("too bad")
  }
}
