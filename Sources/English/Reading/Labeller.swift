/// Gives each token of a sentence its label, from left to right.
package struct Labeller: Sendable {
  package static let shared = Labeller(Perceptron(.tagger))

  private let perceptron: Perceptron

  init(_ perceptron: Perceptron) { self.perceptron = perceptron }

  /// The tags of the Penn Treebank for words that were cut already.
  package static func penn(_ words: [String]) -> [String] {
    let marks = TaggerMarks(words: words)
    return shared.labels(marks, in: 0..<words.count).map { TagSet.shared.penn($0) }
  }

  func labels(_ marks: TaggerMarks, in sentence: Range<Int>) -> [Int] {
    guard !perceptron.isEmpty else { return Array(repeating: 0, count: sentence.count) }
    var labels: [Int] = []
    labels.reserveCapacity(sentence.count)
    var features = Features()
    var scores = [Int32](repeating: 0, count: perceptron.labels.count)
    var previous: UInt32 = 1_000
    var beforePrevious: UInt32 = 1_000
    for index in sentence {
      var best = 0
      if let only = perceptron.only(marks.wordMark(index)) {
        best = only
      } else {
        marks.collect(
          index, in: sentence, previous: previous, beforePrevious: beforePrevious, into: &features)
        for number in scores.indices { scores[number] = 0 }
        perceptron.add(features, to: &scores)
        for number in scores.indices where scores[number] > scores[best] { best = number }
      }
      labels.append(best)
      beforePrevious = previous
      previous = UInt32(best)
    }
    return labels
  }
}

extension Passage {
  /// Each sentence as its words with the labels of the tagger, as `i_PRP forgot_VBD`, for those
  /// who mend them by hand and teach the tagger with them.
  package var labelled: [String] {
    let marks = TaggerMarks(tokens)
    return sentences.map { sentence in
      zip(sentence.tokens, Labeller.shared.labels(marks, in: sentence.tokens)).map { index, label in
        tokens[index].text + "_" + TagSet.shared.labels[label]
      }.joined(separator: " ")
    }
  }
}
