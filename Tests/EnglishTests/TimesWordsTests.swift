import Casework
import English
import Testing

/// Days and hours as they are said back.
struct TimesWordsTests {
  let british = TimeWords(now: TimesExample.now, region: .britain)
  let american = TimeWords(now: TimesExample.now, region: .unitedStates)

  @Test(arguments: [
    ("2026-06-13", "Saturday 13 June", "Saturday"), ("2026-06-10", "Wednesday 10 June", "today"),
    ("2026-06-11", "Thursday 11 June", "tomorrow"),
    ("2026-06-09", "Tuesday 9 June", "yesterday"), ("2026-06-16", "Tuesday 16 June", "Tuesday"),
    ("2026-06-17", "Wednesday 17 June", "Wednesday 17 June"),
    ("2027-01-01", "Friday 1 January 2027", "Friday 1 January 2027"),
  ])
  func `days`(iso: String, full: String, near: String) throws {
    let day = try #require(Day(iso: iso))
    #expect(british.day(day) == full)
    #expect(american.day(day) == full)
    #expect(british.near(day) == near)
  }

  @Test(arguments: [
    (960, "4 pm", "4 pm", "16.00", "4:00 pm"), (990, "4.30 pm", "4:30 pm", "16.30", "4:30 pm"),
    (720, "noon", "noon", "12.00", "12:00 pm"), (0, "midnight", "midnight", "0.00", "12:00 am"),
    (588, "9.48 am", "9:48 am", "9.48", "9:48 am"),
    (701, "11.41 am", "11:41 am", "11.41", "11:41 am"),
    (745, "12.25 pm", "12:25 pm", "12.25", "12:25 pm"),
  ])
  func `hours`(minute: Int, hour: String, american: String, stamp: String, clock: String) {
    #expect(british.hour(minute) == hour)
    #expect(self.american.hour(minute) == american)
    #expect(british.clock(minute) == stamp)
    #expect(self.american.clock(minute) == clock)
  }

  @Test func `a moment`() throws {
    let moment = try #require(Moment(iso: "2026-06-12T16:00"))
    #expect(british.moment(moment) == "Friday 12 June at 4 pm")
  }

  @Test func `what is said back is read again as the same day`() {
    let reader = TimeReader(now: TimesExample.now, region: .britain)
    for step in -400...400 {
      let day = TimesExample.now.day.adding(days: step)
      #expect(reader.times(in: british.day(day)).map(\.meaning) == [.day(day)])
    }
  }
}
