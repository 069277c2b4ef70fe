import English

/// What the customer may do next.
enum Warnings {
  private static let law: WordSet = [
    "lawyer", "lawyers", "solicitor", "solicitors", "attorney", "court", "legal", "lawsuit", "sue",
    "suing", "ombudsman", "chargeback", "barrister", "legally", "bbb", "tribunal", "prosecute",
    "attorneys", "courts",
  ]

  static func isLegal(_ it: Stretch) -> Bool {
    let names =
      it.has(law)
      || it.says(
        "small claims", "trading standards", "environmental health", "health inspector",
        "consumer rights", "better business bureau", "dispute the charge", "dispute it",
        "dispute this", "report you", "report this", "to the police", "health department",
        "citizens advice", "attorney general", "data protection", "the ico", "you responsible",
        "you liable", "are liable", "section 75",
        "hear from my insurance")
      || it.isAhead && it.says("my bank", "the bank", "my card company", "paypal", "the police")
    guard names, !it.isQuestion else { return false }
    if it.says("not going to sue", "no intention", "not want to sue", "will not sue") {
      return false
    }
    // "I spoke to a lawyer" warns as well; "my husband is a solicitor" is not said for nothing.
    return true
  }

  static func isPress(_ it: Stretch) -> Bool {
    let names =
      it.has(
        "newspaper", "newspapers", "press", "journalist", "reporter", "media", "tv", "viral",
        "tiktok", "instagram", "facebook", "twitter", "reddit",
      )
      || it.says("local paper", "the papers", "go public", "going public", "the news")
    return names && (it.isAhead || it.isConditioned) && isCustomers(it) && !it.isNegated
  }

  private static let telling: WordSet = [
    "leave", "post", "write", "put", "tell", "give", "share", "warn", "let", "publish", "make",
    "update", "change",
  ]

  static func isReview(_ it: Stretch) -> Bool {
    let names =
      it.has(
        "review", "reviews", "reviewing", "stars", "star", "google", "yelp", "tripadvisor",
        "trustpilot", "online",
      )
      || it.says(
        "everyone i know", "everybody i know", "all my friends", "the whole town", "tell everyone",
        "telling everyone", "tell everybody", "telling everybody", "tell people", "telling people",
        "warn everyone", "warn people", "warn others", "warning everyone")
    return names && it.has(telling) && (it.isAhead || it.isConditioned) && isCustomers(it)
      && !it.isNegated && !it.says("good review", "nice review", "take down", "five star")
  }

  private static func isCustomers(_ it: Stretch) -> Bool {
    it.doer == .customer || it.doer == .nobody || it.doer == .someoneElse
  }

  private static let returning: WordSet = [
    "come", "return", "use", "shop", "order", "buy", "book", "recommend", "eat", "visit", "set",
    "deal", "go", "step", "spend", "darken", "renew", "trust", "hire", "bring", "stay", "touch",
    "drink", "purchase",
  ]

  /// What a customer who leaves says: will not come back, goes elsewhere, is lost.
  static func isLeaving(_ it: Stretch) -> Bool {
    if it.isQuestion { return false }
    if it.says(
      "lost a customer", "lost my custom", "lost my business", "lost me", "last time i",
      "take my business", "taking my business", "take my custom", "taking my custom",
      "i am done with", "i am done here", "never again", "never ever again", "going elsewhere",
      "go elsewhere", "shop elsewhere", "find another", "found another", "someone else from now",
      "closing my account", "close my account", "cancelling my", "canceling my", "leaving you",
      "i am leaving", "going somewhere else", "go somewhere else")
    {
      return !it.says("please cancel", "please close") && !it.says("how do i")
    }
    guard it.doer == .customer || it.doer == .nobody, let verb = it.main?.verb else { return false }
    let isNever = it.says("never", "no longer", "no more", "any more", "anymore", "not be")
    let isAhead = it.isAhead || verb.time == .future || it.main?.subject == nil
    guard isNever || verb.isNegated && isAhead else { return false }
    if it.isPast, !it.says("again") { return false }
    if it.says("be back", "be coming back", "be using", "be returning", "be ordering", "be buying")
    {
      return true
    }
    return isAhead && it.has(returning)
      && (it.says("again", "back", "here", "you") || it.has("your"))
  }

  static func isLeavingOnCondition(_ it: Stretch) -> Bool {
    it.isConditioned && it.tokens.count > 3 && isLeaving(it)
      && !it.says("somewhere else", "someone else", "no one else", "nowhere else")
  }
}
