import Casework

/// What a remedy looks at: the case, weighed, at a moment of time.
struct Situation: Sendable {
  let file: Case
  let now: Moment
  let shop: Shop
  let severity: Severity
  let kind: Kind
  let who: Naming
  /// What they paid, where it is known.
  let price: Money?
  /// What it cost them besides.
  let loss: Money?
  let needed: Day?

  init(_ file: Case, now: Moment, shop: Shop) {
    self.file = file
    self.now = now
    self.shop = shop
    severity = Appraisal(of: file).severity
    kind = file.kinds.first ?? .other
    who = Naming(of: file)
    price = file.money(.amount)
    loss = file.money(.loss)
    needed = file.day(.needed)
  }

  /// What they should have had, by name: the thing ordered, else the item.
  var due: Thing? {
    let named = [Slot.expected, .item].lazy.compactMap { file.words($0).flatMap(Thing.init) }
    return named.first { !$0.isWrongOne }
  }

  /// The noun for what went wrong: `mug`.
  var noun: String? {
    [Slot.item, .expected, .got].lazy.compactMap { file.words($0).flatMap(Thing.init) }.first?.head
  }

  /// What they left without, as the harm tells it: `haircut` of `she walked out with no haircut`.
  var wentWithout: String? {
    for clause in file[.harm] where clause.isGiven {
      let words = clause.shown.split(separator: " ").map(String.init)
      for (index, word) in words.enumerated() {
        let isWithNo = word == "with" && words.dropFirst(index + 1).first == "no"
        guard isWithNo || word == "without" else { continue }
        let rest = words.dropFirst(index + (isWithNo ? 2 : 1))
          .filter { !["a", "an", "her", "his", "their"].contains($0) }
        guard let noun = rest.first, noun.allSatisfy(\.isLetter), !noun.hasSuffix("ing") else {
          continue
        }
        return noun
      }
    }
    return nil
  }

  /// The day before it is needed, today at the earliest; `nil` where no day is known or it is over.
  var lastSafeDay: Day? {
    guard let needed, needed >= now.day else { return nil }
    return max(needed.adding(days: -1), now.day)
  }

  /// Whether the day it was needed is over.
  var isTooLate: Bool { needed.map { $0 < now.day } ?? false }

  /// Whether something can still reach them in time; on the day itself only before noon.
  var canStillArrive: Bool {
    guard let needed else { return true }
    return needed > now.day || needed == now.day && now.minute < 720
  }

  /// The day a repair is proposed for: the last safe one, else two working days on.
  ///
  /// - Note: Source: this project's own design; a repair is done or dated within two business
  ///   days.
  var proposedDay: Day {
    let usual = now.day.adding(workingDays: 2)
    guard let lastSafeDay else { return usual }
    return lastSafeDay.number - now.day.number > 14 ? usual : lastSafeDay
  }

  /// Today while offices are open, else the next day at noon.
  var soon: Moment {
    now.minute < 960
      ? Moment(day: now.day, minute: 1020) : Moment(day: now.day.adding(days: 1), minute: 720)
  }

  /// `today` or `tomorrow`, for the day of `soon`.
  var soonWord: String { soon.day == now.day ? "today" : "tomorrow" }

  /// Whether respect, a good name or a secret was lost, for which money is no first answer.
  var isAboutPeople: Bool {
    kind.isOfManner || kind.lost.first == .privacy || kind.lost.first == .safety
  }

  /// Whether any harm is known.
  var knowsHarm: Bool { file.knows(.harm) || file.knows(.feeling) }

  /// What they lost in money: the price where it bought nothing, and what it cost besides.
  var lostSum: Money? {
    guard let price else { return loss }
    guard let loss else { return price }
    return price.adding(loss) ?? price
  }
}
