import Casework
import Conversing
import Filing
import Testing

struct FindingTests {
  /// A casebook with a case for each customer, named `2026-03-04-1` and on.
  private func casebook(_ customers: String...) throws -> Casebook {
    let casebook = try Casebook.inMemory()
    for (index, customer) in customers.enumerated() {
      let abstract = Abstract(about: "mug, \(customer)", place: .ask(.fix), customer: customer)
      let turn = try set(.customer, customer)
      try casebook.append(turn, to: "2026-03-04-\(index + 1)", abstract: abstract)
    }
    return casebook
  }

  @Test func `what is due soonest comes first, then what was worked on last`() throws {
    let casebook = try Casebook.inMemory()
    let day = try #require(Day(iso: "2026-03-05"))
    func add(_ number: Int, due: Promise?, at clock: String, place: Place = .parked) throws {
      let abstract = Abstract(about: "case", place: place, due: due)
      let turn = try said("x", at: clock)
      try casebook.append(turn, to: "2026-03-04-\(number)", abstract: abstract)
    }
    try add(1, due: nil, at: "08:00")
    try add(2, due: Promise(id: .repair, words: "send it", due: day), at: "08:01")
    try add(3, due: Promise(id: .news, words: "call", due: day, minute: 600), at: "08:02")
    try add(4, due: Promise(id: .news, words: "call", due: day.adding(days: -9)), at: "08:03")
    try add(5, due: nil, at: "08:04")
    try add(6, due: nil, at: "08:05", place: .closed)
    let open = try casebook.list()
    #expect(open.map { $0.name.suffix(1) } == ["4", "3", "2", "5", "1"])
    #expect(open[1].due == Promise(id: .news, words: "call", due: day, minute: 600))
    let all = try casebook.list(includingClosed: true)
    #expect(all.filter(\.isClosed).map(\.name) == ["2026-03-04-6"])
  }

  @Test func `the list says what the last turn left`() throws {
    let casebook = try casebook("Dana Reyes")
    let closed = Abstract(about: "put right", place: .closed, customer: nil)
    let turn = try said("done", number: 2, at: "10:00")
    try casebook.append(turn, to: "2026-03-04-1", abstract: closed)
    let line = try #require(try casebook.list(includingClosed: true).first)
    #expect(line.about == "put right")
    #expect(line.customer == nil)
    #expect(line.opened.iso == "2026-03-04T09:12")
    #expect(line.updated.iso == "2026-03-04T10:00")
    #expect(line.other.place == .closed)
  }

  @Test(arguments: [
    ("2026-03-04-2", "2026-03-04-2"), ("Dana Reyes", "2026-03-04-1"), ("reyes", "2026-03-04-1"),
    ("dan", "2026-03-04-1"), ("ord", "2026-03-04-2"), ("LEA", "2026-03-04-3"),
    ("o'brien", "2026-03-04-3"), ("  Dana   REYES ", "2026-03-04-1"),
  ])
  func `a part of a name is enough when it is plain`(words: String, name: String) throws {
    let casebook = try casebook("Dana Reyes", "Jordan Smith", "Léa O’Brien")
    #expect(try casebook.name(matching: words) == name)
  }

  @Test(arguments: ["", "xyz", "2026-03-04-9", "2026-03-04"])
  func `a name that nobody has is said so`(words: String) throws {
    let casebook = try casebook("Dana Reyes")
    #expect(throws: CasebookError.noSuchCase(words)) { try casebook.name(matching: words) }
  }

  @Test func `a name that several have is asked about`() throws {
    let casebook = try casebook("Dana Reyes", "Dana Smith")
    let both = try casebook.list()
    #expect(throws: CasebookError.ambiguous("dana", among: both)) {
      try casebook.name(matching: "dana")
    }
  }

  @Test func `the open case goes before closed ones where that is wanted`() throws {
    let casebook = try casebook("Dana Reyes", "Dana Reyes")
    let closed = Abstract(about: "mug", place: .closed, customer: "Dana Reyes")
    try casebook.append(try said("x", number: 2), to: "2026-03-04-2", abstract: closed)
    #expect(try casebook.name(matching: "dana", preferringOpen: true) == "2026-03-04-1")
    #expect(throws: CasebookError.self) { try casebook.name(matching: "dana") }
  }

  @Test(arguments: [
    ("mug", ["1"]), ("MUGS", ["1"]), ("chip reyes", ["1"]), ("lea", ["2"]), ("vas", ["2"]),
    ("reyes vase", []), ("2026-03-04-2", ["2"]), ("o'brien", ["2"]), ("\"", []), ("%", ["2", "1"]),
    ("hello AND", []), ("", ["2", "1"]), ("sincerely", ["2"]), ("wobbly", ["1"]), ("- *", []),
  ])
  func `words are found wherever a case says them`(words: String, found: [String]) throws {
    let casebook = try Casebook.inMemory()
    let reyes = Abstract(about: "wobbly, Dana Reyes", place: .ask(.fix))
    try casebook.append(try said("the mug was chipped"), to: "2026-03-04-1", abstract: reyes)
    let at = try #require(Moment(iso: "2026-03-04T09:12"))
    let events: [Event] = [
      .set(.customer, [Fact(words: "Léa O’Brien")]),
      .sent(Sent(channel: .email, text: "Yours sincerely", at: at)),
    ]
    let lea = Abstract(about: "late", place: .closed)
    try casebook.append(try said("the vase", events), to: "2026-03-04-2", abstract: lea)
    #expect(try casebook.search(words).map { String($0.name.suffix(1)) } == found)
  }

  @Test func `the desk holds the shop, the other open cases and the next name`() throws {
    let casebook = try casebook("Dana Reyes", "Jordan Smith")
    let closed = Abstract(about: "late", place: .closed, customer: "Lea")
    try casebook.append(try set(.shop, "Blue Door"), to: "2026-03-04-3", abstract: closed)
    let day = try #require(Day(iso: "2026-03-04"))
    let desk = try casebook.desk(beside: "2026-03-04-1", on: day, region: .britain)
    #expect(desk.shop == Shop(name: "Blue Door", region: .britain))
    #expect(desk.others.map(\.name) == ["2026-03-04-2"])
    #expect(desk.nextName == "2026-03-04-4")
  }
}
