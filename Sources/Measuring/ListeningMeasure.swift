import ArgumentParser
import Casework
import Conversing
import Foundation
import Listening

/// How much of what accounts say is heard.
struct ListeningMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "listening", abstract: "Measure what is heard in accounts.")

  struct Account: Decodable {
    struct Gold: Decodable {
      let kind: String
      let kindAlso: [String]
      let facts: [Said]
    }

    struct Said: Decodable {
      let slot: String
      let text: String
    }

    let id: String
    let text: String
    let gold: Gold
    let mustNotAsk: [String]
  }

  /// Facts of one sort: those that are there, those heard, and those of each that agree.
  private struct Tally {
    var there = 0
    var heard = 0
    var found = 0
    var right = 0

    var line: String {
      "recall \(share(found, of: there))  precision \(share(right, of: heard))"
    }
  }

  /// The sorts of facts that are counted together, and whether they are compared by their words.
  private static let sorts: [(name: String, slots: Set<String>, isLoose: Bool)] = [
    ("names", ["customer", "other-person"], false),
    ("orders", ["order"], false),
    ("dates", ["happened", "promised", "needed", "noticed", "told", "date"], false),
    ("sums", ["amount", "loss"], false),
    ("item", ["item"], true),
    ("harm", ["harm"], true),
    ("cause", ["cause"], true),
    ("done", ["done"], true),
    ("asked-for", ["asked-for"], true),
  ]

  /// Slots of ours that answer to one of theirs: the act and the owner's part tell the cause.
  private static let answers: [String: Set<String>] = [
    "cause": ["cause", "part", "act"], "harm": ["harm", "feeling"],
    "item": ["item", "got", "expected"], "date": ["date", "when"],
  ]

  @Argument(help: "A file in the form of Tests/Fresh/accounts.jsonl.")
  var file: String

  @ArgumentParser.Flag(help: "Show what was not heard, and what was heard wrongly.")
  var errors = false

  @OptionGroup var floor: Floor

  func run() throws {
    let accounts = try Records.read(file, as: Account.self)
    var kinds = 0
    var asked = 0
    var inexact = 0
    var named = 0
    var tallies = Array(repeating: Tally(), count: Self.sorts.count)
    for account in accounts {
      let intake = Intake(account.text, at: .measured, in: Shop(region: .britain))
      let first = intake.heard.kinds.first?.kind.rawValue ?? "other"
      if ([account.gold.kind] + account.gold.kindAlso).contains(first) {
        kinds += 1
      } else {
        report(account, "kind", "is \(first), should be \(account.gold.kind)")
      }
      let ask = intake.ask.map(\.rawValue).filter(account.mustNotAsk.contains)
      if !ask.isEmpty { asked += 1 }
      for slot in ask { report(account, "asked", slot) }
      let heard = Dictionary(grouping: intake.told, by: { $0.slot.rawValue }).mapValues { told in
        told.map(\.fact).filter(\.isGiven).map(\.text)
      }
      if Self.names(account, in: intake.toCustomer) {
        named += 1
        report(account, "named to the customer", intake.toCustomer)
      }
      inexact += heard.values.joined().count { !account.text.contains($0) }
      for (number, sort) in Self.sorts.enumerated() {
        compare(account, heard, sort, &tallies[number])
      }
    }
    print("first kind right   \(share(kinds, of: accounts.count))")
    print("asked though said  \(share(asked, of: accounts.count)) accounts")
    for (sort, tally) in zip(Self.sorts, tallies) {
      print("\(sort.name.padding(toLength: 17, withPad: " ", startingAt: 0))  \(tally.line)")
    }
    print("inexact texts      \(inexact)")
    print("others named       \(named)")
    try floor.check(kinds, of: accounts.count)
    guard floor.least == 0 || inexact == 0 && named == 0 else {
      throw MeasureFailure(message: "a text is inexact, or somebody else is named")
    }
  }

  /// Whether somebody who must not be named to the customer is.
  private static func names(_ account: Account, in told: String) -> Bool {
    let told = Set(words(told))
    let customer = Set(
      account.gold.facts.filter { $0.slot == "customer" }.flatMap { words($0.text) })
    return account.gold.facts.filter { $0.slot == "other-person" }.flatMap { words($0.text) }
      .contains { $0.count > 2 && told.contains($0) && !customer.contains($0) }
  }

  private func compare(
    _ account: Account, _ heard: [String: [String]],
    _ sort: (name: String, slots: Set<String>, isLoose: Bool), _ tally: inout Tally
  ) {
    let gold = account.gold.facts.filter { sort.slots.contains($0.slot) }.map(\.text)
    let slots = sort.slots.union(sort.slots.flatMap { Self.answers[$0] ?? [] })
    let ours = slots.sorted().flatMap { heard[$0] ?? [] }
    // What tells the cause besides is only looked up, never counted as heard wrongly.
    let counted = sort.slots.sorted().flatMap { heard[$0] ?? [] }
    let agrees = sort.isLoose ? Self.isClose : Self.isWithin
    tally.there += gold.count
    tally.heard += counted.count
    for text in gold {
      if ours.contains(where: { agrees($0, text) }) {
        tally.found += 1
      } else {
        report(account, "missed \(sort.name)", text)
      }
    }
    let everything = account.gold.facts.map(\.text)
    for text in counted {
      let isRight = gold.contains { agrees(text, $0) }
      if isRight {
        tally.right += 1
      } else {
        let elsewhere = everything.contains { Self.isWithin($0, text) } ? " (said of another)" : ""
        report(account, "wrong \(sort.name)", text + elsewhere)
      }
    }
  }

  private func report(_ account: Account, _ what: String, _ words: String) {
    guard errors else { return }
    print("\(account.id)  \(what): \(words)\n    \(account.text.prefix(400))")
  }

  private static func isWithin(_ one: String, _ other: String) -> Bool {
    let (one, other) = (one.lowercased(), other.lowercased())
    return one.contains(other) || other.contains(one)
  }

  /// Whether one stands in the other, or half of their words are the same.
  private static func isClose(_ one: String, _ other: String) -> Bool {
    if isWithin(one, other) { return true }
    let (ours, theirs) = (words(one), words(other))
    let common = ours.filter(theirs.contains).count
    guard common > 0 else { return false }
    return 2 * Double(common) / Double(ours.count + theirs.count) >= 0.5
  }

  private static func words(_ text: String) -> [String] {
    text.lowercased().split { !$0.isLetter && !$0.isNumber }.map(String.init)
  }
}
