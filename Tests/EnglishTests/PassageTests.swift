import Testing

@testable import English

struct PassageTests {
  @Test(arguments: [
    "i sent tess miller teh wrong mug, she orderd the grandpa one",
    "ITS BROKEN!!! \r\nAND I DONT KNOW\r\n\r\n- one\n- two",
    "She said \u{201C}I\u{2019}m done\u{201D} 😭😭 and left… it was £6.50 at 2pm (#1042).",
    "Nguyễn Thị Lan wrote 3 times; e.g. to Mr. Haddad, St. Mary's, No. 12, www.x.co.uk",
    "", "   ", "...", "\"", "'", "a\u{0}b", "\u{FFFD}\u{200D}\u{FE0F}", "日本語のテキスト",
  ])
  func `tokens, sentences and clauses lie in order and in the text`(_ text: String) {
    let passage = Passage(text)
    #expect(passage.text(0..<passage.scalars.count) == text)
    var end = 0
    for token in passage.tokens {
      #expect(token.range.lowerBound >= end && !token.range.isEmpty)
      #expect(passage.text(token.range) == token.text)
      end = token.range.upperBound
    }
    #expect(end <= passage.scalars.count)
    #expect(passage.sentences.flatMap { Array($0.tokens) } == Array(passage.tokens.indices))
    #expect(passage.clauses.flatMap { Array($0.tokens) } == Array(passage.tokens.indices))
    for clause in passage.clauses {
      #expect(passage.sentences[clause.sentence].range.contains(clause.range.lowerBound))
    }
  }

  @Test func `any scalars at all make a passage`() {
    let alphabet = Array(
      "ab I'’\"“”.,!?-–(>£$@#:/&_19\n\r\t é😀\u{200D}\u{0}\u{301}日".unicodeScalars)
    var seed: UInt64 = 7
    for length in 0..<300 {
      var view = String.UnicodeScalarView()
      for _ in 0..<length {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        view.append(alphabet[Int((seed >> 33) % UInt64(alphabet.count))])
      }
      let text = String(view)
      let passage = Passage(text)
      #expect(passage.clauses.flatMap { Array($0.tokens) } == Array(passage.tokens.indices))
      #expect(passage.text(0..<passage.scalars.count).unicodeScalars.elementsEqual(view))
    }
  }

  @Test func `words in any order make a passage`() {
    let words = """
      i she her his dana s ' sent said that who which and so because , . the a wrong mug was is had \
      been being not n't to told order back before so like may its were 's 'd one all no to very
      """.split(separator: " ").map(String.init)
    var seed: UInt64 = 11
    for length in 0..<400 {
      var picked: [String] = []
      for _ in 0..<(length % 60) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        picked.append(words[Int((seed >> 33) % UInt64(words.count))])
      }
      let passage = Passage(picked.joined(separator: " "))
      #expect(passage.clauses.flatMap { Array($0.tokens) } == Array(passage.tokens.indices))
    }
  }

  @Test(
    .timeLimit(.minutes(1)),
    arguments: [
      "i sent dana the wrong mug and she cried ", "x", "the mug she ordered ", "'a \" > ((", "> ",
      "mug ", "\n", "a.", "1,", "she said she said ", "who the lady ", "e.g. ",
    ])
  func `a long line of anything is read in a few seconds`(_ piece: String) {
    let text = String(repeating: piece, count: 250_000 / piece.utf8.count)
    let took = ContinuousClock().measure { _ = Passage(text) }
    #expect(took < .seconds(20))
  }

  @Test func `a megabyte on one line is read and tidied`() {
    let text = String(repeating: "i sent dana the wrong mug and she cried ", count: 25_000)
    let tidy = Tidying().tidied(text)
    #expect(tidy.hasPrefix("I sent Dana the wrong mug and she cried I sent Dana"))
  }
}
