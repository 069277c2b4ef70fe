import Casework
import English

/// What was not said firmly: "i think it was tuesday", "around 40", "maybe the glaze".
enum Doubts {
  static func add(from scene: Scene, to heard: inout Heard) {
    let clauses = Set(scene.parts.filter(isDoubtful).map(\.text))
    if !clauses.isEmpty {
      let facts = Needles(Set(heard.facts.values.joined().map(\.text)))
      for clause in clauses { heard.doubtful.formUnion(facts.found(in: clause)) }
    }
    for time in scene.times where time.isApproximate { heard.doubtful.insert(time.text) }
  }

  private static func isDoubtful(_ part: Scene.Part) -> Bool {
    if part.mentions(
      "maybe", "perhaps", "probably", "possibly", "apparently", "might", "allegedly", "supposedly")
    {
      return true
    }
    if part.says(
      "i think", "i guess", "i reckon", "not sure", "i believe", "must have", "could have been")
    {
      return true
    }
    return part.clause.reportedBy == nil && part.clause.joinedBy == "if"
  }
}
