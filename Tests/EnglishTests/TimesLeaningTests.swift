import Casework
import English
import Testing

/// Which saturday it is, and what a later word takes back.
struct TimesLeaningTests {
  @Test(arguments: [
    TimesExample("came on saturday", "saturday = 2026-06-06"),
    TimesExample("needed sunday", "sunday = 2026-06-14"),
    TimesExample("she needed it by saturday", "saturday = 2026-06-13"),
    TimesExample("wanted for friday", "friday = 2026-06-12"),
    TimesExample("wedding is saturday", "saturday = 2026-06-13"),
    TimesExample("the wedding was saturday", "saturday = 2026-06-06"),
    TimesExample("He picks it up Friday", "Friday = 2026-06-12"),
    TimesExample("due saturday", "saturday = 2026-06-13"),
    TimesExample("was due saturday", "saturday = 2026-06-06"),
    TimesExample("was supposed to come monday", "monday = 2026-06-08"),
    TimesExample("I'll bring it friday", "friday = 2026-06-12"),
    TimesExample("ill bring it friday", "friday = 2026-06-12"),
    TimesExample("was ill on friday", "friday = 2026-06-05"),
    TimesExample("didn't turn up monday", "monday = 2026-06-08"),
    TimesExample("can come thursday", "thursday = 2026-06-11"),
    TimesExample("couldn't come thursday", "thursday = 2026-06-04"),
    TimesExample("ordered a cake for saturday", "saturday = 2026-06-13"),
    TimesExample("ordered it for saturday and it never came", "saturday = 2026-06-06"),
    TimesExample("monday nobody came", "monday = 2026-06-08"),
    TimesExample("saturday, 2 tables, no food", "saturday = 2026-06-06"),
    TimesExample("shut till monday 9", "monday 9 = 2026-06-15T09:00"),
    TimesExample("it has to be there by the 1st", "the 1st = 2026-07-01"),
    TimesExample("it was meant to be there by the 1st of March", "the 1st of March = 2026-03-01"),
    TimesExample("her birthday is the 20th", "the 20th = 2026-06-20"),
    TimesExample("her birthday was the 20th", "the 20th = 2026-05-20"),
    TimesExample("she is livid about saturday", "saturday = 2026-06-06"),
    TimesExample("its for her wedding on saturday", "saturday = 2026-06-13"),
    TimesExample("she is moving house saturday", "saturday = 2026-06-13"),
    TimesExample("saturday is her wedding", "saturday = 2026-06-13"),
    TimesExample("saturday is when he rang", "saturday = 2026-06-06"),
    TimesExample("ive got to sort it by the 20th", "the 20th = 2026-06-20"),
    TimesExample("found it tuesday", "tuesday = 2026-06-09"),
    TimesExample("saturday", "saturday = 2026-06-13", leaning: .future),
    TimesExample("saturday", "saturday = 2026-06-06", leaning: .past),
    TimesExample("the 15th", "the 15th = 2026-06-15", leaning: .future),
    TimesExample("the 15th", "the 15th = 2026-05-15", leaning: .past),
  ])
  func `the verb decides`(example: TimesExample) {
    #expect(example.found() == example.times)
  }

  @Test(
    arguments: [
      ("the 3rd, or the 4th? no the 3rd", [false, true, false]),
      ("friday no wait saturday", [true, false]),
      ("it was 9am sorry 10am", [true, false]),
      ("came friday, I mean saturday", [true, false]),
      ("on the 3rd. actually the 5th", [true, false]),
      ("not friday, saturday", [true, false]),
      ("it wasn't on friday it was on saturday", [true, false]),
      ("friday, make that saturday", [true, false]),
      ("I had it down for Thursday not Tuesday", [false, false]),
      ("half four instead of half two", [false, false]),
      ("friday rather than saturday", [false, false]),
      ("rang friday and again saturday", [false, false]),
      ("friday no reply, saturday no reply", [false, false]),
      ("not until friday, then saturday", [false, false]),
    ] as [(String, [Bool])])
  func `what is taken back is marked`(text: String, withdrawn: [Bool]) {
    let times = TimeReader(now: TimesExample.now, region: .britain).times(in: text)
    #expect(times.map(\.isCorrectedAway) == withdrawn)
  }

  @Test(
    arguments: [
      ("by friday", .by), ("until friday", .until), ("till friday", .until),
      ("since friday", .since), ("from friday", .from), ("on friday", .at), ("friday", .at),
      ("before friday", .before), ("after 4", .after), ("friday after 4", .after),
      ("within a week", .by), ("no later than friday", .by), ("friday at the latest", .by),
      ("on or before friday", .by), ("3 days ago", .ago), ("for 3 weeks", .for),
      ("by about 4", .by), ("just after 4pm", .after),
    ] as [(String, SaidTime.Relation)])
  func `relations`(text: String, relation: SaidTime.Relation) throws {
    let times = TimeReader(now: TimesExample.now, region: .britain).times(in: text)
    #expect(try #require(times.first).relation == relation)
  }

  @Test(
    arguments: [
      ("about 11am", true), ("around the 15th", true), ("4ish", true), ("5 pm ish", true),
      ("friday or so", true), ("roughly 2 weeks ago", true), ("noonish", true), ("at 4pm", false),
      ("friday", false), ("a week or so ago", true), ("just after 4pm", true),
    ])
  func `rough times are marked`(text: String, isApproximate: Bool) throws {
    let times = TimeReader(now: TimesExample.now, region: .britain).times(in: text)
    #expect(try #require(times.first).isApproximate == isApproximate)
  }
}
