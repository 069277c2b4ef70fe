import English
import Foundation

/// The sentences of a file in CoNLL-U.
struct Treebank {
  struct Word {
    let form: String
    let label: String
  }

  let sentences: [[Word]]

  init(_ file: String) throws {
    let lines = try String(contentsOfFile: file, encoding: .utf8)
      .split(separator: "\n", omittingEmptySubsequences: false)
    sentences = lines.split(whereSeparator: \.isEmpty)
      .map { $0.compactMap(Self.word) }.filter { !$0.isEmpty }
  }

  /// Reads a sentence a line, each word with its label after a low line.
  init(labelled file: String) throws {
    sentences = try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n").map {
      line in
      line.split(separator: " ").compactMap { word in
        guard let cut = word.lastIndex(of: "_") else { return nil }
        return Word(form: String(word[..<cut]), label: String(word[word.index(after: cut)...]))
      }
    }
  }

  private static func word(_ line: Substring) -> Word? {
    let fields = line.split(separator: "\t", omittingEmptySubsequences: false)
    guard fields.count == 10, Int(fields[0]) != nil else { return nil }
    return Word(
      form: String(fields[1]),
      label: TagLabels.label(penn: String(fields[4]), universal: String(fields[3])))
  }
}
