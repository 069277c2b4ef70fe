import English

/// One sentence of a passage, with its clauses at hand.
struct Line: Sendable {
  private let content: Content
  /// Where the writer regrets.
  private(set) var regrets: [Regret] = []
  /// Whether the writer regrets here, owns up, or tells a failing or a harm of the writer's making.
  private(set) var tellsOwnWrong = false

  var passage: Passage { content.passage }
  var number: Int { content.number }
  var tokens: Range<Int> { content.tokens }
  var clauses: ArraySlice<Clause> { content.clauses }
  /// The marks of all its words, as typed and in their dictionary forms.
  var marks: WordMarks { content.marks }

  /// Whether the token, as typed or in its dictionary form, may be one of the words of these marks.
  func mayBe(_ index: Int, in marks: WordMarks) -> Bool {
    let places = content.places[index - content.tokens.lowerBound]
    return marks.has(places.typed) || marks.has(places.lemma)
  }

  init(passage: Passage, number: Int, tokens: Range<Int>, clauses: ArraySlice<Clause>) {
    content = Content(passage: passage, number: number, tokens: tokens, clauses: clauses)
    if holds(Words.regretting) { regrets = tokens.compactMap { regret(at: $0) } }
    tellsOwnWrong = findsOwnWrong
  }

  /// What all copies of a line share.
  private final class Content: Sendable {
    let passage: Passage
    let number: Int
    let tokens: Range<Int>
    let clauses: ArraySlice<Clause>
    let words: Set<String>
    let marks: WordMarks
    /// The places of the marks of each token.
    let places: [(typed: Int, lemma: Int)]

    init(passage: Passage, number: Int, tokens: Range<Int>, clauses: ArraySlice<Clause>) {
      self.passage = passage
      self.number = number
      self.tokens = tokens
      self.clauses = clauses
      words = passage.tokens[tokens].reduce(into: []) { words, token in
        words.insert(token.lower)
        if token.lemma != token.lower { words.insert(token.lemma) }
      }
      places = passage.tokens[tokens].map { token in
        let typed = WordMarks.place(of: token.lower)
        return (typed, token.lemma == token.lower ? typed : WordMarks.place(of: token.lemma))
      }
      marks = places.reduce(into: WordMarks()) { marks, places in
        marks.insert(at: places.typed)
        marks.insert(at: places.lemma)
      }
    }
  }

  /// The token in lower case; empty beyond the sentence.
  func lower(_ index: Int) -> String {
    tokens.contains(index) ? passage.tokens[index].lower : ""
  }

  /// The dictionary form of the token; empty beyond the sentence.
  func lemma(_ index: Int) -> String {
    tokens.contains(index) ? passage.tokens[index].lemma : ""
  }

  /// Whether the token, as typed or in its dictionary form, is one of these words.
  func word(_ index: Int, is words: Set<String>) -> Bool {
    words.contains(lower(index)) || words.contains(lemma(index))
  }

  func isPunctuation(_ index: Int) -> Bool {
    tokens.contains(index) && passage.tokens[index].form == .punctuation
  }

  /// Whether one of the words stands among these tokens.
  func holds(_ words: Set<String>, in range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains { word($0, is: words) }
  }

  /// Whether one of the words stands anywhere in the sentence.
  func holds(_ words: Set<String>) -> Bool { !content.words.isDisjoint(with: words) }

  /// The end of the stretch that starts here: the next stop, semicolon, colon or bracket, or the
  /// end of the sentence, and never far off, so that all that is done with it stays linear.
  func stretchEnd(from start: Int) -> Int {
    let limit = min(max(start, tokens.upperBound), start + Line.reach)
    return (start..<limit).first { isStop($0) } ?? limit
  }

  /// The tokens on either side of this one that may have to do with it.
  func around(_ index: Int) -> Range<Int> {
    (index - Line.reach..<index + Line.reach).clamped(to: tokens)
  }

  /// How many tokens away a word may still bear on another one in the same sentence.
  private static let reach = 60
  private static let stops: Set<Unicode.Scalar> = [
    ".", "!", "?", ";", ":", "(", ")", "…", "—", "–", "-",
  ]

  private func isStop(_ index: Int) -> Bool {
    isPunctuation(index)
      && lower(index).unicodeScalars.contains { Line.stops.contains($0) }
  }

  /// The range without marks and joining words at its end.
  func trimmed(_ range: Range<Int>) -> Range<Int> {
    var end = range.upperBound
    while end > range.lowerBound, isPunctuation(end - 1) { end -= 1 }
    return range.lowerBound..<end
  }
}

extension Passage {
  /// The sentences one after the other.
  var lines: [Line] {
    var clause = 0
    return sentences.indices.map { number in
      let first = clause
      while clause < clauses.count, clauses[clause].sentence <= number { clause += 1 }
      return Line(
        passage: self, number: number, tokens: sentences[number].tokens,
        clauses: clauses[first..<clause])
    }
  }

  /// The number of the sentence that holds the token.
  func sentence(at token: Int) -> Int? {
    var low = 0
    var high = sentences.count
    while low < high {
      let middle = (low + high) / 2
      if sentences[middle].tokens.upperBound <= token { low = middle + 1 } else { high = middle }
    }
    return low < sentences.count && sentences[low].tokens.contains(token) ? low : nil
  }

  /// Whether the token is the first of a word: not a mark, and set off from the token before it.
  func startsWord(_ index: Int) -> Bool {
    guard tokens.indices.contains(index), tokens[index].form != .punctuation else { return false }
    return index == 0 || tokens[index - 1].range.upperBound < tokens[index].range.lowerBound
  }

  /// Where these tokens stand, in Unicode scalars.
  func scalarRange(of tokens: Range<Int>) -> Range<Int> {
    guard let first = tokens.first, let last = tokens.last, self.tokens.indices.contains(last)
    else { return 0..<0 }
    return self.tokens[first].range.lowerBound..<self.tokens[last].range.upperBound
  }
}
