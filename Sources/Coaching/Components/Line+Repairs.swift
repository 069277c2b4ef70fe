import English

extension Line {
  /// Whether it puts something right, and one can see or count how.
  func isRepair(_ deed: Deed) -> Bool {
    guard deed.time != .supposed, deed.time != .undone, !deed.isNegated else { return false }
    if isRepairedThing(deed) { return true }
    if deed.isPassive { return deed.isOfYou && Words.repaying.contains(deed.verb) }
    if isWaiting(deed) { return true }
    switch deed.side {
    case .writer: return isWritersRepair(deed)
    case .reader: return isGain(deed)
    case .neither:
      let helps =
        Words.mending.contains(deed.verb) || Words.righting.contains(deed.verb)
        || Words.giving.contains(deed.verb)
      let gains = deed.clause.subject.map {
        holds(["each", "every", "both", "all", "those"], in: $0.tokens)
      }
      return gains == true && isGain(deed) || helps && deed.time == .coming && isConcrete(deed.rest)
        || helps && deed.time == .perfect && holdsMoney(deed.rest)
        || Words.tending.contains(deed.verb) && deed.time == .coming && isTime(in: deed.rest)
    }
  }

  private func isWritersRepair(_ deed: Deed) -> Bool {
    let rights = Words.righting.contains(deed.verb)
    let helps = rights || Words.mending.contains(deed.verb) || Words.giving.contains(deed.verb)
    let isPlainlyWrong =
      isAmiss(deed.rest) && !rights || deed.verb == "keep" && lower(deed.rest.lowerBound) == "you"
      || holds(["change", "effort", "improvement"], in: deed.rest)
    switch deed.time {
    case .past where isContained(deed): return true
    case .past:
      let isNow = holds(["today", "tonight", "now", "back"], in: deed.rest)
      return rights && isConcrete(deed.rest)
        || helps && !isPlainlyWrong && (isNow || holds(Words.fresh, in: deed.rest))
    case .perfect where isContained(deed): return true
    case .perfect:
      let isTheirs =
        holds(["your", "you"], in: deed.rest) || holdsMoney(deed.rest)
        || deed.rest.contains(where: isFresh)
      let isWhole =
        rights && !["fix", "correct"].contains(deed.verb) && !trimmed(deed.rest).isEmpty
      return helps && !isPlainlyWrong
        && (isTheirs || isWhole || holds(Words.burdens, in: deed.rest))
    case .coming:
      return helps && isConcrete(deed.rest)
        || !Words.hollow.contains(deed.verb)
          && (holdsFigure(deed.rest) && !isTime(in: deed.rest)
            || holds(["whatever", "free", "nothing"], in: deed.rest))
        || deed.verb == "have" && isTime(in: deed.rest) && !holds(Words.news, in: deed.rest)
    case .present:
      let isGoing = deed.clause.verb.map { passage.tokens[$0.main].tag == .gerund } ?? false
      return helps && !isPlainlyWrong
        && (isGoing && isConcrete(deed.rest)
          || !holds(Words.habitual) && holds(["you", "your"], in: deed.rest)
            && isConcrete(deed.rest))
    case .before, .undone, .supposed: return false
    }
  }

  /// What keeps the harm from growing: `I asked everyone to delete it`, `I took it off sale`.
  private func isContained(_ deed: Deed) -> Bool {
    if ["ask", "tell"].contains(deed.verb) {
      return holds(["delete", "destroy", "return"], in: deed.rest) && holds(["to"], in: deed.rest)
    }
    if deed.verb == "take", holds(["off"], in: deed.rest) {
      return holds(Words.shelves, in: deed.rest)
    }
    return ["recall", "withdraw", "retract", "report"].contains(deed.verb)
      && !trimmed(deed.rest).isEmpty
  }

  /// What the reader gets: `you will have it by Friday`.
  private func isGain(_ deed: Deed) -> Bool {
    let isGiven =
      ["receive", "get", "have", "keep"].contains(deed.verb) && !holds(Words.news, in: deed.rest)
    let got = deed.time == .perfect
    if deed.verb == "see", deed.time == .coming, holds(["off", "back"], in: deed.rest) {
      return true
    }
    let isCounted = holdsMoney(deed.rest) || holds(["free", "refund"], in: deed.rest)
    guard isGiven, !isAmiss(deed.rest) else { return false }
    if deed.verb == "get", deed.time == .present || got { return isCounted }
    return deed.time == .coming && isConcrete(deed.rest)
  }

  /// What happens to a thing that mends: `the fee has been waived`, `it will be with you on Friday`.
  private func isRepairedThing(_ deed: Deed) -> Bool {
    guard let subject = deed.clause.subject, deed.side != .writer, !deed.isOfYou else {
      return false
    }
    let isRemedy =
      holds(Words.remedies, in: subject.tokens) || holdsMoney(subject.tokens)
      || subject.tokens.contains(where: isFresh)
    let isTheirs = holds(["your"], in: subject.tokens)
    if deed.isPassive {
      if ["refund", "reimburse", "repay"].contains(deed.verb), deed.isOffered { return true }
      if Words.repaying.contains(deed.verb) { return isRemedy || isTheirs || isConcrete(deed.rest) }
      let isUndone =
        Words.undoing.contains(deed.verb) && holds(Words.burdens, in: subject.tokens)
        || ["take", "knock"].contains(deed.verb) && holds(["off"], in: deed.rest.prefixed(2))
          && holds(["your"], in: deed.rest)
      let isMended = Words.righting.union(Words.mending).contains(deed.verb)
      return isUndone
        || isMended && (isRemedy || (deed.isOffered || isUnderWay(deed)) && isTheirs)
          && deed.time != .before
        || isUnderWay(deed) && Words.righting.contains(deed.verb)
    }
    guard !isAmiss(deed.rest) else { return false }
    if isRemedy, Words.arriving.contains(deed.verb) {
      return isConcrete(deed.rest) || holds(["way", "yours", "back"], in: deed.rest)
        || holdsMoney(subject.tokens) && holds(["your", "you"], in: deed.rest)
    }
    if deed.verb == "be", holds(["free"], in: deed.rest.prefixed(1)), !deed.isNegated {
      return lower(deed.rest.lowerBound + 1) != "to"
    }
    if deed.verb == "be", lower(past(["all", "now"], from: deed.rest.lowerBound)) == "yours" {
      return !deed.isNegated && !holds(Words.abstract, in: subject.tokens)
    }
    return deed.verb == "be" && deed.time == .coming && isTime(in: deed.rest)
      && holds(["with", "ready", "back"], in: deed.rest)
      && !holds(Words.news, in: subject.tokens)
  }

  /// Whether it is being done.
  private func isUnderWay(_ deed: Deed) -> Bool {
    deed.time == .present && deed.clause.verb.map { holds(["being"], in: $0.tokens) } ?? false
  }

  /// Whether something lies ready for the reader: `there's £20 in the left boot for you`.
  private func isWaiting(_ deed: Deed) -> Bool {
    guard deed.verb == "be", deed.time == .present || deed.time == .coming else { return false }
    if holds(["counter", "desk", "waiting", "reception"], in: deed.rest) {
      return holds(["you", "your"], in: deed.rest) && !deed.isOfYou
    }
    guard let head = deed.clause.subject?.head, lower(head) == "there" else { return false }
    let isPresent = holds(["credit", "voucher", "waiting"], in: deed.rest) || holdsMoney(deed.rest)
    return isPresent && holds(["for", "your", "you"], in: deed.rest)
      && !holds(Words.burdens, in: deed.rest)
  }

  /// Whether something can be seen or counted in it.
  private func isConcrete(_ range: Range<Int>) -> Bool {
    holdsFigure(range) || range.contains(where: isFresh) || isTime(in: range)
      || holds(["off", "fee", "cost", "bill", "charge", "another", "choice"], in: range)
      || isFor(range)
  }

  /// Whether a bill of the reader's is meant: `pay for the vet`.
  private func isFor(_ range: Range<Int>) -> Bool {
    ["pay", "cover"].contains(lemma(range.lowerBound - 1))
      && holds(["for", "your", "the"], in: range.prefixed(2))
  }

  private func holdsMoney(_ range: Range<Int>) -> Bool {
    range.clamped(to: tokens).contains { passage.tokens[$0].form == .money }
      || holds(["money", "refund"], in: range)
  }

  /// Whether the word tells of a thing that puts right; the `right` of `make it right` does not.
  private func isFresh(_ index: Int) -> Bool {
    word(index, is: Words.fresh) && passage.tokens[index].tag != .adverb
      || ["today", "tomorrow", "back"].contains(lower(index))
  }

  /// What costs the reader nothing: `at no cost`, `there is no charge`, `you won't be charged`.
  var free: [Range<Int>] {
    places(of: Line.free)
      .filter { range in
        !holds(["sorry", "if", "not", "n't"], in: range.lowerBound - 3..<range.lowerBound)
      }
  }

  private static let free: [Pattern] = [
    Pattern(
      .typed("at for without with"), .typed("no any our my a"), Piece.typed("extra own").maybe,
      .typed("cost charge expense fee")),
    Pattern("on", "the", "house"),
    Pattern(
      .typed("enclosed attached"), .any("be"), .gap(2), .any("cheque check voucher refund receipt")),
    Pattern("free", "of", "charge"),
    Pattern("no", Piece.typed("extra").maybe, .typed("cost charge"), "to", "you"),
    Pattern(
      "there", Piece.typed("will").maybe, .any("be"), "no", Piece.typed("extra").maybe,
      .typed("charge bill fee cost")),
    Pattern("there", .any("be"), "nothing", "to", "pay"),
    Pattern("you", "will", .typed("not n't"), "be", .typed("charged billed")),
    Pattern("you", "will", .typed("not n't"), "pay", .typed("a anything for")),
    Pattern(.any(Words.treats), .any("be"), .typed("on"), .typed("me us")),
    Pattern(
      .typed("a another your"), .any("new next fresh free"), .gap(2), Piece({ $0.lower == "," }),
      .typed("on"), .typed("me us")),
  ]
}

extension Words {
  /// Words of a thing that puts right, as in `a new one`, `the full £42`, `the right mug`.
  static let fresh = set(
    """
    new full right free refund replacement back fresh whole whatever today tomorrow fee corrected
    repaired
    """)
  /// What somebody does who gives or gives back.
  fileprivate static let giving = set(
    """
    post take knock transfer book find waive reverse remove reopen approve retype reinstate ship
    upgrade fit drop hand film sew lend reimburse finish close get knit bake clear unblock keep hold reserve save
    """)
  /// What somebody from outside comes to do.
  fileprivate static let tending = set("look come visit fix see check do")
  /// What is said and done that puts nothing right by itself.
  fileprivate static let hollow = contactVerbs.union(changing).union(
    set(
      """
      be do make try have ensure look work strive continue learn improve keep take investigate review hope
      think know say tell explain ask find see want like love update let hear answer reply publish
      share report confirm visit talk speak check meet wait get need use read start begin open close
      sell serve charge show understand feel love try
      """))
  /// Things that mend.
  fileprivate static let remedies = set(
    """
    refund money replacement cheque voucher credit repayment reimbursement
    """)
  fileprivate static let shelves = set("sale shelf stall market display menu sites")
  /// What is undone where it was charged.
  static let burdens = set(
    """
    charge fee fine bill invoice debt penalty payment mark debit
    """)
  fileprivate static let undoing = set(
    """
    cancel remove reverse waive drop wipe clear void lift delete write
    """)
  fileprivate static let repaying = set("refund reverse reimburse credit waive repay pay")
  fileprivate static let arriving = set(
    """
    be come arrive go leave reach follow ship land work
    """)
  /// What brings no thing but word of it.
  fileprivate static let news = set(
    """
    answer reply update call email news word message report finding detail
    """)
  fileprivate static let treats = set(
    """
    fare meal dinner drink cake round visit lesson cut night wash service delivery next coffee
    lunch taxi postage
    """)
  /// What may be the reader's and is no thing.
  fileprivate static let abstract = set("choice decision call fault mistake error responsibility")
}
