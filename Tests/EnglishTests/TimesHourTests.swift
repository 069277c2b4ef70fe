import Casework
import English
import Testing

/// Clock times, alone and with their day.
struct TimesHourTests {
  @Test(arguments: [
    TimesExample("at 9am", "9am = 9:00"),
    TimesExample("sarah tully 9am fusebox. forgot", "9am = 9:00"),
    TimesExample("9 am", "9 am = 9:00"),
    TimesExample("at 9 a.m. she", "9 a.m. = 9:00"),
    TimesExample("7PM", "7PM = 19:00"),
    TimesExample("9:30pm", "9:30pm = 21:30"),
    TimesExample("at 9.30", "9.30 = 9:30"),
    TimesExample("her appt was 2.15 and I was late", "2.15 = 14:15"),
    TimesExample("sent at 16:40", "16:40 = 16:40"),
    TimesExample("at 08:27:46 PM", "08:27:46 PM = 20:27"),
    TimesExample("0930hrs", "0930hrs = 9:30"),
    TimesExample("half nine", "half nine = 9:30"),
    TimesExample("half past nine", "half past nine = 9:30"),
    TimesExample("picked up at half 4", "half 4 = 16:30"),
    TimesExample("quarter to 5", "quarter to 5 = 16:45"),
    TimesExample("a quarter past ten", "a quarter past ten = 10:15"),
    TimesExample("It went at 20 to 8.", "20 to 8 = 7:40"),
    TimesExample("ten past 4", "ten past 4 = 16:10"),
    TimesExample("5 mins to 9", "5 mins to 9 = 8:55"),
    TimesExample("twenty five past six", "twenty five past six = 18:25"),
    TimesExample("at noon", "noon = 12:00"),
    TimesExample("midday", "midday = 12:00"),
    TimesExample("12 noon", "12 noon = 12:00"),
    TimesExample("midnight", "midnight = 0:00"),
    TimesExample("12.30am", "12.30am = 0:30"),
    TimesExample("4ish", "4ish = 16:00"),
    TimesExample("sevenish", "sevenish = 7:00"),
    TimesExample("it was about 11", "about 11 = 11:00"),
    TimesExample("around one", "around one = 13:00"),
    TimesExample("5 o'clock", "5 o'clock = 17:00"),
    TimesExample("3 oclock", "3 oclock = 15:00"),
    TimesExample("after 4", "4 = 16:00"),
    TimesExample("before noon", "noon = 12:00"),
    TimesExample("at five thirty", "five thirty = 17:30"),
    TimesExample("by 5", "5 = 17:00"),
    TimesExample("at 4 in the afternoon", "4 in the afternoon = 16:00"),
    TimesExample("3 in the morning", "3 in the morning = 3:00"),
    TimesExample("about 9 at night", "about 9 at night = 21:00"),
    TimesExample("phones went down at the surgery 9-11:30 and", "9-11:30 = 9:00"),
    TimesExample("2-4pm", "2-4pm = 14:00"),
    TimesExample("table for 2 at 8", "8 = 20:00"),
    TimesExample("waiting from 10 til noon", "10 til noon = 10:00"),
    TimesExample("no later than 6", "6 = 18:00"),
    TimesExample("11-2pm", "11-2pm = 11:00"),
    TimesExample("between 9 and 12", "9 and 12 = 9:00"),
    TimesExample("she waited from 2 till 4:30", "2 till 4:30 = 14:00"),
  ])
  func `clock times`(example: TimesExample) {
    #expect(example.found() == example.times)
  }

  @Test(arguments: [
    TimesExample("it was the 11th at 6", "the 11th at 6 = 2026-05-11T18:00"),
    TimesExample("ill come friday after 4", "friday after 4 = 2026-06-12T16:00"),
    TimesExample("tmrw 8", "tmrw 8 = 2026-06-11T08:00"),
    TimesExample("Happened Thursday about 11. I", "Thursday about 11 = 2026-06-04T11:00"),
    TimesExample("wrote at 7 this morning", "7 this morning = 2026-06-10T07:00"),
    TimesExample("he emailed at 11pm last night", "11pm last night = 2026-06-09T23:00"),
    TimesExample("last night at 1", "last night at 1 = 2026-06-10T01:00"),
    TimesExample("tonight at 8", "tonight at 8 = 2026-06-10T20:00"),
    TimesExample("8 tomorrow morning", "8 tomorrow morning = 2026-06-11T08:00"),
    TimesExample("yesterday afternoon about 3", "yesterday afternoon about 3 = 2026-06-09T15:00"),
    TimesExample("sent 6pm on the 3rd", "6pm on the 3rd = 2026-06-03T18:00"),
    TimesExample("Booked her for 10 on tuesday and forgot", "10 on tuesday = 2026-06-09T10:00"),
    TimesExample("I double booked 3pm thursday", "3pm thursday = 2026-06-04T15:00"),
    TimesExample("fri 12th june 4pm", "fri 12th june 4pm = 2026-06-12T16:00"),
    TimesExample("Monday's class, 7pm. Two", "Monday's class, 7pm = 2026-06-08T19:00"),
    TimesExample(
      "We oversold the 7pm sitting on Valentine's by 3 tables",
      "7pm sitting on Valentine's = 2026-02-14T19:00"),
    TimesExample("by 5 on friday", "5 on friday = 2026-06-12T17:00"),
    TimesExample("by noon tomorrow", "noon tomorrow = 2026-06-11T12:00"),
    TimesExample("in 20 min", "in 20 min = 2026-06-10T09:40"),
    TimesExample("in two hours", "in two hours = 2026-06-10T11:20"),
    TimesExample("half an hour ago", "half an hour ago = 2026-06-10T08:50"),
  ])
  func `hours with their day`(example: TimesExample) {
    #expect(example.found() == example.times)
  }

  @Test func `an hour that has just gone by is read from the clock on the wall`() throws {
    let evening = Moment(day: TimesExample.now.day, minute: 19 * 60 + 58)
    let reader = TimeReader(now: evening, region: .britain)
    let time = try #require(reader.times(in: "It went at 20 to 8.").first)
    #expect(time.meaning == .hour(minute: 19 * 60 + 40))
  }
}
