import Casework

extension ComponentSign {
  /// A sorry that is said, not one that is spoken of.
  static let saysSorry = ComponentSign(
    component: .saysSorry,
    find: { line in
      line.regrets
        .filter { Words.sorry.contains(line.lower($0.word)) }
        .map { $0.start..<$0.word + 1 }
    },
    examples: [
      "«I'm sorry» I sent the wrong size.",
      "«We are truly sorry» we missed you.",
      "«I apologise» for shouting.",
      "«Sorry» about the wait.",
      "Please accept «my apologies».",
      "I regret the delay.",
      "You are going to be sorry you asked.",
      "He was in a sorry state.",
      "She said she was sorry for the dog.",
    ]
  )
}

extension Words {
  fileprivate static let sorry: Set = [
    "sorry", "apologise", "apologize", "apologies", "apology", "apologising", "apologizing",
  ]
}
