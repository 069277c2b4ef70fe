import Casework
import English

/// What in a clause says outright that it tells a harm, or that it tells none.
enum HarmSigns {
  /// Whether it names no harm, however the words may be learnt.
  static func isNone(_ part: Scene.Part, in scene: Scene) -> Bool {
    isFragment(part, in: scene) || isHabit(part) || isThreat(part)
      || isTimeOnly(part, in: scene) || isNeed(part, in: scene) || isApproach(part)
      || isPayment(part) || isContact(part, in: scene)
  }

  /// "Her email is ana@lund.test": how somebody is called or found.
  private static func isContact(_ part: Scene.Part, in scene: Scene) -> Bool {
    guard part.does("be"), let subject = part.clause.subject else { return false }
    let head = scene.passage.tokens[subject.head].lemma
    return part.text.contains("@") || ["name", "surname", "email", "number"].contains(head)
  }

  /// "By email", "she said" without what she said.
  private static func isFragment(_ part: Scene.Part, in scene: Scene) -> Bool {
    let first = scene.passage.tokens[part.clause.tokens].first { !$0.isLoose }
    return part.words.count < 2
      || part.clause.verb == nil
        && ["by", "via", "at", "on", "from"].contains(first?.lower ?? "")
      || part.words.count <= 3
        && part.does("say", "tell", "think", "feel", "know", "write", "ask", "choose", "pick")
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
  static func isBurden(_ part: Scene.Part) -> Bool {
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
      && (ContactWords.channel(of: part) != nil && part.words.count <= 6 || part.does("bring")
        || part.does("drop") && part.mentions("off"))
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
  static func touchesTheirs(_ part: Scene.Part, in scene: Scene) -> Bool {
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
  static func isTurnedAway(_ part: Scene.Part, in scene: Scene) -> Bool {
    guard part.side == .ours, part.says("had to"), let object = part.clause.object else {
      return false
    }
    let head = scene.passage.tokens[object.head]
    return ["her", "him", "them"].contains(head.lower) || Sides.theirPeople.contains(head.lemma)
      || scene.people.person(at: object.tokens)?.role == .customer
  }

  /// "It put his account over": what came of it for something of the customer's.
  static func isUpshot(_ part: Scene.Part, in scene: Scene) -> Bool {
    let tokens = scene.passage.tokens
    guard part.side == .thing, let subject = part.clause.subject,
      ["it", "that", "this", "which"].contains(tokens[subject.head].lower),
      let object = part.clause.object ?? part.clause.recipient, part.isPast
    else { return false }
    return ["his", "her", "their", "him", "them"].contains(tokens[object.tokens.lowerBound].lower)
  }

  /// "It went at 20 to 8": when it was, and no more.
  static func isTimeOnly(_ part: Scene.Part, in scene: Scene) -> Bool {
    guard part.does("go", "happen", "be", "start"),
      part.clause.object == nil || part.words.count <= 3,
      let subject = part.clause.subject,
      subject.tokens.count == 1
        && ["it", "this", "that"].contains(scene.passage.tokens[subject.head].lower)
        || OccasionFinder.isOccasion(scene.passage.tokens[subject.head].lower)
    else { return false }
    return part.words.count <= 7 && scene.timeOrder.hasAny(in: part.range)
  }

  /// That she wrote, or what she ordered, hardly harms anybody.
  static func isPlain(_ part: Scene.Part) -> Bool {
    part.side == .customers
      && (ContactWords.channel(of: part) != nil && !isRepeated(part)
        || part.does("order", "book", "buy", "want", "say"))
  }
}
