import English
import Testing

@testable import Coaching

struct RewriteTests {
  @Test(arguments: [
    ("AP-COND", "I'm sorry if the delay cost you a day.", "I'm sorry the delay cost you a day."),
    ("AP-COND", "I'm sorry if the delay upset you.", "I'm sorry the delay upset you."),
    ("AP-BUT", "I'm sorry, but we were full that night.", "I'm sorry."),
    ("AP-BUT", "We apologise; however, the label was clear.", "We apologise."),
    ("AP-EXCLAIM", "I'm sorry!!", "I'm sorry."),
    ("AP-COND", "I'm sorry if it came across as rude.", nil),
    ("AP-COND", "We apologise if anyone was put out.", nil),
    ("AP-BUT", "I'm sorry. But the shop was packed.", nil),
  ])
  func `a rewrite uses only the words of the text`(rule: String, text: String, rewrite: String?) {
    let remark = Coach.remarks(on: Passage(text)).first { $0.rule == rule }
    #expect(remark != nil)
    #expect(remark?.rewrite == rewrite)
  }
}
