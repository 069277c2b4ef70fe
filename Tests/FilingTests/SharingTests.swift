import Casework
import Conversing
import Filing
import Foundation
import Synchronization
import Testing

struct SharingTests {
  private let name = "2026-03-04-1"

  @Test func `of two who append the same turn one is told that the case moved on`() throws {
    try inFolder { folder in
      let one = try Casebook(path: folder + "/casebook.sqlite")
      let two = try Casebook(path: folder + "/casebook.sqlite")
      try one.append(try said("from one"), to: name, abstract: .mug)
      #expect(throws: CasebookError.movedOn(name)) {
        try two.append(try said("from two"), to: name, abstract: .mug)
      }
      try two.append(try said("then two", number: 2), to: name, abstract: .mug)
      #expect(try one.turns(of: name).map(\.line) == ["from one", "then two"])
    }
  }

  @Test func `racing writers never lose or double a turn`() throws {
    try inFolder { folder in
      let path = folder + "/casebook.sqlite"
      let casebooks = try (0..<4).map { _ in try Casebook(path: path) }
      let turns = try (1...20).map { try said("x", number: $0) }
      DispatchQueue.concurrentPerform(iterations: 4) { writer in
        for turn in turns { try? casebooks[writer].append(turn, to: name, abstract: .mug) }
      }
      let kept = try casebooks[0].turns(of: name)
      #expect(kept == Array(turns.prefix(kept.count)))
      #expect(!kept.isEmpty)
      #expect(try casebooks[0].troubles().isEmpty)
    }
  }

  @Test func `two who make the same casebook at once both get it`() throws {
    try inFolder { folder in
      let path = folder + "/amends/casebook.sqlite"
      DispatchQueue.concurrentPerform(iterations: 4) { writer in
        let turn = try? said("x")
        let casebook = try? Casebook(path: path)
        if let turn { try? casebook?.append(turn, to: "2026-03-04-\(writer)", abstract: .mug) }
      }
      let casebook = try Casebook(path: path)
      #expect(try casebook.list().count == 4)
    }
  }

  @Test func `a case that somebody holds is in use`() throws {
    try inFolder { folder in
      let one = try Casebook(path: folder + "/casebook.sqlite")
      let two = try Casebook(path: folder + "/casebook.sqlite")
      let since = try #require(Moment(iso: "2026-03-04T09:12"))
      let hold = try one.hold(name, since: since)
      let process = Int(ProcessInfo.processInfo.processIdentifier)
      #expect(throws: CasebookError.inUse(name, since: since, process: process)) {
        _ = try two.hold(name)
      }
      #expect(throws: CasebookError.inUse(name, since: since, process: process)) {
        try two.forget(name)
      }
      _ = try two.hold("2026-03-04-2")
      #expect(hold.name == name)
      _ = consume hold
      _ = try two.hold(name)
    }
  }

  @Test func `a case is free again when the hold goes away, and leaves nothing behind`() throws {
    try inFolder { folder in
      let path = folder + "/casebook.sqlite"
      for _ in 1...3 { _ = try Casebook(path: path).hold(name) }
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder) == ["casebook.sqlite"])
    }
  }

  @Test func `a lock file that a killed process left holds nothing`() throws {
    try inFolder { folder in
      let path = folder + "/casebook.sqlite"
      let casebook = try Casebook(path: path)
      try FileManager.default.createDirectory(
        atPath: path + "-open", withIntermediateDirectories: false)
      let stale = Data("1\n2020-01-01T00:00\nlonger than what will be written".utf8)
      #expect(FileManager.default.createFile(atPath: path + "-open/\(name)", contents: stale))
      let hold = try casebook.hold(name)
      #expect(throws: CasebookError.self) { _ = try casebook.hold(name) }
      #expect(hold.name == name)
    }
  }

  @Test(
    .enabled(if: FileManager.default.isExecutableFile(atPath: "/usr/bin/flock")),
    .timeLimit(.minutes(1)))
  func `a case that another process holds is in use until that process is killed`() throws {
    try inFolder { folder in
      let path = folder + "/casebook.sqlite"
      let casebook = try Casebook(path: path)
      try FileManager.default.createDirectory(
        atPath: path + "-open", withIntermediateDirectories: false)
      let other = Process()
      other.executableURL = URL(filePath: "/usr/bin/flock")
      let ready = folder + "/ready"
      let script = "touch '\(ready)'; exec sleep 60"
      other.arguments = ["-F", path + "-open/\(name)", "sh", "-c", script]
      try other.run()
      while !FileManager.default.fileExists(atPath: ready) { usleep(1000) }
      #expect(throws: CasebookError.inUse(name, since: nil, process: nil)) {
        _ = try casebook.hold(name)
      }
      kill(other.processIdentifier, SIGKILL)
      other.waitUntilExit()
      _ = try casebook.hold(name)
    }
  }

  @Test func `no name of a case leads out of the folder`() throws {
    try inFolder { folder in
      let casebook = try Casebook(path: folder + "/casebook.sqlite")
      let hold = try casebook.hold("../../é")
      let files = try FileManager.default.contentsOfDirectory(
        atPath: folder + "/casebook.sqlite-open")
      #expect(files == ["%2e%2e%2f%2e%2e%2f%c3%a9"])
      #expect(hold.name == "../../é")
    }
  }

  @Test func `never do two have the same case`() throws {
    try inFolder { folder in
      let casebook = try Casebook(path: folder + "/casebook.sqlite")
      let crowd = Mutex((inside: 0, most: 0, holds: 0))
      DispatchQueue.concurrentPerform(iterations: 4) { _ in
        for _ in 1...300 {
          guard let hold = try? casebook.hold(name) else { continue }
          crowd.withLock { $0 = ($0.inside + 1, max($0.most, $0.inside + 1), $0.holds + 1) }
          #expect(hold.name == name)
          crowd.withLock { $0.inside -= 1 }
        }
      }
      let (_, most, holds) = crowd.withLock(\.self)
      #expect(most == 1)
      #expect(holds > 0)
      #expect(try FileManager.default.contentsOfDirectory(atPath: folder).count < 5)
    }
  }
}
