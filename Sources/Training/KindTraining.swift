import ArgumentParser
import Casework
import English
import Foundation
import Listening

/// Learns which kind of mistake an account tells of.
struct KindTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds", abstract: "Learn the kinds of mistakes from accounts.")

  @Argument(help: "Accounts in the form of Tests/Fresh/accounts.jsonl.")
  var files: [String]

  @Option(help: "Where the table goes; without it the accounts are only measured on.")
  var table: String?

  @Option(help: "Accounts to measure on; without any the first are cut into parts for it.")
  var unseen: [String] = []

  @Option(help: "Into how many parts the accounts are cut to measure on each in turn.")
  var folds = 5

  @Option(help: "How many steps are taken.")
  var rounds = 60
  @Option(help: "In how many accounts a mark must stand to count.")
  var rarest = 2
  @Option(help: "How much large weights cost.")
  var restraint: Float = 0.03
  @Option(help: "The size below which a weight is forgotten.")
  var least: Float = 0.13

  @ArgumentParser.Flag(help: "Show what was told wrongly.")
  var errors = false

  private struct Lesson {
    let account: Account
    let example: Regression.Example
    let right: Set<Int>
    let first: Int?
  }

  private static let labels = Kind.allCases.map(\.rawValue)

  func run() throws {
    let lessons = try Account.read(files).map(Self.lesson)
    if let table {
      let data = learnt(lessons).table
      try data.write(to: URL(filePath: table))
      print("accounts \(lessons.count), bytes \(data.count)")
      return
    }
    if unseen.isEmpty {
      var tally = Tally()
      for fold in 0..<folds {
        let learnt = learnt(lessons.indices.filter { $0 % folds != fold }.map { lessons[$0] })
        for index in lessons.indices where index % folds == fold {
          measure(lessons[index], learnt, &tally)
        }
      }
      print("in turn: \(tally.line)")
    } else {
      let learnt = learnt(lessons)
      for file in unseen {
        var tally = Tally()
        for lesson in try Account.read([file]).map(Self.lesson) { measure(lesson, learnt, &tally) }
        print("\(file): \(tally.line)")
      }
    }
  }

  private struct Tally {
    var all = 0
    var right = 0
    var first = 0

    var line: String {
      "accounts \(all), right \(Double(right) / Double(max(1, all))),"
        + " first \(Double(first) / Double(max(1, all)))"
    }
  }

  private func measure(_ lesson: Lesson, _ learnt: Regression, _ tally: inout Tally) {
    let scores = learnt.scores(lesson.example.marks)
    let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
    tally.all += 1
    if lesson.right.contains(best) { tally.right += 1 }
    if lesson.first == best { tally.first += 1 }
    if errors, !lesson.right.contains(best) {
      print("\(lesson.account.gold.kind) as \(Self.labels[best]): \(lesson.account.text)")
    }
  }

  private func learnt(_ lessons: [Lesson]) -> Regression {
    var regression = Regression(labels: Self.labels)
    regression.learn(
      lessons.map(\.example), rounds: rounds, rarest: rarest, restraint: restraint,
      forgetting: least)
    return regression
  }

  private static func lesson(_ account: Account) -> Lesson {
    let right = ([account.gold.kind] + account.gold.kindAlso)
      .compactMap { labels.firstIndex(of: $0) }
    var gold = [Float](repeating: 0, count: labels.count)
    for (rank, label) in right.enumerated() {
      gold[label] += right.count == 1 ? 1 : (rank == 0 ? 0.75 : 0.25 / Float(right.count - 1))
    }
    let marks = Lessons(account.text, listener: .teaching).kind
    return Lesson(
      account: account, example: Regression.Example(marks: marks, gold: gold),
      right: Set(right), first: right.first)
  }
}
