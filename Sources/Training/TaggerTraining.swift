import ArgumentParser
import English
import Foundation

/// Learns the parts of speech from a treebank.
struct TaggerTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "tagger", abstract: "Learn the parts of speech from a treebank.")

  @Argument(help: "A treebank in CoNLL-U.")
  var treebank: String

  @Argument(help: "Where the table goes.")
  var table: String

  @Option(help: "Sentences of owners with their labels, as i_PRP forgot_VBD.")
  var owners: String?

  @Option(help: "How often the whole is gone through.")
  var rounds = 6

  func run() throws {
    var sentences = try Treebank(treebank).sentences
    // Few, and what it is all for: each counts twice.
    if let owners { for _ in 0..<2 { sentences += try Treebank(labelled: owners).sentences } }
    let labels = Set(sentences.joined().map(\.label)).sorted()
    let number = Dictionary(uniqueKeysWithValues: labels.enumerated().map { ($1, $0) })
    var examples = sentences.flatMap(Self.variants).map { words in
      (TaggerMarks(words: words.map(\.form)), words.compactMap { number[$0.label] })
    }
    var learner = Learner(labels: labels)
    learner.sure = Self.sure(examples)
    var dice = Dice(seed: 7)
    for round in 1...rounds {
      dice.shuffle(&examples)
      var right = 0
      var all = 0
      for (marks, gold) in examples {
        right += Self.learn(marks, gold, &learner)
        all += gold.count
      }
      print("round \(round): \(Double(right) / Double(all))")
    }
    let data = learner.table(leaving: 0.02, most: 98_000)
    try data.write(to: URL(filePath: table))
    print("labels \(labels.count), bytes \(data.count)")
  }

  /// Words that are met often and have one label, but for one time in two hundred.
  private static func sure(_ examples: [(TaggerMarks, [Int])]) -> [UInt32: Int] {
    var counts: [UInt32: [Int: Int]] = [:]
    for (marks, gold) in examples {
      for index in gold.indices {
        counts[marks.wordMark(index), default: [:]][gold[index], default: 0] += 1
      }
    }
    return counts.compactMapValues { labels in
      let all = labels.values.reduce(0, +)
      guard all >= 12, let most = labels.max(by: { $0.value < $1.value }) else { return nil }
      return most.value * 200 >= all * 199 ? most.key : nil
    }
  }

  private static func learn(_ marks: TaggerMarks, _ gold: [Int], _ learner: inout Learner) -> Int {
    var features = Features()
    var previous: UInt32 = 1_000
    var beforePrevious: UInt32 = 1_000
    var right = 0
    for index in gold.indices {
      marks.collect(
        index, in: 0..<gold.count, previous: previous, beforePrevious: beforePrevious,
        into: &features)
      let guess = learner.sure[marks.wordMark(index)] ?? learner.best(features)
      if guess == gold[index] { right += 1 }
      if learner.sure[marks.wordMark(index)] == nil {
        learner.learn(features, gold: gold[index], guess: guess)
      }
      beforePrevious = previous
      previous = UInt32(guess)
    }
    return right
  }

  /// The sentence as it stands, and as people type it in a hurry: small, without its stop, words
  /// with hyphens in one.
  private static func variants(_ words: [Treebank.Word]) -> [[Treebank.Word]] {
    var variants = [words]
    var hasty = joined(words).map { Treebank.Word(form: $0.form.lowercased(), label: $0.label) }
    if let last = hasty.last, last.label == "." { hasty.removeLast() }
    if !hasty.isEmpty, Features.value(words.map(\.form).joined()) % 2 == 0 {
      variants.append(hasty)
    }
    return variants
  }

  private static func joined(_ words: [Treebank.Word]) -> [Treebank.Word] {
    var joined: [Treebank.Word] = []
    var index = 0
    while index < words.count {
      if words[index].label == "HYPH", let first = joined.last, index + 1 < words.count {
        joined[joined.count - 1] = Treebank.Word(
          form: first.form + "-" + words[index + 1].form, label: words[index + 1].label)
        index += 2
      } else {
        joined.append(words[index])
        index += 1
      }
    }
    return joined
  }
}

/// Numbers that come out the same every time.
struct Dice {
  private var state: UInt64

  init(seed: UInt64) { state = seed }

  mutating func next(below limit: Int) -> Int {
    state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
    return Int((state >> 33) % UInt64(limit))
  }

  mutating func shuffle<Element>(_ list: inout [Element]) {
    for index in list.indices.reversed() { list.swapAt(index, next(below: index + 1)) }
  }
}
