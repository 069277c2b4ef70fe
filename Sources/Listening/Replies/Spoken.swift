/// A short line as it is spoken: pieces between marks, in plain words.
///
/// Contractions are opened and shortenings are spelt out, so that "cant say", "can't say" and
/// "cannot say" are the same words.
struct Spoken {
  /// The words between two marks, or from a `but` or `because` on.
  struct Piece {
    let words: [String]
    /// The mark that ended it.
    let mark: Character?

    /// The words without those that only warm up: "well", "ok so", "honestly".
    var core: ArraySlice<String> {
      let core = words.drop { Spoken.warming.contains($0) }
      return core.isEmpty ? words[...] : core
    }

    /// The words without a no or a yes before them either: "nah im leaving it".
    var bare: ArraySlice<String> {
      let bare = words.drop { Spoken.warming.contains($0) || Spoken.stances.contains($0) }
      return bare.isEmpty ? core : bare
    }
  }

  let pieces: [Piece]
  /// All the words, the warming ones at the front left out.
  let words: [String]
  /// Whether it ends with a question mark.
  let asks: Bool

  /// No reply that is more than an answer or a story has more words than this.
  static let reach = 44

  /// Cuts a line, or gives `nil` for one that is too long to be anything but an answer.
  init?(_ line: String) {
    guard line.utf8.count <= Self.reach * 10 else { return nil }
    var pieces: [Piece] = []
    var words: [String] = []
    func close(_ mark: Character?) {
      if !words.isEmpty { pieces.append(Piece(words: words, mark: mark)) }
      words = []
    }
    var asks = false
    for typed in line.split(whereSeparator: \.isWhitespace) {
      let plain = PlainWord(typed)
      if plain.opensPiece { close(nil) }
      words += plain.words
      if let mark = plain.mark { close(mark) }
      if plain.mark != nil || !plain.words.isEmpty { asks = plain.mark == "?" }
    }
    close(nil)
    self.pieces = pieces
    self.asks = asks
    let all = pieces.flatMap(\.words)
    guard all.count <= Self.reach else { return nil }
    let core = all.drop { Self.warming.contains($0) }
    self.words = core.isEmpty ? all : Array(core)
  }

  private static let warming: Set<String> = [
    "ok", "okay", "well", "um", "er", "erm", "hmm", "hm", "oh", "ah", "so", "sorry", "look",
    "honestly", "please", "and", "tbh", "haha", "lol", "but", "anyway", "actually", "right",
    "listen", "mate", "wait", "yeah", "yes", "basically", "because",
  ]

  private static let stances: Set<String> = [
    "no", "nah", "nope", "yep", "yup", "hang", "on", "hold",
  ]

  var first: Piece? { pieces.first }
  var last: Piece? { pieces.last }

  /// Whether any piece is one of these turns of phrase.
  func says(_ cues: [Cue]) -> Bool {
    pieces.contains { piece in
      cues.contains { $0.isFound(in: piece.core) || $0.isFound(in: piece.bare) }
    }
  }

  /// Whether the first piece is one of these turns of phrase, with or without a no before it.
  func opens(with cues: [Cue]) -> Bool {
    first.map { piece in
      cues.contains { cue in
        [piece.core, piece.bare, piece.words[...]].contains { cue.isFound(in: $0) }
      }
    } ?? false
  }
}

/// One word as typed, made plain.
private struct PlainWord {
  let words: [String]
  /// The mark after it that ends a piece.
  let mark: Character?

  init(_ typed: Substring) {
    var bare = typed[...]
    var mark: Character?
    while let last = bare.last, !last.isLetter, !last.isNumber, !last.isEmojiLike {
      if ",.;!?:…)—–".contains(last), mark != "?" { mark = last }
      bare.removeLast()
    }
    while let first = bare.first, !first.isLetter, !first.isNumber, !"#£$€@".contains(first),
      !first.isEmojiLike
    { bare.removeFirst() }
    if bare.isEmpty, "-–—".contains(typed.first ?? " ") { mark = "-" }
    self.mark = mark
    let lower = bare.lowercased()
    let plain = lower.filter { !"'’‘`".contains($0) }
    words =
      plain.isEmpty
      ? [] : Opened.written[lower.replacing("’", with: "'")] ?? Opened.words[plain] ?? [plain]
  }

  var opensPiece: Bool {
    words.first.map { ["but", "because", "except", "although", "though"].contains($0) } ?? false
  }
}

extension Character {
  /// Whether it is a picture, which is a word by itself.
  fileprivate var isEmojiLike: Bool {
    unicodeScalars.first.map { $0.properties.isEmojiPresentation } ?? false
  }
}
