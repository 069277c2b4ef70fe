import English
import Testing

@testable import Coaching

/// One example of one rule.
struct Shown: Sendable, CustomTestStringConvertible {
  let rule: CoachingRule
  let example: Example

  var testDescription: String { "\(rule.id) \(example)" }
}

struct CoachingRuleTests {
  static let shown = CoachingRule.house.flatMap { rule in
    rule.examples.map { Shown(rule: rule, example: $0) }
  }

  @Test(arguments: shown)
  func `a rule marks exactly the places that its example shows`(shown: Shown) {
    let passage = Passage(shown.example.text)
    let found = shown.rule.findings(in: passage).map { passage.scalarRange(of: $0.tokens) }
    #expect(found == shown.example.places, "found \(found.map { passage.text($0) })")
  }

  @Test(arguments: CoachingRule.house.map(\.id))
  func `a rule has both sorts of example`(id: String) throws {
    let rule = try #require(CoachingRule.house.first { $0.id == id })
    #expect(rule.examples.count { !$0.isFine } >= 6)
    #expect(rule.examples.count { $0.isFine } >= 6)
  }

  @Test func `the names of rules are unique`() {
    #expect(Set(CoachingRule.house.map(\.id)).count == CoachingRule.house.count)
  }

  @Test func `the rules stand in the order of hurtfulness`() {
    let levels = CoachingRule.house.map(\.level)
    #expect(levels == levels.sorted())
  }
}
