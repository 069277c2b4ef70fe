import Casework
import English

/// Finds the thing that an account is about: what was ordered, made, broken, lost.
struct ThingFinder {
  private let scene: Scene

  init(_ scene: Scene) { self.scene = scene }

  /// How sure one has to be to name a thing at all, and beside a likelier one.
  private static let least = 0.05
  private static let besides = 0.3
  /// How sure of a second thing beside the first, in parts of how sure of the first.
  private static let nearly = 0.6

  /// The words of the likeliest things, the likeliest first, three at the most.
  var likeliest: [String] {
    let table = Perceptron.things
    guard !table.isEmpty, let thing = table.labels.firstIndex(of: "thing") else { return [] }
    let marks = ThingMarks(scene)
    let named = marks.things.indices.filter { !isOccasion(marks.things[$0].phrase) }
    let rated = named.map { number in
      (share: table.shares(marks.features(of: number))[thing], number: number)
    }.sorted { $0.share == $1.share ? $0.number < $1.number : $0.share > $1.share }
    var found: [String] = []
    let beside = max(Self.besides, Self.nearly * (rated.first?.share ?? 0))
    for (share, number) in rated where share > (found.isEmpty ? Self.least : beside) {
      let text = scene.passage.text(marks.things[number].phrase)
      if !found.contains(text) { found.append(text) }
      if found.count == 3 { break }
    }
    return found
  }

  /// What the thing was wanted for is not the thing: "she needed it for a wedding".
  private func isOccasion(_ phrase: Phrase) -> Bool {
    guard let occasion = scene.occasion, phrase.tokens.lowerBound > 0 else { return false }
    let before = scene.passage.tokens[phrase.tokens.lowerBound - 1].lower
    return before == "for" && scene.passage.text(phrase).contains(occasion.text)
  }
}
