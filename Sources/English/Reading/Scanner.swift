/// Cuts a text into words, numbers and marks.
struct Scanner {
  /// A stretch of the text that is one token, before contractions are taken apart.
  struct Piece {
    let range: Range<Int>
    let form: Form
  }

  let scalars: [Unicode.Scalar]
  let kinds: [ScalarKind]
  private(set) var pieces: [Piece] = []

  init(_ scalars: [Unicode.Scalar]) {
    self.scalars = scalars
    kinds = scalars.map(ScalarKind.init)
    pieces.reserveCapacity(scalars.count / 4)
    var start = 0
    while start < scalars.count {
      if isSpace(start) {
        start += 1
        continue
      }
      var end = start
      while end < scalars.count, !isSpace(end) { end += 1 }
      scan(chunk: start..<end)
      start = end
    }
  }

  private func isSpace(_ index: Int) -> Bool {
    kinds[index] == .blank || kinds[index] == .lineEnd
  }

  /// Scans what stands between two blanks.
  private mutating func scan(chunk: Range<Int>) {
    if let address = Addresses.find(in: chunk, scalars, kinds) {
      scan(plain: chunk.lowerBound..<address.range.lowerBound)
      pieces.append(address)
      scan(plain: address.range.upperBound..<chunk.upperBound)
    } else {
      scan(plain: chunk)
    }
  }

  private mutating func scan(plain chunk: Range<Int>) {
    var start = chunk.lowerBound
    while start < chunk.upperBound {
      let piece = piece(at: start, in: chunk)
      pieces.append(piece)
      start = piece.range.upperBound
    }
  }

  private func piece(at start: Int, in chunk: Range<Int>) -> Piece {
    let next = start + 1 < chunk.upperBound ? kinds[start + 1] : .blank
    switch kinds[start] {
    case .letter: return word(from: start, in: chunk)
    case .digit: return number(from: start, in: chunk)
    case .currency where next == .digit:
      let end = number(from: start + 1, in: chunk).range.upperBound
      return Piece(range: start..<end, form: .money)
    case .apostrophe where next == .letter && isClitic(after: start, in: chunk):
      return word(from: start, in: chunk)
    case .emoji: return run(of: .emoji, from: start, in: chunk, form: .emoji)
    default: break
    }
    let mark = scalars[start]
    if mark == "#", next == .digit {
      let end = run(of: .digit, from: start + 1, in: chunk, form: .number).range.upperBound
      return Piece(range: start..<end, form: .hashNumber)
    }
    if mark == "@" || mark == "#", next == .letter {
      let end = word(from: start + 1, in: chunk).range.upperBound
      return Piece(range: start..<end, form: .mention)
    }
    return marks(from: start, in: chunk)
  }

  /// A run of the same mark, such as `!!` or `...`; quotation marks stand alone.
  private func marks(from start: Int, in chunk: Range<Int>) -> Piece {
    var end = start + 1
    if kinds[start] == .mark {
      while end < chunk.upperBound, kinds[end] == .mark,
        scalars[end] == scalars[start] || (isStop(end) && isStop(start))
      { end += 1 }
    }
    return Piece(range: start..<end, form: .punctuation)
  }

  private func isStop(_ index: Int) -> Bool { scalars[index] == "!" || scalars[index] == "?" }

  private func run(
    of kind: ScalarKind, from start: Int, in chunk: Range<Int>, form: Form
  ) -> Piece {
    var end = start + 1
    while end < chunk.upperBound, kinds[end] == kind { end += 1 }
    return Piece(range: start..<end, form: form)
  }
}

extension Scanner {
  /// Letters with the digits, hyphens and apostrophes among them.
  func word(from start: Int, in chunk: Range<Int>) -> Piece {
    var end = start + 1
    while end < chunk.upperBound {
      let inner = end + 1 < chunk.upperBound ? kinds[end + 1] : .blank
      switch kinds[end] {
      case .letter, .digit: end += 1
      case .apostrophe where inner == .letter: end += 2
      case .mark where inner == .letter || inner == .digit:
        guard joins(end) else { return finished(start..<end, in: chunk) }
        end += 2
      default: return finished(start..<end, in: chunk)
      }
    }
    return finished(start..<end, in: chunk)
  }

  /// Whether the mark holds two parts of a word together, as in `no-show`, `B&B` and `pdx_hiker`.
  private func joins(_ index: Int) -> Bool {
    switch scalars[index] {
    case "-", "_", "&", "\u{2010}", "\u{2011}": true
    default: false
    }
  }

  /// The word with the stop or slash of an abbreviation: `Mr.`, `e.g.`, `w/`, `b/c`.
  private func finished(_ range: Range<Int>, in chunk: Range<Int>) -> Piece {
    let end = Abbreviations(scalars: scalars, kinds: kinds).end(of: range, in: chunk)
    return Piece(range: range.lowerBound..<end, form: .word)
  }

  /// Whether letters after an apostrophe are the end of a word, as in `'s` after a quotation.
  private func isClitic(after apostrophe: Int, in chunk: Range<Int>) -> Bool {
    let letters = scalars[(apostrophe + 1)..<min(apostrophe + 5, chunk.upperBound)]
    let text = String(String.UnicodeScalarView(letters)).lowercased()
    return ["cause", "til", "em"].contains { text.hasPrefix($0) }
  }
}
