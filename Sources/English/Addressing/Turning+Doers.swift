extension Turning {
  /// Who does what the nearest verb before a token says: the subject, or the person in
  /// `asked Kay to call her`.
  func doer(before index: Int) -> Who? {
    guard let verb = finiteVerb(before: index) else { return nil }
    return told(after: verb, before: index) ?? subject(ofVerb: verb)
  }

  /// The nearest finite verb before a token, in the same sentence.
  func finiteVerb(before index: Int) -> Int? {
    let start = sentenceStart(index)
    return (start..<index).last { isFinite($0) }
  }

  func isFinite(_ index: Int) -> Bool {
    guard !tokens[index].isQuoted, let tag = tag(index) else { return false }
    return [.modal, .auxiliary, .verbPast, .verbPresent].contains(tag) && word(index - 1) != "to"
      || ["'s", "'d", "'ll", "'ve"].contains(word(index)) && tag != .possessive
  }

  /// Where the sentence of a token begins.
  func sentenceStart(_ index: Int) -> Int {
    passage.sentences.last { $0.tokens.lowerBound <= index }?.tokens.lowerBound ?? 0
  }

  /// Somebody who is asked, told or helped to do it.
  private func told(after verb: Int, before index: Int) -> Who? {
    for place in (verb + 1)..<max(index, verb + 1)
    where word(place) == "to" || tag(place) == .verbBase {
      guard let person = persons[place - 1], person != .belonging else { continue }
      return person
    }
    return nil
  }

  /// Whom the subject of a verb stands for; `nil` for things.
  func subject(ofVerb verb: Int) -> Who? {
    let start = sentenceStart(verb)
    var before = verb - 1
    while before >= start, isInsideGroup(before) { before -= 1 }
    guard before >= start else { return nil }
    if let person = persons[before] { return person }
    if ["i", "we"].contains(word(before)) { return .owner }
    switch tag(before) {
    case .coordinator: return carried(before)
    case .punctuation where word(before) == ",":
      return persons[max(before - 1, 0)] ?? carried(before)
    case .subordinator where word(before) == "who" && before > start:
      return word(before - 1) == "," && before - 2 >= start
        ? persons[before - 2] : persons[before - 1]
    default: return nil
    }
  }

  /// The subject of the verb before, which a second verb shares.
  private func carried(_ joint: Int) -> Who? {
    finiteVerb(before: joint).flatMap { subject(ofVerb: $0) }
  }

  /// Whether a token stands between a subject and its verb.
  private func isInsideGroup(_ index: Int) -> Bool {
    if ["'s", "'d", "'ll", "'ve", "n't", "both", "each", "all"].contains(word(index)) {
      return true
    }
    switch tag(index) {
    case .adverb, .negation, .auxiliary, .modal: return persons[index] == nil
    default: return false
    }
  }

  /// The first person of a sentence who does something.
  func mainSubject(ofSentenceWith index: Int) -> Who? {
    let start = sentenceStart(index)
    for verb in start..<index where isFinite(verb) {
      if let subject = subject(ofVerb: verb), subject != .owner { return subject }
    }
    return nil
  }

  /// The main verb of a predicate that begins at a token, past helpers and adverbs.
  func mainVerb(from index: Int) -> Int? {
    var next = index
    while next < min(index + 7, tokens.count) {
      guard let tag = tag(next) else { return nil }
      let isHelper =
        [.auxiliary, .modal, .adverb, .negation, .interjection].contains(tag)
        || ["'s", "'d", "'ll", "'ve"].contains(word(next))
      if !isHelper { break }
      next += 1
    }
    guard let tag = tag(next) else { return nil }
    if [.verbPast, .verbPresent, .verbBase, .pastParticiple, .gerund].contains(tag) { return next }
    return next > index ? (index..<next).last { isFinite($0) } : nil
  }

  func lemma(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].lemma : ""
  }
}
