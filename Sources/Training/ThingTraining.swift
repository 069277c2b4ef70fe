import ArgumentParser
import English
import Foundation
import Listening

/// Learns which of the things in an account it is about.
struct ThingTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "things", abstract: "Learn what accounts are about.")

  static let labels = ["thing", "other"]

  @Argument(help: "Accounts in the form of Tests/Fresh/accounts.jsonl.")
  var files: [String]

  @Option(help: "Where the table goes; without it the accounts are only measured on.")
  var table: String?

  @Option var folds = 5
  @Option var rounds = 10
  @Option var rate: Float = 0.1
  @Option var decay: Float = 0.0002
  @Option(help: "How sure one has to be to name a thing.")
  var least: Float = 0.2

  private struct Lesson {
    let gold: [String]
    let things: [(text: String, features: [UInt32])]

    init(_ account: Account) {
      gold = account.gold.facts.filter { $0.slot == "item" }.map(\.text)
      things = Lessons(account.text, listener: .teaching).things.map {
        ($0.text, $0.features.hashes)
      }
    }

    var examples: [Classifier.Example] {
      let closeness = things.map { thing in
        gold.map { Spans.closeness($0, thing.text) }.max() ?? 0
      }
      let best = max(closeness.max() ?? 0, 0.5)
      return zip(things, closeness).map { thing, close in
        Classifier.Example(features: thing.features, gold: [close >= best ? 0 : 1])
      }
    }
  }

  func run() throws {
    let lessons = try Account.read(files, onlyWithFacts: true).map(Lesson.init)
    if let table {
      var classifier = Classifier(labels: Self.labels, rate: rate, decay: decay)
      classifier.learn(lessons.flatMap(\.examples), rounds: rounds, rarest: 1)
      let data = classifier.table(leaving: 0.05)
      try data.write(to: URL(filePath: table))
      print("accounts \(lessons.count), bytes \(data.count)")
      return
    }
    var (there, reach, found, heard, right) = (0, 0, 0, 0, 0)
    for fold in 0..<folds {
      var classifier = Classifier(labels: Self.labels, rate: rate, decay: decay)
      classifier.learn(
        lessons.indices.filter { $0 % folds != fold }.flatMap { lessons[$0].examples },
        rounds: rounds, rarest: 1)
      for index in lessons.indices where index % folds == fold {
        let lesson = lessons[index]
        let shares = lesson.things.map { classifier.shares($0.features)[0] }
        let best = shares.indices.max { shares[$0] < shares[$1] }
        there += lesson.gold.count
        let agrees = { (text: String) in lesson.gold.contains { Spans.agree($0, text) } }
        if lesson.things.contains(where: { agrees($0.text) }) { reach += lesson.gold.count }
        guard let best, shares[best] >= least else { continue }
        heard += 1
        if agrees(lesson.things[best].text) {
          found += 1
          right += 1
        }
      }
    }
    print(
      "there \(there), in reach \(reach), found \(Double(found) / Double(there)), heard \(heard),"
        + " right \(Double(right) / Double(heard))")
  }
}
