/// Which times of a text were taken back by a later one.
struct TimeCorrections {
  let pieces: Pieces
  let phrases: [TimePhrase]
  let meanings: [SaidTime.Meaning]

  /// The places, in the list of phrases, of those that do not count.
  func withdrawn() -> Set<Int> {
    var gone: Set<Int> = []
    for index in phrases.indices.dropFirst() where phrases[index].corrects(phrases[index - 1]) {
      let gap = phrases[index - 1].end..<max(phrases[index - 1].end, phrases[index].start)
      guard gap.count <= 9 else { continue }
      if isTakenBack(gap) {
        gone.formUnion(rivals(of: index))
      } else if isDenied(phrases[index - 1].start), isBetween(gap) {
        gone.insert(index - 1)
      }
    }
    return gone
  }

  /// The times just before one that it replaces: the last, and those joined to it by "or".
  private func rivals(of index: Int) -> [Int] {
    var rivals: [Int] = []
    var rival = index - 1
    while rival >= 0, index - rival < 5 {
      if meanings[rival] != meanings[index] { rivals.append(rival) }
      guard rival > 0, phrases[rival].corrects(phrases[rival - 1]) else { break }
      let gap = phrases[rival - 1].end..<max(phrases[rival - 1].end, phrases[rival].start)
      guard gap.count <= 3, gap.contains(where: { pieces.word($0) == "or" }) else { break }
      rival -= 1
    }
    return rivals
  }

  /// Whether the pieces between two times say that the first was wrong.
  private func isTakenBack(_ gap: Range<Int>) -> Bool {
    var hasMarker = false
    for index in gap {
      let word = pieces.word(index)
      if word.isEmpty {
        guard pieces[index]?.kind == .sign, !["\n", ":"].contains(pieces.sign(index)) else {
          return false
        }
      } else if Self.markers.contains(word) || isMarker(word, before: pieces.word(index + 1)) {
        hasMarker = true
      } else if !Self.fillers.contains(word) {
        return false
      }
    }
    return hasMarker
  }

  /// Whether two words together take something back: "or rather", "make that".
  private func isMarker(_ word: String, before next: String) -> Bool {
    switch word {
    case "rather": next != "than"
    case "make": next == "it" || next == "that"
    default: false
    }
  }

  /// Whether "not" stands right before a time.
  private func isDenied(_ start: Int) -> Bool {
    let index =
      ["on", "at", "the", "for", "in"].contains(pieces.word(start - 1)) ? start - 2 : start - 1
    return ["not", "wasnt", "isnt"].contains(pieces.word(index))
  }

  /// Whether the pieces between two times only lead over: "not friday, but saturday".
  private func isBetween(_ gap: Range<Int>) -> Bool {
    gap.count <= 5 && !gap.isEmpty
      && gap.allSatisfy { index in
        let word = pieces.word(index)
        return word.isEmpty
          ? [",", "-", "–", "—", ".", ";"].contains(pieces.sign(index))
          : ["but", "it", "its", "was", "is", "on", "at", "the", "for", "in"].contains(word)
      }
  }

  private static let markers: WordSet = [
    "no", "nope", "wait", "sorry", "actually", "scrap", "correction", "meant", "mean", "oops",
    "whoops", "nah", "hang", "edit", "strike",
  ]

  private static let fillers: WordSet = [
    "i", "it", "its", "was", "is", "the", "on", "at", "by", "that", "or", "maybe", "think", "oh",
    "ah", "hm", "hmm", "um", "er", "not", "for", "in", "a", "to", "thats", "to", "bad", "my",
    "until", "from", "since", "well",
  ]
}
