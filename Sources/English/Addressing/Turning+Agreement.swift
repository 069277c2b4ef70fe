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
    for index in tokens.indices where word(index) == "we" && word(index + 1) == "was" {
      words[index + 1] = "were"
    }
    for clause in passage.clauses where clause.subjectIsCarried {
      guard let verb = clause.verb, let subject = clause.subject, let who = persons[subject.head],
        who == .customer || who == .owner && isPluralOwner(subject.head),
        !isGoverned(subject.head), !isInRelative(subject.head, before: verb.main),
        !tokens[verb.main].isQuoted,
        !(clause.tokens.lowerBound..<verb.tokens.lowerBound).contains(where: isNaming)
      else { continue }
      agree(verb.tokens.lowerBound)
    }
  }

  /// Whether a subject belongs to what is said in passing: `Dana's car, which she needs, is here`.
  private func isInRelative(_ subject: Int, before verb: Int) -> Bool {
    ["which", "who", "whom", "that", "where"].contains(word(subject - 1))
      && (subject..<verb).contains { word($0) == "," }
  }

  /// Whether a token can be a subject.
  private func isNaming(_ index: Int) -> Bool {
    [.noun, .properNoun, .pronoun, .determiner].contains(tokens[index].tag)
      && !["both", "all", "each"].contains(word(index))
  }

  /// Whether the person stands behind a preposition: `nobody but Dana has the code`.
  private func isGoverned(_ index: Int) -> Bool {
    guard index > 0, tag(index - 1) != .preposition, word(index - 1) != "of" else {
      return index > 0
    }
    return ["but", "except"].contains(word(index - 1)) && Self.wholes.contains(word(index - 2))
  }

  private static let wholes = WordSet(
    English.words("nobody noone one everyone everybody anyone anybody nothing all none"))

  private func isPluralOwner(_ index: Int) -> Bool {
    addressing.voice == .firm && word(index) == "i"
      || words[index]?.lowercased() == "we" && word(index) != "we"
  }

  /// The verb after a subject, or before it in a question.
  private mutating func agreeBeside(_ index: Int) {
    var end = index + 1
    while end < tokens.count, words[end] == nil, persons[end] == persons[index] { end += 1 }
    guard !isGoverned(index), !Self.objects.contains(word(index)) || isLooseSubject(index) else {
      return
    }
    if let helper = opening(before: index) {
      agree(helper)
    } else if let verb = finite(after: end) {
      agree(verb)
      agreeAlso(after: verb)
      if word(end) == ",", word(end + 1) == "who", let next = finite(past: end + 1) { agree(next) }
    } else if let helper = helper(before: index) {
      agree(helper)
    }
  }

  /// `runs the choir and plays for it`: a second verb beside one that was turned.
  private mutating func agreeAlso(after verb: Int) {
    guard words[verb] != tokens[verb].text, tokens[verb].lower.hasSuffix("s"),
      let sentence = passage.sentences.first(where: { $0.tokens.contains(verb) })
    else { return }
    for joint in verb..<sentence.tokens.upperBound
    where ["and", "but", "or"].contains(word(joint)) && !tokens[joint].isQuoted {
      var next = joint + 1
      while tag(next) == .adverb || word(next) == "then" { next += 1 }
      guard sentence.tokens.contains(next), isLikelyVerb(next) else { return }
      agree(next)
    }
  }

  /// Whether the word is a verb with an s, whatever it was taken for: `and plays for it`.
  private func isLikelyVerb(_ index: Int) -> Bool {
    if [.verbPresent, .auxiliary].contains(tokens[index].tag) { return true }
    guard tokens[index].lower.hasSuffix("s"),
      Lexicon.shared.senses(tokens[index].lower).has(.verbPresent)
    else { return false }
    switch tag(index + 1) {
    case .determiner, .possessive, .pronoun, .preposition, .adverb, .particle: return true
    case .punctuation, nil: return tag(index - 1) == .adverb || persons[index - 1] == .customer
    default: return false
    }
  }

  /// `her and her mam came`: a form of the object that stands as the subject.
  private func isLooseSubject(_ index: Int) -> Bool {
    guard ["her", "him", "them"].contains(word(index)), ["and", "&"].contains(word(index + 1))
    else {
      return false
    }
    return index == passage.clauses[clauseOf[index]].tokens.lowerBound
  }

  /// Forms that no verb agrees with.
  private static let objects: WordSet = [
    "her", "him", "them", "me", "hers", "theirs", "his", "herself", "himself", "themselves",
    "themself",
  ]

  /// The finite verb that comes next, past adverbs and `who`.
  private func finite(after end: Int) -> Int? {
    var next = end
    if word(next) == ",", word(next + 1) == "who" {
      next += 2
    } else if let rest = afterParenthesis(next) {
      next = rest
    }
    while next < min(end + 5, tokens.count),
      [.adverb, .negation, .interjection].contains(tokens[next].tag) || word(next) == "who"
        || ["both", "either", "all", "neither", "herself", "himself"].contains(word(next))
    { next += 1 }
    if ["and", "&"].contains(word(next)) { return finiteAfterPair(next) }
    guard let tag = tag(next) else { return nil }
    if [.auxiliary, .verbPresent, .verbPast].contains(tag) { return next }
    if ["she", "he", "they"].contains(word(end - 1)) {
      return Lexicon.shared.senses(word(next)).has(.verbPresent) ? next : nil
    }
    return persons[end - 1] == .customer && word(next) == "'s"
      || isClauseStart(end - 1) && isLikelyVerb(next) ? next : nil
  }

  /// Whether a name of one word begins a clause: `when Dana rings`.
  private func isClauseStart(_ index: Int) -> Bool {
    persons[index] == .customer
      && (index == sentenceStart(index)
        || [.subordinator, .coordinator].contains(tag(index - 1))
        || ["when", "if", "because", "as", "while", "so"].contains(word(index - 1)))
  }

  /// Where the clause goes on after `(quite rightly)` or `, of all people,`.
  private func afterParenthesis(_ index: Int) -> Int? {
    let closing = ["(": ")", ",": ",", "-": "-", "\u{2013}": "\u{2013}", "\u{2014}": "\u{2014}"]
    guard let mark = closing[word(index)], index + 2 < tokens.count,
      let close = (index + 2..<min(index + 7, tokens.count)).first(where: { word($0) == mark }),
      !(index + 1..<close).contains(where: { isFinite($0) || tag($0) == .coordinator })
    else { return nil }
    return close + 1
  }

  /// The verb after what is said of the person in passing: `Dana, who is coeliac, was`.
  private func finite(past who: Int) -> Int? {
    let end = min(who + 16, tokens.count)
    guard who < end, let comma = (who..<end).first(where: { word($0) == "," }) else { return nil }
    return finite(after: comma + 1)
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

  /// The helping verb of a question that nothing else can be the subject of: `was he warned`.
  private func opening(before index: Int) -> Int? {
    guard index > 0, ["she", "he", "they"].contains(word(index)) else { return nil }
    if isAsking(index - 1) { return index - 1 }
    let helper = word(index - 1) == "n't" ? index - 2 : index - 1
    guard helper >= 0, Self.helpers.contains(word(helper)) else { return nil }
    let isFirst = helper == sentenceStart(index)
    let before = tag(helper - 1)
    return isFirst || [.coordinator, .punctuation, .negation].contains(before)
      || ["how", "why", "when", "where", "what", "who", "nor", "so", "than"].contains(
        word(helper - 1))
      ? helper : nil
  }

  /// The helping verb before a subject, as in `was she` and `had I`.
  private func helper(before index: Int) -> Int? {
    var before = index - 1
    if tag(before) == .negation { before -= 1 }
    guard Self.helpers.contains(word(before)) || isAsking(before),
      ["she", "he", "i"].contains(word(index))
        || tokens[index].tag == .properNoun
          && before == passage.clauses[clauseOf[index]].tokens.lowerBound
    else { return nil }
    return before
  }

  private static let helpers: WordSet = ["is", "was", "has", "does", "am"]

  /// Whether the token is the `'s` of `how's she supposed to` or `where's he gone`.
  private func isAsking(_ index: Int) -> Bool {
    word(index) == "'s"
      && ["how", "where", "what", "when", "why"].contains(word(index - 1))
  }

  /// Puts one verb into the form that goes with `you` and `we`.
  private mutating func agree(_ index: Int) {
    let token = tokens[index]
    switch token.lower {
    case "is" where token.text.lowercased() == "ai":
      say(isHave(index + 1) ? "have" : "are", for: index)
    case "is", "am": say("are", for: index)
    case "was": say("were", for: index)
    case "has": say("have", for: index)
    case "does": say("do", for: index)
    case "'m": say("'re", for: index)
    case "'s" where isAsking(index): say(isHave(index + 1) ? " have" : " are", for: index)
    case "'s": say(isHave(index) ? "'ve" : "'re", for: index)
    default:
      let isPresent =
        token.tag == .verbPresent || Lexicon.shared.senses(token.lower).has(.verbPresent)
      guard isPresent, token.lower.hasSuffix("s"), persons[index] == nil, let base = base(index)
      else { return }
      say(base, for: index)
    }
  }

  /// The form that goes with `you`: `tries`, `try`.
  private func base(_ index: Int) -> String? {
    tokens[index].tag == .verbPresent ? tokens[index].lemma : Lexicon.shared[word(index)]?.verb
  }
}
