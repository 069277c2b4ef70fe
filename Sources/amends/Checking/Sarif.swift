import Coaching

/// A run of the check as SARIF 2.1.0, the format in which tools exchange findings.
struct Sarif: Encodable {
  private let schema = "https://json.schemastore.org/sarif-2.1.0.json"
  private let version = "2.1.0"
  private let runs: [Run]

  enum CodingKeys: String, CodingKey {
    case schema = "$schema"
    case version
    case runs
  }

  /// - Parameter checked: The texts with the names of their files.
  init(_ checked: [(file: String, text: CheckedText)]) {
    let remarks = checked.flatMap(\.text.remarks)
    let rules = Dictionary(remarks.map { ($0.rule, $0) }) { first, _ in first }
      .values.sorted { $0.rule < $1.rule }
    runs = [
      Run(
        tool: Tool(driver: Driver(rules: rules.map(Rule.init))),
        results: checked.flatMap { file, text in
          text.remarks.map { Finding($0, in: text.manuscript, of: file) }
        })
    ]
  }

  private struct Run: Encodable {
    let tool: Tool
    let columnKind = "unicodeCodePoints"
    let results: [Finding]
  }

  private struct Tool: Encodable { let driver: Driver }

  private struct Driver: Encodable {
    let name = "amends"
    let rules: [Rule]
  }

  private struct Words: Encodable { let text: String }

  private struct Rule: Encodable {
    let id: String
    let shortDescription: Words
    let fullDescription: Words

    init(_ remark: Remark) {
      id = remark.rule
      shortDescription = Words(text: remark.message)
      fullDescription = Words(text: "\(remark.why) Source: \(remark.source)")
    }
  }

  private struct Finding: Encodable {
    let ruleId: String
    let level: String
    let message: Words
    let locations: [Location]

    init(_ remark: Remark, in manuscript: Manuscript, of file: String) {
      ruleId = remark.rule
      level =
        switch remark.level {
        case .block: "error"
        case .fix: "warning"
        case .note: "note"
        }
      message = Words(
        text: "\(remark.why) \(remark.message)" + (remark.rewrite.map { " Try: \($0)" } ?? ""))
      locations = [Location(remark, in: manuscript, of: file)]
    }
  }

  private struct Location: Encodable {
    let physicalLocation: Place

    init(_ remark: Remark, in manuscript: Manuscript, of file: String) {
      let start = manuscript.position(of: remark.range.lowerBound)
      let end = manuscript.position(of: remark.range.upperBound)
      physicalLocation = Place(
        artifactLocation: Artifact(uri: file),
        region: Region(
          startLine: start.line, startColumn: start.column, endLine: end.line,
          endColumn: end.column, charOffset: remark.range.lowerBound,
          charLength: remark.range.count, snippet: Words(text: manuscript.text(remark.range))))
    }
  }

  private struct Place: Encodable {
    let artifactLocation: Artifact
    let region: Region
  }

  private struct Artifact: Encodable { let uri: String }

  private struct Region: Encodable {
    let startLine: Int
    let startColumn: Int
    let endLine: Int
    let endColumn: Int
    let charOffset: Int
    let charLength: Int
    let snippet: Words
  }
}
