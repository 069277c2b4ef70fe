internal import Casework

/// `they` where more than one person, or things, can be meant.
extension Turning {
  /// Whether `they` of a customer who is `they` stands for things: `the blinds, they came too
  /// short and she sent them back`.
  func meansThings(_ index: Int, _ place: Place) -> Bool {
    guard hasThings(before: index) else { return false }
    switch place {
    case .owned, .reflexive: return false
    case .possessive: return false
    case .subject: return isThingsDeed(index)
    case .object:
      if doer(before: index) == .customer { return true }
      if [.number, .determiner, .possessive, .noun].contains(tag(index + 1)) { return false }
      if tag(index - 1) == .preposition {
        return ["of", "in", "without", "inside"].contains(word(index - 1))
      }
      if isMade(index) { return false }
      let verb = (sentenceStart(index)..<index).last { Senses.anyVerb.has(tokens[$0].tag) }
      return verb.map { Self.handled.contains(lemma($0)) } ?? false
    }
  }

  /// Whether things in the plural were named before.
  private func hasThings(before index: Int) -> Bool {
    tokens[..<index].indices.contains { place in
      let token = tokens[place]
      return token.tag == .noun && token.lower != token.lemma && !token.isQuoted
        && !TimeNouns.words.contains(token.lower) && !Relations.all.contains(token.lemma)
        && persons[place] == nil && !Self.trades.contains(token.lemma)
        && !Self.measures.contains(token.lemma)
    }
  }

  /// Whether the predicate after `they` is what things do.
  private func isThingsDeed(_ index: Int) -> Bool {
    guard let verb = mainVerb(from: index + 1) else { return false }
    if lemma(verb) == "be" {
      let next = word(verb + 1)
      return tag(verb + 1) == .adjective && !Self.moods.contains(next) || Self.states.contains(next)
    }
    let isPassive =
      tag(verb) == .pastParticiple && verb > index + 1 && word(verb - 1) != "have"
      && !["'ve", "had", "'d"].contains(word(verb - 1))
    if isPassive { return !Self.told.contains(lemma(verb)) }
    return Self.thingsVerbs.contains(lemma(verb))
      && !["in", "back", "home", "over", "round", "to"].contains(word(verb + 1))
  }

  /// Whether `they` is the customer with somebody else: `Dana and her mum … they`.
  func isGroup(_ index: Int) -> Bool {
    let place = place(index)
    guard
      hasCompany(before: index) || place == .possessive && hasPartner(before: index)
        || isBoth(index)
    else { return false }
    return !meansThings(index, place)
  }

  /// `both of them`, `them both`.
  private func isBoth(_ index: Int) -> Bool {
    (word(index - 1) == "of" && Self.shares.contains(word(index - 2))
      || word(index + 1) == "both")
      && !cast.isEmpty && !hasThings(before: index)
  }

  /// Whether the customer was named together with others: `her or her team`.
  private func hasCompany(before index: Int) -> Bool {
    tokens[..<index].indices.contains { joint in
      guard ["and", "or", "nor", "&", "with"].contains(word(joint)), joint > 0, joint + 1 < index
      else { return false }
      if persons[joint - 1] == .customer { return joinsPeople(after: joint, before: index) }
      guard persons[joint + 1] == .customer, case .other? = persons[joint - 1] else { return false }
      return word(joint) != "with"
    }
  }

  private func joinsPeople(after joint: Int, before index: Int) -> Bool {
    guard [.possessive, .determiner, .properNoun, .pronoun].contains(tag(joint + 1)),
      let phrase = PhraseFinder(tokens: tokens).phrase(at: joint + 1, before: index)
    else { return false }
    if case .other? = persons[phrase.head] { return true }
    return Self.companies.contains(lemma(phrase.head)) || Relations.all.contains(lemma(phrase.head))
  }

  /// Whether somebody of the customer's was named, with whom something can be shared.
  private func hasPartner(before index: Int) -> Bool {
    cast.contains {
      $0.tokens.upperBound <= index && Self.partners.contains(lemma($0.tokens.lowerBound))
    }
      && !tokens[..<index].contains { Relations.all.contains($0.lemma) && $0.lower != $0.lemma }
      && !hasThings(before: index)
  }

  /// Whether `it` or `its` is a business that is the customer: `its manager`.
  func isFirmsIt(_ index: Int) -> Bool {
    guard addressing.customer.isFirm, isRetelling, ["it", "its"].contains(word(index)),
      let verb = finiteVerb(before: index)
    else { return false }
    let isNamed =
      subject(ofVerb: verb) == .customer
      || (sentenceStart(index)..<verb).contains { persons[$0] == .customer }
    let hasThing = (verb..<index).contains { tag($0) == .noun && lemma($0) == word($0) }
    return isNamed && !hasThing && (word(index) == "its" || tag(index - 1) == .coordinator)
  }

  private static let shares: WordSet = [
    "both", "each", "all", "neither", "either", "none", "one", "two",
  ]
  private static let measures: WordSet = ["pound", "quid", "dollar", "euro", "buck", "percent"]
  private static let moods = WordSet(
    English.words(
      """
      upset nice kind lovely angry furious happy sad tearful gutted patient allergic pregnant ill sick
      hungry away alone livid polite understanding gracious disabled deaf blind vegan vegetarian
      freezing starving soaked drenched stranded exhausted tired scared frightened worried thirsty
      homeless desperate
      """))
  private static let states = WordSet(
    English.words("too wrong faulty stale off in on out for from made all the"))
  private static let told = WordSet(
    English.words(
      "tell promise charge give offer ask leave refund treat owe invite keep make upset bill quote")
  )
  private static let thingsVerbs = WordSet(
    English.words(
      """
      come arrive fit break leak cost fall smell work match look taste wilt melt shrink fade run
      crack tear rip last turn go start stop peel rust snap split burst die
      """))
  private static let handled = WordSet(
    English.words(
      """
      send post lose break fix replace make order cut deliver put pack leave bring take wash mend
      hang fit sell drop bake paint print build install ship mix swap
      """))
  private static let companies = WordSet(
    English.words(
      "team family staff guest colleague firm company kid child parent people crew group party business"
    ))
  private static let partners = WordSet(
    English.words("wife husband partner girlfriend boyfriend fiance fiancé fiancee spouse hubby"))
}
