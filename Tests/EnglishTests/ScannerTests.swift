import Testing

@testable import English

struct ScannerTests {
  @Test(arguments: [
    ("it was £6.50 at 2pm", "it was £6.50/money at 2pm/time"),
    ("order #1042, the 3rd", "order #1042/hashNumber ,/punctuation the 3rd/ordinal"),
    ("9-11:30 on 12/06", "9/number -/punctuation 11:30/time on 12/06/number"),
    ("ring 555-0142", "ring 555-0142/number"),
    ("$1,249.50, 40€ or 2 p.m.", "$1,249.50/money ,/punctuation 40€/money or 2/number p.m."),
    ("4ish, 2.30pm", "4ish/number ,/punctuation 2.30pm/time"),
    ("Mr. Haddad saw Dr. No. Ok.", "Mr. Haddad saw Dr. No ./punctuation Ok ./punctuation"),
    ("No. 12 on St. Mary", "No. 12/number on St. Mary"),
    ("mail a.b@c.co.uk now", "mail a.b@c.co.uk/email now"),
    ("see https://x.com/a?b, ok", "see https://x.com/a?b/link ,/punctuation ok"),
    ("ask @tess_m 😭😭", "ask @tess_m/mention 😭😭/emoji"),
    ("a 3-for-1 re-packed B&B", "a 3-for-1 re-packed B&B"),
    ("w/ her b/c it", "w/ her b/c it"),
    ("so!!! what?!", "so !!!/punctuation what ?!/punctuation"),
  ])
  func `pieces are told by their form`(_ text: String, _ pieces: String) {
    let tokens = Passage(text).tokens
    let shown = tokens.map { $0.form == .word ? $0.text : "\($0.text)/\($0.form)" }
    #expect(shown.joined(separator: " ") == pieces)
  }

  @Test(arguments: [
    ("i dont know", "i do n't know"), ("she can't", "she can n't"), ("i wont", "i will n't"),
    ("shes late", "she 's late"), ("im sorry", "i 'm sorry"), ("thats it", "that 's it"),
    ("its broken", "it 's broken"), ("its lid broke", "its lid broke"),
    ("he chewed its lead", "he chewed its lead"),
    ("mrs lindqvists armchair", "mrs lindqvist 's armchair"),
    ("mrs evers armchair", "mrs evers armchair"),
    ("ill call her", "i 'll call her"), ("he was ill", "he was ill"),
    ("well send it", "we 'll send it"), ("well i tried", "well i tried"),
    ("id like that", "i 'd like that"), ("my id card", "my id card"),
    ("were so sorry", "we 're so sorry"), ("they were sorry", "they were sorry"),
    ("were sending a new one", "we 're sending a new one"),
    ("we shed light", "we shed light"), ("shed never been", "she 'd never been"),
    ("her moms birthday", "her mom 's birthday"), ("two moms came", "two moms came"),
    ("her grandpas 80th", "her grandpa 's 80th"), ("danas mug", "dana 's mug"),
    ("her sons were there", "her sons were there"),
    ("the customers name", "the customer 's name"),
    ("customers order online", "customers order online"),
    ("I\u{2019}d have said", "i 'd have said"), ("couldnt've", "could n't 've"),
    ("lets go", "let 's go"), ("she lets him", "she lets him"),
  ])
  func `contractions are two words with or without their mark`(_ text: String, _ words: String) {
    #expect(Passage(text).tokens.map(\.lower).joined(separator: " ") == words)
  }

  @Test(arguments: [
    ("she said \u{201C}never again\u{201D} and left", "never again"),
    ("he wrote 'worst ever' on it", "worst ever"),
    ("the boys' mugs and the girls' hats", ""),
    ("a 6\" mug and a 7\" plate", ""),
    ("\"come back\" she said", "come back"),
    ("> you lied to me\nsorry", "> you lied to me"),
  ])
  func `quotations are marked`(_ text: String, _ quoted: String) {
    let words = Passage(text).tokens.filter(\.isQuoted).map(\.text)
    #expect(words.joined(separator: " ") == quoted)
  }
}
