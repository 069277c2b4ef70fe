import Casework
import Conversing
import Testing

@testable import Replaying

struct StageTests {
  @Test func `the stage in memory opens, hears and folds again`() throws {
    let stage = Stage.inMemory()
    let opening = try stage.start(.usual)
    #expect(opening.took == .opening)
    let heard = try stage.hear(.line("We sent Dana Reyes the wrong mug."), .usual)
    try stage.reopen()
    let again = try stage.recover(.usual)
    #expect(again.after == heard.after)
    #expect(again.place == heard.place)
  }
}
