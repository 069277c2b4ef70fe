import Casework
import Drafting
import Testing

/// A case built by hand, with the shop that writes.
struct Story: Sendable, CustomTestStringConvertible {
  let name: String
  var file = Case()
  var shop: Shop
  var now: Moment

  init(
    _ name: String, _ kind: Kind, _ facts: [Slot: [Fact]], shop: Shop = .potter,
    now: String = "2026-06-10T09:20"
  ) {
    self.name = name
    self.shop = shop
    self.now = Moment(iso: now) ?? Moment(day: Day(number: 0), minute: 0)
    file.opened = self.now
    file.facts = facts
    file.facts[.kind] = [Fact(.kind(kind), text: kind.rawValue)]
  }

  var testDescription: String { name }

  var telling: Telling { Telling(case: file, shop: shop, now: now) }
}

extension Shop {
  static let potter = Shop(
    name: "Duarte Pottery", signer: "Rosa Duarte", phone: "555-0142", voice: .person,
    region: .unitedStates)
  static let garage = Shop(
    name: "Hobbs Cycles", signer: "Len Hobbs", phone: "07700 900118", voice: .firm,
    region: .britain)
  static let bare = Shop()
}

extension Fact: ExpressibleByStringLiteral {
  package init(stringLiteral value: String) { self.init(words: value) }
}

extension Fact {
  static func told(_ words: String) -> Fact { Fact(words: words, source: .customer) }
  static func held(_ words: String) -> Fact {
    Fact(.words(words), text: words, discretion: .held)
  }
  static func secret(_ words: String) -> Fact {
    Fact(.words(words), text: words, discretion: .confidential)
  }
  static func day(_ iso: String, _ text: String = "") -> Fact {
    Fact(Day(iso: iso).map(Value.day), text: text)
  }
  static func at(_ iso: String, _ text: String = "") -> Fact {
    Fact(Moment(iso: iso).map(Value.moment), text: text)
  }
  static func dollars(_ hundredths: Int) -> Fact {
    Fact(.money(Money(hundredths: hundredths, currency: .dollar)), text: "$\(hundredths / 100)")
  }
  static func pounds(_ hundredths: Int) -> Fact {
    Fact(.money(Money(hundredths: hundredths, currency: .pound)), text: "£\(hundredths / 100)")
  }
  static func by(_ channel: Channel) -> Fact { Fact(.channel(channel), text: channel.rawValue) }
  static func raised(_ flag: Flag) -> Fact { Fact(.flag(flag), text: flag.rawValue) }
}
