import ArgumentParser
import Casework
import Conversing
import English
import Foundation
import Listening

/// Learns what replies do at their places, beside the rules.
///
/// `--known` files hold replies that the rules are fitted to: their verdict is right there more
/// often than it is elsewhere, so those count once, the others several times, and only the others
/// are measured on. A file that is named twice counts twice.
struct ReplyTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replies", abstract: "Learn what replies do.")

  @Argument(help: "Replies that the rules are not fitted to.")
  var files: [String]

  @Option(help: "Replies that the rules are fitted to.")
  var known: [String] = []

  @Option(help: "Replies that are only measured on, after the learning.")
  var aside: [String] = []

  @Option(help: "Where the table goes; without it the replies are only measured on.")
  var table: String?

  @Option(help: "How often a reply counts that the rules are not fitted to.")
  var times = 3

  @Option var folds = 5
  @Option var rounds = 12
  @Option var rate: Float = 0.1
  @Option var decay: Float = 0.001
  @Option var rarest = 2

  func run() throws {
    let fresh = try TaughtReply.read(files)
    let old = try TaughtReply.read(known)
    let kept = try TaughtReply.read(aside)
    if let table {
      let data = learnt(from: fresh, old).table(leaving: 0.02)
      try data.write(to: URL(filePath: table))
      print("replies \(fresh.count + old.count), bytes \(data.count)")
      return
    }
    guard kept.isEmpty else {
      let held = Set(kept.map(\.origin))
      return report(kept, learnt(from: fresh, old.filter { !held.contains($0.origin) }))
    }
    var results: [(TaughtReply, [Float])] = []
    for fold in 0..<folds {
      let training = fresh.indices.filter { $0 % folds != fold }.map { fresh[$0] }
      let held = Set(fresh.indices.filter { $0 % folds == fold }.map { fresh[$0].origin })
      let classifier = learnt(from: training, old.filter { !held.contains($0.origin) })
      for index in fresh.indices where index % folds == fold {
        results.append((fresh[index], classifier.shares(fresh[index].marks.hashes)))
      }
    }
    report(results)
  }

  private func learnt(from fresh: [TaughtReply], _ old: [TaughtReply]) -> Classifier {
    var classifier = Classifier(labels: TaughtReply.labels, rate: rate, decay: decay)
    let often = (0..<max(1, times)).flatMap { _ in fresh }
    classifier.learn((often + old).map(\.example), rounds: rounds, rarest: rarest)
    return classifier
  }

  private func report(_ replies: [TaughtReply], _ classifier: Classifier) {
    report(replies.map { ($0, classifier.shares($0.marks.hashes)) })
  }

  /// How many are right by the rules, by the judge alone, and by both at several thresholds.
  private func report(_ results: [(reply: TaughtReply, shares: [Float])]) {
    let all = Double(max(1, results.count))
    func share(_ isRight: (TaughtReply, [Float]) -> Bool) -> String {
      let right = results.count { isRight($0.reply, $0.shares) }
      return "\((Double(right) / all * 1000).rounded() / 10)"
    }
    print("replies \(results.count), rules \(share { reply, _ in reply.takes(reply.ruled) })")
    print("judge alone \(share { reply, shares in reply.takes(Self.best(shares).took) })")
    for least in stride(from: Float(0.2), through: 0.8, by: 0.1) {
      let both = share { reply, shares in
        let best = Self.best(shares)
        return reply.takes(reply.isOpen && best.share >= least ? best.took : reply.ruled)
      }
      print("both, at least \(least): \(both)")
    }
  }

  private static func best(_ shares: [Float]) -> (took: String, share: Float) {
    let best = shares.indices.max { shares[$0] < shares[$1] } ?? 0
    return (TaughtReply.labels[best], shares[best])
  }
}
