import Casework
import English

/// What part each clause has in the story.
struct Parts {
  /// The parts that are told apart.
  enum Role: String {
    /// The mistake, or why it was made.
    case cause
    case harm
    /// What was done already to put it right.
    case done
    /// What the customer wishes for.
    case wish = "asked-for"
    case story
  }

  /// The role of each part of the scene, in the same order.
  let roles: [Role]
  /// The parts that are likely to have a role besides the one they were given, the likelier first.
  private let likely: [Role: [Int]]

  init(_ scene: Scene) {
    let marks = ClauseMarks(scene)
    let table = Perceptron.clauses
    let labels = table.labels.map { Role(rawValue: $0) ?? .story }
    var roles: [Role] = []
    var likeliestHarm: (share: Double, number: Int)?
    var likely: [Role: [(share: Double, number: Int)]] = [:]
    for (number, part) in scene.parts.enumerated() {
      guard !table.isEmpty, !part.text.isEmpty, !part.clause.isQuestion else {
        roles.append(.story)
        continue
      }
      var shares = table.shares(marks.features(of: number))
      for (label, role) in labels.enumerated() {
        if role == .story { shares[label] *= Self.doubt }
        let least = scene.parts.count > 1 ? Self.least : Self.likely
        if role == .harm, shares[label] > likeliestHarm?.share ?? least, !Self.isDeed(part),
          !Self.isPlain(part), !Self.isBare(part, in: scene)
        {
          likeliestHarm = (shares[label], number)
        }
      }
      for (label, role) in labels.enumerated()
      where shares[label] >= Self.leastLikely && !Self.isBare(part, in: scene) {
        likely[role, default: []].append((shares[label], number))
      }
      let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
      let isEmpty =
        labels[best] == .harm
        && (Self.isBare(part, in: scene) || shares[best] < 0.4 && Self.isPlain(part))
      // What we did is the mistake, however much it hurt.
      var role: Role = labels[best] == .harm && Self.isDeed(part) ? .cause : labels[best]
      // What the customer did is no mistake of ours.
      if role == .cause, part.side == .customers, part.clause.verb?.voice == .active {
        let share = labels.firstIndex(of: .harm).map { shares[$0] } ?? 0
        role =
          share >= Self.least && !Self.isBare(part, in: scene) && !Self.isPlain(part)
          ? .harm : .story
      }
      if role == .cause, Self.isTimeOnly(part, in: scene) { role = .story }
      if role == .cause, Self.isUpshot(part, in: scene) { role = .harm }
      if Self.isBurden(part) { role = .harm }
      if role == .harm, part.clause.isQuoted, shares[best] < 0.5 { role = .story }
      roles.append(isEmpty && !Self.isBurden(part) ? .story : role)
    }
    if !roles.contains(.harm), let (share, number) = likeliestHarm,
      share >= Self.likely || roles[number] == .story || roles.count(where: { $0 == .cause }) > 1
    {
      roles[number] = .harm
    }
    // Where nothing else is harm, what it came to for something of the customer's is.
    if !roles.contains(.harm) {
      let hasOthers = roles.count(where: { $0 == .cause }) > 1
      let upshot = scene.parts.indices.first { number in
        let part = scene.parts[number]
        return !part.text.isEmpty && !part.clause.isQuestion && !part.clause.isQuoted
          && (roles[number] == .story && Self.touchesTheirs(part, in: scene)
            || (roles[number] == .story || hasOthers)
              && Self.isTurnedAway(part, in: scene))
          && !Self.isBare(part, in: scene)
      }
      if let upshot { roles[upshot] = .harm }
    }
    self.roles = roles
    self.likely = likely.mapValues { rated in rated.sorted { $0.share > $1.share }.map(\.number) }
  }

  /// The parts that are likely to have a role besides the one they were given, the likelier first,
  /// two at the most.
  func likely(_ role: Role, in scene: Scene) -> [Scene.Part] {
    (likely[role] ?? []).filter { roles[$0] != role && !scene.parts[$0].clause.isQuoted }
      .prefix(Self.mostLikely).map { scene.parts[$0] }
  }

  /// How much surer than a part it has to be that a clause is mere story: what is missed is asked
  /// for though it was said, which costs more than a clause too many.
  private static let doubt = 0.33

  private static func isDeed(_ part: Scene.Part) -> Bool {
    part.side == .ours && part.clause.verb?.voice == .active
  }

  /// "She said", without what she said.
  private static func isBare(_ part: Scene.Part, in scene: Scene) -> Bool {
    let first = scene.passage.tokens[part.clause.tokens].first { !$0.isLoose }
    return part.words.count < 2
      || part.clause.verb == nil
        && ["by", "via", "at", "on", "from"].contains(first?.lower ?? "")
      || part.words.count <= 3 && part.does("say", "tell", "think", "feel", "know", "write", "ask")
      || isHabit(part) || isThreat(part)
      || isTimeOnly(part, in: scene) || isNeed(part, in: scene) || isApproach(part)
      || isPayment(part)
  }

  /// "Comes in every week": who the customer is.
  private static func isHabit(_ part: Scene.Part) -> Bool {
    part.side == .customers && part.clause.verb?.time == .present
      && part.does("come", "be", "order", "buy") && part.mentions("every", "always", "regular")
  }

  /// "She's going to report us": what the customer may do is no harm that was done to her.
  private static func isThreat(_ part: Scene.Part) -> Bool {
    part.side == .customers && (part.clause.verb?.time == .future || part.says("going to"))
      && part.mentions(
        "report", "sue", "review", "court", "solicitor", "lawyer", "us", "me", "everyone", "police")
  }

  /// "She's had to cancel her lesson", "couldn't use it", "waited in": a burden whatever it is.
  private static func isBurden(_ part: Scene.Part) -> Bool {
    guard part.side == .customers, !part.clause.isQuoted, !part.clause.isConditional,
      part.clause.reportedBy == nil, let verb = part.clause.verb, verb.time != .future
    else { return false }
    if part.says("had to", "having to", "has to") { return true }
    if verb.modal == "could", verb.isNegated { return true }
    if isRepeated(part), ContactWords.channel(of: part) != nil { return true }
    return !verb.isNegated && part.isPast
      && (part.does("miss", "cry", "faint") || part.does("find") && !part.mentions("out")
        || part.says("for nothing", "waited in", "wasted"))
  }

  /// "She paid £185": what she gave for it, unless it was for nothing or too much.
  private static func isPayment(_ part: Scene.Part) -> Bool {
    part.side == .customers && part.does("pay")
      && !part.mentions("twice", "again", "extra", "more", "nothing", "fine", "fee")
      && !part.says("had to", "too much")
  }

  /// "She needed it for a wedding": what for and when, not what became of it.
  private static func isNeed(_ part: Scene.Part, in scene: Scene) -> Bool {
    guard !part.isNegated else { return false }
    let isFor = part.does("be") && part.mentions("for") && part.words.count <= 9
    guard part.does("need", "want") || isFor else { return false }
    return scene.timeOrder.hasAny(in: part.range)
      || scene.occasion.map { part.text.contains($0.text) } ?? false
  }

  /// "He's emailed two times", "she brought it in": how the customer came to us, unless it was a
  /// burden.
  private static func isApproach(_ part: Scene.Part) -> Bool {
    part.side == .customers && !part.isNegated && !part.mentions("must")
      && !part.says("had to", "having to", "has to") && !isRepeated(part)
      && (ContactWords.channel(of: part) != nil && part.words.count <= 6 || part.does("bring"))
  }

  /// "She's emailed three times": having to ask again and again is a burden; twice is not yet.
  private static func isRepeated(_ part: Scene.Part) -> Bool {
    if part.mentions("repeatedly") || part.says("again and again", "over and over") { return true }
    if part.mentions("times") {
      return part.mentions("three", "four", "five", "six", "several", "many", "3", "4", "5", "6")
    }
    return ["3x", "4x", "5x", "6x"].contains { part.plain.holdsBeginning($0) }
  }

  /// "Roots are in his drains now": how something of the customer's is.
  private static func touchesTheirs(_ part: Scene.Part, in scene: Scene) -> Bool {
    guard part.side == .thing, part.clause.subject != nil, let verb = part.clause.verb else {
      return false
    }
    let predicate =
      verb.tokens.upperBound..<max(verb.tokens.upperBound, part.clause.tokens.upperBound)
    return scene.passage.tokens[predicate].contains {
      $0.tag == .possessive && ["his", "her", "their"].contains($0.lower)
    }
  }

  /// "Had to turn her away": what we had to do to the customer.
  private static func isTurnedAway(_ part: Scene.Part, in scene: Scene) -> Bool {
    guard part.side == .ours, part.says("had to"), let object = part.clause.object else {
      return false
    }
    let head = scene.passage.tokens[object.head]
    return ["her", "him", "them"].contains(head.lower) || Sides.theirPeople.contains(head.lemma)
      || scene.people.person(at: object.tokens)?.role == .customer
  }

  /// "It put his account over": what came of it for something of the customer's.
  private static func isUpshot(_ part: Scene.Part, in scene: Scene) -> Bool {
    let tokens = scene.passage.tokens
    guard part.side == .thing, let subject = part.clause.subject,
      ["it", "that", "this", "which"].contains(tokens[subject.head].lower),
      let object = part.clause.object ?? part.clause.recipient, part.isPast
    else { return false }
    return ["his", "her", "their", "him", "them"].contains(tokens[object.tokens.lowerBound].lower)
  }

  /// "It went at 20 to 8": when it was, and no more.
  private static func isTimeOnly(_ part: Scene.Part, in scene: Scene) -> Bool {
    guard part.does("go", "happen", "be", "start"),
      part.clause.object == nil || part.words.count <= 3,
      let subject = part.clause.subject,
      subject.tokens.count == 1
        && ["it", "this", "that"].contains(scene.passage.tokens[subject.head].lower)
        || OccasionFinder.isOccasion(scene.passage.tokens[subject.head].lower)
    else { return false }
    return part.words.count <= 7 && scene.timeOrder.hasAny(in: part.range)
  }

  /// That she wrote, or what she ordered, harms nobody.
  private static func isPlain(_ part: Scene.Part) -> Bool {
    part.words.count < 2
      || part.side == .customers
        && (ContactWords.channel(of: part) != nil && !isRepeated(part)
          || part.does("order", "book", "buy", "want", "say"))
  }

  /// How sure one has to be of a harm where no clause is one more than anything else.
  private static let least = 0.07
  /// How sure where it is taken from another part, or where nothing else is told.
  private static let likely = 0.12

  /// How sure of a part that is only likely, and how many of those are told at most.
  private static let leastLikely = 0.03
  private static let mostLikely = 2

  /// The parts of the scene that have a role, in order.
  func parts(_ role: Role, in scene: Scene) -> [Scene.Part] {
    zip(scene.parts, roles).filter { $1 == role }.map(\.0)
  }
}
