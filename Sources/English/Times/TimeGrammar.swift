import Casework

/// The expressions of time in a text, read as words, without a clock.
///
/// Every rule looks a bounded way ahead, so reading takes time in proportion to the text.
struct TimeGrammar {
  /// What the text is read as, from the most to the least careful.
  enum Use: Equatable, Sendable {
    case account
    /// An answer to "when?": "sat" and "an hour" are times.
    case answer
    /// An answer that holds no other time: "8" is one.
    case number
  }

  let pieces: Pieces
  let use: Use

  var isAnswer: Bool { use != .account }

  /// All expressions of time, in order.
  func phrases() -> [TimePhrase] {
    var found: [TimePhrase] = []
    var index = 0
    while index < pieces.count {
      if let phrase = phrase(at: index), phrase.end > index {
        found.append(phrase)
        index = phrase.end
      } else {
        index += 1
      }
    }
    return found
  }

  private func phrase(at index: Int) -> TimePhrase? {
    guard opens(index), isFree(index) else { return nil }
    return distancePhrase(at: index) ?? datePhrase(at: index) ?? clockPhrase(at: index)
      ?? vaguePhrase(at: index)
  }

  // MARK: Neighbours

  func word(_ index: Int) -> String { pieces.word(index) }

  /// Whether an expression may begin at a place, and not in the middle of a number or a name.
  func isFree(_ index: Int) -> Bool {
    guard let piece = pieces[index], piece.kind != .sign else { return false }
    guard pieces.isGlued(index), let before = pieces[index - 1] else { return true }
    switch before.kind {
    case .word, .number: return false
    case .sign:
      if ["£", "$", "€", "#", "@", "_", "+", "="].contains(before.text) { return false }
      let joins = ["-", "/", ".", ":", ",", "–"].contains(before.text)
      return !(joins && pieces.isGlued(index - 1) && piece.kind == .number)
    }
  }

  /// Whether what stands at a place may be counted by a number before it.
  func isContent(_ index: Int) -> Bool {
    guard let piece = pieces[index] else { return false }
    switch piece.kind {
    case .number: return true
    case .word:
      return !TimeCues.closed.contains(piece.text) && Weekday(said: piece.text) == nil
    case .sign:
      return ["£", "$", "€", "%", "#", "&", "°", "+", "=", "*", "/"].contains(piece.text)
        || (!piece.isSpaced && pieces.isGlued(index + 1) && isJoint(piece.text, index + 1))
    }
  }

  /// Whether a sign ties what stands before it to the piece after it: "9-11", "one-third".
  private func isJoint(_ sign: String, _ next: Int) -> Bool {
    guard ["-", ":", ".", ",", "–"].contains(sign), let piece = pieces[next] else { return false }
    return piece.kind == .number || (sign == "-" && piece.kind == .word && piece.text != "ish")
  }

  /// The place after words such as "about" and "maybe".
  func afterRough(_ start: Int) -> Int {
    var index = start
    while index < start + 4 {
      switch word(index) {
      case let word where TimeCues.rough.contains(word): index += 1
      case "like", "say": index += 1
      case "some" where word(index + 1) == "time": index += 2
      case "sort" where word(index + 1) == "of", "kind" where word(index + 1) == "of": index += 2
      case "just", "shortly", "soon", "bit", "little":
        guard ["after", "before", "gone", "past"].contains(word(index + 1)) else { return index }
        return index
      default: return pieces.sign(index) == "~" ? index + 1 : index
      }
    }
    return index
  }

  /// The place after "ish", "or so" and the like, the same place when nothing of it follows.
  func afterRoughTail(_ index: Int) -> Int {
    if word(index) == "ish" { return index + 1 }
    if pieces.sign(index) == "-" || pieces.sign(index) == "(", word(index + 1) == "ish" {
      return index + 2
    }
    if word(index) == "or", ["so", "thereabouts"].contains(word(index + 1)) { return index + 2 }
    if word(index) == "give", word(index + 1) == "or", word(index + 2) == "take" {
      return index + 3
    }
    return ["roughly", "thereabouts", "approx"].contains(word(index)) ? index + 1 : index
  }

  /// The place after a hyphen or a dash.
  func afterHyphen(_ index: Int) -> Int {
    let sign = pieces.sign(index)
    return !sign.isEmpty && ["-", "–", "—"].contains(sign) ? index + 1 : index
  }
}
