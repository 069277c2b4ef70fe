import Coaching

/// A remark as GitHub's workflows show it beside the line.
enum Annotation {
  static func line(_ remark: Remark, in manuscript: Manuscript, of file: String) -> String {
    let start = manuscript.position(of: remark.range.lowerBound)
    let end = manuscript.position(of: remark.range.upperBound)
    let kind =
      switch remark.level {
      case .block: "error"
      case .fix: "warning"
      case .note: "notice"
      }
    let words = [remark.why, remark.message, remark.rewrite.map { "Try: \($0)" }]
      .compactMap { $0 }.joined(separator: " ")
    return "::\(kind) file=\(property(file)),line=\(start.line),endLine=\(end.line),"
      + "col=\(start.column),endColumn=\(end.column),title=\(property(remark.rule))"
      + "::\(message(words))"
  }

  private static func message(_ text: String) -> String {
    text.replacing("%", with: "%25").replacing("\r", with: "%0D").replacing("\n", with: "%0A")
  }

  private static func property(_ text: String) -> String {
    message(text).replacing(":", with: "%3A").replacing(",", with: "%2C")
  }
}
