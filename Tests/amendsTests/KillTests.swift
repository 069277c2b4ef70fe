import Foundation
import Testing

/// A process that is killed at any moment loses no turn whose reply was shown.
@Suite(.serialized) struct KillTests {
  @Test(arguments: 0..<10) func `kill -9 at random moments loses nothing that was shown`(
    batch: Int
  ) throws {
    signal(SIGPIPE, SIG_IGN)
    for round in 0..<10 {
      let home = try Program()
      let shown = try talkAndKill(home, after: UInt32((batch * 10 + round) * 137 % 60))
      let kept = try keptTurns(home)
      #expect(kept >= shown, "\(shown) replies were shown and \(kept) turns are kept")
    }
  }

  /// Talks in JSON as fast as it goes, kills the process after a while, and counts the turns with
  /// something to keep whose reply had come.
  private func talkAndKill(_ home: Program, after milliseconds: UInt32) throws -> Int {
    let process = Process()
    process.executableURL = URL(filePath: Program.path)
    process.arguments = home.arguments(["talk", "--new", "--format", "json"])
    let (input, output) = (Pipe(), Pipe())
    process.standardInput = input
    process.standardOutput = output
    process.standardError = FileHandle.nullDevice
    try process.run()
    let lines =
      ["i sent Ana Ruiz the wrong lamp on monday"] + (1...400).map { "note: number \($0)" }
    DispatchQueue.global().async {
      for line in lines {
        guard (try? input.fileHandleForWriting.write(contentsOf: Data((line + "\n").utf8))) != nil
        else { return }
      }
    }
    let first = output.fileHandleForReading.availableData
    usleep(milliseconds * 1000)
    kill(process.processIdentifier, SIGKILL)
    process.waitUntilExit()
    let rest = output.fileHandleForReading.readDataToEndOfFile()
    let whole = (first + rest).split(separator: 10, omittingEmptySubsequences: false).dropLast()
    return max(0, whole.count - 1)
  }

  private func keptTurns(_ home: Program) throws -> Int {
    let listed = try home.run(["cases", "--all"])
    #expect(listed.code == 0, "\(listed.error)")
    guard listed.out.contains("2026-03-04-1") else { return 0 }
    let shown = try home.run(["show", "2026-03-04-1", "--format", "json"])
    #expect(shown.code == 0, "\(shown.error)")
    let report =
      try JSONSerialization.jsonObject(with: Data(shown.out.utf8)) as? [String: Any]
    return report?["turns"] as? Int ?? 0
  }
}
