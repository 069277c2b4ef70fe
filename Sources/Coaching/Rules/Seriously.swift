import English

extension CoachingRule {
  /// The line that stands in every letter about a leak: `we take this seriously`.
  ///
  /// Saying that one did not take a thing seriously enough owns a fault, and is fine.
  static let seriously = CoachingRule(
    id: "AP-SERIOUSLY", label: .selfFocus, level: .fix,
    message: "Say what you did about it, and on which day.",
    why: "Every firm writes this line, and here the facts say otherwise.",
    source: "Breach-notice commentary; Packard & Berger 2021 (concrete words)",
    find: { $0.flatMap(\.claimsOfWeight) },
    examples: [
      "We «take this very seriously».",
      "We «take your privacy seriously».",
      "I «take all complaints extremely seriously».",
      "Your concerns are being «taken seriously» by the school.",
      "Cleanliness is something we «take incredibly seriously».",
      "As a firm that «takes safety seriously», we looked into it.",
      "We want to tell you that we «take all such reports seriously».",
      "Each report is treated «with the utmost» care.",
      "She was seriously hurt, and I'm sorry.",
      "I should have listened to your first call.",
      "I did not take your first call seriously enough.",
      "We should have taken your warning seriously.",
      "You took my promise seriously, and I broke it.",
      "Nobody took your complaint seriously until Friday.",
      "The police take theft seriously, so keep the case number.",
      "Please take the recall seriously and stop using the pan.",
    ]
  )
}

extension Line {
  fileprivate var claimsOfWeight: [Range<Int>] {
    Line.weight.flatMap { $0.matches(in: self) }.filter { range in
      !holdsDenial(range) && isOursToTake(range.lowerBound)
        && !["enough", "as"].contains(lower(range.upperBound))
        && !holds(["should", "could"], in: range.lowerBound - 3..<range.lowerBound)
        && (holds(Words.writers, in: range.lowerBound - 2..<range.lowerBound)
          || !holds(Words.ofOthers, in: range.lowerBound - 3..<range.lowerBound))
        && !(range.lowerBound == tokens.lowerBound)
    }
  }

  /// Whether it is the writer who takes it, or nobody is named.
  private func isOursToTake(_ index: Int) -> Bool {
    guard let verb = clause(at: index)?.verb else { return true }
    return verb.voice == .passive || isOfWriter(index)
      || holds(Words.writers, in: index - 2..<index)
  }

  private static let weight: [Pattern] = [
    Pattern(
      .any("take treat"), Piece({ !Words.turns.contains($0.lower) && $0.lower != "." }).upTo(12),
      .typed("seriously")),
    Pattern(.typed("with"), .typed("the"), .typed("utmost")),
    Pattern(.any("treat"), Piece.except(Words.turns).upTo(6), "as", "serious"),
  ]
}

extension Words {
  /// Who else may take a thing seriously, and when it was not done.
  fileprivate static let ofOthers = set("you he she they who nobody please to people")
  fileprivate static let turns = set("but i you he she they as so was were ; :")
}
