import Casework
import English
import Testing

/// A text and the times that it says, as seen on Wednesday 10 June 2026 at 9:20.
struct TimesExample: Sendable, CustomTestStringConvertible {
  var text: String
  /// Each time as "words = meaning", in order; the meaning alone where it takes no words.
  var times: [String]
  var leaning = Leaning.either

  init(_ text: String, _ times: String..., leaning: Leaning = .either) {
    self.text = text
    self.times = times
    self.leaning = leaning
  }

  var testDescription: String { text }

  static let now = Moment(day: Day(iso: "2026-06-10") ?? Day(number: 0), minute: 560)

  /// What the reader finds, written as the examples are.
  func found(in region: Region = .britain) -> [String] {
    TimeReader(now: Self.now, region: region).times(in: text, leaning: leaning)
      .map { "\($0.text) = \($0.meaning.written)" }
  }
}

extension SaidTime.Meaning {
  /// The meaning in ISO 8601, "vague", or days apart by strokes.
  var written: String {
    switch self {
    case .day(let day): day.iso
    case .moment(let moment): moment.iso
    case .hour(let minute):
      "\(minute / 60):" + (minute % 60 < 10 ? "0" : "") + "\(minute % 60)"
    case .span(let first, let last): "\(first.iso)/\(last.iso)"
    case .vague: "vague"
    case .choice(let days): days.map(\.iso).joined(separator: " | ")
    }
  }
}
