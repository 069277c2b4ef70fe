import Testing

@testable import English

struct TidyingTests {
  @Test(arguments: [
    ("im so sorry, i dont know", "I'm so sorry, I don't know"),
    ("her moms birthday", "Her mom's birthday"),
    ("her grandpas 80th thats this saturday", "Her grandpa's 80th that's this Saturday"),
    ("its broken but its lid is fine", "It's broken but its lid is fine"),
    ("teh cake was definately late", "The cake was definitely late"),
    ("we recieved it tmrw bc u said so", "We received it tomorrow because you said so"),
    ("ive been swamped w orders", "I've been swamped with orders"),
    ("ITS BROKEN AND SHE IS FURIOUS", "It's broken and she is furious"),
    ("its the GRANDMA one", "It's the grandma one"),
    ("the USPS van and the BT line", "The USPS van and the BT line"),
    ("he said \"im not coming\" to dana", "He said \"im not coming\" to Dana"),
    ("it was £6.50 at 2pm, #1042", "It was £6.50 at 2pm, #1042"),
    ("should of rung her", "Should have rung her"),
    ("she waited 30 mins", "She waited 30 minutes"),
    ("happy fathers day", "Happy Father's Day"),
    ("the smaashed box was deliverd", "The smashed box was delivered"),
    ("in march we may close on monday", "In March we may close on Monday"),
    ("I\u{2019}m fine", "I\u{2019}m fine"),
    ("someone elses cake", "Someone else's cake"),
    ("mr okafor rang", "Mr Okafor rang"),
    ("We sold fondant, mousse and pavlova to Wojciech Nguyễn.", nil),
    ("The Marchettis stood in the rain, e.g. by the gate.", nil),
  ])
  func `the words as they would have been typed with time`(_ text: String, _ tidy: String?) {
    #expect(Tidying(keeping: ["Dana", "Mr Okafor"]).tidied(text) == tidy ?? text)
  }

  @Test func `known names get their capitals, wherever they stand`() {
    let tidying = Tidying(keeping: ["Tess Miller", "Rose Hill"])
    #expect(tidying.tidied("i sent tess miller a rose") == "I sent Tess Miller a rose")
    #expect(tidying.tidied("rose hill rose early") == "Rose Hill rose early")
    #expect(tidying.tidied("tess cried", opensSentence: false) == "Tess cried")
    #expect(tidying.tidied("she cried", opensSentence: false) == "she cried")
  }

  @Test func `tidying again changes nothing`() {
    let words = """
      im its ITS teh u ur w n r v said " ' dana MONDAY sat may were well ill id she shes moms cake \
      . , ! gonna mins 30 fathers day of should rung alot THE BT definatly smaashed i I'm 😭 (
      """.split(separator: " ").map(String.init)
    let tidying = Tidying(keeping: ["Dana"])
    var seed: UInt64 = 3
    for length in 0..<400 {
      var picked: [String] = []
      for _ in 0..<(length % 40) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        picked.append(words[Int((seed >> 33) % UInt64(words.count))])
      }
      let once = tidying.tidied(picked.joined(separator: " "))
      #expect(tidying.tidied(once) == once)
    }
  }
}
