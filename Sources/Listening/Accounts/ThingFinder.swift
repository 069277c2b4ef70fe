import Casework
import English

/// Finds the thing that an account is about: what was ordered, made, broken, lost.
struct ThingFinder {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// How sure one has to be to name a thing at all.
  private static let least = 0.08

  /// The words of the likeliest thing, or `nil` when nothing is likely.
  var likeliest: String? {
    let table = Perceptron.things
    guard !table.isEmpty, let thing = table.labels.firstIndex(of: "thing") else { return nil }
    let marks = ThingMarks(scene)
    var best: (share: Double, phrase: Phrase)?
    for number in marks.things.indices {
      let share = table.shares(marks.features(of: number))[thing]
      if share > best?.share ?? Self.least { best = (share, marks.things[number].phrase) }
    }
    return best.map { scene.passage.text($0.phrase) }
  }
}
