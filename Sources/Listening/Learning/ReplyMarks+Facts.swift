import Casework
import English

extension ReplyMarks {
  /// Which sorts of facts stand in the line, each alone and all together.
  mutating func markFacts(_ expectation: Expectation) {
    var sorts: UInt32 = 0
    for (index, token) in passage.tokens.enumerated() {
      switch token.form {
      case .money: sorts |= 1
      case .number, .hashNumber: sorts |= 2
      case .time, .ordinal: sorts |= 4
      case .email, .link, .mention: sorts |= 8
      case .emoji: sorts |= 16
      case .word: if token.tag == .properNoun, index > 0 { sorts |= 32 }
      case .punctuation: break
      }
    }
    if ValueSigns.isDated(words) { sorts |= 64 }
    if !ReplyWords.ways.isDisjoint(with: words) { sorts |= 128 }
    for bit in 0..<8 where sorts >> bit & 1 == 1 {
      features.add(70, UInt32(bit), place)
      features.add(71, UInt32(bit), verdict)
    }
    features.add(72, sorts, place)
    let isFitting =
      ValueSigns.isFound(in: words.map { $0 == "<number>" ? "1" : $0 }, expectation.form)
    features.add(73, isFitting ? 1 : 0, sort, verdict)
  }

  /// Capitals, marks, pictures, and words that speak of the draft, of going, or to the program.
  mutating func markManner(_ line: String) {
    let letters = text.filter(\.isLetter)
    let isLoud = letters.count > 3 && letters.allSatisfy(\.isUppercase)
    features.add(80, isLoud ? 2 : letters.first?.isUppercase ?? false ? 1 : 0, sort)
    if letters.isEmpty { features.add(81, sort, length) }
    for mark in "?!…\"“:;/()>" where text.contains(mark) {
      features.add(82, Features.value(String(mark)), sort)
    }
    let said = Set(words)
    for (number, sorted) in ReplyWords.sorts.enumerated() where !sorted.isDisjoint(with: said) {
      features.add(83, UInt32(number), sort)
      features.add(84, UInt32(number), verdict)
      features.add(85, UInt32(number), words.first.map(Features.value) ?? 0)
      for (other, more) in ReplyWords.sorts.enumerated()
      where other > number && !more.isDisjoint(with: said) {
        features.add(86, UInt32(number), UInt32(other), sort)
      }
    }
  }
}

extension ReplyMarks {
  /// What the rules would keep of the line: the answer itself, and what is beside it.
  mutating func markKept(_ verdict: Verdict, _ place: Place, _ expectation: Expectation) {
    let own = expectation.slot
    let isRead = own.map { verdict.kept.contains($0) } ?? false
    let beside = verdict.kept.filter { $0 != own && $0 != .flag && $0 != .otherPerson }
    features.add(100, isRead ? 1 : 0, self.verdict, self.place)
    features.add(101, isRead ? 1 : 0, self.verdict, sort)
    features.add(102, UInt32(min(beside.count, 3)), self.verdict, isRead ? 1 : 0)
    features.add(103, UInt32(min(beside.count, 3)), self.place)
    for slot in beside { features.add(104, Features.value(slot.rawValue), isRead ? 1 : 0) }
    for slot in beside { features.add(105, Features.value(slot.rawValue), self.place) }
  }

  /// What the line tells, whatever is asked.
  mutating func markTold(_ place: Place, _ listener: Listener) {
    let told = listener.listen(to: text, as: .volunteered).facts.filter { !$0.value.isEmpty }
    let own: Slot? = if case .ask(let slot) = place { slot } else { nil }
    var others: UInt32 = 0
    for slot in told.keys.sorted(by: { $0.rawValue < $1.rawValue }) {
      features.add(110, Features.value(slot.rawValue), self.place)
      features.add(111, Features.value(slot.rawValue), verdict)
      features.add(112, Features.value(slot.rawValue), sort)
      if slot != own { others += 1 }
    }
    let hasOwn: UInt32 = own.map { told[$0] != nil } ?? false ? 1 : 0
    features.add(113, hasOwn, min(others, 3), sort)
    features.add(114, hasOwn, min(others, 3), verdict)
    features.add(115, min(others, 3), self.place)
  }

  /// What comes after the first mark: more of the answer, or something else.
  mutating func markPieces(_ spoken: Spoken?) {
    let pieces = spoken?.pieces ?? []
    features.add(120, UInt32(min(pieces.count, 4)), place)
    features.add(121, UInt32(min(pieces.count, 4)), verdict, sort)
    if let first = pieces.first {
      let whole = Features.value(first.core.prefix(4).joined(separator: " "))
      features.add(122, whole, pieces.count > 1 ? 1 : 0)
      features.add(123, UInt32(min(first.core.count, 6)), place)
    }
    if let last = pieces.last, pieces.count > 1 {
      features.add(124, Features.value(last.core.joined(separator: " ")))
    }
    for piece in pieces.dropFirst() {
      let core = piece.core.map { $0.contains(where: \.isNumber) ? "<number>" : $0 }
      let values = core.map(Features.value)
      features.add(125, values.first ?? 0, place)
      features.add(126, values.first ?? 0, values.dropFirst().first ?? 1, sort)
      for value in values { features.add(127, value, sort) }
      for value in values { features.add(128, value) }
      if core.contains("<number>") { features.add(129, place) }
      if ValueSigns.isDated(core) { features.add(130, place) }
      if !ReplyWords.ways.isDisjoint(with: core) { features.add(131, place) }
    }
  }
}
