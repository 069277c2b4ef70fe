import Casework
import Foundation
import Listening

/// An account with what it says, in the form of `Tests/Fresh/accounts.jsonl`.
struct Account: Decodable {
  struct Gold: Decodable {
    let kind: String
    let kindAlso: [String]
    let channel: String?
    let facts: [Said]
  }

  struct Said: Decodable {
    let slot: String
    let text: String
  }

  let id: String
  let text: String
  let gold: Gold

  /// The accounts of files; some are labelled only for their kind and have no facts.
  static func read(_ files: [String], onlyWithFacts: Bool = false) throws -> [Account] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try files.flatMap { file in
      try String(contentsOfFile: file, encoding: .utf8).split(whereSeparator: \.isNewline)
        .map { try decoder.decode(Account.self, from: Data($0.utf8)) }
    }.filter { !onlyWithFacts || !$0.gold.facts.isEmpty }
  }
}

extension Listener {
  /// The listener of all lessons: its clock says nothing to the marks.
  static let teaching = Listener(
    now: Moment(day: Day(number: 20_782), minute: 540), region: .britain, currency: .pound)
}
