import Casework
import English
import Testing

/// Several days at once, and times that no day can be made of.
struct TimesSpanTests {
  @Test(arguments: [
    TimesExample(
      "our alerts were off through april and most of may. six",
      "april and most of may = 2026-04-01/2026-05-31"),
    TimesExample("since june", "june = 2026-06-01/2026-06-30"),
    TimesExample("since March when they", "March = 2026-03-01/2026-03-31"),
    TimesExample("we opened in may", "may = 2026-05-01/2026-05-31"),
    TimesExample("review on trustpilot from may. nobody", "may = 2026-05-01/2026-05-31"),
    TimesExample("paid back in january", "january = 2026-01-01/2026-01-31"),
    TimesExample("It's now November.", "November = 2026-11-01/2026-11-30"),
    TimesExample("in may and june", "may and june = 2026-05-01/2026-06-30"),
    TimesExample("from march to may", "march to may = 2026-03-01/2026-05-31"),
    TimesExample("sept 2025", "sept 2025 = 2025-09-01/2025-09-30"),
    TimesExample("in 2024", "2024 = 2024-01-01/2024-12-31"),
    TimesExample("last year", "last year = 2025-01-01/2025-12-31"),
    TimesExample("next week", "next week = 2026-06-15/2026-06-21"),
    TimesExample("last week", "last week = 2026-06-01/2026-06-07"),
    TimesExample("the week before last", "the week before last = 2026-05-25/2026-05-31"),
    TimesExample("earlier this week", "earlier this week = 2026-06-08/2026-06-10"),
    TimesExample("last month", "last month = 2026-05-01/2026-05-31"),
    TimesExample("broke at the weekend", "the weekend = 2026-06-06/2026-06-07"),
    TimesExample("next weekend", "next weekend = 2026-06-20/2026-06-21"),
    TimesExample("the 3rd to the 5th", "the 3rd to the 5th = 2026-06-03/2026-06-05"),
    TimesExample("3-5 june", "3-5 june = 2026-06-03/2026-06-05"),
    TimesExample("friday to sunday", "friday to sunday = 2026-06-05/2026-06-07"),
    TimesExample("end of the week", "end of the week = 2026-06-12"),
    TimesExample("by the end of the month", "the end of the month = 2026-06-30"),
    TimesExample("till end of july", "end of july = 2026-07-31"),
    TimesExample("by the end of next week", "the end of next week = 2026-06-19"),
    TimesExample("mid june", "mid june = 2026-06-15"),
    TimesExample(
      "lost it sometime between 28 May and 2 June", "28 May and 2 June = 2026-05-28/2026-06-02"),
    TimesExample("3rd-5th July 2025", "3rd-5th July 2025 = 2025-07-03/2025-07-05"),
    TimesExample("early june", "early june = 2026-06-01/2026-06-10"),
    TimesExample("first week of july", "first week of july = 2026-07-01/2026-07-07"),
    TimesExample("the last week in may", "the last week in may = 2026-05-25/2026-05-31"),
    TimesExample("the week of the 15th", "the week of the 15th = 2026-06-15/2026-06-21"),
    TimesExample("w/c 15 june", "w/c 15 june = 2026-06-15/2026-06-21"),
    TimesExample("sometime next week", "next week = 2026-06-15/2026-06-21"),
  ])
  func `spans`(example: TimesExample) {
    #expect(example.found() == example.times)
  }

  @Test(arguments: [
    TimesExample("the other day", "the other day = vague"),
    TimesExample("she wrote recently", "recently = vague"),
    TimesExample("ages ago", "ages ago = vague"),
    TimesExample("a while back", "a while back = vague"),
    TimesExample("some time ago", "some time ago = vague"),
    TimesExample("a few days ago", "a few days ago = vague"),
    TimesExample("two months ago", "two months ago = vague"),
    TimesExample("I will do it soon", "soon = vague"),
    TimesExample("after the school run", "after the school run = vague"),
    TimesExample("before opening so", "before opening = vague"),
    TimesExample("that same afternoon", "same afternoon = vague"),
    TimesExample("the following friday", "the following friday = vague"),
    TimesExample("every friday", "every friday = vague"),
    TimesExample("alone on tuesdays before", "tuesdays = vague"),
    TimesExample("on a sunday", "sunday = vague"),
    TimesExample("at lunchtime", "at lunchtime = vague"),
    TimesExample("shut over the summer", "the summer = vague"),
    TimesExample("he works in the morning", "in the morning = vague"),
  ])
  func `vague times never become a day`(example: TimesExample) {
    #expect(example.found() == example.times)
  }

  @Test(
    arguments: [
      ("for 3 weeks", "3 weeks"), ("he was 40 minutes late", "40 minutes"),
      ("waited 50 min", "50 min"), ("I said 30 mins", "30 mins"),
      ("it was 2 and a half hours because", "2 and a half hours"),
      ("an hour and a half late", "an hour and a half"), ("half an hour late", "half an hour"),
      ("money for eleven weeks.", "eleven weeks"), ("That's 7 months at $118", "7 months"),
      ("waited for weeks", "weeks"), ("took 3 days to answer", "3 days"),
      ("answered 3 days later", "3 days"), ("a 40-minute wait", "40-minute"),
      ("in the last 2 weeks", "in the last 2 weeks"), ("1.5 hours", "1.5 hours"),
      ("for about 20 mins", "about 20 mins"), ("shut for a week", "a week"),
      ("back within the hour was said", ""),
    ].dropLast())
  func `lengths of time are no days`(text: String, words: String) throws {
    let reader = TimeReader(now: TimesExample.now, region: .britain)
    let time = try #require(reader.times(in: text).first)
    #expect(time.text == words)
    #expect(time.meaning == .vague)
    #expect(time.relation == .for)
  }
}
