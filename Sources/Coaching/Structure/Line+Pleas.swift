import English

extension Line {
  /// The word by which the writer asks, hopes or begs for what stands at this token.
  ///
  /// It is looked for a few words back, never across a stop. A plea that is taken back (`I will not
  /// ask you`) and one of somebody else's (`you asked me`) are none.
  func plea(before index: Int) -> Int? {
    for candidate in (max(tokens.lowerBound, index - 12)..<index).reversed() {
      if isPunctuation(candidate), lower(candidate) != "," { return nil }
      if ["whether", "when", "until", "before"].contains(lower(candidate)) { return nil }
      if isPlea(candidate) { return isWritersOwn(candidate) ? candidate : nil }
    }
    return nil
  }

  private func isPlea(_ index: Int) -> Bool {
    switch lower(index) {
    case "could", "would", "can", "will":
      return lower(index + 1) == "you"
    case "like", "love", "welcome":
      return holds(["would", "'d"], in: index - 3..<index)
    default:
      return Words.pleading.contains(lower(index))
    }
  }

  private func isWritersOwn(_ index: Int) -> Bool {
    (!holds(["you", "he", "she", "they"], in: index - 2..<index)
      || ["please", "kindly"].contains(lower(index)))
      && !holds(Words.negations, in: index - 3..<index)
  }
}

extension Words {
  /// Words by which a writer asks or hopes for something of the reader's.
  fileprivate static let pleading = set(
    """
    please pls plz kindly hope hoping hopefully trust ask asking beg begging pray implore plead
    pleading urge request seek wish want grateful thankful appreciate forward crave
    """)
}
