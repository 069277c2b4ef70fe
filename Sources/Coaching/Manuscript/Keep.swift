import English

/// Findings that the writer means to keep in the paragraph that follows a comment:
/// `<!-- amends: keep AP-BUT because she asked why -->`.
package struct Keep: Hashable, Sendable {
  /// The ids of the rules that it keeps.
  package let rules: [String]
  /// Why, in the writer's words; empty where none is given.
  package let reason: String
  /// Where the comment stands, in Unicode scalars.
  package let place: Range<Int>
  /// Where it keeps, in Unicode scalars.
  package let paragraph: Range<Int>

  /// Reads a comment; `nil` where it is no keep.
  ///
  /// It keeps in the rest of the paragraph that it stands in or before.
  init?(comment: Range<Int>, in sheet: Sheet, of paragraphs: [Range<Int>]) {
    let words = sheet.original(comment).dropFirst(4).dropLast(3)
      .split(whereSeparator: \.isWhitespace)
    guard words.count > 2, words[0] == "amends:", words[1] == "keep" else { return nil }
    let because = words.firstIndex(of: "because") ?? words.endIndex
    rules = words[2..<because].flatMap { $0.split(separator: ",") }.map(String.init)
    reason = words[because...].dropFirst().joined(separator: " ")
    place = comment
    let next = paragraphs.partitioningIndex { $0.upperBound > comment.upperBound }
    paragraph =
      paragraphs.indices.contains(next) ? paragraphs[next] : comment.upperBound..<comment.upperBound
  }

  /// Whether it keeps a finding of this rule that stands here.
  func keeps(_ rule: String, at range: Range<Int>) -> Bool {
    rules.contains(rule) && range.overlaps(paragraph)
  }
}

extension Keep {
  /// What to say where it kept nothing.
  func idleRemark(in manuscript: Manuscript) -> Remark {
    Remark(
      rule: "KEEP", label: .other, level: .note, range: place, text: manuscript.text(place),
      message: "Take this comment out: it keeps nothing.",
      why: "No finding of \(rules.joined(separator: ", ")) is in the paragraph after it.",
      source: "amends", rewrite: nil)
  }
}
