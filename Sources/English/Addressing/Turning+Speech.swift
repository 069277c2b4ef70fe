/// Who is meant in what somebody said: `Kay told her she would call`.
extension Turning {
  /// A verb of saying with the people on both its sides.
  struct Speech {
    let verb: Int
    let speaker: Who?
    let hearer: Who?
  }

  /// What was said right before a pronoun, if what was said begins there.
  func speech(before index: Int) -> Speech? {
    var end = index
    if ["that", "how", "if", "whether"].contains(word(end - 1)) { end -= 1 }
    let start = max(sentenceStart(index), end - 8)
    guard let verb = (start..<max(end, start)).last(where: { isSaying($0) }) else { return nil }
    let rest = (verb + 1)..<end
    guard rest.allSatisfy({ !isFinite($0) && tag($0) != .coordinator }) else { return nil }
    guard rest.count < 4 || persons[end - 1] != nil else { return nil }
    if rest.contains(where: { word($0) == "by" }) {
      let speaker = rest.lazy.compactMap { persons[$0] }.first
      return Speech(verb: verb, speaker: speaker, hearer: subject(ofVerb: verb))
    }
    let hearer = rest.lazy.compactMap { persons[$0] }.first
    guard
      rest.isEmpty || hearer != nil || rest.contains(where: { isOwnerWord($0) })
        || rest.allSatisfy({ [.adverb, .punctuation].contains(tag($0)) })
    else { return nil }
    return Speech(verb: verb, speaker: subject(ofVerb: verb), hearer: hearer)
  }

  private func isOwnerWord(_ index: Int) -> Bool {
    ["me", "us", "i", "we"].contains(word(index))
  }

  private func isSaying(_ index: Int) -> Bool {
    let tag = tokens[index].tag
    guard [.verbPast, .verbPresent, .verbBase, .pastParticiple, .gerund].contains(tag) else {
      return false
    }
    return Verbs.saying.contains(tokens[index].lemma)
      || Verbs.thinking.contains(tokens[index].lemma)
  }

  /// Whom a subject means in what was said.
  func said(_ index: Int, _ speech: Speech, _ rivals: [Int], _ last: Int) -> Who {
    let others = [speech.speaker, speech.hearer].compactMap { who -> Int? in
      guard case .other(let number)? = who else { return nil }
      return number
    }
    guard let other = others.first else { return .customer }
    let isSpeaker = speech.speaker == .other(other)
    let isPromise =
      ["promise", "swear", "offer", "agree"].contains(lemma(speech.verb)) || promises(index)
    if isPromise { return isSpeaker ? .other(other) : .customer }
    if hasObject(index) || isSpeaker && isSpeakersMood(index) { return .other(other) }
    return isSpeaker && !cast[other].isKin && isStaffDeed(index) ? .other(other) : .customer
  }

  /// `she's sorry`, `he was busy`: what staff say of themselves.
  private func isSpeakersMood(_ index: Int) -> Bool {
    (index + 1..<min(index + 5, tokens.count)).contains {
      ["sorry", "busy", "sure", "new"].contains(word($0))
    }
  }

  /// `she'd ring`, `he would be there`: what one says of oneself.
  private func promises(_ index: Int) -> Bool {
    guard ["will", "would", "'ll", "'d"].contains(word(index + 1)),
      let verb = mainVerb(from: index + 1)
    else { return false }
    return Self.promised.contains(lemma(verb)) || lemma(verb) == "be" && word(verb + 1) == "there"
  }

  /// Whether the clause also does something to a person of the same kind: `she would call her`.
  func hasObject(_ index: Int) -> Bool {
    let spoken = Self.thirdPersons[word(index)]
    var next = index + 1
    while next < min(index + 6, tokens.count), tag(next) != .coordinator, tag(next) != .punctuation
    {
      if Self.thirdPersons[word(next)] == spoken { return place(next) == .object }
      next += 1
    }
    return false
  }

  private static let promised = WordSet(
    English.words(
      """
      ring call phone email text message contact sort check look send fix come pop post refund replace
      deliver finish get find ask speak pass let arrange book chase do make
      """))

  /// Whether the predicate after a subject is what staff do: `didn't pass it on`.
  func isStaffDeed(_ index: Int) -> Bool {
    guard let verb = mainVerb(from: index + 1) else { return false }
    return Self.deeds.contains(lemma(verb)) && !isSuffered(index)
  }

  /// Whether the predicate after a subject is what customers go through: `had to walk home`.
  func isSuffered(_ index: Int) -> Bool {
    guard let verb = mainVerb(from: index + 1) else { return false }
    let helpers = (index + 1)..<verb
    let isPassive =
      [.pastParticiple, .verbPast].contains(tag(verb))
      && helpers.contains {
        ["was", "were", "been", "got", "is", "being"].contains(word($0))
          || word($0) == "'s" && !isHave($0)
      }
    if isPassive || word(verb) == "had" && word(verb + 1) == "to" { return true }
    if lemma(verb) == "be" {
      return Self.conditions.contains(word(verb + 1))
        || word(verb + 1) == "in" && word(verb + 2) == "tears"
    }
    return Self.sufferings.contains(lemma(verb))
  }

  private static let deeds = WordSet(
    English.words(
      """
      pass write note log check turn show forget book put pack hang shout laugh record enter type
      drop spill misread mishear ignore promise deliver finish mix muddle lose file print scan ship
      reply answer
      """))

  private static let conditions: WordSet = [
    "able", "upset", "hurt", "late", "out", "away", "home", "asleep", "gone", "not", "right",
  ]

  private static let sufferings = WordSet(
    English.words(
      """
      wait cry miss complain need want ask pay order buy queue spend stand sit sleep fall trip notice
      collect arrive end faint lose ring email
      """))
}
