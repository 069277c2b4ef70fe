extension Passage {
  /// The participles that tell, with a form of be or get before them, what is done to something:
  /// `sent` in `was sent`, `to be sent`, `being sent`.
  package var passiveVerbs: [Int] {
    sentences.flatMap { sentence in
      sentence.tokens.filter { index in
        tokens[index].tag == .pastParticiple && tokens[index].lemma != "be"
          && hasHelper(index, in: sentence.tokens)
      }
    }
  }

  private func hasHelper(_ index: Int, in sentence: Range<Int>) -> Bool {
    var before = index - 1
    while sentence.contains(before), index - before < 6,
      [.adverb, .negation].contains(tokens[before].tag)
    { before -= 1 }
    guard sentence.contains(before) else { return false }
    if tokens[before].lemma == "be" || tokens[before].lemma == "get" { return true }
    return isInverted(before, in: sentence)
  }

  /// Whether the helper stands before the subject: "was it sent".
  private func isInverted(_ end: Int, in sentence: Range<Int>) -> Bool {
    guard [.pronoun, .noun, .properNoun].contains(tokens[end].tag) else { return false }
    var start = end
    while sentence.contains(start - 1), end - start < 4,
      [.noun, .properNoun, .adjective, .determiner, .possessive].contains(tokens[start - 1].tag)
    { start -= 1 }
    guard sentence.contains(start - 1), tokens[start - 1].tag == .auxiliary,
      tokens[start - 1].lemma == "be"
    else { return false }
    guard sentence.contains(start - 2) else { return true }
    return [.subordinator, .punctuation, .adverb, .coordinator].contains(tokens[start - 2].tag)
  }
}
