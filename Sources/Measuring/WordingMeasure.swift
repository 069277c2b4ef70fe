import ArgumentParser
import Coaching
import Foundation

/// How many faults of wording are found, and how many that are none.
struct WordingMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "wording", abstract: "Measure the faults of wording that are found, by label.")

  struct Record: Decodable {
    let id: String
    let text: String
    let faults: [String]
    let optional: [String]?
  }

  /// What was found and what was to be found of one label.
  struct Tally {
    var right = 0
    var wrong = 0
    var missed = 0

    static func + (one: Tally, other: Tally) -> Tally {
      Tally(
        right: one.right + other.right, wrong: one.wrong + other.wrong,
        missed: one.missed + other.missed)
    }

    var precision: String { share(right, of: right + wrong) }
    var recall: String { share(right, of: right + missed) }
  }

  @Argument(help: "A file of records with a text and the labels of its faults, one a line.")
  var file: String

  @ArgumentParser.Flag(help: "Show the labels that were missed or wrong.")
  var errors = false

  @OptionGroup var floor: Floor

  @Option(help: "The recall below which it fails; the floor is for the precision.")
  var leastRecall = 0.0

  func run() throws {
    var tallies: [String: Tally] = [:]
    var clean = 0
    var leftAlone = 0
    for record in try Records.read(file, as: Record.self) {
      let remarks = Assessment(Manuscript(record.text)).remarks
      let found = Set(remarks.map(\.label.rawValue)).subtracting([Label.other.rawValue])
      let gold = Set(record.faults).subtracting(["none"])
      let open = Set(record.optional ?? [])
      for label in found.union(gold) where gold.contains(label) || !open.contains(label) {
        let isRight = found.contains(label) && gold.contains(label)
        tallies[label, default: Tally()].right += isRight ? 1 : 0
        tallies[label, default: Tally()].wrong += gold.contains(label) ? 0 : 1
        tallies[label, default: Tally()].missed += found.contains(label) ? 0 : 1
        if errors, !isRight { show(label, of: record, by: remarks) }
      }
      guard gold.isEmpty else { continue }
      clean += 1
      let marked = remarks.filter { $0.level < .note }
      leftAlone += marked.isEmpty ? 1 : 0
      for remark in marked
      where errors && open.contains(remark.label.rawValue)
        || errors && remark.label == .other
      {
        print("\(record.id)  clean, marked by \(remark.rule): \(remark.text)\n    \(record.text)")
      }
    }
    for (label, tally) in tallies.sorted(by: { $0.key < $1.key }) {
      print(
        label.padding(toLength: 22, withPad: " ", startingAt: 0),
        "precision \(tally.precision), recall \(tally.recall)")
    }
    let all = tallies.values.reduce(Tally(), +)
    print("all labels             precision \(all.precision), recall \(all.recall)")
    print("clean texts left alone \(share(leftAlone, of: clean))")
    try floor.check(all.right, of: all.right + all.wrong)
    try Floor.check(all.right, of: all.right + all.missed, least: leastRecall)
  }

  private func show(_ label: String, of record: Record, by remarks: [Remark]) {
    let places = remarks.filter { $0.label.rawValue == label }.map { "\($0.rule): \($0.text)" }
    print(
      "\(record.id)  \(places.isEmpty ? "missed" : "wrong") \(label)  \(places)\n    \(record.text)"
    )
  }
}
