import ArgumentParser
import Foundation

/// Files of JSON, a record a line.
enum Records {
  /// The records of a file, each decoded as a line of JSON.
  static func read<Record: Decodable>(_ file: String, as type: Record.Type) throws -> [Record] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try String(contentsOfFile: file, encoding: .utf8)
      .split(whereSeparator: \.isNewline)
      .map { try decoder.decode(type, from: Data($0.utf8)) }
  }
}

/// A share as people read it: `27 of 30 (0.900)`.
func share(_ part: Int, of whole: Int) -> String {
  "\(part) of \(whole) (\(String(format: "%.3f", whole == 0 ? 0 : Double(part) / Double(whole))))"
}

/// The share below which a measure fails.
struct Floor: ParsableArguments {
  @Option(help: "The share below which it fails.")
  var least = 0.0

  /// Fails, and says so on standard error, where the share is below the floor.
  func check(_ right: Int, of all: Int) throws {
    try Self.check(right, of: all, least: least)
  }

  static func check(_ right: Int, of all: Int, least: Double) throws {
    guard Double(right) < least * Double(all) else { return }
    throw MeasureFailure(message: "\(share(right, of: all)) is below the floor of \(least)")
  }
}

/// Why a measure fails.
struct MeasureFailure: Error, CustomStringConvertible {
  let message: String

  var description: String { message }
}
