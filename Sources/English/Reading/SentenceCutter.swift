/// Cuts tokens into sentences.
struct SentenceCutter {
  let tokens: [Token]
  let kinds: [ScalarKind]
  let scalars: [Unicode.Scalar]
  private static let perceptron = Perceptron(.sentences)

  /// The sentences as ranges of tokens, in order and without gaps.
  func cut() -> [Range<Int>] {
    var sentences: [Range<Int>] = []
    var start = 0
    let learnt = SentenceMarks(tokens)
    var features = Features()
    var gaps = learnt.gaps[...]
    for index in tokens.indices.dropFirst() {
      while let gap = gaps.first, gap < index { gaps = gaps.dropFirst() }
      if isCut(before: index, from: start) || isTooLong(before: index, from: start)
        || gaps.first == index && isLearntCut(index, from: start, learnt, &features)
      {
        sentences.append(start..<index)
        start = index
      }
    }
    if start < tokens.count { sentences.append(start..<tokens.count) }
    return sentences
  }

  /// Whether a sentence ends where no rule says so: before a capital that no mark announces, after
  /// a smile.
  private func isLearntCut(
    _ index: Int, from start: Int, _ marks: SentenceMarks, _ features: inout Features
  ) -> Bool {
    guard !Self.perceptron.isEmpty, !tokens[index].isQuoted || !tokens[index - 1].isQuoted,
      tokens[index].form != .money, !wantsObject(index - 1)
    else { return false }
    marks.collect(index, from: start, into: &features)
    let scores = Self.perceptron.scores(features)
    return scores.count == 2 && scores[1] > scores[0]
  }

  /// Whether a word is nothing but a verb that needs more: "my lads carried", before "Mrs Lowe's".
  private func wantsObject(_ index: Int) -> Bool {
    let senses = Lexicon.shared.senses(tokens[index].lower)
    return senses.hasAny([Senses(.verbPast), Senses(.verbPresent)])
      && !senses.hasAny([Senses(.noun), Senses(.adjective), Senses(.auxiliary)])
      && !Verbs.standing.contains(Lexicon.shared[tokens[index].lower]?.verb ?? "")
  }

  /// Nobody writes a sentence of a thousand words, but whatever is looked for in a clause goes
  /// through all of it: a line of a megabyte is read in pieces.
  private func isTooLong(before index: Int, from start: Int) -> Bool {
    let isGlued = tokens[index - 1].range.upperBound == tokens[index].range.lowerBound
    return index - start >= (isGlued ? 2_000 : 1_000)
  }

  private func isCut(before index: Int, from start: Int) -> Bool {
    let last = index - 1
    let gap = tokens[last].range.upperBound..<tokens[index].range.lowerBound
    if gap.isEmpty { return false }
    if isLineCut(gap, index) { return true }
    if tokens[last].form == .emoji { return tokens[index].form != .punctuation }
    guard tokens[index].form != .punctuation || isOpening(index) else { return false }
    if tokens[last].isQuoted, tokens[index].isQuoted, !isQuotation(start) { return false }
    return endsSentence(last, next: index)
  }

  /// Whether a quotation, and not the words around it, begins here.
  private func isQuotation(_ index: Int) -> Bool {
    tokens[index].isQuoted || tokens[index].form == .punctuation && isOpening(index)
  }

  /// Whether the lines break here for good: not where a long line is only wrapped.
  private func isLineCut(_ gap: Range<Int>, _ index: Int) -> Bool {
    guard kinds[gap].contains(.lineEnd) else { return false }
    let breaks = lineEnds(gap)
    if breaks > 1 { return true }
    var length = 0
    var back = gap.lowerBound - 1
    while back >= 0, length < 60, kinds[back] != .lineEnd {
      length += 1
      back -= 1
    }
    let opensSmall = scalars[gap.upperBound].isSmall
    return length < 60 || !opensSmall
  }

  private func lineEnds(_ gap: Range<Int>) -> Int {
    var count = 0
    for index in gap where kinds[index] == .lineEnd {
      let isPair = scalars[index] == "\n" && index > 0 && scalars[index - 1] == "\r"
      if !isPair { count += 1 }
    }
    return count
  }

  private func isOpening(_ index: Int) -> Bool {
    switch kinds[tokens[index].range.lowerBound] {
    case .quote, .apostrophe: true
    default: ["(", "[", "-", "*", "•", "–", "—"].contains(tokens[index].text)
    }
  }

  /// Whether the token is a final mark, or one closed by a quotation mark or bracket.
  private func endsSentence(_ index: Int, next: Int) -> Bool {
    var last = index
    while last > 0, index - last < 3, isClosing(last) { last -= 1 }
    guard tokens[last].form == .punctuation else { return false }
    let isInside = tokens[last].isQuoted && last < index
    switch tokens[last].text.unicodeScalars.first {
    case "!", "?", "…", "‽": return !isInside || startsLarge(next)
    case ".":
      let isEllipsis = tokens[last].range.count > 1
      return (!isEllipsis && !isInside) || startsLarge(next) || (isEllipsis && startsClause(next))
    default: return false
    }
  }

  private func isClosing(_ index: Int) -> Bool {
    switch kinds[tokens[index].range.lowerBound] {
    case .quote, .apostrophe: tokens[index].form == .punctuation
    default: tokens[index].text == ")" || tokens[index].text == "]"
    }
  }

  private func startsLarge(_ index: Int) -> Bool {
    scalars[tokens[index].range.lowerBound].isLarge
      || tokens[index].form == .punctuation
  }

  private func startsClause(_ index: Int) -> Bool {
    ["i", "she", "he", "we", "they", "it", "so", "anyway"].contains(tokens[index].lower)
  }
}
