import Casework
import Listening
import Testing

struct KindTests {
  @Test(arguments: KindExample.all)
  func `a clear account is told by its kind`(example: KindExample) {
    let heard = AccountExample.listener.listen(to: example.text)
    #expect(heard.kinds.first?.kind == example.kind, "\(heard.kinds)")
  }

  @Test(arguments: KindExample.all)
  func `kinds come with the words of the account, the surest first`(example: KindExample) {
    let kinds = AccountExample.listener.listen(to: example.text).kinds
    #expect(!kinds.isEmpty && kinds.count <= 3)
    #expect(kinds.map(\.confidence) == kinds.map(\.confidence).sorted(by: >))
    #expect(kinds.allSatisfy { $0.confidence > 0 && $0.confidence <= 1 })
    #expect(kinds.allSatisfy { !$0.because.isEmpty && example.text.contains($0.because) })
    #expect(Set(kinds.map(\.kind)).count == kinds.count)
  }

  @Test func `every kind has an example`() {
    #expect(Set(KindExample.all.map(\.kind)) == Set(Kind.allCases).subtracting([.other]))
  }

  @Test func `nothing is told from nothing`() {
    #expect(AccountExample.listener.listen(to: "").kinds.isEmpty)
    #expect(AccountExample.listener.listen(to: "...").kinds.isEmpty)
  }

  @Test(arguments: [
    ("He had a beer bottle thrown at him and needed eight stitches.", "injury"),
    ("She was taken to hospital by ambulance after the bench gave way.", "injury"),
    ("Two of them had food poisoning after our oysters.", "illness"),
    ("I gave the girl with the nut allergy a slice of the walnut cake.", "allergen"),
    ("I gave the girl with the nut allergy a slice of the walnut cake.", "child"),
    ("The heater caught fire in her bedroom.", "unsafe-product"),
    ("Her solicitor has written to us about the wall.", "legal-threat"),
    ("A reporter from the local paper rang about it.", "press"),
    ("Hackers got the passwords of all our members.", "personal-data"),
    ("I wrote their card numbers in a notebook and it has gone.", "card-data"),
    ("My doorman punched him in the queue.", "violence"),
    (
      "We left a resident with dementia outside in the cold, she bruised her arm.",
      "vulnerable-person"
    ),
  ])
  func `a red flag is raised`(text: String, flag: String) {
    let heard = AccountExample.listener.listen(to: text)
    #expect(heard.says("flag: " + flag), "\(heard.written)")
  }

  @Test(arguments: [
    ("Nobody was taken to hospital, thank god, but the shelf fell.", "injury"),
    ("We sent her son the wrong shoes.", "child"),
    ("The invoice had last year's address on it.", "personal-data"),
    ("The dog was bleeding after I cut its claw.", "injury"),
  ])
  func `no red flag is raised`(text: String, flag: String) {
    let heard = AccountExample.listener.listen(to: text)
    #expect(!heard.says("flag: " + flag), "\(heard.written)")
  }
}
