import English

extension Line {
  /// What may, might or could have gone wrong, told by the verb and by what it brings.
  ///
  /// A thing done may be any firm's to doubt; what the writer may have done is marked only where it
  /// hurts. `I may have left the gate open` is a fact not yet known.
  var chancesOfHarm: [Range<Int>] {
    guard holds(Words.chancyModals) else { return [] }
    return tokens.compactMap { index in
      guard Words.chancyModals.contains(lower(index)) else { return nil }
      if let failed = chanceOfFailing(from: index) { return failed }
      guard !isOffered(index) else { return nil }
      return chance(at: index)
    }
  }

  /// Whether it is denied, asked, or what the writer could do or could have done.
  private func isOffered(_ modal: Int) -> Bool {
    let next = lower(modal + 1)
    if ["not", "n't", "never", "you", "i", "we"].contains(next) { return true }
    if ["no", "nobody", "nothing", "none"].contains(lower(modal - 1)) { return true }
    return clause(at: modal)?.isQuestion ?? false
  }

  private func chance(at modal: Int) -> Range<Int>? {
    let verb = past(Words.adverbs.union(["or", "not"]).union(Words.chancyModals), from: modal + 1)
    switch lower(verb) {
    case "have": return chanceOfPast(from: modal, verb: past(Words.adverbs, from: verb + 1))
    case "be": return chanceOfState(from: modal, word: past(Words.adverbs, from: verb + 1))
    default: return isHitSubject(modal) ? undergone(from: modal, verb) : nil
    }
  }

  /// What should have been done and may not have been: `may not have been cleaned`.
  private func chanceOfFailing(from modal: Int) -> Range<Int>? {
    guard lower(modal) != "could", ["not", "n't"].contains(lower(modal + 1)),
      lower(modal + 2) == "have", !isWriter(before: modal),
      ["been", "met", "lived", "reached", "matched"].contains(lower(modal + 3)),
      !["you", "they"].contains(lower(modal - 1)),
      lower(modal + 3) != "been" || isVerbal(past(Words.adverbs, from: modal + 4))
        || ["clear", "up", "as", "to"].contains(lower(modal + 4))
    else { return nil }
    return modal..<modal + 4
  }

  private func chanceOfPast(from modal: Int, verb: Int) -> Range<Int>? {
    if lemma(verb) == "be" {
      let state = past(Words.adverbs, from: verb + 1)
      guard lower(modal) != "could" || isOfRecords(modal) else { return nil }
      let isUndergone =
        holdsMarred(state..<state + 6) || word(state, is: Words.undergoneStates)
        || lower(state).hasPrefix("mis") && isVerbal(state)
        || word(state, is: Words.undergoingVerbs)
        || word(state, is: Words.hurtfulWays) || isOfRecords(modal) && isVerbal(state)
      if isWriter(before: modal) {
        let manner = past(["a", "an", "bit", "little", "too", "tad"], from: state)
        return word(manner, is: Words.unkindWays) ? modal..<manner + 1 : nil
      }
      return isUndergone ? modal..<state + 1 : nil
    }
    if word(verb, is: Words.harming) || word(verb, is: Words.bringingVerbs) {
      return Words.plainBringingVerbs.contains(lemma(verb)) && !holdsHarm(verb + 1..<verb + 7)
        ? nil : modal..<verb + 1
    }
    if lower(verb) == "taken", holds(["place"], in: verb + 1..<verb + 2) {
      return lower(modal + 1) == "or" ? modal..<verb + 2 : nil
    }
    if lower(verb) == "let", holds(["down"], in: verb + 1..<verb + 5) { return modal..<verb + 1 }
    if lower(verb) == "come", holds(["across"], in: verb + 1..<verb + 2) {
      return modal..<verb + 2
    }
    guard !isWriter(before: modal) else { return nil }
    if word(verb, is: Words.seemedVerbs) || lemma(verb) == "go" && holdsMarred(verb..<verb + 5) {
      return modal..<verb + 1
    }
    if isOfRecords(modal), isVerbal(verb) { return modal..<verb + 1 }
    return undergone(from: modal, verb)
  }

  private func chanceOfState(from modal: Int, word state: Int) -> Range<Int>? {
    let isHit =
      word(state, is: Words.hitStates)
      || word(state, is: Words.undergoingVerbs) && lower(state).hasSuffix("d")
      || ["seen", "perceived", "taken", "read"].contains(lower(state)) && lower(state + 1) == "as"
      || word(state, is: Words.undergoingVerbs.union(["see", "face"]))
        && holdsHarm(state + 1..<state + 6)
    return isHit && !isWriter(before: modal) ? modal..<state + 1 : nil
  }

  /// The verb with its harm where somebody meets one: `experience delays`, `received a wrong bill`.
  private func undergone(from modal: Int, _ verb: Int) -> Range<Int>? {
    if word(verb, is: Words.undergoingVerbs) || lemma(verb) == "find" && lower(verb + 1) == "that" {
      return modal..<verb + 1
    }
    guard word(verb, is: Words.meetingVerbs), holdsHarm(verb + 1..<verb + 9) else { return nil }
    return modal..<verb + 1
  }

  private func holdsHarm(_ range: Range<Int>) -> Bool {
    let near =
      range
      .lowerBound..<max(
        range.lowerBound, min(range.upperBound, stretchEnd(from: range.lowerBound)))
    return holds(Words.harms, in: near) || holds(Words.wrongs, in: near)
      || holds(Words.marredThings, in: near)
  }

  private func holdsMarred(_ range: Range<Int>) -> Bool {
    holds(
      Words.marredThings.union(["astray", "visible"]),
      in: range
        .lowerBound..<min(
          range.upperBound, max(range.lowerBound, stretchEnd(from: range.lowerBound))))
  }

  private func isWriter(before modal: Int) -> Bool {
    ["i", "we"].contains(lower(modal - 1)) || ["i", "we"].contains(lower(modal - 2))
  }

  /// Whether the reader or people of the trade stand before the verb, a short group between.
  private func isHitSubject(_ modal: Int) -> Bool {
    (modal - 6..<modal).contains {
      word($0, is: Words.readers) || word($0, is: Words.tradePeople)
    } && !isWriter(before: modal)
  }

  private func isOfRecords(_ modal: Int) -> Bool {
    holds(Words.personalRecords, in: modal - 6..<modal)
  }

  private func isVerbal(_ index: Int) -> Bool {
    tokens.contains(index)
      && [.pastParticiple, .verbPast].contains(passage.tokens[index].tag)
      && !["updated", "sent", "received", "saved", "changed"].contains(lower(index))
  }

  /// A hope that no harm was done: `hope it hasn't spoiled your day`.
  var hopesAgainstHarm: [Range<Int>] {
    guard holds(["hope", "hopefully", "trust"]) else { return [] }
    return Line.hopes.flatMap { $0.matches(in: self) }.filter { range in
      !(range.upperBound..<range.upperBound + 7).contains {
        lower($0) == "too" && ["much", "badly", "many"].contains(lower($0 + 1))
      }
    }
  }

  private static let hopes: [Pattern] = [
    Pattern(
      .typed("hope hopefully hoping trust"), Piece.typed("that").maybe,
      .typed("it its this that the my our we i nobody nothing"), Piece.gap(2),
      Piece.any("have be do").maybe, .typed("not n't"), Piece.any("have").maybe, .degree,
      .any(
        "spoil ruin upset offend hurt inconvenience inconvenienced cause disrupt put mess affect annoy keep"
      )),
    Pattern(
      .typed("hope hopefully hoping trust"), Piece.typed("that").maybe,
      .typed("it its"), .typed("not"), Piece.any("have be").maybe,
      .any("spoil ruin upset offend hurt inconvenience cause disrupt mess affect annoy")),
    Pattern(
      .typed("hope hoping trust"), Piece.typed("that").maybe, .typed("nobody nothing"),
      Piece.any("have be").maybe, .any("spoil ruin upset offend hurt inconvenience affect")),
  ]
}
