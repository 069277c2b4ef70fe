/// Which way the verbs around a time point.
struct VerbLeaning {
  let pieces: Pieces

  /// The leaning of the verb nearest to the pieces from one place up to another, and whether a
  /// preposition puts it beyond doubt.
  ///
  /// The verb of the same clause goes before one of another clause, and one before the time before
  /// one after it.
  func leaning(around start: Int, _ end: Int) -> (leaning: Leaning, isFirm: Bool) {
    let before = pieces.word(start - 1)
    if before == "since" { return (.past, true) }
    if before == "come", pieces.word(start - 2).isEmpty { return (.future, false) }
    let left = verbs(before: start)
    let right = verbs(after: end)
    if before == "for" { return (aim(left, after: end), false) }
    if let verb = left.first(where: \.isNear) ?? right.first(where: \.isNear) {
      return (verb.leaning, false)
    }
    if ["until", "till", "til", "by", "before"].contains(before), left.isEmpty {
      return (.future, before != "before")
    }
    return ((left.first ?? right.first)?.leaning ?? .either, false)
  }

  /// What "for saturday" points at: to come, unless it was, or the sentence goes on in the past.
  private func aim(_ left: [Verb], after end: Int) -> Leaning {
    if let verb = left.first, verb.isNear, ["was", "were", "wasnt", "had"].contains(verb.word) {
      return .past
    }
    for index in end..<min(pieces.count, end + 12) {
      if isStop(index) { break }
      if VerbCues.failures.contains(pieces.word(index)) { return .past }
    }
    return .future
  }

  // MARK: Verbs

  private struct Verb {
    var word: String
    var leaning: Leaning
    /// Whether it stands in the same clause.
    var isNear: Bool
  }

  private func verbs(before start: Int) -> [Verb] {
    var found: [Verb] = []
    var isNear = true
    for index in stride(from: start - 1, through: max(0, start - 16), by: -1) {
      if isStop(index) { break }
      if let leaning = leaning(of: index, beside: start) {
        found.append(Verb(word: pieces.word(index), leaning: leaning, isNear: isNear))
      }
      if isBorder(index) { isNear = false }
    }
    return found
  }

  private func verbs(after end: Int) -> [Verb] {
    var found: [Verb] = []
    var isNear = true
    for index in end..<min(pieces.count, end + 12) {
      if isStop(index) { break }
      if isBorder(index) { isNear = false }
      if let leaning = leaning(of: index, beside: end) {
        found.append(Verb(word: pieces.word(index), leaning: leaning, isNear: isNear))
      }
    }
    return found
  }

  private func isStop(_ index: Int) -> Bool {
    let sign = pieces.sign(index)
    if sign == "." { return !(pieces.isGlued(index + 1) && pieces[index + 1]?.kind != .sign) }
    return ["!", "?", ";", "\n"].contains(sign)
  }

  private func isBorder(_ index: Int) -> Bool {
    if [",", "(", ")", "–", "—"].contains(pieces.sign(index)) { return true }
    return VerbCues.borders.contains(pieces.word(index))
  }

  /// Which way the word at a place points when it is a verb.
  private func leaning(of index: Int, beside time: Int) -> Leaning? {
    let word = pieces.word(index)
    let next = pieces.word(index + 1)
    if word.isEmpty { return nil }
    if VerbCues.copulas.contains(word) { return isAppointing(index, beside: time) ? .future : nil }
    if ["has", "have", "got"].contains(word), next == "to" { return .future }
    // "Came off it going down hill": on the way, not to come.
    if word == "going", next != "to", index > 0, !VerbCues.copulas.contains(pieces.word(index - 1)),
      !["is", "are", "be", "'s", "im", "m", "re"].contains(pieces.word(index - 1))
    {
      return nil
    }
    if ["due", "meant", "supposed", "going", "gonna"].contains(word), isOver(index) {
      return .past
    }
    if ["ill", "well", "shell", "hell"].contains(word) { return isWill(index) ? .future : nil }
    if VerbCues.future.contains(word) { return .future }
    return VerbCues.isPast(word) ? .past : nil
  }

  /// Whether "is" appoints a day, and does not only describe: "is on saturday", "is moving house".
  private func isAppointing(_ index: Int, beside time: Int) -> Bool {
    let next = pieces.word(index + 1)
    if next == "when" { return false }
    if index >= time { return index == time }
    return time - index <= 2 || ["for", "at", "on", "this", "next", "due"].contains(next)
      || (next.hasSuffix("ing") && !["wedding", "missing", "nothing", "something"].contains(next))
  }

  /// Whether "was" stands shortly before: "was due", "were going to".
  private func isOver(_ index: Int) -> Bool {
    (index - 3..<index).contains { ["was", "were", "wasnt"].contains(pieces.word($0)) }
  }

  /// Whether the word is a cut "will": "I'll", "ill bring it", not "was ill".
  private func isWill(_ index: Int) -> Bool {
    if pieces[index]?.hasApostrophe == true { return true }
    let isSick = ["was", "is", "are", "were", "very", "so", "fell", "really", "be", "been", "got"]
      .contains(pieces.word(index - 1))
    return pieces.word(index) == "ill" && !isSick
  }
}
