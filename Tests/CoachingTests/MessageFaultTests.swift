import English
import Testing

@testable import Coaching

/// One example of one fault of structure.
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
  func `a fault shows in its faulty messages only`(shown: ShownFault) {
    let passage = Passage(shown.example.text)
    let message = Message(
      passage, components: ComponentFinder.components(in: passage), quoted: shown.example.quoted)
    let remark = message.remark(shown.fault, as: shown.example.purpose)
    #expect((remark != nil) == shown.example.isFaulty, "\(remark?.text ?? "nothing")")
  }

  @Test(arguments: MessageFault.house.map(\.id))
  func `a fault has three examples of both sorts`(id: String) throws {
    let fault = try #require(MessageFault.house.first { $0.id == id })
    #expect(fault.examples.count { $0.isFaulty } >= 3)
    #expect(fault.examples.count { !$0.isFaulty } >= 3)
  }

  @Test func `the faults stand in the order of hurtfulness`() {
    let levels = MessageFault.house.map(\.level)
    #expect(levels == levels.sorted())
    #expect(Set(MessageFault.house.map(\.id)).count == MessageFault.house.count)
  }

  @Test(arguments: [
    (
      "Dear Mrs Okafor, I will refund £42 on Friday.",
      "Dear Mrs Okafor, I will refund £45 on Friday."
    ),
    ("Hi Sam, I will ring you on Friday.", "Hi Sam, I will ring you on Thursday."),
    ("I refunded £20 today for order 40218.", "Order 40218: I will refund £30 on Monday."),
  ])
  func `messages about one matter must agree`(first: String, second: String) {
    var said = Agreement()
    #expect(said.remarks(on: Manuscript(first)).isEmpty)
    #expect(said.remarks(on: Manuscript(second)).map(\.rule) == ["M8"])
  }

  @Test(arguments: [
    ("Dear Mrs Okafor, I will refund £42 on Friday.", "Dear Mr Lee, I will refund £45 on Monday."),
    ("Hi Sam, I will ring you on Friday.", "Hi Sam, I will ring you on Friday at 10."),
    ("Hi Sam, I will refund £20 today.", "Hi Sam, I refunded £20 and £5 for the bus today."),
    ("Hello all, I will refund £20 today.", "Hello all, I will refund £30 today."),
  ])
  func `messages that agree or are about two matters are left alone`(
    first: String, second: String
  ) {
    var said = Agreement()
    _ = said.remarks(on: Manuscript(first))
    #expect(said.remarks(on: Manuscript(second)).isEmpty)
  }
}
