internal import Casework

extension Turning {
  /// Makes the verbs agree with their new subjects: `she tries`, `you try`.
  mutating func agree() {
    for index in tokens.indices {
      guard let who = persons[index], who == .customer || who == .owner && isPluralOwner(index),
        words[index] != nil, !tokens[index].isQuoted
      else { continue }
      agreeBeside(index)
    }
    for clause in passage.clauses where clause.subjectIsCarried {
      guard let verb = clause.verb, let subject = clause.subject, let who = persons[subject.head],
        who == .customer || who == .owner && isPluralOwner(subject.head),
        !tokens[verb.main].isQuoted
      else { continue }
      agree(verb.tokens.lowerBound)
    }
  }

  private func isPluralOwner(_ index: Int) -> Bool {
    addressing.voice == .firm && word(index) == "i"
      || words[index]?.lowercased() == "we" && word(index) != "we"
  }

  /// The verb after a subject, or before it in a question.
  private mutating func agreeBeside(_ index: Int) {
    var end = index + 1
    while end < tokens.count, words[end] == nil, persons[end] == persons[index] { end += 1 }
    let isGoverned = index > 0 && tag(index - 1) == .preposition
    guard !isGoverned, !Self.objects.contains(word(index)) else { return }
    if let verb = finite(after: end) {
      agree(verb)
    } else if let helper = helper(before: index) {
      agree(helper)
    }
  }

  /// Forms that no verb agrees with.
  private static let objects: Set<String> = [
    "her", "him", "them", "me", "hers", "theirs", "his", "herself", "himself", "themselves",
    "themself",
  ]

  /// The finite verb that comes next, past adverbs and `who`.
  private func finite(after end: Int) -> Int? {
    var next = end
    if word(next) == ",", ["who"].contains(word(next + 1)) { next += 2 }
    while next < min(end + 5, tokens.count),
      [.adverb, .negation, .interjection].contains(tokens[next].tag) || word(next) == "who"
        || ["both", "all", "neither", "herself", "himself"].contains(word(next))
    { next += 1 }
    if ["and", "&"].contains(word(next)) { return finiteAfterPair(next) }
    guard let tag = tag(next), [.auxiliary, .verbPresent, .verbPast].contains(tag) else {
      return nil
    }
    return next
  }

  /// The verb of `Dana and her mum was`.
  private func finiteAfterPair(_ joint: Int) -> Int? {
    guard
      let phrase = PhraseFinder(tokens: tokens).phrase(
        at: joint + 1, before: min(joint + 8, tokens.count))
    else { return nil }
    let next = phrase.tokens.upperBound
    return tag(next) == .auxiliary ? next : nil
  }

  /// The helping verb before a subject, as in `was she` and `had I`.
  private func helper(before index: Int) -> Int? {
    var before = index - 1
    if tag(before) == .negation { before -= 1 }
    guard tag(before) == .auxiliary,
      ["she", "he", "i"].contains(word(index))
        || tokens[index].tag == .properNoun
          && before == passage.clauses[clauseOf[index]].tokens.lowerBound
    else { return nil }
    return before
  }

  /// Puts one verb into the form that goes with `you` and `we`.
  private mutating func agree(_ index: Int) {
    let token = tokens[index]
    switch token.lower {
    case "is", "am": say("are", for: index)
    case "was": say("were", for: index)
    case "has": say("have", for: index)
    case "does": say("do", for: index)
    case "'m": say("'re", for: index)
    case "'s" where token.tag == .auxiliary: say(token.lemma == "have" ? "'ve" : "'re", for: index)
    default:
      guard token.tag == .verbPresent, token.lower != token.lemma, persons[index] == nil else {
        return
      }
      say(token.lemma, for: index)
    }
  }
}
