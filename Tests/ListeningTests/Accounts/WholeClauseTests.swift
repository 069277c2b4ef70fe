import Casework
import Listening
import Testing

/// Whose a clause is, and with which subject it is kept.
struct WholeClauseTests {
  private let listener = AccountExample.listener

  private func words(_ slot: Slot, of text: String) -> [String] {
    (listener.listen(to: text).facts[slot] ?? []).map(\.shown)
  }

  @Test(arguments: [
    (
      "my lads carried Mrs Lowe's wardrobe up and scraped the wall and cracked the mirror",
      "my lads cracked the mirror", "cracked the mirror"
    ),
    (
      "the new girl took Mr Ito's order down and wrote the wrong size",
      "the new girl wrote the wrong size", "wrote the wrong size"
    ),
  ])
  func `a clause keeps the subject that stands before an and`(
    account: String, words: String, text: String
  ) {
    let heard = listener.listen(to: account)
    let told = [Slot.act, .part, .cause].flatMap { heard.facts[$0] ?? [] }
    #expect(told.contains { $0.shown == words && $0.text == text }, "\(told)")
  }

  @Test(arguments: [
    "We hired a boat to Mrs Lomax and double booked it. She booked in March and paid £185.",
    "we sent Ana the wrong lamp. she paid 40 for it",
  ])
  func `what the customer paid for it is no harm`(account: String) {
    #expect(words(.harm, of: account).allSatisfy { !$0.contains("paid") })
  }

  @Test(arguments: [
    (
      "we scratched Mrs Bell's piano. shes had to cancel her first lesson",
      "shes had to cancel her first lesson"
    ),
    ("we lost Jo's booking, she couldnt get in anywhere else", "she couldnt get in anywhere else"),
    ("I never answered Mr Ray. he emailed three times", "he emailed three times"),
    ("we charged Mr Ali twice and it put his account over", "it put his account over"),
  ])
  func `a burden is a harm`(account: String, harm: String) {
    #expect(words(.harm, of: account).contains(harm), "\(words(.harm, of: account))")
  }

  @Test(arguments: [
    "we were rude to Mrs Hart on the phone. she's going to report us",
    "we double booked Linda. Linda comes in every week",
  ])
  func `a threat and a habit are no harm`(account: String) {
    #expect(words(.harm, of: account) == [])
  }

  @Test func `the mistake is what went wrong, not what was being done`() {
    let account = "my lads took Mrs Hall's piano down two flights and cracked the lid"
    #expect(words(.act, of: account) == ["my lads cracked the lid"])
  }

  @Test func `how things are is not the mistake`() {
    let account = "its the only boat with a ramp. we double booked it for Mrs Lomax"
    #expect(words(.act, of: account) == ["we double booked it for Mrs Lomax"])
  }

  @Test(arguments: [
    ("we cut MARGERET on Mr Tunn's stone and it should be MARGARET", "Mr Tunn"),
    ("we went to the other St Mary's and Amelia had no music", "Amelia"),
    ("yesterday my lads took Mrs Halloran's piano and cracked the lid", "Mrs Halloran"),
  ])
  func `what stands on a thing or names a place is no person`(account: String, customer: String) {
    #expect(words(.customer, of: account) == [customer])
    #expect(words(.otherPerson, of: account) == [])
  }

  @Test func `a child who only comes along is in no danger`() {
    let account = """
      We double booked the boat with the wheelchair ramp. Mrs Lomax is 91 and was coming with her \
      grandson.
      """
    let flags = listener.listen(to: account).facts[.flag] ?? []
    #expect(!flags.contains { $0.value == .flag(.child) })
  }
}
