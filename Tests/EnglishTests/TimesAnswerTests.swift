import Casework
import English
import Testing

/// Short replies to "when?".
struct TimesAnswerTests {
  @Test(arguments: [
    ("4ish", "16:00"), ("tmrw 8", "2026-06-11T08:00"),
    ("tmrw 8, no callout charge", "2026-06-11T08:00"), ("friday after 4", "2026-06-12T16:00"),
    ("in 20 min", "2026-06-10T09:40"), ("20 mins", "2026-06-10T09:40"),
    ("an hour", "2026-06-10T10:20"), ("half nine", "9:30"), ("noon", "12:00"),
    ("end of the week", "2026-06-12"), ("monday 10", "2026-06-15T10:00"), ("8", "8:00"),
    ("2", "14:00"), ("sat", "2026-06-13"), ("by 5", "17:00"),
    ("1. by 5, and ill email him the receipt", "17:00"), ("the 15th", "2026-06-15"),
    ("next week", "2026-06-15/2026-06-21"), ("friday or saturday", "2026-06-12 | 2026-06-13"),
    ("friday, say about 4", "2026-06-12T16:00"),
    ("i can do tomorrow, maybe 3", "2026-06-11T15:00"), ("couple of days", "2026-06-12"),
    ("3 working days", "2026-06-15"), ("now", "2026-06-10T09:20"), ("asap", "vague"),
    ("after the school run", "vague"), ("eod", "2026-06-10"), ("end of day friday", "2026-06-12"),
    ("8am tomorrow", "2026-06-11T08:00"), ("before 5 today", "2026-06-10T17:00"),
    ("by 8 today", "2026-06-10T20:00"), ("friday no wait saturday", "2026-06-13"),
    ("about 1, not sure exactly", "13:00"), ("first thing monday", "2026-06-15"),
    ("till end of july", "2026-07-31"), ("yes, friday at 10", "2026-06-12T10:00"),
    ("2 but i can drive it over, friday 4pm", "2026-06-12T16:00"), ("16:40", "16:40"),
    ("in may", "2027-05-01/2027-05-31"), ("2 weeks", "2026-06-24"), ("a fortnight", "2026-06-24"),
  ])
  func `what is to come`(text: String, meaning: String) throws {
    let reader = TimeReader(now: TimesExample.now, region: .britain)
    #expect(try #require(reader.answer(text, leaning: .future)).meaning.written == meaning)
  }

  @Test(arguments: [
    ("saturday", "2026-06-06"), ("yesterday about 3", "2026-06-09T15:00"),
    ("the 3rd", "2026-06-03"), ("2 weeks ago", "2026-05-27"), ("june", "2026-06-01/2026-06-30"),
    ("9", "9:00"), ("last week sometime", "2026-06-01/2026-06-07"), ("3 weeks", "vague"),
  ])
  func `what has happened`(text: String, meaning: String) throws {
    let reader = TimeReader(now: TimesExample.now, region: .britain)
    #expect(try #require(reader.answer(text, leaning: .past)).meaning.written == meaning)
  }

  @Test(arguments: [
    "dunno", "no idea", "", "what do you mean", "the blue one", "order 1042", "yes", "later on",
    "call me on 07700 900631", "99",
  ])
  func `no time`(text: String) {
    let answer = TimeReader(now: TimesExample.now, region: .britain).answer(text, leaning: .future)
    #expect(answer == nil || answer?.meaning == .vague)
  }
}
