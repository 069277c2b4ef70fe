import Casework
import Conversing
import Foundation
import GRDB
import Testing

@testable import Filing

struct FileTests {
  private let name = "2026-03-04-1"

  @Test func `only its owner can read the casebook and its folder`() throws {
    try inFolder { folder in
      let path = folder + "/a/amends/casebook.sqlite"
      let casebook = try Casebook(path: path)
      try casebook.append(try said("x"), to: name, abstract: .mug)
      #expect(try mode(folder + "/a") == "700")
      #expect(try mode(folder + "/a/amends") == "700")
      for file in [path, path + "-wal", path + "-shm"] { #expect(try mode(file) == "600") }
      let hold = try casebook.hold(name)
      #expect(try mode(path + "-open") == "700")
      #expect(try mode(path + "-open/" + hold.name) == "600")
    }
  }

  @Test func `permissions that were too wide are narrowed`() throws {
    try inFolder { folder in
      let own = folder + "/amends"
      let path = own + "/casebook.sqlite"
      try Casebook(path: path).append(try said("x"), to: name, abstract: .mug)
      for wide in [own, path] {
        try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: wide)
      }
      let casebook = try Casebook(path: path)
      #expect(try mode(own) == "700")
      for file in [path, path + "-wal", path + "-shm"] { #expect(try mode(file) == "600") }
      #expect(try casebook.list().count == 1)
    }
  }

  @Test func `a folder that is somebody else's is left as it is`() throws {
    try inFolder { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0o755], ofItemAtPath: folder)
      _ = try Casebook(path: folder + "/casebook.sqlite")
      #expect(try mode(folder) == "755")
    }
  }

  @Test func `a place where nothing can be made is said so`() throws {
    try inFolder { folder in
      #expect(FileManager.default.createFile(atPath: folder + "/file", contents: nil))
      let path = folder + "/file/amends/casebook.sqlite"
      let error = #expect(throws: CasebookError.self) { _ = try Casebook(path: path) }
      #expect(error?.exitCode == 73)
      #expect(error?.description.contains("a file, not a folder") == true)
      let second = #expect(throws: CasebookError.self) { _ = try Casebook(path: folder) }
      #expect(second?.exitCode == 73)
    }
  }

  @Test(.enabled(if: geteuid() != 0, "the superuser may do anything"))
  func `a folder that may not be written to is said so`() throws {
    try inFolder { folder in
      try FileManager.default.setAttributes([.posixPermissions: 0o500], ofItemAtPath: folder)
      let error = #expect(throws: CasebookError.self) {
        _ = try Casebook(path: folder + "/amends/casebook.sqlite")
      }
      #expect(error?.exitCode == 77)
    }
  }

  @Test(arguments: ["not a casebook\n", "x", String(repeating: "Dear Dana, ", count: 900)])
  func `a file that is something else is left as it is`(text: String) throws {
    try inFolder { folder in
      let path = folder + "/letter.txt"
      let bytes = Data(text.utf8)
      #expect(FileManager.default.createFile(atPath: path, contents: bytes))
      try FileManager.default.setAttributes([.posixPermissions: 0o644], ofItemAtPath: path)
      #expect(throws: CasebookError.notACasebook(path)) { _ = try Casebook(path: path) }
      #expect(FileManager.default.contents(atPath: path) == bytes)
      #expect(try mode(path) == "644")
    }
  }

  @Test func `a database of another program is left as it is`() throws {
    try inFolder { folder in
      let path = folder + "/places.sqlite"
      try DatabaseQueue(path: path).write { try $0.execute(sql: "CREATE TABLE a (b)") }
      let bytes = FileManager.default.contents(atPath: path)
      #expect(throws: CasebookError.notACasebook(path)) { _ = try Casebook(path: path) }
      #expect(FileManager.default.contents(atPath: path) == bytes)
    }
  }

  @Test func `a casebook of a newer version is not touched`() throws {
    try inFolder { folder in
      let path = folder + "/casebook.sqlite"
      try Casebook(path: path).maintain { try $0.execute(sql: "PRAGMA user_version = 99") }
      let error = #expect(throws: CasebookError.newer(path)) { _ = try Casebook(path: path) }
      #expect(error?.exitCode == 65)
    }
  }

  @Test(arguments: [0.02, 0.3, 0.9])
  func `a casebook that was cut short is said to be damaged`(part: Double) throws {
    try inFolder { folder in
      let path = folder + "/casebook.sqlite"
      let turns = try (1...200).map { try said("x \($0)", number: $0) }
      try Casebook(path: path).append(turns, to: name, abstract: .mug)
      let bytes = try #require(FileManager.default.contents(atPath: path))
      let rest = bytes.prefix(Int(Double(bytes.count) * part))
      try rest.write(to: URL(filePath: path))
      let error = #expect(throws: CasebookError.self) {
        _ = try Casebook(path: path).turns(of: name)
      }
      #expect(error?.exitCode == 65)
    }
  }

  @Test func `a disk that is full loses the last line and nothing else`() throws {
    try inFolder { folder in
      let path = folder + "/casebook.sqlite"
      let casebook = try Casebook(path: path)
      try casebook.append(try said("kept"), to: name, abstract: .mug)
      try casebook.maintain { try $0.execute(sql: "PRAGMA max_page_count = 1") }
      let long = try said(String(repeating: "long ", count: 20_000), number: 2)
      let error = #expect(throws: CasebookError.self) {
        try casebook.append(long, to: name, abstract: .mug)
      }
      #expect(error == .cannotWrite(path, because: "the disk is full"))
      #expect(error?.exitCode == 74)
      try casebook.maintain { try $0.execute(sql: "PRAGMA max_page_count = 100000") }
      #expect(try casebook.turns(of: name).map(\.line) == ["kept"])
      try casebook.append(long, to: name, abstract: .mug)
      #expect(try casebook.turns(of: name).count == 2)
    }
  }

  @Test func `a casebook that was deleted meanwhile is noticed`() throws {
    try inFolder { folder in
      let path = folder + "/amends/casebook.sqlite"
      let casebook = try Casebook(path: path)
      try casebook.append(try said("x"), to: name, abstract: .mug)
      let turns = try casebook.turns(of: name)
      try FileManager.default.removeItem(atPath: folder + "/amends")
      #expect(throws: CasebookError.gone(path)) {
        try casebook.append(try said("y", number: 2), to: name, abstract: .mug)
      }
      try Casebook(path: path).append(turns, to: name, abstract: .mug)
      #expect(try Casebook(path: path).turns(of: name) == turns)
    }
  }

  @Test(arguments: [":memory:", "file:a?mode=memory", "a'b \"c\".sqlite", "ünï.sqlite"])
  func `any name is a file's name`(file: String) throws {
    try inFolder { folder in
      let path = folder + "/" + file
      try Casebook(path: path).append(try said("x"), to: name, abstract: .mug)
      #expect(try Casebook(path: path).list().count == 1)
    }
  }

  @Test func `a file is brought up to date once`() throws {
    try inFolder { folder in
      let path = folder + "/casebook.sqlite"
      _ = try Casebook(path: path)
      let first = FileManager.default.contents(atPath: path)
      _ = try Casebook(path: path)
      #expect(FileManager.default.contents(atPath: path) == first)
    }
  }

  @Test func `every write waits for the disk`() throws {
    try inFolder { folder in
      let casebook = try Casebook(path: folder + "/casebook.sqlite")
      let settings = try casebook.read { db in
        try ["journal_mode", "synchronous", "foreign_keys"].map { name in
          try String.fetchOne(db, sql: "PRAGMA \(name)")
        }
      }
      #expect(settings == ["wal", "2", "1"])
    }
  }
}
