/// What sort of thing a noun names, by its commonest senses in WordNet.
///
/// The order is that of the table; see `Scripts/lexicon`.
package struct ThingClass: OptionSet, Hashable, Sendable {
  package let rawValue: UInt32

  package init(rawValue: UInt32) { self.rawValue = rawValue }

  package static let animal = ThingClass(rawValue: 1 << 0)
  package static let food = ThingClass(rawValue: 1 << 1)
  package static let person = ThingClass(rawValue: 1 << 2)
  package static let body = ThingClass(rawValue: 1 << 3)
  package static let plant = ThingClass(rawValue: 1 << 4)
  package static let vehicle = ThingClass(rawValue: 1 << 5)
  package static let clothing = ThingClass(rawValue: 1 << 6)
  package static let furniture = ThingClass(rawValue: 1 << 7)
  package static let container = ThingClass(rawValue: 1 << 8)
  package static let machine = ThingClass(rawValue: 1 << 9)
  package static let building = ThingClass(rawValue: 1 << 10)
  package static let jewelry = ThingClass(rawValue: 1 << 11)
  package static let document = ThingClass(rawValue: 1 << 12)
  package static let money = ThingClass(rawValue: 1 << 13)
  package static let substance = ThingClass(rawValue: 1 << 14)
  package static let medicine = ThingClass(rawValue: 1 << 15)
  package static let picture = ThingClass(rawValue: 1 << 16)
  package static let event = ThingClass(rawValue: 1 << 17)
  package static let act = ThingClass(rawValue: 1 << 18)
  package static let message = ThingClass(rawValue: 1 << 19)
  package static let time = ThingClass(rawValue: 1 << 20)
  package static let place = ThingClass(rawValue: 1 << 21)
  package static let feeling = ThingClass(rawValue: 1 << 22)
  package static let illness = ThingClass(rawValue: 1 << 23)
  package static let tool = ThingClass(rawValue: 1 << 24)
  package static let fabric = ThingClass(rawValue: 1 << 25)
  package static let insect = ThingClass(rawValue: 1 << 26)
  package static let work = ThingClass(rawValue: 1 << 27)
  package static let artifact = ThingClass(rawValue: 1 << 28)
  package static let group = ThingClass(rawValue: 1 << 29)
  package static let state = ThingClass(rawValue: 1 << 30)
  package static let kin = ThingClass(rawValue: 1 << 31)
}
