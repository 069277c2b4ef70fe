import English

/// Finds the greeting before a message and the closing words and the name after it.
struct Farewell {
  /// What is said between the two.
  private(set) var tokens: Range<Int>
  private(set) var signer: String?

  /// Takes greeting and name off; a sender named in the head of the mail is known for one.
  init(_ passage: Passage, after sender: String?) {
    tokens = passage.tokens.indices
    skipGreeting(passage)
    takeSigner(passage, sender: sender)
  }

  private static let greetings: WordSet = [
    "hi", "hello", "hey", "dear", "hiya", "greetings", "morning", "afternoon", "evening", "hallo",
  ]

  /// "Hi Rosa,", "Dear Sir or Madam", "To whom it may concern:".
  private mutating func skipGreeting(_ passage: Passage) {
    let all = passage.tokens
    guard let first = tokens.first else { return }
    let isFormal = all[tokens].prefix(3).map(\.lower) == ["to", "whom", "it"]
    let isGood =
      all[first].lower == "good"
      && all[tokens].dropFirst().first.map {
        Self.greetings.contains($0.lower)
      } ?? false
    guard isFormal || isGood || Self.greetings.contains(all[first].lower) else { return }
    let reach = tokens.prefix(8)
    for index in reach.dropFirst() {
      let isMark = all[index].form == .punctuation && all[index].text != "'"
      if isMark || passage.startsLine(index) {
        tokens = (isMark ? index + 1 : index)..<tokens.upperBound
        return
      }
    }
    // "hi i ordered": without a mark only the greeting itself goes.
    guard !isFormal, all[first].lower != "dear" else { return }
    tokens = (first + (isGood ? 2 : 1))..<tokens.upperBound
  }

  private static let closings: WordSet = [
    "regards", "sincerely", "faithfully", "wishes", "best", "yours", "cheers", "thanks", "love",
    "kind", "warm", "many", "truly", "respectfully", "from", "disappointed", "sincerly", "thank",
    "x", "xx", "xxx", "you", "signed", "very", "a", "with", "all", "the", "so", "much",
  ]

  /// Takes a name off the end, then the closing words before it.
  private mutating func takeSigner(_ passage: Passage, sender: String?) {
    let all = passage.tokens
    var end = trimmedEnd(tokens.upperBound, all)
    while end > tokens.lowerBound, ["x", "xx", "xxx"].contains(all[end - 1].lower) {
      end = trimmedEnd(end - 1, all)
    }
    var start = end
    while start > tokens.lowerBound, end - start < 4,
      isNamelike(all[start - 1]) || isAfterInitial(start - 1, all)
    {
      start -= 1
      if passage.startsLine(start) { break }
    }
    if start < end, start > tokens.lowerBound, opensName(start, passage),
      all[start..<end].contains(where: { $0.form == .word }),
      isName(all[start..<end], onLine: passage.startsLine(start), sender: sender)
    {
      let isInitial = all[end - 1].range.count == 1 && end < all.count && all[end].text == "."
      signer = passage.text(tokens: start..<(isInitial ? end + 1 : end))
      tokens = tokens.lowerBound..<start
    }
    dropClosing(passage)
  }

  private func trimmedEnd(_ end: Int, _ all: [Token]) -> Int {
    var end = end
    while end > tokens.lowerBound, all[end - 1].form == .punctuation || all[end - 1].form == .emoji
    {
      end -= 1
    }
    return end
  }

  private func isNamelike(_ token: Token) -> Bool {
    token.form == .word && token.tag != .verbBase && !Self.closings.contains(token.lower)
  }

  /// Whether it is the stop after an initial.
  private func isAfterInitial(_ index: Int, _ all: [Token]) -> Bool {
    all[index].text == "." && index > 0 && all[index - 1].form == .word
      && all[index - 1].range.count == 1
  }

  /// Whether a name may begin here: on a line of its own, after a dash, a stop or closing words.
  private func opensName(_ index: Int, _ passage: Passage) -> Bool {
    let before = passage.tokens[index - 1]
    return passage.startsLine(index) || Self.closings.contains(before.lower)
      || [".", "!", "?", "-", "–", "—", ",", "\"", "…"].contains(before.text)
  }

  private func isName(_ words: ArraySlice<Token>, onLine: Bool, sender: String?) -> Bool {
    let words = words.filter { $0.form == .word }
    if let sender = sender?.lowercased(), let first = words.first, sender.contains(first.lower) {
      return true
    }
    guard words.count <= 3 else { return false }
    let isLarge = words.allSatisfy { $0.text.first?.isUppercase ?? false }
    let isKnown = words.first.map { GivenNames.pronoun(of: $0.lower) != nil } ?? false
    return isKnown
      || isLarge && (onLine || words.allSatisfy { $0.tag == .properNoun })
        && !words.contains { $0.tag == .auxiliary || $0.tag == .verbPast }
  }

  /// "Kind regards," and "Thanks": closing words say nothing.
  private mutating func dropClosing(_ passage: Passage) {
    let all = passage.tokens
    let end = trimmedEnd(tokens.upperBound, all)
    var start = end
    while start > tokens.lowerBound, Self.closings.contains(all[start - 1].lower), end - start < 5 {
      start -= 1
    }
    guard start < end, start > tokens.lowerBound else { return }
    let before = all[start - 1]
    let isApart = passage.startsLine(start) || before.form == .punctuation && before.text != ","
    guard isApart, signer != nil || passage.startsLine(start) else { return }
    tokens = tokens.lowerBound..<start
  }
}
