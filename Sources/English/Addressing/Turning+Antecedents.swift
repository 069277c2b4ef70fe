internal import Casework

/// Which of two people a pronoun means, where the likelier reading is good enough.
///
/// The account is about the customer, so that the customer is meant unless the grammar or the deed
/// points to somebody else: nobody is the object of an own deed, who promises is the one who will,
/// and it is the staff who write things down.
extension Turning {
  func likely(_ index: Int, _ spoken: Pronoun, _ place: Place) -> Who {
    if spoken == .they, meansThings(index, place) { return .belonging }
    let rivals = cast.indices.filter {
      cast[$0].tokens.upperBound <= index && cast[$0].canBe(spoken)
    }
    guard let last = rivals.last else { return .customer }
    switch place {
    case .owned: return .customer
    case .reflexive: return rival(doer(before: index), among: rivals) ?? .customer
    case .object: return object(index, rivals, last)
    case .possessive: return owner(index, rivals, last)
    case .subject: return subject(index, spoken, rivals, last)
    }
  }

  private func rival(_ who: Who?, among rivals: [Int]) -> Who? {
    guard case .other(let number)? = who,
      rivals.contains(number) || rivals.contains(where: { cast[$0].tokens == cast[number].tokens })
    else { return nil }
    return who
  }

  private func object(_ index: Int, _ rivals: [Int], _ last: Int) -> Who {
    let doer = doer(before: index)
    if doer == .customer {
      let isDirect = tag(index - 1) != .preposition
      return isDirect || Self.towards.contains(word(index - 1)) ? .other(last) : .customer
    }
    if rival(doer, among: rivals) != nil { return .customer }
    let verb = finiteVerb(before: index).flatMap { mainVerb(from: $0) }
    let isHandled = verb.map { Self.handling.contains(lemma($0)) } ?? false
    guard cast[last].isKin, isLatest(last, before: index) else { return .customer }
    if isHandled { return .other(last) }
    let main = rival(mainSubject(ofSentenceWith: index), among: rivals)
    return main != nil && !isToldOf(index, verb) ? .other(last) : .customer
  }

  /// Whether the customer is told what happened to somebody: `her mum fell and we didn't ring her`.
  private func isToldOf(_ index: Int, _ verb: Int?) -> Bool {
    guard let verb, Self.telling.contains(lemma(verb)) else { return false }
    return !(sentenceStart(index)..<verb).contains { Self.contacting.contains(lemma($0)) }
  }

  /// Whether nobody else was named between a person and a token.
  private func isLatest(_ number: Int, before index: Int) -> Bool {
    !(cast[number].tokens.upperBound..<index).contains { persons[$0] == .customer }
  }

  private func owner(_ index: Int, _ rivals: [Int], _ last: Int) -> Who {
    let noun = ownedNoun(index)
    if let staff = rivals.last(where: { !cast[$0].isKin }), Self.personal.contains(noun),
      isLatest(staff, before: index)
    {
      return .other(staff)
    }
    let doer = rival(doer(before: index), among: rivals)
    if case .other(let number)? = doer {
      if word(index + 1) == "own" { return .other(number) }
      return cast[number].isKin && !Self.business.contains(noun) ? .other(number) : .customer
    }
    let stands =
      cast[last].tokens.upperBound == index - 1 && ["in", "on", "with"].contains(word(index - 1))
    return cast[last].isKin && stands ? .other(last) : .customer
  }

  /// The noun that a possessive belongs to.
  private func ownedNoun(_ index: Int) -> String {
    let phrase = PhraseFinder(tokens: tokens).phrase(
      at: index, before: min(index + 6, tokens.count))
    return phrase.map { lemma($0.head) } ?? ""
  }

  private func subject(_ index: Int, _ spoken: Pronoun, _ rivals: [Int], _ last: Int) -> Who {
    if let speech = speech(before: index) {
      return said(index, speech, rivals, last)
    }
    let main = mainSubject(ofSentenceWith: index)
    if isResult(index), let other = rival(main, among: rivals) { return other }
    if isRelative(index) { return .customer }
    let before = rival(doer(before: index), among: rivals)
    if isElliptical(index) { return before ?? .customer }
    if sentenceStart(index) == index || isFirstWord(index) {
      return !cast[last].isKin && isStaffDeed(index) ? .other(last) : .customer
    }
    guard let other = rival(main, among: rivals) ?? (isStaffDeed(index) ? before : nil),
      case .other(let number) = other
    else { return unheard(index, last) }
    if tag(index - 1) == .subordinator {
      let isWhen = ["before", "after", "while", "when", "until", "till"].contains(word(index - 1))
      return cast[number].isKin && !touchesCustomer(before: index) || isStaffDeed(index) && !isWhen
        ? other : .customer
    }
    if !cast[number].isKin, hasObject(index) { return other }
    if cast[number].isKin { return touchesCustomer(before: index) ? .customer : other }
    if word(index - 1) == "but" { return isSuffered(index) ? .customer : other }
    return isStaffDeed(index) || !touchesCustomer(before: index) && !isSuffered(index)
      ? other : .customer
  }

  /// Whom a subject means that nobody did anything before: who was asked says no, and a child
  /// cries whose cake was wrong.
  private func unheard(_ index: Int, _ last: Int) -> Who {
    guard ["and", "but", ",", "so"].contains(word(index - 1)) else { return .customer }
    if cast[last].isKin {
      return word(cast[last].tokens.upperBound) == "'s" && isLatest(last, before: index)
        ? .other(last) : .customer
    }
    if hasObject(index) { return .other(last) }
    let verb = mainVerb(from: index + 1).map { lemma($0) } ?? ""
    let isAnswer = Self.answers.contains(verb) && isObject(cast[last].tokens.lowerBound)
    return isAnswer || isStaffDeed(index) && isObject(cast[last].tokens.lowerBound)
      ? .other(last) : .customer
  }

  private static let answers = WordSet(
    English.words(
      "say tell refuse laugh shrug shout ignore hang promise agree reply answer snap roll"))

  private func isFirstWord(_ index: Int) -> Bool {
    (sentenceStart(index)..<index).allSatisfy {
      [.punctuation, .adverb, .interjection, .coordinator].contains(tokens[$0].tag)
    }
  }

  /// `the cake she ordered`, `what she said`.
  private func isRelative(_ index: Int) -> Bool {
    if ["what", "where", "which", "how", "everything", "whatever"].contains(word(index - 1)) {
      return true
    }
    return tag(index - 1) == .noun && persons[index - 1] == nil
  }

  /// `so scared of our clown she hid`.
  private func isResult(_ index: Int) -> Bool {
    let start = sentenceStart(index)
    guard ![.coordinator, .punctuation].contains(tag(index - 1)) else { return false }
    return (start..<index).contains { place in
      word(place) == "so" && [.adjective, .pastParticiple, .adverb].contains(tag(place + 1))
    }
  }

  /// `and she never did`, `but he hasn't`.
  private func isElliptical(_ index: Int) -> Bool {
    var next = index + 1
    var helpers = 0
    while let tag = tag(next),
      Self.elliptical.contains(word(next)) || tag == .negation || Self.brief.contains(word(next))
    {
      if Self.elliptical.contains(word(next)) { helpers += 1 }
      next += 1
    }
    let isClosed = tag(next) == nil || tag(next) == .punctuation
    return isClosed && helpers == 1 && next > index + 1
  }

  private func ownsPerson(_ index: Int) -> Bool {
    (index + 1..<min(index + 4, tokens.count)).contains {
      if case .other? = persons[$0] { return true }
      return false
    }
  }

  private static let brief: WordSet = ["never", "not", "still", "ever", "just"]
  private static let elliptical = WordSet(
    English.words("did does do had has have was is were would will could can should 'd 'll"))

  /// Whether the clause before does something to the customer: `drove him home`.
  private func touchesCustomer(before index: Int) -> Bool {
    (sentenceStart(index)..<index).contains {
      persons[$0] == .customer && isObject($0) || words[$0] == "your" && !ownsPerson($0)
    }
  }
}

extension Turning.Role {
  /// Whether this is one of the customer's own people, and not of the staff.
  var isKin: Bool { person.map { $0.role == .family } ?? !isStaff }
}

extension Turning {
  /// Prepositions behind which nobody means oneself.
  private static let towards: WordSet = ["to", "at", "from", "by", "about"]

  /// What is done to somebody's body or whereabouts, rather than said.
  private static let handling = WordSet(
    English.words(
      "leave drop hurt burn cut wash feed take drive hit bite lift carry lock hold treat scald dress"
    ))

  private static let telling = WordSet(
    English.words(
      "tell inform warn let refund charge apologise apologize call ring email text phone contact"))
  private static let contacting = WordSet(
    English.words("ring call phone email text come ask say tell write message complain visit"))

  /// What staff have of their own.
  private static let personal = WordSet(
    English.words(
      """
      lunch break shift phone round van day week head hand mind job apron uniform boss manager mate
      colleague supervisor notebook radio headphone earphone earbud desk till screen rota holiday
      conversation chat coffee tea cigarette sandwich makeup
      """))

  /// What a customer has with a shop, whoever speaks of it.
  private static let business = WordSet(
    English.words(
      """
      order refund booking appointment table deposit invoice complaint payment reservation receipt
      account name number address
      """))
}
