internal import Casework

/// Sentences that lost their subject: `broke her vase`, `we broke your vase`.
extension Turning {
  /// Gives every sentence without subject its doer; in a letter only the first can have lost it.
  mutating func supplySubjects() {
    guard isRetelling else { return supplySubject(0) }
    for number in passage.sentences.indices {
      if let first = passage.clauses.firstIndex(where: { $0.sentence == number }) {
        supplySubject(first)
      }
    }
  }

  private mutating func supplySubject(_ number: Int) {
    guard passage.clauses.indices.contains(number) else { return }
    let clause = passage.clauses[number]
    guard let verb = clause.verb, clause.subject == nil || clause.subjectIsCarried,
      let first = opening(of: clause), first == verb.tokens.lowerBound,
      !tokens[verb.main].isQuoted,
      !(clause.tokens.lowerBound...verb.main).contains(where: { persons[$0] != nil }),
      !isInverted(after: verb.tokens.lowerBound)
    else { return }
    if !isRetelling, word(verb.main) == "said", isReportOfCustomer(number) {
      words[verb.main] = "you told " + (addressing.voice == .firm ? "us" : "me")
      return
    }
    guard isTold(verb, clause) else {
      isRefused = !isRetelling
      return
    }
    supply(subject(verb, clause), before: first, adverb: clause)
  }

  /// `not once did he raise his voice`, `waited in all day he did`.
  private func isInverted(after helper: Int) -> Bool {
    let sentence = passage.sentences.first { $0.tokens.contains(helper) }
    if let last = sentence?.tokens.last(where: { tokens[$0].form != .punctuation }),
      tag(last) == .auxiliary, last > helper, ["she", "he", "they"].contains(word(last - 1))
    {
      return true
    }
    return [.auxiliary, .modal].contains(tag(helper))
      && (["she", "he", "they", "i", "we", "it"].contains(word(helper + 1))
        || persons.indices.contains(helper + 1) && persons[helper + 1] == .customer)
  }

  private func isReportOfCustomer(_ number: Int) -> Bool {
    passage.clauses.contains {
      $0.governor == number && $0.subject.flatMap { persons[$0.head] } == .customer
    }
  }

  /// The first word that is no adverb or joining word.
  private func opening(of clause: Clause) -> Int? {
    clause.tokens.first {
      words[$0] != nil
        && ![.adverb, .interjection, .punctuation, .coordinator, .negation].contains(tokens[$0].tag)
    }
  }

  /// Whether the verb tells of something that was done or is so.
  private func isTold(_ verb: VerbGroup, _ clause: Clause) -> Bool {
    let first = tokens[verb.tokens.lowerBound]
    let isTold = [.verbPast, .auxiliary, .modal, .pastParticiple].contains(first.tag)
    if isRetelling {
      return (isTold || Self.ownFeelings.contains(first.lower)) && !clause.isQuestion
        && (first.lower != "let" || word(verb.tokens.lowerBound + 2) == "down")
    }
    return isTold
      && (verb.voice == .active
        || tokens[verb.main].tag == .pastParticiple && verb.tokens.count == 1)
      && isOwnAct(verb, clause)
  }

  /// Who it must be: the shop, the customer, or `it` in `must have looked to her like we forgot`.
  private func subject(_ verb: VerbGroup, _ clause: Clause) -> String {
    let ours = addressing.voice == .firm ? "we" : "I"
    guard isRetelling else { return ours }
    if Self.ownFeelings.contains(word(verb.main)) { return ours }
    if Self.seeming.contains(verb.lemma), isSeen(from: verb.tokens.upperBound) { return "it" }
    let isPassive = verb.voice == .passive && verb.tokens.count > 1
    if isPassive { return "you" }
    return isOwnAct(verb, clause) ? ours : "you"
  }

  /// Whether the customer is whom something looked or felt like it: `looked to her`.
  private func isSeen(from index: Int) -> Bool {
    if ["be", "take", "cost", "mean"].contains(word(index - 1)) || word(index - 1) == "been" {
      return (index..<min(index + 5, tokens.count)).contains {
        ["for", "to"].contains(word($0)) && persons.indices.contains($0 + 1)
          && persons[$0 + 1] == .customer
      }
    }
    return ["to", "like", "as", "that"].contains(word(index))
  }

  /// What an owner says of themselves without `I`: `feel terrible about what I said`.
  private static let ownFeelings: WordSet = [
    "feel", "hate", "wish", "hope", "guess", "regret", "owe", "reckon",
  ]

  private static let seeming: WordSet = ["look", "seem", "sound", "be", "feel"]

  private mutating func supply(_ subject: String, before index: Int, adverb clause: Clause) {
    let verb = agreeing(with: subject, index)
    var start = index
    while start > clause.tokens.lowerBound, [.adverb, .negation].contains(tag(start - 1)),
      Self.beforeVerbs.contains(word(start - 1))
    { start -= 1 }
    let text = start == index ? verb : Letters.uncapitalised(words[start] ?? tokens[start].text)
    if start < index { words[index] = verb }
    let said = subject + " " + text
    words[start] = isRetelling && isSentenceStart(start) ? Letters.capitalised(said) : said
  }

  private static let beforeVerbs: WordSet = [
    "never", "just", "also", "only", "even", "always", "still", "already", "almost", "nearly",
    "completely", "totally", "accidentally", "simply",
  ]

  /// The first verb as it goes with the new subject.
  private func agreeing(with subject: String, _ index: Int) -> String {
    let said = Letters.uncapitalised(words[index] ?? tokens[index].text)
    guard subject == "we" || subject == "you" else { return said }
    switch said {
    case "was": return "were"
    case "been", "gone": return "have " + said
    case "is": return "are"
    case "has": return "have"
    default: return said
    }
  }

  /// Whether it is the shop that did it: something of the customer is touched, or the deed is one
  /// that only a shop does.
  private func isOwnAct(_ verb: VerbGroup, _ clause: Clause) -> Bool {
    let touched = [clause.object, clause.recipient].compactMap { $0 }
    if touched.contains(where: { persons[$0.head] == .customer && place($0.head) == .object }) {
      return true
    }
    return !Self.customerDeeds.contains(verb.lemma)
  }

  /// What a customer does or suffers as well, so that a missing subject cannot be supplied.
  private static let customerDeeds = WordSet(
    English.words(
      """
      say claim mention wait cry complain email ring call phone ask miss sit stand come walk drive be have feel look
      seem need want order pay spend buy bounce die arrive happen find collect return open notice
      get go live work eat drink sleep notice queue fall trip faint
      """))
}
