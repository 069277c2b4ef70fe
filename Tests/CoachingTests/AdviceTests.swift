import Casework
import English
import Testing

@testable import Coaching

struct AdviceTests {
  @Test func `three things in the mug seller's line would sting`() throws {
    let advice = try #require(
      Coach.advice(
        on: """
          tess im so so sorry if this upset you!! honestly ive been swamped w fathers day orders
          """, about: .sorry, knowing: Knowledge(pronoun: .she, harmIsTold: true)))
    #expect(
      advice.marks.map(\.phrases) == [
        ["if this upset you"], ["ive been swamped"], ["so so", "!!"],
      ])
    #expect(
      advice.marks.map(\.reason) == [
        "She told you it did. \"If\" sounds like doubt.", "It asks her to think of your week.",
        "One \"so\" is warmer than two; \"!!\" is loud.",
      ])
    #expect(advice.isGrave)
    #expect(advice.unshown == 0)
  }

  @Test func `two things in the bicycle mender's line would cost him`() throws {
    let advice = try #require(
      Coach.advice(
        on: "Sorry about the mix up Mr Adeyemi but the bank says these things happen",
        about: .sorry,
        knowing: Knowledge(pronoun: .he, thing: "£211")))
    #expect(advice.marks.map(\.phrases) == [["mix up"], ["but the bank says ..."]])
    #expect(
      advice.marks.map(\.reason) == [
        "It makes £211 sound small.", "After \"but\" he will hear only the bank.",
      ])
  }

  @Test func `the best line is kept, and a name is not`() throws {
    let advice = try #require(
      Coach.advice(
        on: """
          I'm sorry you felt Kayla was rude. She's a great kid but she WAS wrong. That was ugly and \
          it was in my house. Maybe you could update your review
          """, about: .sorry,
        knowing: Knowledge(pronoun: .she, unnamed: ["Kayla"], isPublic: true)))
    #expect(advice.marks.map(\.phrases) == [["sorry you felt"], ["Kayla"], ["update your review"]])
    #expect(advice.best == "That was ugly and it was in my house.")
  }

  @Test func `a line with no marks goes in as it is`() throws {
    let advice = try #require(
      Coach.advice(
        on: """
          im so sorry. i sent you the grandma mug, of all mugs. i keep thinking of you opening that box
          """, about: .sorry))
    #expect(advice.goesInAsItIs)
    #expect(advice.best == nil)
  }

  @Test func `more careful cannot be seen`() throws {
    let advice = try #require(
      Coach.advice(
        on: "ill just be way more careful", about: .prevent, knowing: Knowledge(pronoun: .she)))
    #expect(advice.marks.map(\.phrases) == [["more careful"]])
    #expect(advice.marks.first?.reason == "She cannot see \"more careful\".")
  }

  @Test func `a change that one can picture is left alone`() throws {
    let advice = try #require(
      Coach.advice(
        on: "one box on the bench at a time and i tick the name off before i tape it",
        about: .prevent))
    #expect(advice.goesInAsItIs)
  }

  @Test func `no words, no advice`() {
    #expect(Coach.advice(on: " ... ", about: .sorry) == nil)
  }
}
