import Foundation
import PseudoTerminal
import Testing

/// The built program, with a casebook of its own.
struct Program {
  let folder: URL
  var casebook: String { folder.appending(path: "book/casebook.sqlite").path() }

  init() throws {
    folder = FileManager.default.temporaryDirectory.appending(path: "amends-\(UUID().uuidString)")
    try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
  }

  /// The program that was built beside the tests.
  static let path: String = {
    let bundle = Bundle.allBundles.first { $0.bundlePath.hasSuffix(".xctest") }?.bundleURL
    let beside = (bundle ?? URL(filePath: CommandLine.arguments[0])).deletingLastPathComponent()
    return beside.appending(path: "amends").path()
  }()

  /// The arguments that keep a run apart from everything else.
  func arguments(_ words: [String]) -> [String] {
    words + ["--casebook", casebook, "--now", "2026-03-04T09:00", "--locale", "en-US"]
  }

  /// Talks at a terminal.
  func talk(
    _ words: [String] = ["talk", "--new"], environment: [String: String] = [:],
    columns: UInt16 = 80, rows: UInt16 = 24
  ) throws -> DrivenProgram {
    try DrivenProgram(
      Self.path, arguments(words),
      environment: DrivenProgram.usualEnvironment.merging(environment) { $1 }, columns: columns,
      rows: rows)
  }

  /// Runs the program with an input and waits for its end.
  func run(
    _ words: [String], input: Data = Data(), environment: [String: String]? = nil
  ) throws -> (out: String, error: String, code: Int32) {
    try Self.run(arguments(words), input: input, environment: environment)
  }

  static func run(
    _ arguments: [String], input: Data = Data(), environment: [String: String]? = nil
  ) throws -> (out: String, error: String, code: Int32) {
    let process = Process()
    process.executableURL = URL(filePath: path)
    process.arguments = arguments
    if let environment { process.environment = environment }
    let (out, error, standardInput) = (Pipe(), Pipe(), Pipe())
    process.standardOutput = out
    process.standardError = error
    process.standardInput = standardInput
    try process.run()
    DispatchQueue.global().async {
      try? standardInput.fileHandleForWriting.write(contentsOf: input)
      try? standardInput.fileHandleForWriting.close()
    }
    let said = out.fileHandleForReading.readDataToEndOfFile()
    let complained = error.fileHandleForReading.readDataToEndOfFile()
    process.waitUntilExit()
    return (
      String(decoding: said, as: UTF8.self), String(decoding: complained, as: UTF8.self),
      process.terminationStatus
    )
  }

  /// The turns that a talk in JSON gives for these lines.
  func json(_ lines: [String], _ words: [String] = ["talk", "--new"]) throws -> [[String: Any]] {
    let input = lines.map { $0 + "\n" }.joined()
    let out = try run(words + ["--format", "json"], input: Data(input.utf8)).out
    return try out.split(separator: "\n").map { line in
      try #require(
        try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }
}
