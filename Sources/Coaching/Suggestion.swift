import Casework
import English

/// A place where a text could show more of its reader's side, and the fact of the owner's that
/// belongs there.
///
/// It asks for a fact and never gives words: the letter stays the owner's own.
///
/// - Note: Source: the two sorts are those of A. Sharma et al. 2023 (HAILEY), in whose trial just
///   such hints raised empathy; when which is given is ours.
package struct Suggestion: Hashable, Sendable {
  package enum Kind: String, CaseIterable, Codable, Sendable {
    /// Something belongs after the sentence.
    case insert
    /// Something belongs in the place of the sentence.
    case replace
  }

  package let kind: Kind
  /// The sentence, in Unicode scalars.
  package let range: Range<Int>
  /// What to put there, in one plain line.
  package let message: String
}

extension Suggestion {
  /// The most that a text gets; more would be a lesson.
  private static let most = 2

  /// What would help a message most, in the order of the text.
  static func suggestions(
    for message: Message, as purpose: Purpose, scoring empathy: EmpathyScore
  ) -> [Suggestion] {
    guard purpose.apologises else { return [] }
    let replaced = message.lines.lazy.compactMap { line in
      line.hollow.map { Suggestion(kind: .replace, range: message.range(of: line), message: $0) }
    }.prefix(most)
    let taken = Array(replaced)
    let inserted = inserts(in: message, as: purpose, scoring: empathy)
      .filter { insert in !taken.contains { $0.range.overlaps(insert.range) } }
    return (taken + inserted).prefix(most).sorted { $0.range.lowerBound < $1.range.lowerBound }
  }

  private static func inserts(
    in message: Message, as purpose: Purpose, scoring empathy: EmpathyScore
  ) -> [Suggestion] {
    func after(_ components: Component..., say message: String, in text: Message) -> Suggestion? {
      components.lazy.compactMap { text.spans($0).first }.first.map {
        Suggestion(kind: .insert, range: text.sentence(around: $0), message: message)
      }
    }
    let isShort = purpose == .holding
    let harm =
      empathy.interpretation < 2 && !isShort
      ? after(
        .namesAct, .saysSorry, .owns,
        say: "After this, say what they had to do, or went without, because of it.", in: message)
      : nil
    let feeling =
      empathy.reaction < 2 && !isShort
      ? after(
        .namesHarm, say: "After this, say how it was for them, as they told you.", in: message)
      : nil
    let asking =
      isShort && empathy.exploration == 0 && !message.has(.invitesVoice) && !message.has(.saysNext)
      ? after(.saysSorry, say: "After this, ask them what it cost them.", in: message)
      : nil
    return [harm, feeling, asking].compactMap { $0 }
  }
}

extension Message {
  /// Where a sentence stands.
  fileprivate func range(of line: Line) -> Range<Int> { passage.sentences[line.number].range }
}

extension Line {
  /// What belongs in the place of a sentence that could stand in any letter, or `nil` where it
  /// tells something.
  fileprivate var hollow: String? {
    let names = holdsFigure(tokens) || deeds.contains { $0.isOver && $0.verb != "happen" }
    guard !names, tokens.count <= 30 else { return nil }
    if claimsUnderstanding || wavesAtFeelings {
      return "In place of this, say what they told you it was like, in their words."
    }
    if let regret = regrets.first,
      holds(Words.stock, in: regret.matter..<min(regret.matter + 8, tokens.upperBound))
    {
      return "In place of this, say what they lost, or had to do, because of you."
    }
    return asksOfNothing ? "In place of this, ask about one thing that they told you." : nil
  }

  /// `We know this is frustrating`, `I can imagine how you feel`.
  private var wavesAtFeelings: Bool {
    Line.waving.contains { $0.occurs(in: self) }
  }

  private static let waving: [Pattern] = [
    Pattern(
      .typed("i we"), Piece.any("can do fully completely totally only").upTo(2),
      .any("understand know realise realize appreciate imagine"), Piece.typed("that how").maybe,
      .typed("this it that"), Piece.typed("can may must").maybe, .any("be feel"),
      Piece.any(Words.adverbs).upTo(2), .any(Words.moods)),
    Pattern(
      .typed("i we"), Piece.any("can do fully completely totally only").upTo(2),
      .any("understand know imagine"), "how", "you", Piece.typed("must may").maybe, "feel"),
  ]

  /// A question that any shop could ask of anybody.
  private var asksOfNothing: Bool {
    Line.offering.contains { $0.occurs(in: self) }
  }

  private static let offering: [Pattern] = [
    Pattern(
      .typed("anything"), Piece.typed("else").maybe, Piece.typed("that").maybe, .typed("i we"),
      .any("can could may"), .any("do help assist")),
    Pattern("any", Piece.typed("further other more").maybe, .any("question query concern")),
  ]
}

extension Words {
  /// Nouns that shrink every harm to the same size.
  fileprivate static let stock = wrongs.union(
    ["inconvenience", "situation", "experience", "trouble", "matter", "happen"])
}
