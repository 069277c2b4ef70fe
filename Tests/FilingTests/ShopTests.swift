import Casework
import Conversing
import Filing
import Testing

struct ShopTests {
  private let name = "2026-03-04-1"

  @Test func `what a conversation tells of the shop is known from then on`() throws {
    let casebook = try Casebook.inMemory()
    try casebook.append(try set(.shop, "Blue Door"), to: name, abstract: .mug)
    try casebook.append(try set(.signature, "Sam", number: 2), to: name, abstract: .mug)
    try casebook.append(try set(.shopPhone, "555 0199", number: 3), to: name, abstract: .mug)
    let shop = try casebook.shop(region: .britain)
    #expect(
      shop
        == Shop(name: "Blue Door", signer: "Sam", phone: "555 0199", region: .britain))
  }

  @Test func `what was told last holds, whichever case it was told in`() throws {
    let casebook = try Casebook.inMemory()
    try casebook.append(try set(.signature, "Sam"), to: "2026-03-04-2", abstract: .mug)
    try casebook.append(try set(.signature, "Alex"), to: "2026-03-04-1", abstract: .mug)
    #expect(try casebook.shop(region: .britain).signer == "Alex")
    let later = try set(.signature, "Sam R", number: 2)
    try casebook.append(later, to: "2026-03-04-2", abstract: .mug)
    #expect(try casebook.shop(region: .britain).signer == "Sam R")
  }

  @Test func `what was set stands until it is taken back`() throws {
    let casebook = try Casebook.inMemory()
    try casebook.setShop(.signature, to: "The team")
    try casebook.append(try set(.signature, "Sam"), to: name, abstract: .mug)
    #expect(try casebook.shop(region: .britain).signer == "The team")
    try casebook.setShop(.signature, to: nil)
    #expect(try casebook.shop(region: .britain).signer == "Sam")
  }

  @Test func `what was told in a turn that is undone is not known`() throws {
    let casebook = try Casebook.inMemory()
    try casebook.append(try set(.signature, "Sam"), to: name, abstract: .mug)
    try casebook.append(try set(.signature, "Sma", number: 2), to: name, abstract: .mug)
    let undo = try said("undo", number: 3, [.undone(turn: 2)])
    try casebook.append(undo, to: name, abstract: .mug)
    #expect(try casebook.shop(region: .britain).signer == "Sam")
    let again = try said("undo", number: 4, [.undone(turn: 1)])
    try casebook.append(again, to: name, abstract: .mug)
    #expect(try casebook.shop(region: .britain).signer == nil)
  }

  @Test func `the voice and the currency are set, and nonsense is passed by`() throws {
    let casebook = try Casebook.inMemory()
    try casebook.setShop(.voice, to: "firm")
    try casebook.setShop(.currency, to: "EUR")
    #expect(try casebook.shop(region: .britain).voice == .firm)
    #expect(try casebook.shop(region: .britain).currency == .euro)
    try casebook.setShop(.voice, to: "loud")
    #expect(try casebook.shop(region: .britain).voice == .person)
  }

  @Test(arguments: [
    (ShopSetting.name, "Blue Door", true), (.name, "  ", false), (.voice, "person", true),
    (.voice, "loud", false), (.currency, "GBP", true), (.currency, "pounds", false),
    (.currency, "gbp", false),
  ])
  func `a setting knows what makes sense`(
    setting: ShopSetting, value: String, accepted: Bool
  ) {
    #expect(setting.accepts(value) == accepted)
  }
}
