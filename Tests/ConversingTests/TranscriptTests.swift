import Casework
import Conversing
import Foundation
import Replaying
import Testing

struct TranscriptTests {
  @Test(arguments: try TranscriptFile.all())
  func `is said again as it was, plain, reopened and with digressions`(file: TranscriptFile) throws
  {
    let transcript = try Transcript(parsing: file.text, name: file.name)
    for outcome in try Replay.everyWay(transcript, rules: HouseRules(), on: { .inMemory() }) {
      for failure in outcome.failures { Issue.record("\(failure)") }
    }
  }

  @Test func `there are transcripts, and some hold every word`() throws {
    let files = try TranscriptFile.all()
    #expect(files.count >= 12)
    #expect(files.count { $0.text.contains("% words all") } >= 3)
  }

  /// The session that the README opens with is one of the transcripts, line for line.
  @Test func `the README shows a conversation that was really held`() throws {
    let readme = try TranscriptFile.read("README.md")
    let session = readme.split(separator: "\n").filter { $0.hasPrefix("    ") }.map {
      $0.split(separator: " ").joined(separator: " ")
    }
    #expect(session.count > 15)
    let held = try TranscriptFile.read("Transcripts/wrong-mug.talk").split(separator: "\n")
      .map { $0.hasPrefix("|") ? String($0.dropFirst(2)) : String($0) }
      .joined(separator: " ").split(separator: " ").joined(separator: " ")
    for line in session where !line.hasPrefix("Scripts/") && line != "..." {
      #expect(held.contains(line), "\(line)")
    }
  }
}

/// A file in the package's `Transcripts` folder.
struct TranscriptFile: Codable, CustomTestStringConvertible {
  let name: String
  let text: String

  var testDescription: String { name }

  static func all() throws -> [TranscriptFile] {
    try FileManager.default.contentsOfDirectory(
      at: package.appending(path: "Transcripts"), includingPropertiesForKeys: nil
    )
    .filter { $0.pathExtension == "talk" }
    .sorted { $0.lastPathComponent < $1.lastPathComponent }
    .map {
      TranscriptFile(name: $0.lastPathComponent, text: try String(contentsOf: $0, encoding: .utf8))
    }
  }

  static func read(_ path: String) throws -> String {
    try String(contentsOf: package.appending(path: path), encoding: .utf8)
  }

  private static var package: URL {
    URL(filePath: #filePath).appending(path: "../../..").standardized
  }
}
