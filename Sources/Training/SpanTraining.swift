import ArgumentParser
import Casework
import English
import Foundation
import Listening

/// Learns which words name the customer, the thing, the times and the sums.
struct SpanTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "spans", abstract: "Learn who, what, when and how much from accounts.")

  static let slots = [
    "customer", "other-person", "item", "order", "amount", "loss", "happened", "promised", "needed",
    "noticed", "told", "date",
  ]

  static let labels = ["-"] + slots.flatMap { [$0, $0 + "+"] }

  /// The slots that are counted together.
  private static let sorts: [(name: String, slots: Set<String>, isLoose: Bool)] = [
    ("customer", ["customer"], false), ("names", ["customer", "other-person"], false),
    ("item", ["item"], true),
    ("order", ["order"], false), ("sums", ["amount", "loss"], false),
    ("dates", ["happened", "promised", "needed", "noticed", "told", "date"], false),
    ("happened", ["happened"], false), ("promised", ["promised"], false),
    ("needed", ["needed"], false),
    ("told", ["told"], false), ("noticed", ["noticed"], false),
  ]

  @Argument(help: "Accounts in the form of Tests/Fresh/accounts.jsonl.")
  var files: [String]

  @Option(help: "Where the table goes; without it the accounts are only measured on.")
  var table: String?

  @Option var folds = 5
  @Option var rounds = 8

  private struct Lesson {
    let account: Account
    let lessons: Lessons
    let gold: [Int]
  }

  func run() throws {
    let lessons = try Account.read(files, onlyWithFacts: true).map(Self.lesson)
    if let table {
      let data = learn(lessons).table(leaving: 0.01, most: 150_000)
      try data.write(to: URL(filePath: table))
      print("accounts \(lessons.count), bytes \(data.count)")
      return
    }
    var counts = Array(repeating: [0, 0, 0, 0], count: Self.sorts.count)
    for fold in 0..<folds {
      let learner = learn(lessons.indices.filter { $0 % folds != fold }.map { lessons[$0] })
        .averaged
      for index in lessons.indices where index % folds == fold {
        Self.judge(lessons[index], learner, &counts)
      }
    }
    for (sort, count) in zip(Self.sorts, counts) {
      print(
        "\(sort.name): there \(count[0]), found \(Double(count[1]) / Double(max(1, count[0])))"
          + ", heard \(count[2]), right \(Double(count[3]) / Double(max(1, count[2])))")
    }
  }

  private static func judge(_ lesson: Lesson, _ learner: Learner, _ counts: inout [[Int]]) {
    var labels: [String] = []
    lesson.lessons.label { _, features in
      let best = learner.best(features)
      labels.append(Self.labels[best])
      return best
    }
    let spans = lesson.lessons.spans(labels)
    for (number, sort) in sorts.enumerated() {
      let gold = Set(lesson.account.gold.facts.filter { sort.slots.contains($0.slot) }.map(\.text))
      let ours = Set(spans.filter { sort.slots.contains($0.slot) }.map(\.text))
      let agrees = { (one: String, other: String) -> Bool in
        sort.isLoose
          ? Spans.agree(one, other)
          : one.lowercased().contains(other.lowercased())
            || other.lowercased().contains(one.lowercased())
      }
      counts[number][0] += gold.count
      counts[number][1] += gold.count { text in ours.contains { agrees($0, text) } }
      counts[number][2] += ours.count
      counts[number][3] += ours.count { text in gold.contains { agrees(text, $0) } }
    }
  }

  private func learn(_ lessons: [Lesson]) -> Learner {
    var learner = Learner(labels: Self.labels)
    var order = Array(lessons.indices)
    var dice = Dice(seed: 5)
    for _ in 0..<rounds {
      dice.shuffle(&order)
      for index in order {
        let lesson = lessons[index]
        lesson.lessons.label { token, features in
          let guess = learner.best(features)
          learner.learn(features, gold: lesson.gold[token], guess: guess)
          return guess
        }
      }
    }
    return learner
  }

  // MARK: - Gold

  private static func lesson(_ account: Account) -> Lesson {
    let lessons = Lessons(account.text, listener: .teaching)
    var labels = [Int](repeating: 0, count: lessons.tokens.count)
    let facts = account.gold.facts.filter { slots.contains($0.slot) }
      .sorted { $0.text.unicodeScalars.count > $1.text.unicodeScalars.count }
    for fact in facts { mark(fact.text, fact.slot, lessons, everywhere: isName(fact), &labels) }
    // A first name alone, later or before, means the same person.
    for fact in facts where isName(fact) {
      for part in fact.text.split(separator: " ")
      where part.count > 2 && part.first?.isUppercase ?? false {
        mark(String(part), fact.slot, lessons, everywhere: true, &labels)
      }
    }
    return Lesson(account: account, lessons: lessons, gold: labels)
  }

  private static func isName(_ fact: Account.Said) -> Bool {
    fact.slot == "customer" || fact.slot == "other-person"
  }

  private static func mark(
    _ text: String, _ slot: String, _ lessons: Lessons, everywhere: Bool, _ labels: inout [Int]
  ) {
    guard let number = Self.labels.firstIndex(of: slot) else { return }
    let wanted = Array(text.unicodeScalars)
    let scalars = lessons.text
    var start = 0
    while start + wanted.count <= scalars.count {
      guard scalars[start..<(start + wanted.count)].elementsEqual(wanted) else {
        start += 1
        continue
      }
      let range = start..<(start + wanted.count)
      let tokens = lessons.tokens.indices.filter { lessons.tokens[$0].overlaps(range) }
      let isWhole = tokens.first.map { lessons.tokens[$0].lowerBound == range.lowerBound } ?? false
      if isWhole, tokens.allSatisfy({ labels[$0] == 0 }) {
        for (place, token) in tokens.enumerated() {
          labels[token] = place == 0 ? number : number + 1
        }
        if !everywhere { return }
      }
      start += max(wanted.count, 1)
    }
  }
}
