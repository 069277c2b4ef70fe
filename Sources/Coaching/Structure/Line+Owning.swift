import English

extension Line {
  /// Whether a word of owning stands here: `my fault`, `our mistake`.
  func isOwned(_ index: Int) -> Bool {
    word(index, is: ["fault", "mistake", "error", "responsibility", "blame"])
      && ["my", "our", "own", "full", "take", "accept"].contains(lower(index - 1))
  }

  /// Whether a word of understanding stands here: `I understand that you`.
  func isUnderstood(_ index: Int) -> Bool {
    if lower(index) == "know" {
      return ["i", "we"].contains(lower(index - 1)) && holds(["you"], in: index + 1..<index + 3)
        && holds(Words.upset, in: index + 2..<index + 7)
    }
    if lower(index) == "see" {
      return ["why", "how"].contains(lower(index + 1)) && lower(index + 2) == "you"
    }
    return isUnderstanding(index)
  }

  private func isUnderstanding(_ index: Int) -> Bool {
    word(index, is: ["understand", "appreciate", "realise", "realize", "accept", "get", "hear"])
      && ["i", "we", "do", "can", "fully", "totally", "completely"].contains(lower(index - 1))
      && (holds(["you", "your"], in: index + 1..<index + 6)
        || ["that", "it"].contains(lower(index + 1)) && !isPunctuation(index + 2)
          && !["get", "hear"].contains(lower(index)))
  }

  /// Whether what follows a contrast is a repair, an offer or more owning.
  func isRepairOrOwning(from start: Int) -> Bool {
    let rest = start..<stretchEnd(from: start)
    let near = start..<min(start + 5, rest.upperBound)
    if !regretsIn(rest).isEmpty || holds(Words.contrite, in: rest) { return true }
    if rest.contains(where: isOwned) || holds(["deserve"], in: rest) { return true }
    if ["here", "of"].contains(lower(start))
      || lower(start) == "for" && !holds(["reason"], in: near)
      || lower(start) == "with" && !["the", "this", "all", "so"].contains(lower(start + 1))
      || lower(start) == "from" && !Words.writersOwn.contains(lower(start + 1)) || seeksToMend(rest)
    {
      return true
    }
    guard Words.writers.contains(lower(start)) else {
      return holds(["fault", "undo", "wrong", "mine"], in: rest)
        && !Words.readers.contains(lower(start))
        || lower(start) == "you" && holds(["deserve", "right"], in: near)
        || lower(start) == "you" && holds(["should"], in: near)
          && (holds(Words.negations, in: near)
            || holds(Words.receiving.subtracting(["have"]), in: near))
        || tokens.contains(start) && passage.tokens[start].tag == .properNoun
          && holds(["will", "'ll", "can"], in: near) && !holds(Words.negations, in: near)
    }
    let isNegated = holds(["n't", "not", "never", "cannot", "unable"], in: near)
    if lower(rest.upperBound) == ":",
      holds(Words.failing, in: rest.upperBound..<rest.upperBound + 8)
    {
      return true
    }
    if holds(["should", "wish"], in: near) { return true }
    if !isNegated, holds(["will", "'ll", "can", "want", "would", "promise", "let"], in: near) {
      return !holds(["need", "require", "ask", "have", "only"], in: near)
        || holds(["will", "'ll"], in: near) && !holds(["need"], in: near)
    }
    if !isNegated, lemma(start + 1) == "have", isParticiple(past(Words.adverbs, from: start + 2)) {
      return true
    }
    if isNegated { return holds(Words.duties, in: near) && !holds(["can", "ca"], in: near) }
    return holds(Words.failing, in: near)
      || holds(Words.mending, in: near) && !holds(["did"], in: near)
  }

  private func regretsIn(_ range: Range<Int>) -> [Int] {
    range.filter {
      word($0, is: Words.regrets)
        && !holds(["reason", "need", "not", "n't", "never", "no"], in: $0 - 4..<$0)
    }
  }
}

extension Line {
  /// Whether the token is a participle of a deed, as in `have found`; `been` is none.
  private func isParticiple(_ index: Int) -> Bool {
    tokens.contains(index) && lemma(index) != "be"
      && [.pastParticiple, .verbPast].contains(passage.tokens[index].tag)
  }

  /// Whether the writer says there `I want to put it right`.
  private func seeksToMend(_ range: Range<Int>) -> Bool {
    holds(["want", "like"], in: range) && holds(["right", "up", "fix", "hear", "mend"], in: range)
  }
}

extension Words {
  /// What somebody does who puts a thing right.
  static let mending = set(
    """
    refund replace repair redo remake rebook resend credit pay cover collect bring fix send
    correct clean return deliver arrange change order move give make add offer cancel put mend
    reprint restore
    """)
  /// What somebody did who was at fault.
  static let failing = set(
    """
    forget lose break miss misread mislay mishear drop damage spill ruin overcharge overlook
    ignore fail lie shout snap mess mix neglect delay misplace scratch burn wrong
    """)
  fileprivate static let upset = set(
    "upset angry frustrated annoyed disappointed unhappy cross mad")
  fileprivate static let contrite = set("excuse enough sorry ashamed undo")
  /// What a careful person would have done.
  static let duties = set(
    """
    check call tell read ask ring listen look answer warn reply
    """)
}
