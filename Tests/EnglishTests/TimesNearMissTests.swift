import Casework
import English
import Testing

/// Words and numbers that look like times and are none.
struct TimesNearMissTests {
  @Test(arguments: [
    "she sat on the kitchen floor", "he sat in the rain", "we sat down at last", "sat nav",
    "the sun was out", "sun cream", "they wed in church", "mon cheri",
    "a second time", "the second one broke", "a second hand fridge", "2 second hand mugs",
    "the first time he came in", "third party", "came in second", "the 3rd time",
    "the 2nd floor flat", "on the 2nd attempt", "The 8th is Mia Lindgren", "her 80th",
    "his 21st birthday", "in the 19th century", "1st class post",
    "a 2014 golf", "Part no 5K0615301", "table 9", "order 1042", "order 3391 I think or 3319",
    "tx 99120 duplicate", "invoice 12", "room 4", "bus 42", "flat 3", "no. 5", "size 8/10",
    "one in five", "1 in 5", "8 out of 10", "3 of them", "one by one", "at one or more shops",
    "07700 900631", "call 020 7946 0958", "555-0142", "+44 7700 900631", "5551234567",
    "may I ask", "we may have sent it", "this may not matter", "they may 3 of them",
    "march in there", "they march on", "april rang", "my sister june called", "August Miller",
    "jan was crying", "dec the halls", "mark it down",
    "christmas cards", "the christmas rush", "easter eggs", "valentine roses", "happy new year",
    "24/7", "3/4 of the cake", "1/2 price", "9/10 would not", "scored 3/5", "about one-third",
    "12 to 14 people", "5 to 10 boxes", "about 30 people", "by 3 tables", "table for 4",
    "half the order", "half a cake", "half of it", "the other half",
    "£9 a month", "once a week", "twice a day", "£40 an hour", "$9.30", "9.30 each",
    "5 year old", "a 5-year-old", "he is 40", "3 people", "2 mugs", "8 tubs",
    "a 2 year warranty", "12 month contract", "wait a minute",
    "on time", "in time", "next time", "this time", "at the time", "at times", "last minute",
    "10 kg", "5 miles", "4 x 4", "20%", "20 percent off", "3-for-1", "version 9.30.1",
    "192.168.1.10", "1,249", "A4 paper", "chapter 11 of it", "covid", "0",
    "at 12 Park Road", "at 3 sites", "after 2 calls", "by 10%", "until we met",
    "the weekend girl", "a saturday girl", "sunday roast", "talked about it",
    "munday rang", "frida called", "sundae", "a sturdy box", "someday my prince",
  ])
  func `no day and no hour`(text: String) {
    let reader = TimeReader(now: TimesExample.now, region: .britain)
    let found = reader.times(in: text).filter { $0.meaning != .vague }
    #expect(found.isEmpty, "\(found.map(\.text))")
  }

  @Test(arguments: [
    "", " ", ".", "'", "9", "£", "\u{FEFF}", "a", "the", "of", "-", "half", "20 to",
  ])
  func `scraps say no time`(text: String) {
    let reader = TimeReader(now: TimesExample.now, region: .unitedStates)
    #expect(reader.times(in: text).isEmpty)
  }
}
