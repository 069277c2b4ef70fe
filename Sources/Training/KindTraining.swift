import ArgumentParser
import Casework
import English
import Foundation
import Listening

/// Learns which kind of mistake an account tells of.
struct KindTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "kinds", abstract: "Learn the kinds of mistakes from accounts.")

  @Argument(help: "Accounts in the form of incidents.jsonl.")
  var files: [String]

  @Option(help: "Where the table goes; without it the accounts are only measured on.")
  var table: String?

  @Option(help: "Into how many parts the accounts are cut to measure on each in turn.")
  var folds = 5

  @Option var rounds = 25
  @Option var rate: Float = 0.15
  @Option var decay: Float = 0.0002
  @Option var rarest = 1

  func run() throws {
    let accounts = try Account.read(files)
    let labels = Kind.allCases.map(\.rawValue)
    let number = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    let examples = accounts.map { account in
      Classifier.Example(
        features: Lessons(account.text, listener: .teaching).kind.hashes,
        gold: ([account.gold.kind] + account.gold.kind_also).compactMap { number[$0] })
    }
    if let table {
      var classifier = Classifier(labels: labels, rate: rate, decay: decay)
      classifier.learn(examples, rounds: rounds, rarest: rarest)
      let data = classifier.table(leaving: 0.05)
      try data.write(to: URL(filePath: table))
      print("accounts \(accounts.count), bytes \(data.count)")
      return
    }
    var right = 0
    var first = 0
    for fold in 0..<folds {
      var classifier = Classifier(labels: labels, rate: rate, decay: decay)
      let training = examples.indices.filter { $0 % folds != fold }.map { examples[$0] }
      classifier.learn(training, rounds: rounds, rarest: rarest)
      for index in examples.indices where index % folds == fold {
        let shares = classifier.shares(examples[index].features)
        let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
        if examples[index].gold.contains(best) { right += 1 }
        if examples[index].gold.first == best { first += 1 }
      }
    }
    let all = Double(examples.count)
    print("accounts \(examples.count): right \(Double(right) / all), first \(Double(first) / all)")
  }
}
