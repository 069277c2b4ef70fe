import Casework
import English
import Listening
import Testing

struct AccountTests {
  // What is learnt errs now and then: each of these holds for nearly all of the accounts, and the
  // floor is raised when the reading gets better.

  @Test func `the first kind is the kind of mistake in eight accounts of ten`() {
    let wrong = AccountExample.all.filter { example in
      AccountExample.listener.listen(to: example.text).kinds.first?.kind != example.kind
    }
    #expect(wrong.count <= AccountExample.all.count / 5, "\(wrong.map(\.testDescription))")
  }

  @Test func `nine of ten things that the accounts state are heard`() {
    var missed: [String] = []
    var all = 0
    for example in AccountExample.all {
      let heard = AccountExample.listener.listen(to: example.text)
      all += example.facts.count
      missed += example.facts.filter { !heard.says($0) }.map { "\(example.testDescription): \($0)" }
    }
    #expect(missed.count * 10 <= all, "\(missed)")
  }

  @Test func `hardly anything is heard that nobody said`() {
    var wrong: [String] = []
    var all = 0
    for example in AccountExample.all {
      let heard = AccountExample.listener.listen(to: example.text)
      all += example.never.count
      wrong += example.never.filter { heard.says($0) }.map { "\(example.testDescription): \($0)" }
    }
    #expect(wrong.count * 8 <= all, "\(wrong)")
  }

  @Test(arguments: AccountExample.all)
  func `every fact is in the words of the account`(example: AccountExample) {
    for text in [example.text, example.text.uppercased(), "“" + example.text + "” 👍 é\r\n"] {
      for facts in AccountExample.listener.listen(to: text).facts.values {
        for fact in facts {
          #expect(Array(text.unicodeScalars).contains(Array(fact.text.unicodeScalars)), "\(fact)")
        }
      }
    }
  }
}
