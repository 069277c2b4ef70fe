package import Casework

/// One fair way out, ready to be chosen.
package struct Offer: Equatable, Sendable {
  /// What it is, to the owner.
  ///
  /// For example: `The right mug in her hands by Friday 12 June.`
  package let words: String
  /// What it costs the owner, as a sentence.
  package let costs: String
  /// Why it is fair, as a sentence with a fact of the case in it.
  package let why: String
  /// What choosing it makes known: the fix, and by when.
  package let sets: [Slot: [Fact]]
  /// Whether it is the one that the program would pick.
  package let isPick: Bool

  /// The offer that a measure makes.
  init(_ measure: Measure, isPick: Bool) {
    words = Self.sentence(measure.words)
    costs = Self.sentence(measure.costs)
    why = Self.sentence(measure.why)
    var sets: [Slot: [Fact]] = [
      .fix: measure.fix.map { Fact(.words($0), text: $0, source: .workedOut) }
    ]
    if let when = measure.when {
      sets[.when] = [Fact(when, text: "by \(when)", status: .guess, source: .workedOut)]
    }
    self.sets = sets
    self.isPick = isPick
  }

  private static func sentence(_ words: String) -> String {
    guard let first = words.first else { return words }
    return first.uppercased() + words.dropFirst() + "."
  }
}
