import Casework
import Listening
import Testing

struct SurnameTests {
  @Test(arguments: [
    ("Harriet Lowe brougth her spaniel in on saturday and i shaved it bare", "Harriet Lowe"),
    ("i sent tess miller teh wrong mug", "Tess Miller"),
  ])
  func `a misspelt word after a name is no part of it`(account: String, name: String) {
    let listener = Listener(
      now: Moment(day: Day(number: 20_516), minute: 540), region: .britain, currency: .pound)
    let heard = listener.listen(to: account)
    #expect(heard.facts[.customer]?.first?.shown == name)
  }
}
