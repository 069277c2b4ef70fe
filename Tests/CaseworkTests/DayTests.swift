import Casework
import Testing

struct DayTests {
  @Test(arguments: [
    ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("2026-03-04", 20_516),
    ("1900-03-01", -25_508), ("2400-02-29", 157_113), ("0001-01-01", -719_162),
    ("9999-12-31", 2_932_896),
  ])
  func `a date has one number`(iso: String, number: Int) throws {
    let day = try #require(Day(iso: iso))
    #expect(day.number == number)
    #expect(Day(number: number).iso == iso)
  }

  @Test(arguments: [
    "2026-02-29", "2100-02-29", "1900-02-29", "2026-04-31", "2026-00-10", "2026-13-01",
    "2026-01-00", "2026-01-32", "0000-01-01", "2026-1-1", "26-01-01", "2026/01/01", "2026-01",
    "2026-01-01-01", "", "-026-01-01", "+026-01-01", "2026-+1-01", "2026-01-+1", " 2026-01-01",
    "2026-01-01 ", "２０２６-01-01", "abcd-ef-gh",
  ])
  func `the calendar has no such day`(iso: String) {
    #expect(Day(iso: iso) == nil)
  }

  @Test func `every day of eight hundred years comes back from its date`() {
    for number in stride(from: -160_000, to: 160_000, by: 7) {
      let day = Day(number: number)
      let (year, month, dayOfMonth) = day.date
      #expect(Day(year: year, month: month, day: dayOfMonth) == day)
      #expect(Day(iso: day.iso) == day)
    }
  }

  @Test func `days outside the calendar are its first or its last`() {
    #expect(Day(number: .max).iso == "9999-12-31")
    #expect(Day(number: .min).iso == "0001-01-01")
    #expect(Day(number: 0).adding(days: .max).iso == "9999-12-31")
    #expect(Day(number: -5).adding(days: .min).iso == "0001-01-01")
  }

  @Test(arguments: [
    ("1970-01-01", Weekday.thursday), ("2026-03-04", .wednesday), ("1969-12-28", .sunday),
    ("2000-02-29", .tuesday), ("1815-06-18", .sunday),
  ])
  func `a day falls on a weekday`(iso: String, weekday: Weekday) {
    #expect(Day(iso: iso)?.weekday == weekday)
  }

  @Test(arguments: Weekday.allCases)
  func `the next and the last of a weekday are within seven days`(weekday: Weekday) {
    for number in 20_000..<20_007 {
      let day = Day(number: number)
      #expect(day.next(weekday).weekday == weekday)
      #expect((1...7).contains(day.next(weekday).number - number))
      #expect(day.last(weekday).weekday == weekday)
      #expect((1...7).contains(number - day.last(weekday).number))
    }
  }

  @Test(arguments: [
    ("2026-03-04", 0, "2026-03-04"), ("2026-03-04", 1, "2026-03-05"),
    ("2026-03-04", 3, "2026-03-09"), ("2026-03-06", 1, "2026-03-09"),
    ("2026-03-07", 1, "2026-03-09"), ("2026-03-08", 5, "2026-03-13"),
    ("2026-03-04", 10, "2026-03-18"), ("2026-03-04", -3, "2026-03-04"),
    ("2026-03-04", .max, "9999-12-31"),
  ])
  func `working days leave out the weekend`(from: String, count: Int, to: String) {
    #expect(Day(iso: from)?.adding(workingDays: count).iso == to)
  }
}
