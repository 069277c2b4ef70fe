/// Words with which an owner takes back what stood before, and judges it: "no forget that, thats
/// not fair".
///
/// What comes after them is the answer; they are no part of it.
package enum Retraction {
  /// The line from where it says something of its own; empty where it only takes back.
  package static func stripped(_ line: String) -> String {
    let words = line.split(whereSeparator: \.isWhitespace)
    let plain = words.map { Plainness(String($0)).text.filter { $0.isLetter || $0.isNumber } }
    let count = length(words.map(String.init), plain)
    return count == 0 ? line : words[count...].joined(separator: " ").withoutLead
  }

  /// Whether something is taken back by its verb, and words of their own follow.
  package static func isFollowed(_ line: String) -> Bool {
    guard line.utf8.count <= Spoken.reach * 10, let spoken = Spoken(line), !spoken.asks else {
      return false
    }
    let rest = stripped(line)
    // "Forget it, im not sending anything" leaves; nothing comes in place of what it takes back.
    guard let more = Spoken(rest), !more.words.prefix(4).contains("not"),
      !["undo", "redo", "go", "back", "start", "stop", "quit", "skip"].contains(more.words.first)
    else { return false }
    let count = rest.split(whereSeparator: \.isWhitespace).count
    let gone = spoken.pieces.flatMap(\.words).dropLast(more.pieces.flatMap(\.words).count)
    let isTaken =
      spoken.says(taking) || gone.contains { ["that", "it", "this"].contains($0) }
      || gone.contains("no") && gone.contains { ["actually", "wait"].contains($0) }
    return rest != line && isTaken && count > 1
  }

  private static let taking: [Cue] = [
    "<scrap> ?about that|it|this", "never mind", "changed my mind", "^ on second thought|thoughts",
  ]

  /// How many words at the start take back or judge what stood before.
  private static func length(_ words: [String], _ plain: [String]) -> Int {
    var index = 0
    var kept = 0
    while index < plain.count {
      let next = plain[index...]
      if let step = takingBack(next, words) ?? (kept > 0 ? judging(next) : nil) {
        index += step
        kept = index
      } else if let step = opening(next) {
        index += step
        // "No refund" refuses one; "no, a refund" and "no forget that" do not.
        let isBound = bound.contains(plain[index - step]) && !isParted(words[index - 1])
        if !isBound { kept = index }
      } else {
        break
      }
    }
    return kept
  }

  private static func isParted(_ word: String) -> Bool {
    word.last.map { ",.;:!-–—".contains($0) } ?? false
  }

  /// How many words only open a line.
  private static func opening(_ words: ArraySlice<String>) -> Int? {
    if words.starts(with: ["hang", "on"]) || words.starts(with: ["hold", "on"]) { return 2 }
    return words.first.flatMap { openers.contains($0) || bound.contains($0) ? 1 : nil }
  }

  private static let openers: Set<String> = [
    "wait", "oh", "hmm", "well", "um", "er", "erm", "ok", "okay", "actually", "but",
  ]

  /// Words that open a line only where a mark parts them from it, or something is taken back.
  private static let bound: Set<String> = [
    "no", "nope", "nah", "sorry", "yes", "yeah", "yep", "good", "great", "fine", "perfect",
  ]

  private static let scrapping = Cue.classes["scrap"] ?? []

  /// "Forget that", "scrap what i said", "never mind", "i changed my mind".
  private static func takingBack(_ words: ArraySlice<String>, _ typed: [String]) -> Int? {
    var rest = words.drop { ["just", "please", "lets"].contains($0) }
    guard let first = rest.first else { return nil }
    let led = words.count - rest.count
    if scrapping.contains(first) {
      rest = rest.dropFirst()
      if rest.first == "about" { rest = rest.dropFirst() }
      guard let object = rest.first else { return nil }
      if ["that", "it", "this"].contains(object) { return words.count - rest.count + 1 }
      if ["the", "my", "a", "any"].contains(object) {
        return end(of: rest, typed).map { $0 - words.startIndex }
      }
      guard object == "what" else { return nil }
      return words.count - rest.count + min(rest.count, 3)
    }
    for phrase in [
      ["never", "mind"], ["nevermind"], ["i", "changed", "my", "mind"], ["changed", "my", "mind"],
      ["ive", "changed", "my", "mind"], ["on", "second", "thought"], ["on", "second", "thoughts"],
      ["i", "take", "that", "back"],
    ] where rest.starts(with: phrase) {
      return led + phrase.count
    }
    return nil
  }

  /// Where what is taken back by its name ends: "the conservator, ill do the frame again".
  private static func end(of object: ArraySlice<String>, _ typed: [String]) -> Int? {
    object.indices.prefix(6).lazy.filter { isParted(typed[$0]) }.map { $0 + 1 }
      .first { $0 < object.endIndex && resumed.contains(object[$0]) }
  }

  /// Words with which the owner goes on to what is to be done instead.
  private static let resumed: Set<String> = [
    "i", "ill", "im", "id", "we", "well", "just", "let", "lets", "give", "do",
  ]

  /// "Thats not fair", "it was too much": a judgement of what was said, up to its adjective.
  private static func judging(_ words: ArraySlice<String>) -> Int? {
    let pointing: Set<String> = ["thats", "its", "that", "it", "this"]
    guard let first = words.first, pointing.contains(first) else { return nil }
    let rest = words.dropFirst().drop {
      ["is", "was", "would", "be", "isnt", "wasnt", "really", "just", "a", "bit", "so"].contains($0)
    }
    let isDenied =
      rest.first == "not" || rest.first == "too"
      || words.dropFirst().prefix(2).contains { ["isnt", "wasnt"].contains($0) }
    let adjective = rest.drop { ["not", "too", "very"].contains($0) }
    guard let word = adjective.first, isDenied || poor.contains(word) else { return nil }
    return words.count - adjective.count + (adjective.dropFirst().first == "enough" ? 2 : 1)
  }

  private static let poor: Set<String> = [
    "wrong", "unfair", "stupid", "silly", "daft", "rubbish", "mean", "stingy", "harsh", "nonsense",
  ]
}
