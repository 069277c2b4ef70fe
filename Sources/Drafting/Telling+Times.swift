import Casework
import English

extension Telling {
  /// A day as it is named now: `today`, `Friday`, `Friday 12 June`; the weekday alone also for
  /// the six days before today, where a letter speaks of what was.
  func name(of day: Day) -> String {
    let times = TimeWords(now: now, region: shop.region)
    return (-6 ... -2).contains(day.number - now.day.number) ? day.weekday.name : times.near(day)
  }

  /// The day where something takes place: `on Friday`, `today`.
  func on(_ day: Day) -> String {
    let name = name(of: day)
    return name.first?.isUppercase == true ? "on \(name)" : name
  }

  /// The hour as this place writes it: `4 pm`, `7.40 pm`.
  func hour(of minute: Int) -> String { TimeWords(now: now, region: shop.region).hour(minute) }

  /// When something took place: `on Friday`, `today at 9 am`; `nil` where no day is known.
  func time(_ slot: Slot) -> Told? {
    switch fact(slot)?.value {
    case .day(let day): Told(on(day), from: slot)
    case .moment(let moment):
      Told(
        "\(on(moment.day)) \(isRough(slot) ? "around" : "at") \(hour(of: moment.minute))",
        from: slot)
    default: nil
    }
  }

  /// When something will be done: `on Friday around 4 pm`, `by 5 pm today`; `nil` where no day is
  /// known.
  func due(_ slot: Slot) -> Told? {
    guard let fact = fact(slot) else { return nil }
    let text = " " + fact.text.lowercased() + " "
    let isLatest = ["by", "before", "latest", "end of", "until"].contains {
      text.holds(" \($0) ")
    }
    switch fact.value {
    case .day(let day):
      return Told(isLatest ? "by \(name(of: day))" : on(day), from: slot)
    case .moment(let moment):
      let hour = hour(of: moment.minute)
      if isLatest { return Told("by \(hour) \(on(moment.day))", from: slot) }
      return Told("\(on(moment.day)) \(isRough(slot) ? "around" : "at") \(hour)", from: slot)
    default:
      return nil
    }
  }

  /// Whether the owner was not sure of the hour.
  private func isRough(_ slot: Slot) -> Bool {
    let text = " " + (fact(slot)?.text.lowercased() ?? "") + " "
    return text.holds("ish")
      || [" around ", " about ", " roughly ", "~", "not sure"].contains { text.holds($0) }
  }

  /// Whether words already say the day.
  static func holdsDay(_ text: String) -> Bool {
    let words = text.lowercased().split { !$0.isLetter }.map(String.init)
    return words.contains {
      timeWords.contains($0) && !["am", "pm", "noon", "now", "soon"].contains($0)
    }
  }

  /// Whether words already hold a time.
  static func holdsTime(_ text: String) -> Bool {
    let words = text.lowercased().split { !($0.isLetter || $0.isNumber) }.map(String.init)
    return words.enumerated().contains { index, word in
      timeWords.contains(word)
        || word == "am" && index > 0 && words[index - 1].last?.isNumber == true
        || word.hasSuffix("am") && word.dropLast(2).allSatisfy(\.isNumber) && word.count > 2
        || word.hasSuffix("pm") && word.dropLast(2).allSatisfy(\.isNumber) && word.count > 2
        || word == "next" && ["time", "week", "month"].contains(words.dropFirst(index + 1).first)
    }
  }

  private static let timeWords: Set<String> = [
    "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday", "today",
    "tomorrow", "tonight", "yesterday", "morning", "afternoon", "evening", "noon", "midnight",
    "ago", "immediately", "now", "asap", "straightaway", "soon", "pm", "weekend", "week",
  ]
}
