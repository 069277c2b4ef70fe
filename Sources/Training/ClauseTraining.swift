import ArgumentParser
import Casework
import English
import Foundation
import Listening

/// Learns the part that a clause has in the story.
struct ClauseTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "clauses", abstract: "Learn what clauses tell from accounts.")

  /// The parts that are told apart; the last is none of them.
  private static let labels = ["cause", "harm", "done", "asked-for", "story"]

  @Argument(help: "Accounts in the form of Tests/Fresh/accounts.jsonl.")
  var files: [String]

  @Option(help: "Where the table goes; without it the accounts are only measured on.")
  var table: String?

  @Option var folds = 5
  @Option var rounds = 12
  @Option var rate: Float = 0.15
  @Option var decay: Float = 0.0002
  @Option var rarest = 1
  @Option(help: "How much surer than the story a part has to be.")
  var margin: Float = 1

  private struct Lesson {
    let account: Account
    let clauses: [(text: String, features: [UInt32])]
    let gold: [Int]
  }

  func run() throws {
    let lessons = try Account.read(files, onlyWithFacts: true).map(Self.lesson)
    if let table {
      var classifier = Classifier(labels: Self.labels, rate: rate, decay: decay)
      classifier.learn(lessons.flatMap(Self.examples), rounds: rounds, rarest: rarest)
      let data = classifier.table(leaving: 0.05)
      try data.write(to: URL(filePath: table))
      print("accounts \(lessons.count), bytes \(data.count)")
      return
    }
    var found = [Int](repeating: 0, count: Self.labels.count)
    var there = found
    var right = found
    var heard = found
    for fold in 0..<folds {
      var classifier = Classifier(labels: Self.labels, rate: rate, decay: decay)
      let training = lessons.indices.filter { $0 % folds != fold }.flatMap {
        Self.examples(lessons[$0])
      }
      classifier.learn(training, rounds: rounds, rarest: rarest)
      for index in lessons.indices where index % folds == fold {
        let lesson = lessons[index]
        var said = [[String]](repeating: [], count: Self.labels.count)
        for clause in lesson.clauses {
          var shares = classifier.shares(clause.features)
          shares[Self.labels.count - 1] *= margin
          let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
          said[best].append(clause.text)
        }
        for (label, name) in Self.labels.enumerated().dropLast() {
          let gold = lesson.account.gold.facts.filter { $0.slot == name }.map(\.text)
          there[label] += gold.count
          found[label] += gold.count { text in said[label].contains { Spans.agree($0, text) } }
          heard[label] += said[label].count
          right[label] += said[label].count { text in gold.contains { Spans.agree($0, text) } }
        }
      }
    }
    for (label, name) in Self.labels.enumerated().dropLast() {
      let ceiling = lessons.reduce(0) { sum, lesson in
        sum
          + lesson.account.gold.facts.filter { $0.slot == name }.count { fact in
            lesson.clauses.contains { Spans.agree($0.text, fact.text) }
          }
      }
      print(
        "\(name): there \(there[label]), in reach \(ceiling), found \(found[label])"
          + " (\(Double(found[label]) / Double(max(1, there[label])))),"
          + " heard \(heard[label]), right \(Double(right[label]) / Double(max(1, heard[label])))")
    }
  }

  private static func lesson(_ account: Account) -> Lesson {
    let clauses = Lessons(account.text, listener: .teaching).clauses
    let gold = clauses.map { clause in
      let facts = account.gold.facts.filter { labels.contains($0.slot) }
      let best = facts.max {
        Spans.closeness($0.text, clause.text) < Spans.closeness($1.text, clause.text)
      }
      guard let best, Spans.agree(best.text, clause.text) else { return labels.count - 1 }
      return labels.firstIndex(of: best.slot) ?? labels.count - 1
    }
    return Lesson(
      account: account, clauses: clauses.map { ($0.text, $0.features.hashes) }, gold: gold)
  }

  private static func examples(_ lesson: Lesson) -> [Classifier.Example] {
    zip(lesson.clauses, lesson.gold).map { Classifier.Example(features: $0.features, gold: [$1]) }
  }
}
