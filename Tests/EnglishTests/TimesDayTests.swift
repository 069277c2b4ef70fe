import Casework
import English
import Testing

/// Days, as people write them, on Wednesday 10 June 2026.
struct TimesDayTests {
  @Test(arguments: [
    TimesExample("came yesterday", "yesterday = 2026-06-09"),
    TimesExample("it broke yesturday", "yesturday = 2026-06-09"),
    TimesExample("she opened it last nite", "last nite = 2026-06-09"),
    TimesExample("rang this morning", "this morning = 2026-06-10"),
    TimesExample("rang this afternoon", "this afternoon = 2026-06-10"),
    TimesExample("shes going to her mums tonight", "tonight = 2026-06-10"),
    TimesExample("going 2nite", "2nite = 2026-06-10"),
    TimesExample("ill ring tmrw", "tmrw = 2026-06-11"),
    TimesExample("ill ring tmw", "tmw = 2026-06-11"),
    TimesExample("ill ring tommorow", "tommorow = 2026-06-11"),
    TimesExample("ill ring 2moro", "2moro = 2026-06-11"),
    TimesExample("the day before yesterday", "the day before yesterday = 2026-06-08"),
    TimesExample("the night before last", "the night before last = 2026-06-08"),
    TimesExample("the day after tomorrow", "the day after tomorrow = 2026-06-12"),
    TimesExample("Late last night", "Late last night = 2026-06-09"),
    TimesExample("first thing tomorrow", "first thing tomorrow = 2026-06-11"),
    TimesExample("later today", "later today = 2026-06-10"),
    TimesExample("a week today", "a week today = 2026-06-17"),
    TimesExample("a week ago", "a week ago = 2026-06-03"),
    TimesExample("a fortnight ago", "a fortnight ago = 2026-05-27"),
    TimesExample("3 days ago", "3 days ago = 2026-06-07"),
    TimesExample("three weeks back", "three weeks back = 2026-05-20"),
    TimesExample("about a week ago", "about a week ago = 2026-06-03"),
    TimesExample("in 3 days", "in 3 days = 2026-06-13"),
    TimesExample("in two weeks' time", "in two weeks' time = 2026-06-24"),
    TimesExample("3 days from now", "3 days from now = 2026-06-13"),
    TimesExample("done within a week", "within a week = 2026-06-17"),
    TimesExample("within 5 working days", "within 5 working days = 2026-06-17"),
    TimesExample("ready in a fortnight", "in a fortnight = 2026-06-24"),
  ])
  func `days counted from now`(example: TimesExample) {
    #expect(example.found() == example.times)
  }

  @Test(arguments: [
    TimesExample("she came on saturday", "saturday = 2026-06-06"),
    TimesExample("last tues", "last tues = 2026-06-09"),
    TimesExample("last tuesday", "last tuesday = 2026-06-09"),
    TimesExample("thats this saturday", "this saturday = 2026-06-13"),
    TimesExample("it came this monday", "this monday = 2026-06-08"),
    TimesExample("next thursday", "next thursday = 2026-06-18"),
    TimesExample("saturday coming", "saturday coming = 2026-06-13"),
    TimesExample("this coming thursday", "this coming thursday = 2026-06-11"),
    TimesExample(
      "two weeks ago this coming thursday", "two weeks ago this coming thursday = 2026-05-28"),
    TimesExample("since a week last Tuesday", "a week last Tuesday = 2026-06-02"),
    TimesExample("a week on friday", "a week on friday = 2026-06-19"),
    TimesExample("monday week", "monday week = 2026-06-22"),
    TimesExample("monday next week", "monday next week = 2026-06-15"),
    TimesExample("monday last week", "monday last week = 2026-06-01"),
    TimesExample("the friday before last", "friday before last = 2026-05-29"),
    TimesExample("tuesday just gone", "tuesday just gone = 2026-06-09"),
    TimesExample("cut the cable with the digger weds am.", "weds am = 2026-06-03"),
    TimesExample("Table 9, Sunday lunch. New lad", "Sunday lunch = 2026-06-07"),
    TimesExample("on wensday she came", "wensday = 2026-06-03"),
    TimesExample("came saterday", "saterday = 2026-06-06"),
    TimesExample("came teusday", "teusday = 2026-06-09"),
    TimesExample("came thrusday", "thrusday = 2026-06-04"),
    TimesExample("broke on sat", "sat = 2026-06-06"),
    TimesExample("came sat and sun", "sat = 2026-06-06", "sun = 2026-06-07"),
    TimesExample("came sun morning", "sun morning = 2026-06-07"),
    TimesExample("first thing monday", "first thing monday = 2026-06-08"),
    TimesExample("by close of business friday", "close of business friday = 2026-06-12"),
    TimesExample("last friday of the month", "last friday of the month = 2026-06-26"),
    TimesExample("the first monday in july", "the first monday in july = 2026-07-06"),
  ])
  func `weekdays`(example: TimesExample) {
    #expect(example.found() == example.times)
  }

  @Test(arguments: [
    TimesExample("it came the 3rd", "the 3rd = 2026-06-03"),
    TimesExample("it was the 11th", "the 11th = 2026-05-11"),
    TimesExample("Comedy night on the 30th is off", "the 30th = 2026-06-30"),
    TimesExample("3rd of march", "3rd of march = 2026-03-03"),
    TimesExample("the third of march", "the third of march = 2026-03-03"),
    TimesExample("3 march", "3 march = 2026-03-03"),
    TimesExample("march 3rd", "march 3rd = 2026-03-03"),
    TimesExample("March the 3rd", "March the 3rd = 2026-03-03"),
    TimesExample("mar 3 2026", "mar 3 2026 = 2026-03-03"),
    TimesExample("Mar. 3, 2025", "Mar. 3, 2025 = 2025-03-03"),
    TimesExample("1st may '25", "1st may '25 = 2025-05-01"),
    TimesExample("the 5th of febuary", "the 5th of febuary = 2026-02-05"),
    TimesExample("12 sept 2025", "12 sept 2025 = 2025-09-12"),
    TimesExample("saturday the 6th", "saturday the 6th = 2026-06-06"),
    TimesExample("fri 12th june", "fri 12th june = 2026-06-12"),
    TimesExample("Sat. 13 June", "Sat. 13 June = 2026-06-13"),
    TimesExample("the 3rd of last month", "the 3rd of last month = 2026-05-03"),
    TimesExample("2026-03-04", "2026-03-04 = 2026-03-04"),
    TimesExample("13/6", "13/6 = 2026-06-13"),
    TimesExample("06/13/26", "06/13/26 = 2026-06-13"),
    TimesExample("25.12.2025", "25.12.2025 = 2025-12-25"),
    TimesExample("on 30th feb", "30th feb = vague"),
    TimesExample("friday 13th june", "friday 13th june = 2026-06-13 | 2026-06-05"),
    TimesExample("wed 3/6", "wed 3/6 = 2026-06-03"),
    TimesExample("on the twenty first", "the twenty first = 2026-05-21"),
    TimesExample("the 12th of last month", "the 12th of last month = 2026-05-12"),
    TimesExample(
      "promised for the 14th, hung on the 21st", "the 14th = 2026-05-14", "the 21st = 2026-05-21"),
    TimesExample(
      "order placed 05/28, due 06/02", "05/28 = 2026-05-28", "06/02 = 2026-06-02"),
    TimesExample("by the 5th or 6th", "the 5th = 2026-07-05", "6th = 2026-06-06"),
    TimesExample("an email from the 2nd of September", "the 2nd of September = 2025-09-02"),
    TimesExample("ill call her in the morning", "in the morning = 2026-06-11"),
  ])
  func `dates`(example: TimesExample) {
    #expect(example.found() == example.times)
  }

  @Test func `two numbers are asked about, the region's order first`() {
    let british = TimesExample("came on 3/4", "3/4 = 2026-04-03 | 2026-03-04")
    let american = TimesExample("came on 3/4", "3/4 = 2026-03-04 | 2026-04-03")
    #expect(british.found(in: .britain) == british.times)
    #expect(american.found(in: .unitedStates) == american.times)
  }

  @Test func `a year does not settle which of two numbers is the month`() {
    let example = TimesExample("03/04/2026", "03/04/2026 = 2026-04-03 | 2026-03-04")
    #expect(example.found() == example.times)
  }

  @Test(arguments: [
    TimesExample("before christmas", "christmas = 2026-12-25"),
    TimesExample("since xmas", "xmas = 2025-12-25"),
    TimesExample("till easter", "easter = 2027-03-28"),
    TimesExample("since easter", "easter = 2026-04-05"),
    TimesExample("on boxing day", "boxing day = 2025-12-26"),
    TimesExample("on new year's eve", "new year's eve = 2025-12-31"),
    TimesExample("last valentines", "last valentines = 2026-02-14"),
    TimesExample("on mother's day nothing came", "mother's day = 2026-03-15"),
    TimesExample("this father's day", "this father's day = 2026-06-21"),
    TimesExample("good friday", "good friday = 2026-04-03"),
    TimesExample("on black friday", "black friday = 2025-11-28"),
    TimesExample("next thanksgiving", "next thanksgiving = 2026-11-26"),
    TimesExample("since Chinese New Year", "Chinese New Year = vague"),
    TimesExample("over the bank holiday", "bank holiday = vague"),
  ])
  func `feasts`(example: TimesExample) {
    #expect(example.found() == example.times)
  }

  @Test func `mother's day is kept in May in the United States`() {
    let example = TimesExample("on mother's day nothing came", "mother's day = 2026-05-10")
    #expect(example.found(in: .unitedStates) == example.times)
  }
}
