import Casework
import Testing

@testable import English

struct AddressingTests {
  private let firm = Addressing(
    customer: ["Dana Reyes"], pronoun: .she, voice: .firm,
    others: [
      Person(name: "Leon", role: .staff, pronoun: .he),
      Person(name: "Kay", role: .staff, pronoun: .she),
      Person(name: "Packwell", role: .supplier),
    ])
  private let trader = Addressing(customer: ["Mr Okafor"], pronoun: .he, voice: .person)

  @Test(arguments: [
    ("i sent dana teh wrong mug", "we sent you the wrong mug"),
    ("she tries and she has waited", "you try and you have waited"),
    ("she was told it was ready", "you were told it was ready"),
    ("She doesn't want a replacement.", "you don't want a replacement"),
    ("shes upset and hasnt slept", "you're upset and haven't slept"),
    ("shes been waiting", "you've been waiting"),
    ("she comes in every day and buys two loaves", "you come in every day and buy two loaves"),
    ("she is 84 and lives alone", "you are 84 and live alone"),
    ("broke her vase", "we broke your vase"),
    ("the vase was hers", "the vase was yours"),
    ("she blamed herself", "you blamed yourself"),
    ("her moms 80th was ruined", "your mom's 80th was ruined"),
    ("danas order went missing", "your order went missing"),
    ("Dana's upset", "you're upset"),
    ("a friend of Dana's found it", "a friend of yours found it"),
    ("it's my fault", "it's our fault"),
    ("i was late and my van was empty", "we were late and our van was empty"),
    ("my supplier let us down", "our supplier let us down"),
    ("Packwell let us down", "our supplier let us down"),
    ("leon put his lunch on her box", "one of our team put his lunch on your box"),
    ("our fitter leon cut her wall", "our fitter cut your wall"),
    ("me and leon packed her box", "we packed your box"),
    ("it was leons fault", "it was our fault"),
    ("kay told her she could collect it", "one of our team told you you could collect it"),
    ("dana and her mum waited", "you and your mum waited"),
    ("poor dana waited 2 hours", "you waited 2 hours"),
    ("the customer was left in the rain", "you were left in the rain"),
    ("she said she cried", "you told us you cried"),
    ("she said \"i am done\"", "you said \"i am done\""),
    ("had i called her, she'd have known", "had we called you, you'd have known"),
    ("when she opened it it was broken", "when you opened it it was broken"),
    ("on friday she rang", "on Friday you rang"),
    ("her husband says she cried", "your husband says you cried"),
    ("you know, she never complains", "you never complain"),
    ("she and i spoke", "you and I spoke"),
    ("kay, my assistant, told her to come back", "our assistant told you to come back"),
    ("she hurt her back on our step", "you hurt your back on our step"),
    ("kept her waiting an hour", "we kept you waiting an hour"),
    ("i promised her id fix it", "we promised you we'd fix it"),
    ("she is, and always has been, lovely", "you are, and always have been, lovely"),
    ("her sons exam was ruined", "your son's exam was ruined"),
    ("her sons were frightened", "your sons were frightened"),
    (
      "she had to cancel her party because she couldnt pay",
      "you had to cancel your party because you couldn't pay"
    ),
  ])
  func `a firm speaks to a customer`(_ clause: String, _ turned: String?) {
    #expect(firm.turned(clause) == turned)
  }

  @Test(arguments: [
    (
      "mr okafor ordered 2 tyres and i fitted the wrong ones",
      "you ordered 2 tyres and I fitted the wrong ones"
    ),
    ("i told him his car was safe", "I told you your car was safe"),
    (
      "his wife had to walk because she had no keys",
      "your wife had to walk because she had no keys"
    ),
    ("hes never been late paying me", "you've never been late paying me"),
    ("me and Mr Okafor had agreed £60", "you and I had agreed £60"),
    ("the car was his", "the car was yours"),
    ("forgot to ring him", "I forgot to ring you"),
  ])
  func `a sole trader stays I`(_ clause: String, _ turned: String) {
    #expect(trader.turned(clause) == turned)
  }

  @Test(arguments: [
    ("they were promised a refund", "you were promised a refund"),
    ("robin is waiting", "you are waiting"),
    ("they've cut themself", "you've cut yourself"),
    ("It's theirs.", "it's yours"),
  ])
  func `one person can be they`(_ clause: String, _ turned: String) {
    let addressing = Addressing(customer: ["Robin"], pronoun: .they, voice: .firm)
    #expect(addressing.turned(clause) == turned)
  }

  @Test(arguments: [
    // Two who could be she.
    "her mum said she cried", "kay said she would call her back", "the new girl dropped her cake",
    // What is no fact for her.
    "she is a right cow", "she was being impossible", "should i text her?",
    "can you help me write to her",
    // Nobody told us who did it, or who that is.
    "waited 40 minutes", "missed her flight", "Kayla shouted at her", "",
    "his teacher had to ring her",
    // A firm has no wife.
    "my wife packed it wrong",
  ])
  func `what cannot be said safely is not said`(_ clause: String) {
    #expect(firm.turned(clause) == nil)
  }

  @Test func `any words at all are turned or refused`() {
    let words = """
      i she her hers he his they dana leon kay 's was is has does said told that and me my you \
      " mum wife sister cake , . who because to with herself theirs order
      """.split(separator: " ").map(String.init)
    var seed: UInt64 = 5
    for length in 0..<500 {
      var picked: [String] = []
      for _ in 0..<(length % 30) {
        seed = seed &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
        picked.append(words[Int((seed >> 33) % UInt64(words.count))])
      }
      let turned = firm.turned(picked.joined(separator: " "))
      #expect(turned?.contains("  ") != true)
    }
  }
}
