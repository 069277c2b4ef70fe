import Casework
import English
import Listening

/// What a line sets right: "it was 95 not 85, and it was wednesday not thursday".
///
/// What is wrong must be a day, a sum or a name that is known: then it is plain what is meant.
struct Contrast {
  let slot: Slot
  let right: String

  /// The things that a line sets right, in order.
  static func all(in line: String, _ hearing: Hearing) -> [Contrast] {
    pieces(of: line).compactMap { piece in
      let lower = piece.lowercased()
      guard let middle = lower.firstRange(of: " not ") else { return nil }
      let left = lower.distance(from: lower.startIndex, to: middle.lowerBound)
      let right = lower.distance(from: lower.startIndex, to: middle.upperBound)
      let new = value(String(piece.prefix(left)))
      let old = String(piece.dropFirst(right)).trimmingMarks
      guard !new.isEmpty, !old.isEmpty, let slot = slot(of: old, hearing),
        Correction.facts(slot, new, hearing) != nil
      else { return nil }
      return Contrast(slot: slot, right: new)
    }
  }

  private static func pieces(of line: String) -> [String] {
    var pieces: [String] = [""]
    for word in line.split(separator: " ") {
      if ["and", "but"].contains(word.lowercased()) {
        pieces.append("")
        continue
      }
      pieces[pieces.count - 1] += (pieces[pieces.count - 1].isEmpty ? "" : " ") + word
      if let last = word.last, ",.;!?".contains(last) { pieces.append("") }
    }
    return pieces.filter { !$0.isEmpty }
  }

  /// What is right, without what leads up to it.
  private static func value(_ words: String) -> String {
    let leads: Set<String> = [
      "oh", "wait", "no", "sorry", "hang", "on", "actually", "it", "was", "its", "it's", "is",
      "i", "mean", "meant", "should", "be", "that", "thats", "her", "his", "name", "names",
    ]
    return words.split(separator: " ")
      .drop { leads.contains($0.lowercased().filter { $0.isLetter || $0 == "'" }) }
      .joined(separator: " ").trimmingMarks
  }

  /// What is known to be so and was said to be wrong.
  private static func slot(of wrong: String, _ hearing: Hearing) -> Slot? {
    let matter = hearing.conversation.matter
    let sum = hearing.listener.sum(in: wrong)?.money?.hundredths
    let time = hearing.listener.time(in: wrong, leaning: .either)
    let slots: [Slot] = [
      .amount, .loss, .happened, .promised, .needed, .noticed, .when, .customer, .order,
    ]
    return slots.first { slot in
      matter[slot].filter(\.isGiven).contains { fact in
        switch fact.value {
        case .money(let money): money.hundredths == sum
        case .day(let day): isSame(day, time, fact)
        case .moment(let moment): isSame(moment.day, time, fact)
        default:
          fact.shown.lowercased().split(separator: " ").contains { $0 == wrong.lowercased() }
        }
      }
    }
  }

  private static func isSame(_ day: Day, _ time: SaidTime?, _ fact: Fact) -> Bool {
    guard let time else { return false }
    let isNamed = fact.text.lowercased().contains(time.text.lowercased())
    return isNamed || time.day.map { ($0.number - day.number) % 7 == 0 } ?? false
  }
}

extension Hearing {
  /// Sets right what a line says is otherwise than it is known.
  ///
  /// - Parameter asked: What is asked, which the line may answer.
  /// - Returns: What comes of it; `nil` where the line says no such thing.
  mutating func setRight(but asked: Slot? = nil) -> Reaction? {
    let contrasts = Contrast.all(in: line, self).filter { $0.slot != asked }
    guard let last = contrasts.last else { return nil }
    var facts: [Slot: [Fact]] = [:]
    for contrast in contrasts.dropLast() {
      facts.merge(Correction.facts(contrast.slot, contrast.right, self) ?? [:]) { $1 }
    }
    openIfNeeded()
    set(facts)
    return change(last.slot, to: last.right)
  }
}
