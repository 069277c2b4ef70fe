import ArgumentParser
import English
import Foundation

/// Learns where sentences end from a treebank whose line breaks are lost.
struct SentenceTraining: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "sentences", abstract: "Learn where sentences end.")

  @Argument(help: "A treebank in CoNLL-U.")
  var treebank: String

  @Argument(help: "Where the table goes.")
  var table: String

  @Option var rounds = 6
  @Option var rate: Float = 0.1

  func run() throws {
    var examples: [Classifier.Example] = []
    for document in try Self.documents(treebank) {
      var text = ""
      var ends: Set<Int> = []
      for sentence in document {
        if !text.isEmpty { text += " " }
        text += sentence
        ends.insert(text.unicodeScalars.count)
      }
      let marks = SentenceMarks(text)
      var features = Features()
      var start = 0
      for gap in marks.gaps {
        marks.collect(gap, from: start, into: &features)
        let isEnd = ends.contains(marks.end(before: gap))
        examples.append(Classifier.Example(features: features.hashes, gold: [isEnd ? 1 : 0]))
        if isEnd { start = gap }
      }
    }
    var classifier = Classifier(labels: ["on", "end"], rate: rate, decay: 0.00001)
    classifier.learn(examples, rounds: rounds, rarest: 2)
    let data = classifier.table(leaving: 0.1)
    try data.write(to: URL(filePath: table))
    print("gaps \(examples.count), bytes \(data.count)")
  }

  /// The texts of the sentences of each document, told apart by the names of the sentences.
  private static func documents(_ file: String) throws -> [[String]] {
    var documents: [[String]] = []
    var name = ""
    for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
      if line.hasPrefix("# sent_id = ") {
        let own = String(line[..<(line.lastIndex(of: "-") ?? line.endIndex)])
        if own != name { documents.append([]) }
        name = own
      } else if line.hasPrefix("# text = "), !documents.isEmpty {
        documents[documents.count - 1].append(String(line.dropFirst(9)))
      }
    }
    return documents
  }
}
