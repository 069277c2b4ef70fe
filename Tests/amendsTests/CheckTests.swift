import Foundation
import PseudoTerminal
import Testing

/// What `check` gives to people and to programs.
struct CheckTests {
  static let faulty = "I'm sorry if the delay upset you."
  static let noted = "<!-- amends: keep AP-BUT -->\nI sent you the wrong mug on Monday."
  static let fine = "I sent you the wrong mug on Monday."

  private func check(
    _ text: String, _ options: String...
  ) throws -> (out: String, error: String, code: Int32) {
    try Program().run(["check"] + options, input: Data(text.utf8))
  }

  private func objects(_ text: String) throws -> [[String: Any]] {
    try text.split(separator: "\n").map { line in
      try #require(try JSONSerialization.jsonObject(with: Data(line.utf8)) as? [String: Any])
    }
  }

  private func remarks(_ object: [String: Any]?) -> [[String: Any]] {
    object?["remarks"] as? [[String: Any]] ?? []
  }

  private func write(_ text: String, to name: String, of home: Program) throws -> String {
    let file = home.folder.appending(path: name)
    try text.write(to: file, atomically: true, encoding: .utf8)
    return file.path()
  }

  /// A run of the command and the code with which it ends.
  struct Run: Sendable, CustomTestStringConvertible {
    let options: [String]
    let text: String
    let code: Int32

    init(_ options: String..., reading text: String, endsWith code: Int32) {
      self.options = options
      self.text = text
      self.code = code
    }

    var testDescription: String { "\(options.joined(separator: " ")) \(code)" }
  }

  static let runs = [
    Run(reading: faulty, endsWith: 1),
    Run(reading: fine, endsWith: 0),
    Run("--fail-on", "never", reading: faulty, endsWith: 0),
    Run("--fail-on", "block", reading: faulty, endsWith: 1),
    Run("--fail-on", "block", reading: noted, endsWith: 0),
    Run("--fail-on", "fix", reading: noted, endsWith: 0),
    Run("--fail-on", "note", reading: noted, endsWith: 1),
    Run("--fail-on", "sometimes", reading: fine, endsWith: 64),
    Run("--as", "poem", reading: fine, endsWith: 64),
    Run("--lines", "--format", "sarif", reading: "", endsWith: 64),
    Run("--nonsense", reading: "", endsWith: 64),
    Run(reading: "", endsWith: 65),
    Run(reading: " \n\t\n", endsWith: 65),
    Run("/no/such/file", reading: "", endsWith: 66),
    Run("/tmp", reading: "", endsWith: 66),
  ]

  @Test(arguments: runs)
  func `the exit code tells whether it fails`(run: Run) throws {
    let words = run.options.contains("--as") ? ["check"] : ["check", "--as", "note"]
    let result = try Program().run(words + run.options, input: Data(run.text.utf8))
    #expect(result.code == run.code, "\(result.error)")
    #expect(result.error.isEmpty == (run.code < 2))
  }

  @Test func `what cannot be read is said with its place`() throws {
    let bytes = try Program().run(["check"], input: Data([0x68, 0x69, 0xFF, 0x0A]))
    #expect(bytes.code == 65)
    #expect(bytes.error.contains("byte 3"))
    #expect(bytes.error.split(separator: "\n").count == 1)
    let missing = try Program().run(["check", "/no/such/file"])
    #expect(missing.error.contains("/no/such/file"))
    let folder = try Program().run(["check", "/tmp"])
    #expect(folder.code == 66)
    #expect(folder.error.contains("folder"))
  }

  @Test func `the report has what the contract names`() throws {
    let result = try check(Self.faulty, "--format", "json")
    let object = try #require(try objects(result.out).first)
    #expect(
      Set(object.keys).isSuperset(of: [
        "as", "score", "components", "remarks", "reading", "questions",
      ]))
    #expect(object["as"] as? String == "apology")
    let remark = try #require(remarks(object).first { $0["rule"] as? String == "AP-COND" })
    #expect(
      Set(remark.keys).isSuperset(of: [
        "rule", "label", "level", "line", "column", "start", "end", "text", "message", "why",
        "source", "rewrite",
      ]))
    #expect(remark["label"] as? String == "conditional")
    #expect(remark["level"] as? String == "block")
    #expect(remark["text"] as? String == "if the delay upset you")
    #expect(remark["rewrite"] as? String == "I'm sorry the delay upset you.")
    let reading = try #require(object["reading"] as? [String: Any])
    #expect(
      Set(reading.keys).isSuperset(of: [
        "words", "sentences", "syllables", "longest_sentence", "flesch", "kincaid", "ari",
        "hard_words", "read_aloud_seconds",
      ]))
    #expect(reading["words"] as? Int == 7)
    let components = try #require(object["components"] as? [[String: Any]])
    #expect(components.count == 13)
    #expect(components.compactMap { $0["weight"] as? Int }.reduce(0, +) == 100)
    let questions = try #require(object["questions"] as? [[String: Any]])
    #expect(
      questions.map { $0["id"] as? String } == [
        "what-happened", "whose-doing", "what-it-did", "what-i-get", "when", "again",
        "whom-to-call",
      ])
  }

  @Test func `offsets, lines and columns count scalars`() throws {
    let text = "Café 👩‍👩‍👧 first.\r\n\r\nI'm sorry if the delay upset you."
    let result = try check(text, "--as", "note", "--format", "json")
    let remark = try #require(remarks(try objects(result.out).first).first)
    let start = try #require(remark["start"] as? Int)
    let end = try #require(remark["end"] as? Int)
    let scalars = Array(text.unicodeScalars)[start..<end]
    #expect(String(String.UnicodeScalarView(scalars)) == "if the delay upset you")
    #expect(remark["line"] as? Int == 3)
    #expect(remark["column"] as? Int == 11)
  }

  @Test func `hard words come with plainer ones`() throws {
    let result = try check("We opened a chargeback.", "--format", "json")
    let reading = try objects(result.out).first?["reading"] as? [String: Any]
    let word = try #require((reading?["hard_words"] as? [[String: Any]])?.first)
    #expect(word["word"] as? String == "chargeback")
    #expect(word["try"] as? String == "payment taken back")
  }

  @Test func `each line gives a line, in order`() throws {
    let input = """
      {"id": "a", "text": "I'm sorry if the delay upset you."}
      {"id": "b", "text": "I sent you the wrong mug.", "as": "note"}

      {"id": "c", "text": ""}
      {"text": "two\\nlines"}

      """
    let result = try check(input, "--lines")
    #expect(result.code == 1)
    let answers = try objects(result.out)
    #expect(answers.map { $0["id"] as? String } == ["a", "b", "c", nil])
    #expect(remarks(answers[0]).contains { $0["rule"] as? String == "AP-COND" })
    #expect(remarks(answers[1]).isEmpty)
  }

  @Test func `a line that is no object is named`() throws {
    let result = try check("{\"id\": \"1\", \"text\": \"hi\"}\nnot json\n", "--lines")
    #expect(result.code == 65)
    #expect(result.error.contains("line 2"))
    #expect(result.out.contains("\"id\":\"1\""))
  }

  @Test func `several files are told apart`() throws {
    let home = try Program()
    let files = try ["one.txt", "two.txt"].map { try write(Self.faulty, to: $0, of: home) }
    let result = try home.run(["check", "--format", "json"] + files)
    #expect(try objects(result.out).map { $0["file"] as? String } == files)
  }

  @Test func `what a keep keeps is not told, and an idle keep is`() throws {
    let kept = try check(
      "<!-- amends: keep AP-COND because she asked -->\n" + Self.faulty,
      "--as", "note", "--format", "json")
    #expect(kept.code == 0)
    #expect(remarks(try objects(kept.out).first).isEmpty)
    let idle = try check("<!-- amends: keep AP-BUT -->\n" + Self.fine, "--as", "note")
    #expect(idle.code == 0)
    #expect(idle.out.contains("KEEP"))
  }

  @Test func `only what the baseline lacks is told`() throws {
    let home = try Program()
    let text = try write(Self.faulty, to: "letter.txt", of: home)
    let report = try home.run(["check", "--as", "note", "--format", "json", text]).out
    let baseline = try write(report, to: "baseline.json", of: home)
    let again = try home.run(["check", "--as", "note", "--baseline", baseline, text])
    #expect(again.code == 0)
    let worse = try write("Hello.\n" + Self.faulty + " " + Self.faulty, to: "letter2.txt", of: home)
    let more = try home.run(
      ["check", "--as", "note", "--format", "json", "--baseline", baseline, worse])
    #expect(more.code == 1)
    #expect(remarks(try objects(more.out).first).count == 1)
    let bad = try write("no report", to: "bad.json", of: home)
    #expect(try home.run(["check", "--baseline", bad, text]).code == 65)
    #expect(try home.run(["check", "--baseline", "/no/such", text]).code == 66)
  }

  @Test func `SARIF says which columns it counts`() throws {
    let result = try check("Hello.\n" + Self.faulty, "--as", "note", "--format", "sarif")
    #expect(result.code == 1)
    let log = try #require(
      try JSONSerialization.jsonObject(with: Data(result.out.utf8)) as? [String: Any])
    #expect(log["version"] as? String == "2.1.0")
    let run = try #require((log["runs"] as? [[String: Any]])?.first)
    #expect(run["columnKind"] as? String == "unicodeCodePoints")
    let finding = try #require((run["results"] as? [[String: Any]])?.first)
    #expect(finding["ruleId"] as? String == "AP-COND")
    #expect(finding["level"] as? String == "error")
    let location = (finding["locations"] as? [[String: Any]])?.first
    let place = location?["physicalLocation"] as? [String: Any]
    let region = try #require(place?["region"] as? [String: Any])
    #expect(region["startLine"] as? Int == 2)
    #expect(region["startColumn"] as? Int == 11)
    #expect(region["endColumn"] as? Int == 33)
    let driver = (run["tool"] as? [String: Any])?["driver"] as? [String: Any]
    #expect((driver?["rules"] as? [[String: Any]])?.first?["id"] as? String == "AP-COND")
  }

  @Test func `GitHub gets a line for each remark`() throws {
    let home = try Program()
    let file = try write("Hello.\n" + Self.faulty, to: "a,b.txt", of: home)
    let result = try home.run(["check", "--as", "note", "--format", "github", file])
    let lines = result.out.split(separator: "\n")
    #expect(lines.count == 1)
    let line = try #require(lines.first)
    #expect(line.hasPrefix("::error file="))
    #expect(line.contains("a%2Cb.txt,line=2,endLine=2,col=11,endColumn=33,title=AP-COND::"))
  }

  @Test func `people see seven remarks and how many more there are`() throws {
    let text = String(repeating: Self.faulty + "\n\n", count: 9)
    let result = try check(text, "--as", "note")
    #expect(result.code == 1)
    #expect(result.out.components(separatedBy: "(AP-COND)").count == 8)
    #expect(result.out.contains(" more; --format json lists them all."))
    let two = try check(String(repeating: Self.faulty + "\n\n", count: 2), "--as", "note")
    #expect(!two.out.contains(" more;"))
  }

  @Test func `people see the place, the reason, a rewrite and the grade`() throws {
    let result = try check(Self.faulty, "--as", "note")
    #expect(result.out.contains("I'm sorry «if the delay upset you»."))
    #expect(result.out.contains("Try: I'm sorry the delay upset you."))
    #expect(result.out.contains("about grade "))
    #expect(try check(Self.fine, "--as", "note").out.contains("Nothing in it should hurt."))
  }

  @Test func `the same text gives the same answer, to the byte`() throws {
    let one = try check(Self.faulty, "--format", "json").out
    #expect(try check(Self.faulty, "--format", "json").out == one)
  }
}
