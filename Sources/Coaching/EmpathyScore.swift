package import English

/// How much of the customer's side a text shows, on three scales of 0 (none), 1 (weak) and
/// 2 (strong).
///
/// - Note: Source: the frame is EPITOME's (A. Sharma et al. 2020); what counts as weak and strong
///   is ours.
package struct EmpathyScore: Hashable, Sendable, Codable {
  /// Whether it answers the feeling: 2 where it names one that belongs to what happened.
  package let reaction: Int
  /// Whether it shows that it understood: 2 where it says what happened to the reader.
  package let interpretation: Int
  /// Whether it asks: 2 where the question holds a word of the matter.
  package let exploration: Int

  init(reaction: Int = 0, interpretation: Int = 0, exploration: Int = 0) {
    self.reaction = reaction
    self.interpretation = interpretation
    self.exploration = exploration
  }

  package init(_ passage: Passage) {
    let lines = passage.lines
    let namesFeeling = lines.contains { !ComponentSign.empathy.find($0).isEmpty }
    let saysHarm = lines.contains { line in
      ComponentSign.namesHarm.find(line).contains { passage.contentWords(in: $0).count >= 2 }
    }
    let questions = lines.filter { $0.isAsking }
    let matter = Set(
      lines.filter { !$0.isAsking }.flatMap { passage.contentWords(in: $0.tokens) })
    let asksOfIt = questions.contains {
      !matter.isDisjoint(with: passage.contentWords(in: $0.tokens))
    }
    self.init(
      reaction: namesFeeling ? 2 : lines.contains { !$0.regrets.isEmpty } ? 1 : 0,
      interpretation: saysHarm ? 2 : lines.contains(where: \.claimsUnderstanding) ? 1 : 0,
      exploration: questions.isEmpty ? 0 : asksOfIt ? 2 : 1)
  }
}

/// The higher of two scores on each scale.
func max(_ one: EmpathyScore, _ other: EmpathyScore) -> EmpathyScore {
  EmpathyScore(
    reaction: Swift.max(one.reaction, other.reaction),
    interpretation: Swift.max(one.interpretation, other.interpretation),
    exploration: Swift.max(one.exploration, other.exploration))
}

extension Line {
  /// Whether the writer says to understand, which tells nothing of what was understood.
  var claimsUnderstanding: Bool { tokens.contains(where: isUnderstood) }

  /// Whether it asks the reader something, or asks to hear it: `I'd like to hear what it cost you`.
  fileprivate var isAsking: Bool {
    let isQuestion = passage.sentences[number].isQuestion
    let invites =
      holds(["hear", "listen", "tell"])
      && (Line.hearing.occurs(in: self) || !ComponentSign.invitesVoice.find(self).isEmpty)
    return (isQuestion || invites) && holds(["you", "your", "it", "this"])
  }

  private static let hearing = Pattern(.typed("hear"), .typed("what how"))
}

extension Passage {
  /// The words of a stretch that say what it is about, in their dictionary forms.
  func contentWords(in range: Range<Int>) -> [String] {
    range.clamped(to: tokens.indices).map { tokens[$0] }
      .filter { [.noun, .properNoun, .verbPast, .pastParticiple, .number].contains($0.tag) }
      .map(\.lemma).filter { $0.count > 2 && !Words.wrongs.contains($0) }
  }
}
