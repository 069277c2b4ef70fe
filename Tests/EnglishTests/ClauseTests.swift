import Testing

@testable import English

struct ClauseTests {
  /// Each clause as `joining subject -verb> object`, `^` for a carried subject.
  private func outline(_ text: String) -> [String] {
    let passage = Passage(text)
    return passage.clauses.map { clause in
      let joining = clause.joinedBy.map { $0 + ": " } ?? ""
      let subject = clause.subject.map { passage.text($0) + (clause.subjectIsCarried ? "^" : "") }
      let negation = clause.verb?.isNegated == true ? "not " : ""
      let verb = clause.verb.map { negation + $0.lemma } ?? ""
      let object = clause.object.map { " > " + passage.text($0) } ?? ""
      let recipient = clause.recipient.map { " @ " + passage.text($0) } ?? ""
      return joining + (subject ?? "-") + " " + verb + recipient + object
    }
  }

  @Test(arguments: [
    (
      "the machine said declined so i keyed it again",
      ["the machine say", "so: i key > it"]
    ),
    ("she sat on the floor and cried", ["she sit", "and: she^ cry"]),
    ("she ordered the grandpa one", ["she order > the grandpa one"]),
    ("she lost a mornings pay", ["she lose > a mornings pay"]),
    ("didnt print the first slip", ["- not print > the first slip"]),
    ("Reversed the van into his gate", ["- reverse > the van"]),
    (
      "i sent the wrong mug she is upset i feel sick",
      ["i send > the wrong mug", "she be", "i feel"]
    ),
    ("The table she ordered in March isn't built", ["The table not build"]),
    ("i sent her the mug she ordered", ["i send @ her > the mug"]),
    ("people who wait on my word missed it", ["people miss > it"]),
    ("we lost it because nobody checked", ["we lose > it", "because: nobody check"]),
    ("when i rang she cried", ["when: i ring", "she cry"]),
    ("Dana and her mum waited", ["Dana and her mum wait"]),
    ("boiler service, she took the morning off", ["- ", "she take > the morning"]),
    ("i will call her and send it", ["i call > her", "and: i^ send > it"]),
    ("our driver from the depot dropped it", ["our driver drop > it"]),
    ("last night the driver rang", ["the driver ring"]),
    ("he had to get a taxi", ["he get > a taxi"]),
    ("it was £40, which she cant afford", ["it be > £40", "which: she not afford"]),
    (
      "we charged his card twice bc the till froze",
      ["we charge > his card", "because: the till freeze"]
    ),
    ("did she ring", ["she ring"]),
  ])
  func `who did what to whom`(_ text: String, _ clauses: [String]) {
    #expect(outline(text) == clauses)
  }

  @Test(arguments: [
    ("she says we lost it", "she"), ("i told terri she could use it", "i"),
    ("bounced his rent he says", "he"), ("mr adeyemi reckons we took it twice", "mr adeyemi"),
    ("said she sat on the floor and cried", nil), ("we lost it", nil),
  ])
  func `what was told has its teller`(_ text: String, _ teller: String?) {
    let passage = Passage(text)
    #expect(passage.clauses.lazy.compactMap(\.reportedBy).first.map { passage.text($0) } == teller)
  }

  @Test(arguments: [
    ("we were told", VerbGroup.Time.past, VerbGroup.Voice.passive),
    ("we have told her", .past, .active), ("we will tell her", .future, .active),
    ("im going to ring her", .future, .active), ("she is waiting", .present, .active),
    ("she could not open it", .past, .active), ("it got damaged", .past, .passive),
    ("we should have rung", .past, .active), ("she is upset", .present, .active),
    ("it has been lost", .past, .passive), ("weve been billing them", .past, .active),
    ("she would like it", .none, .active),
  ])
  func `verbs have a time and a voice`(
    _ text: String, _ time: VerbGroup.Time, _ voice: VerbGroup.Voice
  ) throws {
    let verb = try #require(Passage(text).clauses.first?.verb)
    #expect(verb.time == time)
    #expect(verb.voice == voice)
  }

  @Test(arguments: [
    ("if she rings i will pay", [true, false]),
    ("had i called her, she'd have known", [true, false]),
    ("she asked if it was late", [false, false]),
  ])
  func `conditions are not facts`(_ text: String, _ conditional: [Bool]) {
    #expect(Passage(text).clauses.map(\.isConditional) == conditional)
  }
}
