import Foundation

/// One line of a file in the form of `data/examples`.
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
