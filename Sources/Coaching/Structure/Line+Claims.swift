import English

extension Line {
  /// Whether what is said at this token is said of the writer or of the writer's house.
  ///
  /// Where no subject stands, a word for the writer anywhere in the sentence will do.
  func isOfWriter(_ index: Int) -> Bool {
    guard let subject = clause(at: index)?.subject else { return holds(Words.writersAll) }
    if [.writer, .staff].contains(passage.doer(subject)) { return true }
    if ["that", "which", "who", "what"].contains(lower(subject.head)) {
      return holds(Words.writersAll)
    }
    return holds(Words.writersAll, in: subject.tokens) || word(subject.head, is: Words.houses)
  }

  /// Whether a word of denial stands shortly before the token or within the range.
  func holdsDenial(_ range: Range<Int>, within reach: Int = 3) -> Bool {
    holds(Words.denials, in: range.lowerBound - reach..<range.upperBound)
  }

  /// The range with what the clause has before it, from its subject on.
  func fromSubject(_ range: Range<Int>) -> Range<Int> {
    guard let subject = clause(at: range.lowerBound)?.subject,
      range.contains(subject.head) || subject.tokens.upperBound <= range.lowerBound,
      range.lowerBound - subject.tokens.lowerBound < 6
    else { return range }
    return min(subject.tokens.lowerBound, range.lowerBound)..<range.upperBound
  }
}

extension Words {
  static let writersAll = writers.union(writersOwn).union(["us", "me", "ours"])
  static let denials: Set = ["not", "n't", "never", "no", "hardly", "without", "nobody", "than"]
  /// Houses that do business, as they call themselves.
  static let houses = set(
    """
    hotel airline school clinic practice bank college university hospital brand firm studio cafe
    café bakery pub theatre theater museum practice company business shop store restaurant salon
    """)
}
