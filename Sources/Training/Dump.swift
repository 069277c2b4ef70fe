import ArgumentParser
import English
import Foundation

/// Prints accounts with the labels of the tagger, to be mended by hand.
struct Dump: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "labels", abstract: "Print texts with their labels, to be mended by hand.")

  struct Record: Decodable {
    let text: String
  }

  @Argument(help: "Files of JSON lines with a text each.")
  var files: [String]

  func run() throws {
    for file in files {
      for line in try String(contentsOfFile: file, encoding: .utf8).split(separator: "\n") {
        let record = try JSONDecoder().decode(Record.self, from: Data(line.utf8))
        for sentence in Passage(record.text).labelled { print(sentence) }
      }
    }
  }
}
