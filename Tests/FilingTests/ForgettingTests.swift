import Casework
import Conversing
import Filing
import Foundation
import Testing

struct ForgettingTests {
  private let name = "2026-03-04-1"

  /// Whether any file in the folder, or below it, has the words in it.
  private func isFound(_ words: String, in folder: String) throws -> Bool {
    try FileManager.default.subpathsOfDirectory(atPath: folder).contains { file in
      let bytes = FileManager.default.contents(atPath: folder + "/" + file) ?? Data()
      return String(decoding: bytes, as: UTF8.self).lowercased().contains(words)
    }
  }

  @Test func `no word of a forgotten case is left in any file`() throws {
    try inFolder { folder in
      let casebook = try Casebook(path: folder + "/casebook.sqlite")
      let other = Abstract(about: "late", place: .ask(.fix), customer: "Jordan")
      for number in 1...50 {
        let secret = "zanzibar teapots number \(number) for quillfeather"
        try casebook.append(
          try set(.signature, secret, number: number), to: name,
          abstract: Abstract(about: secret, place: .ask(.fix), customer: "Quillfeather"))
        let turn = try said("plain words \(number)", number: number)
        try casebook.append(turn, to: "2026-03-04-2", abstract: other)
      }
      try casebook.keepUnsent("zanzibar again", of: name)
      #expect(try isFound("zanzibar", in: folder))
      try casebook.forget(name)
      for word in ["zanzibar", "teapot", "quillfeather", "quillf"] {
        #expect(try !isFound(word, in: folder))
      }
      #expect(try casebook.list().map(\.name) == ["2026-03-04-2"])
      #expect(try casebook.search("plain 17").count == 1)
      #expect(try casebook.troubles().isEmpty)
      #expect(try casebook.shop(region: .britain).signer == nil)
    }
  }

  @Test func `a case that is not there cannot be forgotten`() throws {
    let casebook = try Casebook.inMemory()
    #expect(throws: CasebookError.noSuchCase(name)) { try casebook.forget(name) }
  }

  @Test func `what is forgotten is forgotten for every other process too`() throws {
    try inFolder { folder in
      let path = folder + "/casebook.sqlite"
      let one = try Casebook(path: path)
      let two = try Casebook(path: path)
      try one.append(try said("zanzibar"), to: name, abstract: .mug)
      #expect(try two.search("zanzibar").count == 1)
      try one.forget(name)
      #expect(try two.search("zanzibar").isEmpty)
      #expect(try !isFound("zanzibar", in: folder))
      #expect(throws: CasebookError.movedOn(name)) {
        try two.append(try said("more", number: 2), to: name, abstract: .mug)
      }
    }
  }
}
