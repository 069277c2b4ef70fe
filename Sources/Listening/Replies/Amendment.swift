import Casework

/// Words that set right something told before, while something else is asked.
///
/// "Hang on, i said tuesday, it was monday", "sorry her names X not Y": they say that they set right, by how they open or by speaking of what was said, and they name a
/// thing or a value of another sort than the one that is asked.
struct Amendment {
  let slot: Slot
  /// The right value; `nil` where only the wrong one is named.
  let value: String?

  /// Reads a line that as a whole sets something right.
  init?(_ line: String, answering expectation: Expectation) {
    guard Self.isHeard(at: expectation), let words = Self.words(of: line) else { return nil }
    let plain = words.map(\.plain)
    let isTold = Self.tellsOfTelling(plain) || Self.isLabelled(plain)
    guard isTold || Self.opens(plain) || Self.isName(plain) else { return nil }
    let isSigner =
      expectation.slot == .signature && !plain.contains { ["her", "his", "their"].contains($0) }
    if Self.isName(plain), !isSigner {
      slot = .customer
      value = Self.right(in: words) { $0.isName }
    } else if let named = Self.named(plain), isTold {
      slot = named
      value = Self.right(in: words) { ValueSigns.isFigured($0.plain, Self.form(of: named)) }
      // "I typed the old price" tells what happened.
      guard value != nil else { return nil }
    } else if let form = Self.contrasted(plain, isTold: isTold) {
      slot = form == .time ? .happened : .amount
      value = Self.right(in: words) { ValueSigns.isFigured($0.plain, form) }
    } else {
      return nil
    }
    guard Self.isElsewhere(slot, expectation, isTold: isTold) else { return nil }
  }

  /// Whether a piece after the first sets something else right.
  ///
  /// "Facebook, oh and his surname is X not Y" answers, and sets the name right.
  static func isAdded(to line: String, answering slot: Slot) -> Bool {
    let marks = line.indices.filter { ",.;!".contains(line[$0]) }
    return marks.prefix(6).contains { mark in
      let rest = String(line[line.index(after: mark)...])
      let before = Spoken(String(line[..<mark]))?.words ?? []
      guard !before.isEmpty, !before.allSatisfy(openers.contains) else { return false }
      return Amendment(rest, answering: Expectation(.words, slot: slot)) != nil
    }
  }

  // MARK: - Where, and how it opens

  private static func isHeard(at expectation: Expectation) -> Bool {
    guard !expectation.isChecking, !expectation.isWording else { return false }
    return switch expectation.form {
    case .words, .name, .time, .money, .code, .nothing: true
    case .story, .agreement: false
    }
  }

  private static let openers: Set<String> = [
    "sorry", "wait", "hang", "hold", "on", "oh", "oops", "whoops", "actually", "no", "correction",
    "btw", "ah", "also", "and", "scrub", "ignore", "ps",
  ]
  private static let joints: Set<String> = ["back", "ready", "again", "right", "ok", "okay"]

  private static func opens(_ plain: [String]) -> Bool {
    plain.first { !joints.contains($0) && !["im", "now"].contains($0) }
      .map { openers.contains($0) && $0 != "no" || $0 == "no" && plain.contains("not") } ?? false
  }

  /// "I said", "what i put", "the date i gave", "got her name wrong".
  private static func tellsOfTelling(_ plain: [String]) -> Bool {
    let verbs: Set<String> = ["said", "put", "gave", "wrote", "typed", "told", "meant", "mean"]
    let isTelling = zip(plain, plain.dropFirst()).contains {
      ["i", "ive", "you"].contains($0) && (verbs.contains($1) || $1 == "keep")
    }
    return isTelling
      || plain.contains("wrong") && (plain.contains("got") || plain.contains("put"))
  }

  /// Whether it is of such a sort that it does not answer what is asked.
  private static func isElsewhere(
    _ slot: Slot, _ expectation: Expectation, isTold: Bool
  ) -> Bool {
    // Who signs has a name too; "her name" is the customer's.
    if slot == .customer, expectation.slot == .signature { return true }
    guard slot != expectation.slot, form(of: slot) != expectation.form else { return false }
    let offers: Set<Slot> = [.fix, .prevent, .when, .done]
    guard let asked = expectation.slot, offers.contains(asked), slot != .customer else {
      return true
    }
    return isTold
  }

  private static func form(of slot: Slot) -> Expectation.Form {
    switch slot {
    case .customer: .name
    case .happened, .promised, .needed, .noticed, .when: .time
    case .amount, .loss: .money
    case .order: .code
    default: .words
    }
  }

  // MARK: - What is meant

  /// "The order is 99": a thing by its name, and its value.
  private static func isLabelled(_ plain: [String]) -> Bool {
    (4...5).contains(plain.count) && ["the", "her", "his"].contains(plain[0])
      && ["order", "date", "amount"].contains(plain[1]) && ["is", "was"].contains(plain[2])
  }

  /// "Her name is X not Y", "its spelt with an e": the name is set right.
  private static func isName(_ plain: [String]) -> Bool {
    guard plain.count <= 12,
      let name = plain.firstIndex(where: {
        ["name", "names", "surname", "surnames"].contains($0)
      }) ?? plain.firstIndex(where: { ["spelt", "spelled"].contains($0) })
    else { return false }
    // "I got the name wrong on the cake" tells what happened.
    let isRight = plain[(name + 1)...].contains { contrasts.contains($0) }
    let isOwned = plain[..<name].contains { ["her", "his", "their", "the", "its"].contains($0) }
    // What is told before it is an answer, which the name only stands beside.
    guard isOwned, isRight || plain[name].hasSuffix("names") && opens(plain),
      plain[..<name].allSatisfy({ around.contains($0) || joints.contains($0) || $0 == "im" })
    else { return false }
    return opens(plain) || tellsOfTelling(plain) || plain.contains("not") || plain.contains("isnt")
      || plain.contains("spelt") || plain.contains("spelled")
  }

  private static let contrasts: Set<String> = ["not", "isnt", "wasnt", "its", "is", "has", "with"]

  private static func named(_ plain: [String]) -> Slot? {
    let slots: [String: Slot] = [
      "date": .happened, "day": .happened, "amount": .amount, "price": .amount, "sum": .amount,
      "total": .amount, "order": .order, "name": .customer,
    ]
    return plain.lazy.compactMap { slots[$0] }.first
  }

  /// The sort of value on both sides of a "not", or alone after "it was".
  private static func contrasted(_ plain: [String], isTold: Bool) -> Expectation.Form? {
    guard plain.count <= 12 else { return nil }
    for form in [Expectation.Form.time, .money] {
      let places = plain.indices.filter {
        form == .time ? isDay(plain[$0]) : isFigure(plain[$0])
      }
      guard let first = places.first, let last = places.last else { continue }
      let middle = plain[first...last]
      let isAgainst =
        middle.contains("not")
        || plain[..<first].contains { ["wasnt", "isnt", "not"].contains($0) }
      let isSaid = isTold || middle.contains("said") || middle.contains("saying")
      if first < last, isAgainst || isSaid { return form }
      if first == last, isSaid, plain.contains("was") || plain.contains("its") { return form }
    }
    return nil
  }

  private static func isDay(_ word: String) -> Bool {
    if word.hasSuffix("day") || word == "tomorrow" { return word != "day" }
    let digits = word.prefix { $0.isNumber }
    return !digits.isEmpty && ["st", "nd", "rd", "th"].contains(word.dropFirst(digits.count))
  }

  private static func isFigure(_ word: String) -> Bool {
    word.contains(where: \.isNumber) && word.allSatisfy { $0.isNumber || ".,£$€".contains($0) }
  }

  // MARK: - The right value

  private struct Word {
    let typed: String
    let plain: String

    /// Whether it can be part of a name: it is no word that leads to one.
    var isName: Bool { !Amendment.around.contains(plain) && plain.contains(where: \.isLetter) }
  }

  private static let around: Set<String> = openers.union([
    "her", "his", "their", "the", "its", "it", "is", "was", "name", "names", "surname", "surnames",
    "spelt", "spelled", "called", "got", "wrong", "i", "put", "said", "gave", "what", "about",
    "told", "you", "should", "be", "that", "before", "ive", "with", "a", "an", "as", "isnt",
    "wasnt", "please", "earlier", "first", "last", "by", "way", "meant", "mean", "have", "two",
    "thats", "in", "forgot", "my", "me",
  ])

  private static func words(of line: String) -> [Word]? {
    guard line.utf8.count <= Spoken.reach * 8, !line.contains("?") else { return nil }
    let words = line.split { $0.isWhitespace || "-–—".contains($0) }.map { typed in
      Word(
        typed: String(typed).trimmingCharacters(",.;:!"),
        plain: typed.lowercased().filter { $0.isLetter || $0.isNumber || "£$€".contains($0) })
    }.filter { !$0.plain.isEmpty }
    return (3...18).contains(words.count) ? words : nil
  }

  /// The value that stands, of two: the one before a "not", the one after an "isnt" or what was
  /// said before; or the only one.
  private static func right(in words: [Word], where fits: (Word) -> Bool) -> String? {
    let runs = words.indices.filter { fits(words[$0]) && words[$0].plain != "not" }
    guard let first = runs.first, let last = runs.last else { return nil }
    let against = words.firstIndex { $0.plain == "not" }
    let start: Int
    if let against, against > first, against < last {
      // The value next to the "not" on its left.
      start = runs.last { $0 < against } ?? first
      return run(endingAt: start, in: words, runs)
    }
    start = first
    let isLast =
      words[..<first].contains { ["isnt", "wasnt", "said", "keep", "not"].contains($0.plain) }
      || words[first...last].contains { ["its", "was"].contains($0.plain) }
    return run(endingAt: isLast ? last : start, in: words, runs)
  }

  private static func run(endingAt end: Int, in words: [Word], _ runs: [Int]) -> String {
    var start = end
    while runs.contains(start - 1) { start -= 1 }
    var stop = end
    while runs.contains(stop + 1) { stop += 1 }
    return words[start...stop].map(\.typed).joined(separator: " ")
  }
}

extension String {
  /// The text without these marks at its ends.
  fileprivate func trimmingCharacters(_ marks: String) -> String {
    var rest = self[...]
    while let last = rest.last, marks.contains(last) { rest.removeLast() }
    while let first = rest.first, marks.contains(first) { rest.removeFirst() }
    return String(rest)
  }
}
