import English

/// Clauses that put it on somebody else, or make it small.
enum OwnerBlame {
  private static let owners: WordSet = ["i", "we", "me", "us"]

  private static let theirs: WordSet = [
    "her", "his", "their", "theirs", "hers", "customer", "own",
  ]

  static func isOnCustomer(_ part: Scene.Part) -> Bool {
    if part.mentions("fault", "blame"), !isDenied(part) {
      return !part.words.isDisjoint(with: theirs) && !part.words.contains("my")
        && !part.words.contains("our") && !part.says("dont blame", "doesnt blame", "cant blame")
        && !hasThird(part) && !hasStaff(part) && !part.words.contains("i")
    }
    guard part.side == .customers, part.clause.subject != nil else { return false }
    if part.says(
      "should have", "shouldve", "should of", "shouldnt have", "could have just", "couldve just",
      "ought to have", "needs to get over", "need to get over", "should get over")
    {
      return !part.clause.isQuestion
    }
    if part.says(
      "only after", "just after money", "after money", "after a freebie", "trying it on",
      "making it up", "makes it up", "making a fuss", "kicking off over nothing", "never happy",
      "always moaning", "always complain", "always complains", "loves to complain",
      "what did she expect", "just wants something for nothing", "wants attention", "pulling a fast"
    ) {
      return true
    }
    if part.does("be"),
      part.mentions(
        "dramatic", "overreacting", "difficult", "unreasonable", "ridiculous", "exaggerating",
        "lying", "moaning", "fussy", "picky", "precious", "entitled", "impossible", "hysterical",
        "petty", "greedy", "demanding", "whining", "sensitive")
    {
      return !part.isNegated
    }
    if part.does("overreact", "exaggerate", "moan", "whine", "whinge"), !part.isNegated {
      return true
    }
    return part.isNegated && part.isPast
      && (part.does("read", "check", "mention", "listen", "bother")
        || part.does("tell") && part.mentions("us", "me"))
  }

  static func isOnStaff(_ part: Scene.Part) -> Bool {
    if part.mentions("fault", "blame"), !isDenied(part) { return hasStaff(part) }
    guard part.side == .ours, part.words.isDisjoint(with: owners),
      part.clause.subject != nil
    else { return false }
    if part.says("should have", "shouldve", "should of", "shouldnt have", "ought to have") {
      return true
    }
    return part.does("be")
      && part.mentions(
        "useless", "lazy", "hopeless", "thick", "careless", "idiot", "stupid", "dozy",
        "incompetent",
        "clueless")
      || part.says("never listens", "doesnt listen", "doesnt care", "cant be trusted")
  }

  static func isOnOthers(_ part: Scene.Part) -> Bool {
    if part.mentions("fault", "blame", "responsible"), !isDenied(part), hasThird(part) {
      return true
    }
    // "It's his bank or the card machine, not us".
    if part.does("be"), part.side != .ours, part.says("not us", "not me", "wasnt us", "wasnt me") {
      return true
    }
    if part.says("down to the", "nothing to do with us", "nothing to do with me"),
      hasThird(part) || part.says("nothing to do")
    {
      return true
    }
    // "It's the bank", with nobody of ours as subject.
    guard part.does("be"), part.side == .thing, part.clause.verb?.time == .present,
      part.words.count <= 8, let subject = part.clause.subject
    else { return false }
    return subject.tokens.count == 1 && hasThird(part) && !part.mentions("problem with", "in", "at")
  }

  static func isDefence(_ part: Scene.Part) -> Bool {
    if part.mentions("fault", "blame", "responsible", "responsibility", "problem"), isDenied(part) {
      if part.side == .ours, part.does("blame") { return false }
      return part.mentions("my", "our", "mine", "ours", "me", "us", "i", "we", "anyone", "nobody")
    }
    if part.says("everyone makes mistakes", "everybody makes mistakes") { return true }
    guard part.side != .customers else { return false }
    return part.says(
      "only human", "supposed to know", "meant to know", "supposed to do", "mind reader",
      "mind readers", "psychic", "happen to anyone", "happens to everyone", "things happen",
      "mistakes happen", "nobodys perfect",
      "nobody is perfect", "did everything right", "did everything i could",
      "did everything we could", "did nothing wrong", "done nothing wrong",
      "didnt do anything wrong",
      "never happened before", "never had a complaint", "never had any complaints",
      "never had complaints", "not like i meant", "didnt mean to", "didnt do it on purpose",
      "nothing i could do", "nothing we could do", "why should i", "why should we",
      "do my best", "doing my best", "doing our best", "try our best", "tried my best")
  }

  static func isMinimising(_ part: Scene.Part) -> Bool {
    if part.says(
      "big deal", "end of the world", "nobody died", "noone died", "no one died", "get over it",
      "making a mountain", "so what", "not that bad", "wasnt that bad", "isnt that bad",
      "fuss about nothing", "fuss over nothing", "over nothing", "all this over", "all this fuss",
      "hardly a", "no harm done", "worse things happen", "storm in a teacup")
    {
      return true
    }
    guard part.does("be"), part.side == .thing || part.clause.subject == nil else { return false }
    return part.says(
      "its only a", "its just a", "it was only a", "it was just a", "it is only a", "it is just a",
      "thats only a", "its only an", "its just an", "its only some", "its just some", "only a few",
      "its only one", "it was only one", "was only ten", "was only 10", "was only five",
      "was only 5",
      "just a few", "was only 15", "was only 20", "its not like", "its hardly", "it was hardly")
  }

  private static func isDenied(_ part: Scene.Part) -> Bool {
    part.clause.verb?.isNegated ?? false || part.mentions("not", "nobody", "never", "n't", "noone")
  }

  private static func hasThird(_ part: Scene.Part) -> Bool {
    !part.forms.isDisjoint(with: Sides.thirdParties)
      || part.says("third party", "delivery company")
  }

  private static func hasStaff(_ part: Scene.Part) -> Bool {
    !part.forms.isDisjoint(with: staff) && !part.says("my fault")
  }

  private static let staff = Sides.ourPeople.subtracting([
    "shop", "business", "company", "owner", "member", "partner",
  ])
}
