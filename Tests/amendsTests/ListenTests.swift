import Foundation
import PseudoTerminal
import Testing

/// What `listen` gives to people and to programs.
struct ListenTests {
  private static let account =
    "i sent Dana Reyes the wrong mug, order 1042. she needed it sunday for her moms birthday, "
    + "she cried. it was $40. i feel terrible"

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func facts(_ object: [String: Any]) -> [[String: Any]] {
    object["facts"] as? [[String: Any]] ?? []
  }

  @Test func `an account is one object, every text of it stands in the account`() throws {
    let result = try Program().run(
      ["listen", "--format", "json"], input: Data(Self.account.utf8))
    #expect(result.code == 0)
    let object = try #require(try objects(result.out).first)
    let kinds = try #require(object["kinds"] as? [[String: Any]])
    #expect(kinds.first?["kind"] as? String == "wrong-item")
    for fact in facts(object) {
      let text = try #require(fact["text"] as? String)
      #expect(Self.account.contains(text), "\(fact)")
    }
    let sum = facts(object).first { $0["slot"] as? String == "amount" }?["value"] as? [String: Any]
    #expect(sum?["amount"] as? String == "40.00")
    #expect(sum?["currency"] as? String == "USD")
    #expect(facts(object).contains { $0["value"] as? String == "Dana Reyes" })
    #expect(facts(object).contains { $0["value"] as? String == "2026-03-08" })
    #expect((object["ask"] as? [String])?.contains("customer") == false)
    #expect((object["to_customer"] as? String)?.hasPrefix("We sent you the wrong mug") == true)
    #expect((object["left_out"] as? [String])?.contains { $0.contains("terrible") } == true)
  }

  @Test func `each line gives a line, in order, whoever is known beforehand`() throws {
    let input = """
      {"id": "a", "text": "broke her vase", "customer": {"name": "Dana", "pronoun": "she"}}
      {"id": "b", "text": "I dropped it", "voice": "person", "customer": {"name": "Sam", "pronoun": "he"}}
      {"id": "c", "text": "Leon was rude to her", "customer": {"name": "Dana", "pronoun": "she"}, "other_people": {"Leon": "he, staff"}}

      """
    let result = try Program().run(["listen", "--lines"], input: Data(input.utf8))
    #expect(result.code == 0)
    let answers = try objects(result.out)
    #expect(answers.map { $0["id"] as? String } == ["a", "b", "c"])
    #expect(
      answers.map { $0["to_customer"] as? String }
        == ["We broke your vase.", "I dropped it.", "One of our team was rude to you."])
  }

  @Test func `a reply at a place is taken for what it is`() throws {
    let input = """
      {"id": "1", "text": "idk", "at": "ask.harm"}
      {"id": "2", "text": "Skip Thornton", "at": "ask.customer"}
      {"id": "3", "text": "   ", "at": "ask.order"}

      """
    let result = try Program().run(["listen", "--lines"], input: Data(input.utf8))
    let answers = try objects(result.out)
    #expect(answers.map { $0["took"] as? String } == ["unknown", "answer", "empty"])
    let customer = (answers[1]["facts"] as? [String: [[String: Any]]])?["customer"]
    #expect(customer?.first?["value"] as? String == "Skip Thornton")
  }

  @Test func `several files are told apart`() throws {
    let home = try Program()
    let files = ["one.txt", "two.txt"].map { home.folder.appending(path: $0) }
    for file in files { try Self.account.write(to: file, atomically: true, encoding: .utf8) }
    let result = try home.run(["listen", "--format", "json"] + files.map { $0.path() })
    #expect(try objects(result.out).map { $0["file"] as? String } == files.map { $0.path() })
  }

  @Test func `what cannot be read is said with its place and an exit code`() throws {
    let bad = try Program().run(
      ["listen", "--lines"], input: Data("{\"id\": \"1\", \"text\": \"hi\"}\nnot json\n".utf8))
    #expect(bad.code == 65)
    #expect(bad.error.contains("line 2"))
    #expect(bad.out.contains("\"id\":\"1\""))
    let bytes = try Program().run(["listen"], input: Data([0x68, 0x69, 0xFF, 0x0A]))
    #expect(bytes.code == 65)
    #expect(bytes.error.contains("byte 3"))
    #expect(try Program().run(["listen", "/no/such/file"]).code == 66)
  }
}
