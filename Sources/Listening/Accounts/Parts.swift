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
  private(set) var roles: [Role] = []
  /// The parts by what they are likely to be, the likelier first.
  private let likely: [Role: [Int]]

  init(_ scene: Scene) {
    let rated = Self.rated(scene)
    for (part, shares) in zip(scene.parts, rated) {
      roles.append(shares.isEmpty ? .story : Self.role(of: part, shares, in: scene))
    }
    var likely: [Role: [(share: Double, number: Int)]] = [:]
    for (number, shares) in rated.enumerated()
    where !HarmSigns.isNone(scene.parts[number], in: scene) {
      for (role, share) in shares where share >= Self.leastLikely {
        likely[role, default: []].append((share, number))
      }
    }
    self.likely = likely.mapValues { rated in
      rated.sorted { ($0.share, -$0.number) > ($1.share, -$1.number) }.map(\.number)
    }
    if !roles.contains(.harm) { findHarm(rated, in: scene) }
  }

  /// The parts of the scene that have a role, in order.
  func parts(_ role: Role, in scene: Scene) -> [Scene.Part] {
    zip(scene.parts, roles).filter { $1 == role }.map(\.0)
  }

  /// The parts that are likely to have a role besides the one they were given, the likelier first,
  /// two at the most.
  func likely(_ role: Role, in scene: Scene) -> [Scene.Part] {
    (likely[role] ?? []).lazy.filter { roles[$0] != role && !scene.parts[$0].clause.isQuoted }
      .prefix(Self.mostLikely).map { scene.parts[$0] }
  }

  /// How much surer than a part it has to be that a clause is mere story: what is missed is asked
  /// for though it was said, which costs more than a clause too many.
  private static let doubt = 0.33
  /// How sure of a harm that hardly anybody would call one.
  private static let sure = 0.4
  /// How sure of a harm in the customer's own words, which are heard with their points as well.
  private static let sureOfQuoted = 0.5
  /// How sure of a harm where no clause is one more than anything else.
  private static let least = 0.07
  /// How sure where it is taken from another part, or where nothing else is told.
  private static let likelyHarm = 0.12
  /// How sure of a part that is only likely, and how many of those are told at most.
  private static let leastLikely = 0.03
  private static let mostLikely = 2

  /// The roles that the labels of the table stand for.
  private static let labelled = Perceptron.clauses.labels.map { Role(rawValue: $0) ?? .story }

  /// How likely each part has each role; nothing for those that are told no role at all.
  private static func rated(_ scene: Scene) -> [[Role: Double]] {
    let marks = ClauseMarks(scene)
    let table = Perceptron.clauses
    return scene.parts.indices.map { number in
      let part = scene.parts[number]
      guard !table.isEmpty, !part.text.isEmpty, !part.clause.isQuestion else { return [:] }
      var rated: [Role: Double] = [:]
      for (role, share) in zip(labelled, table.shares(marks.features(of: number))) {
        rated[role, default: 0] += role == .story ? share * doubt : share
      }
      return rated
    }
  }

  private static func role(
    of part: Scene.Part, _ shares: [Role: Double], in scene: Scene
  ) -> Role {
    if HarmSigns.isBurden(part) { return .harm }
    let order: [Role] = [.cause, .harm, .done, .wish, .story]
    let best = order.max { shares[$0] ?? 0 < shares[$1] ?? 0 } ?? .story
    let share = shares[best] ?? 0
    switch best {
    case .harm:
      // What we did is the mistake, however much it hurt.
      if isDeed(part) { return HarmSigns.isTimeOnly(part, in: scene) ? .story : .cause }
      let isNone =
        HarmSigns.isNone(part, in: scene) || share < sure && HarmSigns.isPlain(part)
        || part.clause.isQuoted && share < sureOfQuoted
      return isNone ? .story : .harm
    case .cause:
      if HarmSigns.isTimeOnly(part, in: scene) { return .story }
      if HarmSigns.isUpshot(part, in: scene) { return .harm }
      // What the customer did is no mistake of ours.
      guard part.side == .customers, part.clause.verb?.voice == .active else { return .cause }
      let isHarm =
        shares[.harm] ?? 0 >= least && !HarmSigns.isNone(part, in: scene)
        && !HarmSigns.isPlain(part) && !part.clause.isQuoted
      return isHarm ? .harm : .story
    case .done, .wish, .story: return best
    }
  }

  private static func isDeed(_ part: Scene.Part) -> Bool {
    part.side == .ours && part.clause.verb?.voice == .active
  }

  /// Takes the likeliest part for the harm where none is one more than anything else; failing that,
  /// what it came to for something of the customer's.
  private mutating func findHarm(_ rated: [[Role: Double]], in scene: Scene) {
    let hasOthers = roles.count(where: { $0 == .cause }) > 1
    let least = scene.parts.count > 1 ? Self.least : Self.likelyHarm
    let open = scene.parts.indices.filter { number in
      let part = scene.parts[number]
      return !rated[number].isEmpty && !HarmSigns.isNone(part, in: scene)
    }
    let share = { (number: Int) in rated[number][.harm] ?? 0 }
    let likeliest =
      open.filter { number in
        share(number) > least && !Self.isDeed(scene.parts[number])
          && !HarmSigns.isPlain(scene.parts[number])
      }.max { (share($0), -$0) < (share($1), -$1) }
    if let likeliest,
      share(likeliest) >= Self.likelyHarm || roles[likeliest] == .story || hasOthers
    {
      roles[likeliest] = .harm
      return
    }
    let upshot = open.first { number in
      let part = scene.parts[number]
      guard !part.clause.isQuoted, roles[number] == .story || hasOthers else { return false }
      return roles[number] == .story && HarmSigns.touchesTheirs(part, in: scene)
        || HarmSigns.isTurnedAway(part, in: scene)
    }
    if let upshot { roles[upshot] = .harm }
  }
}
