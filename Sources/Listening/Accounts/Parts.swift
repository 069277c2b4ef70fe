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
    roles = scene.parts.indices.map { number in
      let part = scene.parts[number]
      guard !table.isEmpty, !part.text.isEmpty, !part.clause.isQuestion else { return .story }
      var shares = table.shares(marks.features(of: number))
      for (label, role) in labels.enumerated() where role == .story { shares[label] *= Self.doubt }
      let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
      return labels[best]
    }
  }

  /// How much surer than a part it has to be that a clause is mere story: what is missed is asked
  /// for though it was said, which costs more than a clause too many.
  private static let doubt = 0.4

  /// The parts of the scene that have a role, in order.
  func parts(_ role: Role, in scene: Scene) -> [Scene.Part] {
    zip(scene.parts, roles).filter { $1 == role }.map(\.0)
  }
}
