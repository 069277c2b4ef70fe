import Casework
import Coaching

/// A checked text as people read it: what is good, the worst remarks, what is still asked.
struct CheckText {
  private static let shown = 7
  let lines: [String]

  var text: String { lines.joined(separator: "\n") + "\n" }

  init(_ checked: CheckedText, named name: String?) {
    let assessment = checked.assessment
    var lines: [String] = []
    if let name { lines.append("\(name):") }
    let good = assessment.components.filter { $0.isFound && $0.component.weight > 0 }
      .sorted { $0.component.weight > $1.component.weight }.prefix(3).map(\.component.praise)
    if !good.isEmpty { lines.append("Good: " + good.joined(separator: ", ") + ".") }
    for remark in checked.remarks.prefix(Self.shown) {
      lines += [""] + Self.lines(remark, in: checked.manuscript)
    }
    let more = checked.remarks.count - Self.shown
    if more > 0 { lines += ["", "And \(more) more; --format json lists them all."] }
    if checked.remarks.isEmpty { lines.append("Nothing in it should hurt.") }
    let open = assessment.answers.filter { !$0.isAnswered }.map(\.question.asked)
    if assessment.purpose == .apology, !open.isEmpty {
      lines += ["", "They would still ask: " + open.joined(separator: " ")]
    }
    let suggested = assessment.suggestions.map { Self.line($0, in: checked.manuscript) }
    if !suggested.isEmpty { lines += [""] + suggested }
    lines += [""] + Self.lines(assessment.reading, in: checked.manuscript)
    self.lines = lines
  }

  private static func lines(_ remark: Remark, in manuscript: Manuscript) -> [String] {
    let place = manuscript.position(of: remark.range.lowerBound)
    var lines = ["Line \(place.line), \(remark.level.word) (\(remark.rule)):"]
    lines.append("  " + excerpt(remark, in: manuscript))
    lines.append("  \(remark.why) \(remark.message)")
    if let rewrite = remark.rewrite { lines.append("  Try: \(rewrite)") }
    return lines
  }

  /// A suggestion with the first words of its sentence.
  private static func line(_ suggestion: Suggestion, in manuscript: Manuscript) -> String {
    let place = manuscript.position(of: suggestion.range.lowerBound)
    let words = manuscript.text(suggestion.range).split(whereSeparator: \.isWhitespace)
    return "Line \(place.line), \"" + words.prefix(6).joined(separator: " ")
      + (words.count > 6 ? " ..." : "") + "\": \(suggestion.message)"
  }

  /// The words around a place on its line, the place itself in «…».
  private static func excerpt(_ remark: Remark, in manuscript: Manuscript) -> String {
    let place = manuscript.position(of: remark.range.lowerBound)
    let lineStart = remark.range.lowerBound - place.column + 1
    let line = lineStart..<lineStart + manuscript.line(place.line).unicodeScalars.count
    let end = min(remark.range.upperBound, line.upperBound, remark.range.lowerBound + 90)
    let start = max(line.lowerBound, remark.range.lowerBound - 40)
    let rest = min(line.upperBound, end + 40)
    let isCut = end < remark.range.upperBound
    return (start > line.lowerBound ? "... " : "")
      + manuscript.text(start..<remark.range.lowerBound)
      + "«" + manuscript.text(remark.range.lowerBound..<end) + (isCut ? " ..." : "") + "»"
      + (isCut ? "" : manuscript.text(end..<rest) + (rest < line.upperBound ? " ..." : ""))
  }

  private static func lines(_ reading: Reading, in manuscript: Manuscript) -> [String] {
    var lines: [String] = []
    if let grade = reading.grade {
      lines.append(
        "\(reading.words) words, \(reading.readAloudSeconds) seconds read aloud, "
          + "about grade \(grade).")
    }
    for sentence in reading.hardest {
      let words = manuscript.text(sentence.range).split(whereSeparator: \.isWhitespace)
      lines.append(
        "Hard to follow (\(sentence.words) words): "
          + words.prefix(8).joined(separator: " ") + (words.count > 8 ? " ..." : ""))
    }
    if reading.words >= 30, let share = reading.longWordShare, share > Reading.easyLongWordShare {
      lines.append(
        "Long words: \(Int((share * 100).rounded())) in 100; up to 8 read easily.")
    }
    var seen: Set<String> = []
    let hard = reading.hardWords.filter { seen.insert($0.word.lowercased()).inserted }.prefix(5)
    if !hard.isEmpty {
      lines.append(
        "Plainer: " + hard.map(Self.plainer).joined(separator: "; ") + ".")
    }
    return lines
  }

  /// `caries: tooth decay`, with what a word of a trade means where that helps.
  private static func plainer(_ word: HardWord) -> String {
    "\(word.word): \(word.plain)" + (word.gloss.map { " (\($0))" } ?? "")
  }
}

extension Level {
  /// How much it matters, in a word or two.
  fileprivate var word: String {
    switch self {
    case .block: "do not send"
    case .fix: "fix"
    case .note: "note"
    }
  }
}
