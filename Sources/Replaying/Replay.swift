/// The replaying of transcripts.
package enum Replay {
  /// Plays a transcript and compares what comes of it.
  ///
  /// - Parameters:
  ///   - transcript: What is expected.
  ///   - variant: How it is played.
  ///   - rules: What holds in every replay.
  ///   - stage: Makes a program with an empty casebook; called again where a copy is needed.
  /// - Returns: The failures, and what was reached.
  /// - Throws: What the stage throws.
  package static func run(
    _ transcript: Transcript, _ variant: Variant = .plain, rules: HouseRules = HouseRules(),
    on stage: @escaping () throws -> Stage
  ) throws -> Outcome {
    var player = try Player(transcript, variant: variant, rules: rules, on: stage)
    try player.play()
    return player.outcome
  }

  /// Plays a transcript in every variant; failures that the plain one shows are named only there.
  package static func everyWay(
    _ transcript: Transcript, rules: HouseRules = HouseRules(),
    on stage: @escaping () throws -> Stage
  ) throws -> [Outcome] {
    var known: Set<Failure> = []
    return try Variant.allCases.map { variant in
      var outcome = try run(transcript, variant, rules: rules, on: stage)
      outcome.failures.removeAll { known.contains($0.plain) }
      known.formUnion(outcome.failures.map(\.plain))
      return outcome
    }
  }
}

extension Failure {
  /// The failure as the plain variant would show it.
  fileprivate var plain: Failure {
    var failure = self
    failure.variant = .plain
    return failure
  }
}
