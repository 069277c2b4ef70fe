import Casework
import Conversing
import English
import Foundation

/// A reply with what it is, what the rules take it for, and its marks.
struct TaughtReply {
  private struct Record: Decodable {
    struct Gold: Decodable {
      let took: Took
      let tookAlso: [Took]?
    }

    let id: String
    let reply: String
    let place: String
    let gold: Gold
  }

  static let labels = Took.allCases.filter { $0 != .opening }.map(\.rawValue)

  let id: String
  /// The reply that this one is, or is a copy of at another place.
  var origin: Substring { id.prefix { $0 != "|" } }
  /// The labels that are right, the first of them most.
  let gold: [String]
  let ruled: String
  let marks: Features
  /// Whether the judge may decide about it.
  let isOpen: Bool

  private init?(_ record: Record) {
    guard let place = Place(record.place) else { return nil }
    id = record.id
    gold = ([record.gold.took] + (record.gold.tookAlso ?? [])).map(\.rawValue)
    let lesson = ReplyIntake.lesson(
      record.reply, at: place, at: Moment(day: Day(number: 20_782), minute: 540),
      in: Shop(region: .britain))
    ruled = lesson.ruled.rawValue
    marks = lesson.marks
    isOpen = lesson.isOpen
  }

  func takes(_ label: String) -> Bool { gold.contains(label) }

  var example: Classifier.Example {
    Classifier.Example(
      features: marks.hashes, gold: gold.compactMap { Self.labels.firstIndex(of: $0) })
  }

  static func read(_ files: [String]) throws -> [TaughtReply] {
    let decoder = JSONDecoder()
    decoder.keyDecodingStrategy = .convertFromSnakeCase
    return try files.flatMap { file in
      try String(contentsOfFile: file, encoding: .utf8).split(whereSeparator: \.isNewline)
        .compactMap { TaughtReply(try decoder.decode(Record.self, from: Data($0.utf8))) }
    }
  }
}
