import Casework
import Listening

/// The places at which the lines of these tests are typed.
enum Spot: String, Sendable {
  case story
  case words
  case name
  case time
  case money
  /// A question with three numbered answers.
  case choices
  /// A yes or no, with nothing numbered.
  case aside
  /// The facts to be confirmed, five lines of them.
  case facts
  /// A draft of four paragraphs.
  case draft
  /// A wording and two suggestions.
  case coach
  /// A list of three cases.
  case lobby
  case closed

  var expectation: Expectation {
    let lines: [[Slot]] = [[.act], [.customer], [.happened], [.harm], [.fix]]
    let cases = ["2026-03-04-2", "Dana Reyes"]
    return switch self {
    case .story: Expectation(.story, cases: cases)
    case .words: Expectation(.words, lines: lines, cases: cases)
    case .name: Expectation(.name, lines: lines, cases: cases)
    case .time: Expectation(.time, lines: lines, cases: cases)
    case .money: Expectation(.money, cases: cases)
    case .choices: Expectation(.words, choices: 3, cases: cases)
    case .aside: Expectation(.agreement, cases: cases)
    case .facts: Expectation(.agreement, choices: 5, lines: lines, cases: cases)
    case .draft: Expectation(.agreement, cases: cases, paragraphs: 4)
    case .coach: Expectation(.words, choices: 2, cases: cases)
    case .lobby: Expectation(.story, choices: 3, cases: cases)
    case .closed: Expectation(.nothing, cases: cases)
    }
  }
}

extension Reply {
  /// What the line was taken for, on one line.
  var written: String {
    switch self {
    case .empty: "empty"
    case .command(let command): command.written
    case .report(let rest): rest.isEmpty ? "report" : "report: " + rest
    case .yes(let rest): rest.isEmpty ? "yes" : "yes: " + rest
    case .no(let rest): rest.isEmpty ? "no" : "no: " + rest
    case .number(let number, let rest): rest.isEmpty ? "\(number)" : "\(number): " + rest
    case .unknown: "unknown"
    case .none: "none"
    case .stance(let stance): "\(stance)"
    case .noise: "noise"
    case .cardNumber: "card"
    case .words: "words"
    }
  }
}

extension Command {
  fileprivate var written: String {
    switch self {
    case .back: "/back"
    case .change(.slot(let slot), let value): "/change \(slot)" + (value.map { " = " + $0 } ?? "")
    case .change(.line(let line), let value): "/change \(line)" + (value.map { " = " + $0 } ?? "")
    case .undo: "/undo"
    case .redo: "/redo"
    case .why(let line): "/why" + (line.map { " \($0)" } ?? "")
    case .help: "/help"
    case .example: "/example"
    case .show: "/show"
    case .draft(let channel): "/draft" + (channel.map { " " + $0.rawValue } ?? "")
    case .note(let note): "/note " + note
    case .cases: "/cases"
    case .open(let name): "/open " + name
    case .new: "/new"
    case .later: "/later"
    case .more: "/more"
    case .pause: "/pause"
    case .quit: "/quit"
    case .restart: "/restart"
    }
  }
}
