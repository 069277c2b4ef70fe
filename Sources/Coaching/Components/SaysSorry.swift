import Casework
import English

extension ComponentSign {
  /// A sorry that is said, not one that is spoken of.
  static let saysSorry = ComponentSign(
    component: .saysSorry,
    find: { line in
      line.regrets
        .filter { Words.sorry.contains(line.lower($0.word)) }
        .map { $0.start..<$0.word + 1 }
        + accepting.flatMap { $0.matches(in: line) }.filter { range in
          !line.regrets.contains { range.contains($0.word) }
        }
    },
    examples: [
      "«I'm sorry» I sent the wrong size.",
      "«We are truly sorry» we missed you.",
      "«I apologise» for shouting.",
      "«Sorry» about the wait.",
      "Please accept «my apologies».",
      "Please accept «our sincere apologies».",
      "«Apologies», Dana, I missed your call.",
      "I regret the delay.",
      "You are going to be sorry you asked.",
      "He was in a sorry state.",
      "She said she was sorry for the dog.",
      "I'm not sorry for what I said.",
      "Your apology came too late.",
    ]
  )

  private static let accepting: [Pattern] = [
    Pattern(
      Piece.any("accept").unmarked, .typed("my our"), Piece({ $0.tag == .adjective }).upTo(2),
      .typed("apologies apology"))
  ]
}

extension Words {
  fileprivate static let sorry: Set = [
    "sorry", "apologise", "apologize", "apologies", "apology", "apologising", "apologizing",
  ]
}
