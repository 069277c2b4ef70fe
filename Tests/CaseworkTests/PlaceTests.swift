import Casework
import Testing

struct PlaceTests {
  static let names =
    ["lobby", "parked", "closed"] + Check.allCases.map { "check.\($0.rawValue)" }
    + Slot.inOrder.flatMap { ["ask.\($0)", "coach.\($0)", "aside.\($0)"] }

  @Test(arguments: names)
  func `a place comes back from its name`(name: String) {
    #expect(Place(name)?.description == name)
  }

  @Test(arguments: [
    "", "ask", "ask.", "check", "check.customer", "check.", "lobby.x", "parked.ask", "somewhere",
    ".lobby", "Ask.customer", "coach", "aside",
  ])
  func `there is no such place`(name: String) {
    #expect(Place(name) == nil)
  }

  @Test func `a slot that this version does not know is kept`() {
    #expect(Place("ask.weather") == .ask(Slot(rawValue: "weather")))
  }

  @Test func `no slot is listed twice`() {
    #expect(Set(Slot.inOrder).count == Slot.inOrder.count)
  }
}
