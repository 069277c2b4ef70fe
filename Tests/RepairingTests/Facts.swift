import Casework

extension Case {
  /// A case of one kind with these facts, opened on Wednesday 10 June 2026 at 9:20.
  init(_ kind: Kind, _ facts: [Slot: [Fact]] = [:]) {
    self.init()
    opened = .now
    self.facts = facts
    self.facts[.kind] = [Fact(.kind(kind), text: kind.rawValue)]
  }
}

extension Moment {
  static let now = Moment(day: Day(iso: "2026-06-10") ?? Day(number: 0), minute: 560)
}

extension Fact {
  static func words(_ text: String) -> Fact { Fact(words: text) }
  static func dollars(_ whole: Int) -> Fact {
    Fact(.money(Money(whole: whole, currency: .dollar)), text: "$\(whole)")
  }
  static func pounds(_ whole: Int) -> Fact {
    Fact(.money(Money(whole: whole, currency: .pound)), text: "£\(whole)")
  }
  static func day(_ iso: String) -> Fact { Fact(Day(iso: iso).map(Value.day), text: iso) }
  static func raised(_ flag: Flag) -> Fact { Fact(.flag(flag), text: flag.rawValue) }
  static func people(_ count: Int) -> Fact { Fact(.count(count), text: "\(count)") }
}
