import Casework
import Drafting
import Listening
import Repairing

extension Hearing {
  /// What the place where the line was typed can take.
  var expectation: Expectation {
    let circumstances = before
    let lines = circumstances.summary.map(\.slots)
    let cases = desk.others.flatMap { [$0.name, $0.customer].compactMap(\.self) }
    switch place {
    case .lobby: return Expectation(.story, choices: desk.others.count, cases: cases)
    case .ask(let slot):
      let question = Agenda.question(slot) ?? .plain(slot)
      let isChoice = question.form == .words || question.form == .name
      let choices = max(question.options(circumstances).count, isAlone && isChoice ? 3 : 0)
      return Expectation(
        question.form, choices: choices,
        lines: question.form == .story || choices > 0 || question.form == .money ? [] : lines,
        cases: cases, slot: slot)
    case .check(.facts):
      // Some lines are in sight, whatever they are.
      let shown = isAlone ? max(lines.count, 5) : lines.count
      return Expectation(.agreement, choices: shown, lines: lines, cases: cases, check: .facts)
    case .check(.draft):
      let paragraphs = circumstances.mainDraft?.points.count ?? 0
      return Expectation(.agreement, cases: cases, paragraphs: paragraphs, check: .draft)
    case .check(let check):
      return Expectation(.agreement, lines: lines, cases: cases, check: check)
    case .coach(let slot):
      return Expectation(.words, choices: 2, cases: cases, slot: slot, isWording: true)
    case .aside:
      let choices = conversation.standing.aside?.choices.count ?? 0
      return Expectation(.agreement, choices: choices > 1 ? choices : 0, cases: cases)
    case .parked, .closed: return Expectation(.nothing, cases: cases)
    }
  }
}
