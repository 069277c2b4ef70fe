import Casework
import Repairing
import Testing

@Suite struct PromisesTests {
  @Test func `a dated repair, a word after the weekend, and a look back`() throws {
    let file = Case(
      .wrongItem,
      [
        .customer: [.words("Tess Miller")], .harm: [.words("she cried")],
        .fix: [.words("bring you the grandpa mug")],
        .when: [Fact(Moment(iso: "2026-06-12T16:00").map(Value.moment), text: "4ish")],
      ])
    let promises = Promises.of(file, now: .now)
    #expect(promises.map(\.id) == [.repair, .followUp, .review])
    #expect(promises[0].words == "bring Tess the grandpa mug")
    #expect(promises[0].minute == 960)
    #expect(promises.map(\.due.iso) == ["2026-06-12", "2026-06-15", "2026-06-17"])
  }

  @Test func `what has no day is no promise`() {
    #expect(Promises.of(Case(.noShow, [.fix: [.words("come back")]]), now: .now).isEmpty)
  }

  @Test func `while facts are pending the promise is news`() {
    let file = Case(.allergen, [.when: [.day("2026-06-15")]])
    #expect(Promises.of(file, now: .now).map(\.id) == [.news, .review])
  }
}
