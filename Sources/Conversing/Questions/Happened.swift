import Casework
import English
import Listening

extension Question {
  /// When it happened.
  static let happened = Question(
    .happened, .helpful, form: .time,
    asking: { _ in "When did it happen?" },
    again: { _ in "Which day was it?" },
    why: { _ in "A day in the message shows that you know what you speak of." },
    example: { _ in "For example: yesterday, last Tuesday, or the 3rd." },
    sought: "a day",
    when: { it in
      it.isKind(.noShow, .rude) && !it.matter.has(.date)
        || [Slot.promised, .noticed, .needed, .told, .date].allSatisfy { !it.matter.has($0) }
    },
    reading: { TimeAnswer.read($0, as: .happened, leaning: .past) },
    sayingBack: { TimeAnswer.sayBack($0, .happened) })
}

/// A day or an hour in answer.
enum TimeAnswer {
  static func read(_ answer: Answer, as slot: Slot, leaning: Leaning) -> Reading? {
    switch answer.reply {
    case .words, .number, .yes: break
    case .none, .no, .unknown, .empty, .command, .report, .noise, .stance, .cardNumber: return nil
    }
    guard let said = answer.listener.time(in: answer.line, leaning: leaning),
      !isBuried(said, in: answer.line)
    else { return slot == .when ? nil : vague(answer, as: slot) }
    return reading(said, answer, as: slot)
  }

  /// A time that no calendar has is kept in its words.
  private static func vague(_ answer: Answer, as slot: Slot) -> Reading? {
    guard case .words = answer.reply, ValueSigns.isVagueTime(answer.line) else { return nil }
    return Reading([slot: [Fact(nil, text: answer.line.trimmed)]])
  }

  /// Whether the time is only a few words of a longer line about something else.
  private static func isBuried(_ said: SaidTime, in line: String) -> Bool {
    let passage = Passage(line)
    let sentence = passage.sentences.first { $0.range.contains(said.range.lowerBound) }
    // "Money back by friday. Dave can look at it when she likes."
    if let sentence,
      passage.text(sentence.range).split(whereSeparator: \.isWhitespace).count <= 5
    {
      return false
    }
    let words = line.split(whereSeparator: \.isWhitespace).count
    return words > 5 && said.range.lowerBound > 12
      && said.text.split(whereSeparator: \.isWhitespace).count * 4 < words
  }

  static func reading(_ said: SaidTime, _ answer: Answer, as slot: Slot) -> Reading? {
    let now = answer.circumstances.now
    if slot == .when, case .moment(let moment) = said.meaning, moment < now { return nil }
    switch said.meaning {
    case .day(let day): return Reading([slot: [Fact(.day(day), text: said.text)]])
    case .moment(let moment): return Reading([slot: [Fact(.moment(moment), text: said.text)]])
    case .hour(let minute):
      let day = answer.circumstances.matter.day(slot) ?? now.day
      if slot == .when, Moment(day: day, minute: minute) < now { return nil }
      return Reading([slot: [Fact(.moment(Moment(day: day, minute: minute)), text: said.text)]])
    case .choice(let days):
      let words = answer.circumstances.time
      return Reading(
        aside: Aside(
          slot, .ambiguous,
          choices: days.map { day in
            Aside.Choice(words.day(day), sets: [slot: [Fact(.day(day), text: said.text)]])
          }))
    case .span, .vague: return Reading([slot: [Fact(nil, text: said.text)]])
    }
  }

  static func sayBack(_ it: Circumstances, _ slot: Slot) -> String? {
    switch it.matter.fact(slot)?.value {
    case .day(let day): it.time.day(day) + ", then."
    case .moment(let moment): it.time.moment(moment) + ", then."
    default: nil
    }
  }
}
