import Casework
import English

/// Tells whose doing a clause is from its subject.
enum Sides {
  static func side(
    of clause: Clause, in passage: Passage, people: People, speaker: Speaker
  ) -> Scene.Side {
    guard let subject = clause.subject else { return subjectless(clause, in: passage, speaker) }
    let head = passage.tokens[subject.head]
    let words = passage.tokens[subject.tokens].map(\.lower)
    if let person = people.person(at: subject.tokens) {
      return side(of: person.role)
    }
    if firstPersons.contains(head.lower) { return speaker == .owner ? .ours : .customers }
    if secondPersons.contains(head.lower) { return speaker == .owner ? .customers : .ours }
    if thirdPersons.contains(head.lower) {
      return speaker == .owner ? pronounSide(head, people, passage) : .ours
    }
    if nobodies.contains(head.lower) { return .ours }
    if let first = words.first, ["my", "our"].contains(first),
      passage.tokens[subject.tokens].contains(where: { ourPeople.contains($0.lemma) })
    {
      return .ours
    }
    if ["everyone", "everybody"].contains(head.lower) { return .customers }
    if ourPeople.contains(head.lemma) || words.contains("new") && young.contains(head.lemma) {
      return .ours
    }
    if theirPeople.contains(head.lemma) { return .customers }
    if thirdParties.contains(head.lemma) { return .third }
    if let owner = words.first, kin.contains(head.lemma), owner != "my" { return .customers }
    return .thing
  }

  /// "Forgot", "sent the wrong one": the owner leaves himself out; "never came" of a thing does
  /// not begin a clause.
  private static func subjectless(
    _ clause: Clause, in passage: Passage, _ speaker: Speaker
  ) -> Scene.Side {
    guard let verb = clause.verb, verb.voice == .active, verb.time == .past || verb.time == .none,
      !["happen", "occur", "let", "start"].contains(verb.lemma)
    else { return .thing }
    return speaker == .owner ? .ours : .customers
  }

  /// "She" is the customer, unless a colleague of that name is the only one spoken of.
  private static func pronounSide(
    _ token: Token, _ people: People, _ passage: Passage
  ) -> Scene.Side {
    guard let staff = people.roll.onlyStaff, let mention = people.named[staff].mentions.first,
      mention.upperBound <= token.range.lowerBound
    else { return .customers }
    return .ours
  }

  private static func side(of role: Person.Role) -> Scene.Side {
    switch role {
    case .customer, .family: .customers
    case .staff: .ours
    case .supplier, .bystander: .third
    }
  }

  static let firstPersons: WordSet = ["i", "we", "me", "us", "myself", "ourselves"]
  static let secondPersons: WordSet = ["you", "u"]
  static let thirdPersons: WordSet = ["she", "he", "they", "her", "him", "them"]
  static let nobodies: WordSet = ["nobody", "noone", "someone", "somebody", "one"]

  /// People who work for the shop.
  static let ourPeople: WordSet = [
    "staff", "team", "driver", "assistant", "colleague", "employee", "manager", "trainee",
    "apprentice", "waiter", "waitress", "chef", "cook", "barista", "receptionist", "cashier",
    "packer", "technician", "mechanic", "fitter", "tutor", "teacher", "groomer", "stylist",
    "lad", "lass", "temp", "intern", "helper", "shop", "office", "kitchen", "warehouse", "desk",
    "nurse", "hygienist", "plumber", "electrician", "builder", "decorator", "cleaner", "porter",
    "bartender", "server", "partner", "crew", "boss", "owner", "member", "business", "company",
  ]

  /// Who is staff when new: "the new girl".
  private static let young: WordSet = ["girl", "boy", "guy", "kid", "bloke", "woman", "man"]

  /// People on the other side of the counter.
  static let theirPeople: WordSet = [
    "customer", "client", "lady", "woman", "man", "gentleman", "guy", "couple", "bride", "groom",
    "guest", "patient", "family", "buyer", "diner", "tenant", "parent", "bloke", "gent", "person",
    "people", "visitor", "passenger", "member", "student", "kid", "girl", "boy", "mum", "mom",
    "dad", "child", "son", "daughter", "fella", "chap", "cow", "idiot", "neighbour", "neighbor",
  ]

  static let kin: WordSet = [
    "mum", "mom", "mother", "dad", "father", "wife", "husband", "son", "daughter", "sister",
    "brother", "gran", "grandma", "grandpa", "grandmother", "grandfather", "nan", "aunt", "uncle",
    "niece", "nephew", "kid", "child", "baby", "boy", "girl", "partner", "friend", "family",
    "boyfriend", "girlfriend", "fiance", "fiancee", "cousin", "guest", "guests", "kids",
    "children", "parents", "toddler", "fitter", "boss", "mate",
  ]

  /// Those who speak for a child.
  static let parents: WordSet = ["mum", "mom", "mother", "dad", "father", "parent"]

  /// Others who can be blamed.
  static let thirdParties: WordSet = [
    "bank", "courier", "supplier", "post", "carrier", "factory", "manufacturer", "landlord",
    "agency", "insurer", "council", "police", "ambulance", "hospital", "machine", "system",
    "website", "weather", "printer", "wholesaler", "ups", "fedex", "dhl", "usps", "hermes", "evri",
    "bt", "internet", "computer", "software", "app",
  ]
}
