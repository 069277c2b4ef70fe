import Testing

@testable import Coaching

struct SyllablesTests {
  @Test(arguments: [
    ("I", 1), ("sorry", 2), ("mug", 1), ("birthday", 2), ("delivered", 3), ("broken", 2),
    ("wanted", 2), ("packed", 1), ("boxes", 2), ("cakes", 1), ("table", 2), ("apologise", 4),
    ("customer", 3), ("refund", 2), ("Saturday", 3), ("together", 3), ("every", 2), ("piano", 3),
    ("create", 2), ("people", 2), ("station", 2), ("replied", 2), ("places", 2), ("£42", 1),
    ("555-0100", 1), ("makes", 1), ("watches", 2), ("quickly", 2), ("safely", 2), ("label", 2),
    ("loose", 1), ("agree", 2), ("idea", 3), ("special", 2), ("yellow", 2), ("by", 1), ("the", 1),
    ("fulfilment", 3), ("inconvenience", 4), ("promise", 2), ("changed", 1), ("needed", 2),
    ("don't", 1), ("didn't", 2), ("hours", 1), ("little", 2), ("bottles", 2), ("queue", 1),
    ("statement", 2), ("careless", 2), ("element", 3), ("basically", 3), ("warehouse", 2),
    ("someone", 2), ("homemade", 2), ("forever", 3), ("earlier", 3), ("areas", 3), ("tea", 1),
    ("player", 2), ("employee", 3), ("buying", 2), ("creating", 3), ("creature", 2), ("reality", 4),
    ("opinions", 3), ("fashion", 2), ("client", 2), ("patient", 2), ("quietly", 3), ("science", 2),
    ("tongue", 1), ("unique", 2), ("guest", 1), ("argue", 2), ("settled", 2), ("called", 1),
    ("centre", 2), ("metres", 2), ("vandalism", 4), ("TV", 2), ("Hmm", 1), ("boss's", 2),
    ("shop's", 1), ("wouldn't", 2), ("haven't", 2), ("that'll", 2), ("we'll", 1), ("so-called", 2),
    ("20-minute", 3), ("5pm", 1), ("42nd", 1), ("businesses", 3), ("café", 2), ("", 1), ("-", 1),
  ])
  func `syllables are counted as one says the word`(word: String, count: Int) {
    #expect(Syllables.count(of: word) == count)
  }
}
