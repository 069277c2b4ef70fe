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

  init(_ scene: Scene) {
    let marks = ClauseMarks(scene)
    let table = Perceptron.clauses
    let labels = table.labels.map { Role(rawValue: $0) ?? .story }
    var roles: [Role] = []
    var likeliestHarm: (share: Double, number: Int)?
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
      let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
      let isEmpty =
        labels[best] == .harm
        && (Self.isBare(part, in: scene) || shares[best] < 0.4 && Self.isPlain(part))
      // What we did is the mistake, however much it hurt.
      let role: Role = labels[best] == .harm && Self.isDeed(part) ? .cause : labels[best]
      roles.append(isEmpty ? .story : role)
    }
    if !roles.contains(.harm), let (share, number) = likeliestHarm,
      share >= Self.likely || roles[number] == .story || roles.count(where: { $0 == .cause }) > 1
    {
      roles[number] = .harm
    }
    self.roles = roles
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
      || part.words.count < 3 && part.does("say", "tell", "think", "feel", "know", "write", "ask")
      || isTimeOnly(part, in: scene) || isNeed(part, in: scene) || isApproach(part)
  }

  /// "She needed it for a wedding": what for and when, not what became of it.
  private static func isNeed(_ part: Scene.Part, in scene: Scene) -> Bool {
    guard part.does("need", "want"), !part.isNegated else { return false }
    return scene.timeOrder.hasAny(in: part.range)
      || scene.occasion.map { part.text.contains($0.text) } ?? false
  }

  /// "He's emailed two times", "she brought it in": how the customer came to us, unless it was a
  /// burden.
  private static func isApproach(_ part: Scene.Part) -> Bool {
    part.side == .customers && !part.isNegated && !part.mentions("must")
      && !part.says("had to", "having to", "has to")
      && (ContactWords.channel(of: part) != nil && part.words.count <= 6 || part.does("bring"))
  }

  /// "It went at 20 to 8": when it was, and no more.
  private static func isTimeOnly(_ part: Scene.Part, in scene: Scene) -> Bool {
    guard part.does("go", "happen", "be", "start"), part.clause.object == nil,
      let subject = part.clause.subject, subject.tokens.count == 1,
      ["it", "this", "that"].contains(scene.passage.tokens[subject.head].lower)
    else { return false }
    return part.words.count <= 7 && scene.timeOrder.hasAny(in: part.range)
  }

  /// That she wrote, or what she ordered, harms nobody.
  private static func isPlain(_ part: Scene.Part) -> Bool {
    part.words.count < 2
      || part.side == .customers
        && (ContactWords.channel(of: part) != nil
          || part.does("order", "book", "buy", "want", "say"))
  }

  /// How sure one has to be of a harm where no clause is one more than anything else.
  private static let least = 0.07
  /// How sure where it is taken from another part, or where nothing else is told.
  private static let likely = 0.12

  /// The parts of the scene that have a role, in order.
  func parts(_ role: Role, in scene: Scene) -> [Scene.Part] {
    zip(scene.parts, roles).filter { $1 == role }.map(\.0)
  }
}
