import Casework
import English
import Listening
import Testing

struct AccountTests {
  @Test(arguments: AccountExample.all.filter { $0.kind != nil })
  func `the kind of mistake is among those heard`(example: AccountExample) {
    let heard = AccountExample.listener.listen(to: example.text)
    #expect(heard.kinds.contains { $0.kind == example.kind }, "\(heard.kinds)")
  }

  @Test(arguments: AccountExample.all)
  func `what an account states is heard`(example: AccountExample) {
    let heard = AccountExample.listener.listen(to: example.text)
    for fact in example.facts { #expect(heard.says(fact), "\(heard.written)") }
    for fact in example.never { #expect(!heard.says(fact), "\(heard.written)") }
  }

  @Test(arguments: AccountExample.all.filter { !$0.beyond.isEmpty })
  func `what lies beyond is not heard yet`(example: AccountExample) {
    let heard = AccountExample.listener.listen(to: example.text)
    for fact in example.beyond {
      withKnownIssue { #expect(heard.says(fact), "\(heard.written)") }
    }
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
