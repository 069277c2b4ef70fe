import ArgumentParser
import English
import Foundation
import Listening

struct MarksDump: ParsableCommand {
  static let configuration = CommandConfiguration(commandName: "marks", abstract: "Print marks.")

  @Argument var files: [String]

  func run() throws {
    for account in try Account.read(files) {
      let lessons = Lessons(account.text, listener: .teaching)
      let marks = zip(lessons.sorts, lessons.kind.hashes).map { "\($0):\($1)" }
      print(([account.id] + marks).joined(separator: " "))
    }
  }
}
