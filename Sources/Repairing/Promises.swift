package import Casework

/// What the facts of a case bind the owner to.
package enum Promises {
  /// The promises of a case: the repair, a word after it, the look back, and news while the facts
  /// are pending.
  ///
  /// Only what has a day is a promise. The word after the repair is two days on, moved off the
  /// weekend; the look back comes within five working days, within three for a serious case.
  ///
  /// - Note: Source: PagerDuty, postmortem process (3 and 5 days); the two days are article 000's.
  package static func of(_ file: Case, now: Moment) -> [Promise] {
    let isPending = isFactsPending(file)
    return [
      isPending ? news(file) : repair(file),
      isPending ? nil : followUp(file, now: now),
      review(file, now: now),
    ].compactMap { $0 }
  }

  private static func repair(_ file: Case) -> Promise? {
    guard let fix = file.words(.fix), let due = due(file) else { return nil }
    return Promise(
      id: .repair, words: toOwner(fix, Naming(of: file)), due: due.day, minute: due.minute)
  }

  private static func followUp(_ file: Case, now: Moment) -> Promise? {
    guard let day = followUpDay(file, now: now) else { return nil }
    let who = Naming(of: file)
    return Promise(id: .followUp, words: "a word to \(who.called), to hear how it is", due: day)
  }

  /// The day of the word after the repair, or `nil` where no repair is dated or done.
  package static func followUpDay(_ file: Case, now: Moment) -> Day? {
    let isDone = !file.knows(.fix) && file.knows(.done)
    guard let repair = file.knows(.fix) ? due(file)?.day : isDone ? now.day : nil else {
      return nil
    }
    let day = repair.adding(days: 2)
    switch day.weekday {
    case .saturday: return day.adding(days: 2)
    case .sunday: return day.adding(days: 1)
    default: return day
    }
  }

  private static func news(_ file: Case) -> Promise? {
    guard let due = due(file) else { return nil }
    return Promise(
      id: .news, words: "more news for \(Naming(of: file).called), even if it is little",
      due: due.day, minute: due.minute)
  }

  private static func review(_ file: Case, now: Moment) -> Promise? {
    let severity = Appraisal(of: file).severity
    guard severity >= .realHarm else { return nil }
    let days = severity >= .serious ? 3 : 5
    let from = file.opened?.day ?? now.day
    return Promise(
      id: .review, words: "look back at what happened", due: from.adding(workingDays: days))
  }

  private static func due(_ file: Case) -> (day: Day, minute: Int?)? {
    switch file.fact(.when)?.value {
    case .day(let day): (day, nil)
    case .moment(let moment): (moment.day, moment.minute)
    default: nil
    }
  }

  /// A verb phrase to the customer, as the owner would say it: `bring Tess the mug`.
  private static func toOwner(_ fix: String, _ who: Naming) -> String {
    let words = fix.split(separator: " ").map { word -> String in
      switch word {
      case "you": who.called
      case "your": who.their
      default: String(word)
      }
    }
    let joined = words.joined(separator: " ")
    for opening in ["I'll ", "I will ", "we'll ", "we will "] where joined.hasPrefix(opening) {
      return String(joined.dropFirst(opening.count))
    }
    return joined
  }
}
