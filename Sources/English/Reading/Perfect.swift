/// Tells `she's paid` from `she's upset`.
enum Perfect {
  /// Whether the `'s` before a participle is a form of have.
  static func isPerfect(_ index: Int, _ tokens: [Token], in sentence: Range<Int>) -> Bool {
    var next = index + 1
    while next < index + 5, sentence.contains(next),
      [.adverb, .negation].contains(tokens[next].tag)
    { next += 1 }
    guard sentence.contains(next) else { return false }
    let word = tokens[next].lower
    if ["been", "got", "had"].contains(word) { return true }
    guard tokens[next].tag == .pastParticiple || tokens[next].tag == .verbPast else { return false }
    let after = sentence.contains(next + 1) ? tokens[next + 1] : nil
    if after?.lower == "by" { return false }
    if ["ever", "never", "already", "also", "since"].contains(tokens[next - 1].lower) {
      return true
    }
    if Lexicon.shared.senses(word).has(.adjective) { return false }
    let verb = Lexicon.shared[word]?.verb ?? ""
    if verb == "call", after?.tag == .properNoun { return false }
    let hasObject = after.map { [.determiner, .possessive, .pronoun].contains($0.tag) } ?? false
    return hasObject || doing.contains(verb)
  }

  /// Verbs whose participle after `'s` tells what somebody did, not what was done to them.
  private static let doing = WordSet(
    words(
      """
      ask call email text phone ring write wait complain cry order pay lose spend buy try see know
      keep say come leave take give find have be get start stop decide message contact arrive cancel
      return post use wear eat drink drive work live forgive forget choose agree accept reply respond
      send bring make miss happen become turn go open want need leak fail fall
      """))
}
