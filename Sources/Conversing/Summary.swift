import Casework
import English

/// What was understood, in a few numbered lines to the owner.
struct Summary {
  /// One line, and the slots that it tells of.
  struct Line: Equatable {
    let label: String
    let words: String
    let slots: [Slot]
  }

  let circumstances: Circumstances

  init(_ circumstances: Circumstances) { self.circumstances = circumstances }

  private var matter: Case { circumstances.matter }

  /// The lines that have something to say, in their order.
  var lines: [Line] {
    [who, what, when, harm, part, money, done, asked].compactMap(\.self)
  }

  /// The lines as they are shown, numbered from 1.
  var text: String {
    circumstances.summary.enumerated().map {
      "\($0.offset + 1). \($0.element.label): \($0.element.words)"
    }
    .joined(separator: "\n")
  }

  private func line(_ label: String, _ parts: [(Slot, String?)]) -> Line? {
    let told = parts.filter { $0.1 != nil }
    guard !told.isEmpty else { return nil }
    return Line(
      label: label, words: told.compactMap(\.1).joined(separator: "; "), slots: told.map(\.0))
  }

  private var who: Line? {
    let channel = matter.fact(.channel).flatMap { fact -> String? in
      guard case .channel(let channel)? = fact.value else { return nil }
      return ChannelWords.reached(by: channel, circumstances)
    }
    return line(
      "Who",
      [
        (.customer, matter.words(.customer)),
        (.count, matter.fact(.count).map { $0.text }),
        (.order, matter.words(.order).map { "order \($0)" }),
        (.channel, channel),
      ])
  }

  private var what: Line? {
    let owner = OwnerWords(matter)
    let things = matter.words(.expected).map { expected in
      matter.words(.got).map { "\(owner.turned($0)) instead of \(owner.turned(expected))" }
        ?? "\(circumstances.subject) ordered \(owner.turned(expected))"
    }
    return line(
      "What",
      [
        (.act, matter.fact(.act).map { owner.clause($0.shown) }),
        (.expected, things),
        (.item, matter.has(.act) ? nil : matter.words(.item).map(owner.turned)),
      ])
  }

  private var when: Line? {
    line(
      "When",
      [
        (.happened, time(.happened, "")),
        (.promised, time(.promised, "promised ")),
        (.needed, time(.needed, "needed ")),
        (.occasion, matter.words(.occasion).map { "for " + OwnerWords(matter).turned($0) }),
        (.noticed, time(.noticed, "noticed ")),
      ])
  }

  private func time(_ slot: Slot, _ lead: String) -> String? {
    guard let fact = matter.fact(slot) else { return nil }
    let words = circumstances.time
    switch fact.value {
    case .day(let day): return lead + words.day(day)
    case .moment(let moment): return lead + words.moment(moment)
    default: return lead + fact.text
    }
  }

  private var harm: Line? {
    let owner = OwnerWords(matter)
    let harms = matter[.harm].filter(\.isGiven).map { owner.clause($0.shown) }
    let feelings = matter[.feeling].filter(\.isGiven).map(\.shown)
    return line(
      "What it did",
      [
        (.harm, harms.isEmpty ? nil : harms.joined(separator: "; ")),
        (.feeling, feelings.isEmpty ? nil : feelings.joined(separator: ", ")),
      ])
  }

  private var part: Line? {
    let owner = OwnerWords(matter)
    let parts = matter[.part].filter(\.isGiven).map { owner.clause($0.shown) }
    let causes = matter[.cause].filter(\.isGiven).map { owner.clause($0.shown) }
    return line(
      "Your part",
      [
        (.part, parts.isEmpty ? nil : parts.joined(separator: "; ")),
        (.cause, causes.isEmpty ? nil : causes.joined(separator: "; ")),
      ])
  }

  private var money: Line? {
    let losses = matter[.loss].filter(\.isGiven).compactMap { fact -> String? in
      guard case .money(let money)? = fact.value else { return nil }
      return money.written
    }
    return line(
      "Money",
      [
        (.amount, matter.money(.amount)?.written),
        (
          .loss,
          losses.isEmpty
            ? nil
            : (matter.money(.amount) == nil ? "" : "and ") + losses.joined(separator: ", ")
              + " lost"
        ),
      ])
  }

  private var done: Line? {
    let owner = OwnerWords(matter)
    let done = matter[.done].filter(\.isGiven).map { owner.clause($0.shown) }
    return line("Done", [(.done, done.isEmpty ? nil : done.joined(separator: "; "))])
  }

  private var asked: Line? {
    let owner = OwnerWords(matter)
    let asked = matter[.askedFor].filter(\.isGiven).map { owner.clause($0.shown) }
    return line("Asked for", [(.askedFor, asked.isEmpty ? nil : asked.joined(separator: "; "))])
  }
}
