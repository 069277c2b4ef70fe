import English

extension CoachingRule {
  /// A second word that swears how much the writer means it.
  ///
  /// One is heard; the place of each further one is marked, and a pair is marked as a whole.
  static let boost = CoachingRule(
    id: "AP-BOOST", label: .other, level: .note,
    message: "Keep one of these words at most.",
    why: "One is heard; two sound put on.",
    source: "Roschk & Kaiser 2013 (intensity helps); the limit of one is our judgement",
    find: { lines in lines.tellWrong ? lines.furtherBoosts : [] },
    rewrite: { spot in
      let range = spot.finding.tokens
      guard range.count > 1 else { return nil }
      return spot.sentence(with: spot.passage.tokens[range.lowerBound].text)
    },
    examples: [
      "We «truly and sincerely» apologise that we lost your coat.",
      "I am «genuinely, deeply» sorry I missed your call.",
      "I'm truly sorry, and I «sincerely» hope you come back.",
      "I'm terribly sorry. I was «incredibly» careless with your vase.",
      "Our deepest apologies. We «wholeheartedly» take the blame.",
      "I am «extremely and truly» sorry that I lost it.",
      "Please accept our «sincerest, heartfelt» apologies.",
      "I'm truly sorry.",
      "Yours sincerely, Ana",
      "I'm truly sorry I lost it. Yours sincerely, Ana",
      "It was truly and deeply moving music.",
      "I'm sorry I cut you so deeply.",
      "I deeply regret what I said to you.",
      "You told me you were deeply hurt. I'm sorry.",
    ]
  )
}

extension [Line] {
  /// The boosting words after the first of the text, and runs of them.
  fileprivate var furtherBoosts: [Range<Int>] {
    let runs = flatMap(\.boosts)
    guard let first = runs.first else { return [] }
    return (first.count > 1 ? [first] : []) + runs.dropFirst()
  }
}

extension Line {
  /// The runs of boosting words, as in `truly and sincerely`.
  fileprivate var boosts: [Range<Int>] {
    guard holds(Words.boosting) else { return [] }
    var found: [Range<Int>] = []
    for index in tokens where isBoost(index) {
      if let last = found.last, joins(last.upperBound..<index) {
        found[found.count - 1] = last.lowerBound..<index + 1
      } else {
        found.append(index..<index + 1)
      }
    }
    return found
  }

  private func isBoost(_ index: Int) -> Bool {
    guard Words.boosting.contains(lower(index)) else { return false }
    let isSigning =
      ["yours", "most", "very"].contains(lower(index - 1)) && lower(index) == "sincerely"
      || lower(index) == "sincerely" && [",", ""].contains(lower(index + 1))
    let isReaders =
      holds(Words.readers, in: index - 3..<index) && !holds(["we", "i"], in: index - 2..<index)
    let isManner = ["so", "too", "how"].contains(lower(index - 1))
    return !isSigning && !isReaders && !isManner
  }

  private func joins(_ gap: Range<Int>) -> Bool {
    gap.count < 3 && gap.allSatisfy { [",", "and", "&"].contains(lower($0)) }
  }
}

extension Words {
  fileprivate static let boosting = set(
    """
    truly sincerely deeply genuinely profoundly wholeheartedly extremely incredibly terribly
    sincerest deepest heartfelt unreservedly utterly immensely tremendously unconditionally
    """)
}
