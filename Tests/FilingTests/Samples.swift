import Casework
import Conversing
import Filing
import Foundation
import Testing

/// A turn in which the owner says something.
func said(
  _ line: String, number: Int = 1, _ events: [Event] = [], at clock: String = "09:12"
) throws -> Turn {
  let day = try #require(Day(iso: "2026-03-04"))
  let at = try #require(Moment(iso: "\(day.iso)T\(clock)"))
  return Turn(
    number: number, at: at, line: line, took: .answer, events: events, said: ["ask.harm"])
}

/// A turn that sets a slot to the words of its line.
func set(_ slot: Slot, _ words: String, number: Int = 1) throws -> Turn {
  try said(words, number: number, [.set(slot, [Fact(words: words)])])
}

extension Abstract {
  static let mug = Abstract(
    about: "wrong mug, Dana Reyes", place: .ask(.fix), customer: "Dana Reyes")

  /// What the tests say of a conversation, worked out as the program would.
  init(_ conversation: Conversation) {
    let customer = conversation.matter.words(.customer)
    self.init(
      about: ["case", customer].compactMap(\.self).joined(separator: ", "),
      place: conversation.matter.has(.sorry) ? .closed : .ask(.fix), customer: customer)
  }
}

/// Runs the work in a new folder, and removes the folder afterwards.
func inFolder<Result>(_ work: (String) throws -> Result) throws -> Result {
  let folder = FileManager.default.temporaryDirectory.appending(path: UUID().uuidString).path
  try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
  defer { try? FileManager.default.removeItem(atPath: folder) }
  return try work(folder)
}

/// The permissions of the file, in octal.
func mode(_ path: String) throws -> String {
  let attributes = try FileManager.default.attributesOfItem(atPath: path)
  return String(try #require(attributes[.posixPermissions] as? Int), radix: 8)
}
