import Casework
import Conversing
import Testing

@testable import Replaying

struct ReplayTests {
  /// A file that the parlour agrees with.
  static let green = """
    # Everything once.
    % clock 2026-03-04T09:00
    % never inconvenience

    < ask.account
    | What happened?
    | ...
    > We sent the wrong mug
    = account = "We sent the wrong mug"
    < noted.account
    < ask.customer
    | Who is the [..]?
    | 1 a regular
    | 2 someone new
    ! ruined
    > Dana Reyes
    = customer = "Dana Reyes"
    < noted.customer
    | Noted: {customer} is the customer.
    < ask.harm
    > upset, out of pocket
    = harm = "upset"
    = harm = "out of pocket"
    < noted.harm
    < ask.order
    > why
    < why.ask.order
    < ask.order
    > ^KILL
    < welcome-back
    < ask.order
    > undo
    = harm = (gone)
    < undone
    < ask.harm
    > later
    = harm = later
    < noted.harm
    < ask.order
    > ^D
    < saved
    < welcome-back
    < ask.order
    % after 1d
    < welcome-back
    < ask.order
    > today
    = order = 2026-03-05
    < noted.order
    < parked
    > ^D
    < saved
    """

  func failures(
    _ text: String, _ variant: Variant = .plain, _ parlour: Parlour = Parlour(),
    rules: HouseRules = HouseRules()
  ) throws -> [String] {
    try Replay.run(
      Transcript(parsing: text, name: "a"), variant, rules: rules, on: parlour.stage
    ).failures.map(\.description)
  }

  @Test(arguments: Variant.allCases)
  func `agrees in every variant`(variant: Variant) throws {
    #expect(try failures(Self.green, variant) == [])
  }

  @Test(arguments: [
    (
      "= customer = \"Dana Reyes\"", "= customer = \"Dana  Reyes\"",
      "a:17: FACT   other facts than in the script\n    - = customer = \"Dana  Reyes\"\n    + = customer = \"Dana Reyes\""
    ),
    (
      "= customer = \"Dana Reyes\"\n", "",
      "a:16: FACT   changed, but not in the script\n    + = customer = \"Dana Reyes\""
    ),
    (
      "= harm = \"upset\"\n", "",
      "a:22: FACT   other facts than in the script\n    - = harm = \"out of pocket\"\n    + = harm = \"upset\"\n    + = harm = \"out of pocket\""
    ),
    (
      "< why.ask.order\n", "= order = later\n< why.ask.order\n",
      "a:27: FACT   not changed by this turn\n    - = order = later\n    + (nothing)"
    ),
    ("< noted.account\n", "", "a:8: ROUTE  said, but not in the script\n    + < noted.account"),
    (
      "< noted.account\n", "< noted.account\n< extra\n",
      "a:11: ROUTE  in the script, but not said\n    - < extra"
    ),
    (
      "| Who is the [..]?", "| Who was the [..]?",
      "a:12: WORDS  in < ask.customer\n    - Who was the [..]?\n    + Who is the customer?"
    ),
    ("| 2 someone new\n", "", "a:13: WORDS  < ask.customer said more\n    + 2 someone new"),
    (
      "| 2 someone new\n", "| 2 someone new\n| 3 nobody\n",
      "a:15: WORDS  < ask.customer said less\n    - 3 nobody"
    ),
    (
      "{customer}", "{loss}",
      "a:19: WORDS  in < noted.customer: nothing is known of {loss}\n    - Noted: {loss} is the customer.\n    + Noted: Dana Reyes is the customer."
    ),
    (
      "! ruined", "! someone NEW",
      "a:8: WORDS  forbidden text was said in < ask.customer\n    - ! someone NEW\n    + 2 someone new"
    ),
    (
      "% never inconvenience", "% never take your  time",
      "a:5: WORDS  forbidden text was said in < ask.account\n    - ! take your  time\n    + Take your time."
    ),
  ])
  func `says what differs, where, and both sides`(
    old: String, new: String, failure: String
  ) throws {
    #expect(try failures(Self.green.replacing(old, with: new, maxReplacements: 1)) == [failure])
  }

  @Test func `invisible characters are escaped`() throws {
    let parlour = Parlour(words: ["ask.account": "What\u{a0}happened?"])
    #expect(
      try failures("< ask.account\n| What happened?\n", .plain, parlour) == [
        "a:2: WORDS  in < ask.account\n    - What happened?\n    + What\\u{a0}happened?"
      ])
  }

  @Test(arguments: [
    ("% words all\n< ask.account\n", 1), ("% words off\n< ask.account\n| Nonsense.\n", 0),
    ("< ask.account\n", 0), ("< ask.account\n| What happened? Take your time.\n", 0),
    ("< ask.account\n| What happened?\n| Take your time.\n", 0),
    ("< ask.account\n| What happened?\n", 1),
    ("< ask.account\n| What\n| happened?\n| ...\n", 1), ("< ask.account\n| Take your time.\n", 1),
    ("", 1), ("< ask.customer\n", 1),
    ("% facts listed\n< ask.account\n> x\n< noted.account\n< ask.customer\n", 0),
    ("% facts listed\n< ask.account\n> x\n= account = \"y\"\n< noted.account\n< ask.customer\n", 1),
    ("% facts listed\n< ask.account\n> x\n= account = [..]\n< noted.account\n< ask.customer\n", 0),
  ])
  func `holds to the settings`(text: String, count: Int) throws {
    #expect(try failures(text).count == count)
  }

  @Test func `a ban of the house spares what the owner said first`() throws {
    let rules = HouseRules(bans: ["Dana"])
    #expect(try failures(Self.green, rules: rules) == [])
    #expect(try failures(Self.green, rules: HouseRules(bans: ["take your time"])).count == 1)
  }

  @Test func `a fact may be shown in further ways`() throws {
    let text =
      "< ask.account\n> x\n= account = \"x\"\n< noted.account\n| It is {account}!\n< ask.customer\n"
    let parlour = Parlour(words: ["noted.account": "It is X!"])
    #expect(try failures(text, .plain, parlour).count == 1)
    let rules = HouseRules(shown: { fact, _ in [fact.shown.uppercased()] })
    #expect(try failures(text, .plain, parlour, rules: rules) == [])
  }
}
