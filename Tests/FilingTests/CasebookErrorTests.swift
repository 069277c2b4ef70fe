import Casework
import Filing
import Testing

struct CasebookErrorTests {
  static let all: [(CasebookError, Int32)] = [
    (.homeless, 69), (.cannotCreate("/c", because: "the disk is full"), 73),
    (.cannotWrite("/c", because: "the disk is full"), 74), (.gone("/c"), 74),
    (.notAllowed("/c", because: "no"), 77), (.notACasebook("/c"), 65), (.corrupt("/c"), 65),
    (.newer("/c"), 65), (.damaged("2026-03-04-1", turn: 3), 65),
    (.inUse("2026-03-04-1", since: nil, process: nil), 75), (.busy("/c"), 75),
    (.movedOn("2026-03-04-1"), 75), (.noSuchCase("dana"), 66), (.ambiguous("dana", among: []), 66),
  ]

  @Test(arguments: all)
  func `an error has its exit code and one line of words`(error: CasebookError, code: Int32) {
    #expect(error.exitCode == code)
    #expect(!error.description.contains("\n"))
    #expect(error.description.last != ".")
  }

  @Test func `a case in use says since when and by whom`() throws {
    let since = try #require(Moment(iso: "2026-03-04T09:12"))
    let error = CasebookError.inUse("2026-03-04-1", since: since, process: 42)
    #expect(error.description.contains("(since 2026-03-04 09:12, process 42)"))
  }

  @Test func `several cases are listed with what they are about`() throws {
    let at = try #require(Moment(iso: "2026-03-04T09:12"))
    let line = Entry(
      name: "2026-03-04-1", about: "wrong mug", place: .ask(.fix), opened: at, updated: at)
    let error = CasebookError.ambiguous("dana", among: [line])
    #expect(error.description.contains("2026-03-04-1 (wrong mug)"))
  }
}
