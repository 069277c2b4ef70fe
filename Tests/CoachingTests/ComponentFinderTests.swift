import Casework
import English
import Testing

@testable import Coaching

/// One example of one part of an apology.
struct ShownPart: Sendable, CustomTestStringConvertible {
  let sign: ComponentSign
  let example: Example

  var testDescription: String { "\(sign.component.rawValue) \(example)" }
}

struct ComponentFinderTests {
  static let shown = ComponentSign.house.flatMap { sign in
    sign.examples.map { ShownPart(sign: sign, example: $0) }
  }

  @Test(arguments: shown)
  func `a part is found where its example shows it`(shown: ShownPart) throws {
    let passage = Passage(shown.example.text)
    let found = ComponentFinder.components(in: passage)
    let part = try #require(found.first { $0.component == shown.sign.component })
    #expect(part.spans == shown.example.places, "found \(part.spans.map { passage.text($0) })")
  }

  @Test(arguments: Component.allCases)
  func `a part has both sorts of example`(component: Component) throws {
    let sign = try #require(ComponentSign.house.first { $0.component == component })
    #expect(sign.examples.count { !$0.isFine } >= 6)
    #expect(sign.examples.count { $0.isFine } >= 6)
  }

  @Test func `there is a sign for every part, in the order of the catalogue`() {
    #expect(ComponentSign.house.map(\.component) == Component.allCases)
  }

  @Test func `all parts together are a hundred`() {
    #expect(Component.allCases.reduce(0) { $0 + $1.weight } == 100)
  }
}
