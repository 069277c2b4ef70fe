import English

extension CoachingRule {
  /// More than three words of apology in one message, the fourth and all after it.
  static let countedSorries = CoachingRule(
    id: "AP-SORRYCOUNT", label: .other, level: .note,
    message: "Keep the sorry that names the deed, and cut the others.",
    why: "After the third, none of them counts.",
    source: "Halperin, Ho, List & Muir 2022 (repetition backfires); the limit of three is ours",
    judgesWhole: true,
    find: { lines in
      Array(lines.flatMap(\.sorries).dropFirst(3))
    },
    examples: [
      "Sorry. I'm sorry we were late. Sorry again. We are «sorry».",
      "Sorry! So sorry. Really sorry. «Apologies» again.",
      "I apologise. I'm sorry. Sorry for that. My «apologies».",
      "Sorry, sorry, sorry. I am «sorry» about your cup.",
      "I'm sorry for the wait. I'm sorry for the cold soup. I'm sorry for my tone. I «apologise».",
      "Sorry Ann. I'm sorry. I regret it and I'm sorry. «Sorry» once more, and «apologies» to Joe.",
      "I'm sorry I was late, and sorry I did not call.",
      "I'm sorry. I broke your vase. I'm also sorry I hid it.",
      "You said sorry. She said sorry. They were sorry. I was not, and I should have been.",
      "I'm sorry for the wait. I apologise for my tone. I'm sorry about the soup.",
      "I owe you an apology. You had to ask for an apology twice.",
      "You wrote \"sorry sorry sorry sorry\". You have nothing to be sorry for.",
    ]
  )
}

extension Line {
  /// The writer's own words of apology.
  fileprivate var sorries: [Range<Int>] {
    regrets.filter { Words.regrets.contains(lower($0.word)) && !passage.tokens[$0.word].isQuoted }
      .filter { !["regret", "regrets"].contains(lower($0.word)) }
      .map { $0.word..<$0.word + 1 }
  }
}
