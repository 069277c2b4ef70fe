import Casework
import Testing

@testable import Coaching

/// One example of one fault of a whole message.
struct ShownFault: Sendable, CustomTestStringConvertible {
  let fault: MessageFault
  let example: MessageExample

  var testDescription: String { "\(fault.id) \(example.text)" }
}

struct MessageFaultTests {
  static let shown = MessageFault.house.flatMap { fault in
    fault.examples.map { ShownFault(fault: fault, example: $0) }
  }

  @Test(arguments: shown)
  func `a fault shows in its examples and not in its near-misses`(shown: ShownFault) {
    let remarks = Assessment(Manuscript(shown.example.text), as: shown.example.purpose).remarks
    #expect(remarks.contains { $0.rule == shown.fault.id } == shown.example.isFaulty)
  }

  @Test func `a fault has two examples of both sorts`() {
    for fault in MessageFault.house {
      #expect(fault.examples.count(where: \.isFaulty) >= 2, "\(fault.id)")
      #expect(fault.examples.count { !$0.isFaulty } >= 2, "\(fault.id)")
    }
  }

  @Test func `every part says what to do, what for, and where it comes from`() {
    for part in Component.allCases {
      #expect(part.advice.hasSuffix("."))
      #expect(part.worth.hasSuffix("."))
      #expect(!part.source.isEmpty)
      #expect(part.examples.count(where: \.isFine) >= 2)
      #expect(part.examples.count { !$0.isFine } >= 2)
    }
  }
}
