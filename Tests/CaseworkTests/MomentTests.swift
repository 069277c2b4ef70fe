import Casework
import Testing

struct MomentTests {
  @Test(arguments: [
    ("2026-11-29T14:00", "2026-11-29T14:00"), ("2026-11-29 14:00", "2026-11-29T14:00"),
    ("2026-11-29T00:00", "2026-11-29T00:00"), ("2026-11-29T23:59", "2026-11-29T23:59"),
    ("2026-11-29T14:00:30", "2026-11-29T14:00"), ("2026-11-29T14:00:30.25", "2026-11-29T14:00"),
    ("2026-11-29T14:00Z", "2026-11-29T14:00+00:00"),
    ("2026-11-29T14:00+05:30", "2026-11-29T14:00+05:30"),
    ("2026-11-29T14:00:59-03:30", "2026-11-29T14:00-03:30"),
    ("2026-11-29T14:00:59.999Z", "2026-11-29T14:00+00:00"),
  ])
  func `a moment is read and written in ISO 8601`(text: String, iso: String) {
    #expect(Moment(iso: text)?.iso == iso)
  }

  @Test(arguments: [
    "", "2026-11-29", "2026-11-29T", "2026-11-29T1400", "2026-11-29T24:00", "2026-11-29T14:60",
    "2026-11-31T14:00", "2026-11-29T+9:00", "2026-11-29T14:00x", "2026-11-29T14:00123",
    "2026-11-29T14:00:", "2026-11-29T14:00:7", "2026-11-29T14:00+0530", "2026-11-29T14:00+5:30",
    "2026-11-29T14:00+05::30", "2026-11-29T14:00+99:00", "2026-11-29T14:00+05:60",
    "2026-11-29T14:00 EST", "2026-11-29x14:00", "soon and no later than", "２０２６-11-29T14:00",
  ])
  func `there is no such moment`(text: String) {
    #expect(Moment(iso: text) == nil)
  }

  @Test(arguments: [
    ("2026-03-04T09:00", 60, "2026-03-04T10:00"), ("2026-03-04T23:30", 30, "2026-03-05T00:00"),
    ("2026-03-04T00:10", -11, "2026-03-03T23:59"), ("2026-03-04T00:00", -1440, "2026-03-03T00:00"),
    ("2026-03-04T09:00", 2_880, "2026-03-06T09:00"), ("1970-01-01T00:00", -1, "1969-12-31T23:59"),
  ])
  func `minutes are added across midnight`(start: String, minutes: Int, end: String) throws {
    let moment = try #require(Moment(iso: start))
    #expect(moment.adding(minutes: minutes).iso == end)
    #expect(moment.adding(minutes: minutes).minutes(since: moment) == minutes)
  }

  @Test func `minutes without number end at the end of the calendar`() throws {
    let moment = try #require(Moment(iso: "2026-03-04T09:00"))
    #expect(moment.adding(minutes: .max).day.iso == "9999-12-31")
    #expect(moment.adding(minutes: .min).day.iso == "0001-01-01")
  }

  @Test func `the offset takes no part in comparing`() {
    let here = Moment(iso: "2026-03-04T09:00+01:00")
    let there = Moment(iso: "2026-03-04T09:00")
    #expect(here == there)
    #expect(here?.hashValue == there?.hashValue)
  }

  @Test func `a minute outside the day is its first or its last`() {
    let day = Day(number: 0)
    #expect(Moment(day: day, minute: -5).minute == 0)
    #expect(Moment(day: day, minute: 5_000).minute == 1439)
    #expect(Moment(day: day, hour: 24) == nil)
    #expect(Moment(day: day, hour: 9, minute: 60) == nil)
  }
}
