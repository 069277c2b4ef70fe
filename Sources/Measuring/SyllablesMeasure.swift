import ArgumentParser
import Coaching

/// The syllables of words, for `Scripts/syllables`.
struct SyllablesMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "syllables", abstract: "Count the syllables of words, read one a line.")

  func run() {
    while let word = readLine() { print(Syllables.count(of: word)) }
  }
}
