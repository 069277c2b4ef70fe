import Casework
import English
import Listening
import Testing

struct ListenerTests {
  @Test(arguments: [
    "should i refund her £40?", "do you think i should call him?", "was it friday or saturday?",
    "can i just send flowers?", "what if she rings a lawyer?",
  ])
  func `a question states nothing`(text: String) {
    let heard = AccountExample.listener.listen(to: text)
    for fact in ["done", "act", "part", "harm", "happened", "promised", "asked-for"] {
      #expect(!heard.says(fact), "\(heard.written)")
    }
  }

  @Test(arguments: [
    ("She felt ignored. I shouldn't have laughed.", Speaker.owner),
    ("I waited two hours and nobody rang. I want my money back.", .customer),
    ("You never came. I cried. It was my dad's funeral.", .customer),
  ])
  func `facts are in the words of either speaker`(text: String, speaker: Speaker) {
    let heard = AccountExample.listener.listen(to: text, from: speaker)
    for fact in heard.facts.values.joined() { #expect(text.contains(fact.text)) }
  }

  @Test(arguments: [
    ("Had four texts off Gwen Pritchard about the leak. Read every one.", Channel.sms),
    ("We got a text from Mr Osei at 9 and nobody read it.", .sms),
  ])
  func `texts that came are how the customer reached us`(text: String, channel: Channel) {
    let heard = AccountExample.listener.listen(to: text)
    #expect(heard.facts[.channel]?.first?.value == .channel(channel))
  }

  @Test(arguments: [
    ("The lorry wakes Mr Sandhu's baby every morning.", "every morning"),
    ("We knew for thirty years that the roof leaked on Mrs Bell.", nil),
    ("I took in too many jobs that week and Ana's dress was late.", nil),
  ])
  func `a habit says when; a span of years and that week do not`(text: String, when: String?) {
    let heard = AccountExample.listener.listen(to: text)
    let times = ([.happened, .date] as [Slot]).flatMap { heard.facts[$0] ?? [] }.map(\.text)
    #expect(times == [when].compactMap { $0 })
  }

  @Test func `four times the account takes about four times as long`() {
    let line = "i told dana her cake would be ready friday, it wasnt, order 10432, £48, she cried. "
    let clock = ContinuousClock()
    func time(_ count: Int) -> Duration {
      let text = String(repeating: line, count: count)
      return clock.measure { _ = AccountExample.listener.listen(to: text) }
    }
    _ = time(1)
    let short = (0..<3).map { _ in time(10) }.min() ?? .zero
    let long = (0..<3).map { _ in time(40) }.min() ?? .zero
    #expect(long < short * 12 + .milliseconds(60))
  }

  @Test(arguments: 0..<60)
  func `no words make it fall over`(seed: Int) {
    let scraps = [
      "she", "'s", "called", "mr", "order", "#", "no", "wait", "friday", "2", "£", "40", "the",
      "wrong", "“", "?", ".", "\n", "é", "👩‍👩‍👧", "\u{0}", "\u{301}", "n't", "i", "told", "mum",
    ]
    var dice = Dice(seed: UInt64(seed))
    let words = (0..<50).map { _ in scraps.randomElement(using: &dice) ?? "" }
    let text = words.joined(separator: seed.isMultiple(of: 3) ? "" : " ")
    let scalars = Array(text.unicodeScalars)
    for fact in AccountExample.listener.listen(to: text).facts.values.joined() {
      #expect(scalars.contains(Array(fact.text.unicodeScalars)), "\(fact)")
    }
  }
}
