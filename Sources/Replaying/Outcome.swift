/// What a replay came to.
package struct Outcome: Equatable, Sendable {
  package let variant: Variant
  package internal(set) var failures: [Failure] = []
  /// How many inputs were heard, those slipped in included.
  package internal(set) var inputs = 0
  package internal(set) var coverage = Coverage()
  /// What came of each exchange of the transcript, in order.
  var performances: [Performance] = []

  init(variant: Variant) { self.variant = variant }

  /// Whether the replay agrees with its transcript.
  package var isFine: Bool { failures.isEmpty }

  /// How many failures there are of each class, in one line.
  package var summary: String {
    let counts = Failure.Class.allCases.compactMap { kind -> String? in
      let count = failures.count { $0.class == kind }
      return count == 0 ? nil : "\(count) \(kind.rawValue)"
    }
    let failed = counts.isEmpty ? "no failures" : "failures: " + counts.joined(separator: ", ")
    return "\(inputs) input\(inputs == 1 ? "" : "s"); \(failed)"
  }
}
