import Testing

@testable import Terminal

struct RecallTests {
  @Test func `lines come back newest first`() {
    var recall = Recall(["one", "two"])
    #expect(recall.older(than: "") == "two")
    #expect(recall.older(than: "two") == "one")
    #expect(recall.older(than: "one") == nil)
    #expect(recall.newer(than: "one") == "two")
    #expect(recall.newer(than: "two")?.isEmpty == true)
    #expect(recall.newer(than: "") == nil)
  }

  @Test func `what was being written or changed survives`() {
    var recall = Recall(["one"])
    #expect(recall.older(than: "unfinished") == "one")
    #expect(recall.newer(than: "one, changed") == "unfinished")
    #expect(recall.older(than: "unfinished") == "one, changed")
  }

  @Test func `with nothing before there is nowhere to go`() {
    var recall = Recall([])
    #expect(recall.older(than: "text") == nil)
    #expect(recall.newer(than: "text") == nil)
  }
}
