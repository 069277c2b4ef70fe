/// Lines that choose between two wordings: the owner's own, or the one that is offered.
enum Choosing {
  private static let keeping: [Cue] = [
    "^ ?just ?please ?will ?i ?i leave|keep it|that|mine ?alone|be ?as|how|like|the ?way ?it ?is|was ?i ?wrote|had|said|put ?it $",
    "^ ?it ?is fine|good|ok as|how|like it ?is|was $",
    "^ ?i ?do not touch|change|alter|fiddle|mess|edit ?with it|that|mine|anything $",
    "^ mine is|was|stays ?better|fine|good $",
  ]
  private static let taking: [Cue] = [
    "^ ?use ?i ?will ?have ?take that|your|the|this first|second|other|new ?one|version|wording $",
    "^ ?use ?take ?i ?will ?have that|your|this one|version|wording ?then|please $",
  ]

  /// Whether the owner's own words are to stay.
  static func keeps(_ spoken: Spoken) -> Bool { isAll(spoken, keeping) }

  /// Whether the words that are offered are taken.
  static func takes(_ spoken: Spoken) -> Bool {
    isAll(spoken, taking) && !spoken.words.contains("second")
  }

  private static func isAll(_ spoken: Spoken, _ cues: [Cue]) -> Bool {
    let core = spoken.pieces.filter {
      !["no", "nah", "nope", "yes", "ok"].contains($0.words.joined())
    }
    return core.count == 1
      && cues.contains { $0.isFound(in: core[0].core) || $0.isFound(in: core[0].bare) }
  }
}
