import Testing

@testable import Listening

struct DisputeTests {
  @Test(arguments: [
    ("no?? 4 is wrong, she didnt leave anything", 4, "she didnt leave anything"),
    ("2 is wrong its a walnut one", 2, "its a walnut one"),
    ("no!! 3 is wrong. i forgot to enter callum", 3, "i forgot to enter callum"),
    ("4's not right", 4, ""), ("line 3 isnt right, it was monday", 3, "it was monday"),
    ("hang on, 1 is totally wrong: Dana Reyes", 1, "Dana Reyes"),
  ])
  func `a numbered line that is wrong is put right`(line: String, number: Int, rest: String) {
    let dispute = Dispute.words(in: line)
    #expect(dispute?.number == number)
    #expect(dispute?.rest == rest)
  }

  @Test(arguments: [
    "3 saturday", "4 is right", "4 isnt wrong", "4 mugs were wrong", "wrong", "2 people rang",
    "something is wrong with 4", "",
  ])
  func `no other line is a dispute`(line: String) {
    #expect(Dispute.words(in: line) == nil)
  }
}
