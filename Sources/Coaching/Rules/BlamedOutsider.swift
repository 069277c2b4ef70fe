import English

extension CoachingRule {
  /// Words that put the cause on a supplier, a courier, a bank.
  ///
  /// The customer bought from the writer. An outsider may act in a repair, or stand beside an act
  /// of the writer's own (`I chose a courier without tracking`).
  static let blamedOutsider = CoachingRule(
    id: "AP-BLAMETHIRD", label: .blameShift, level: .fix,
    message: "Say what your side of it was: whom you chose, what you did not check.",
    why: "They bought from you, not from the firm you name.",
    source:
      "Bradley & Sparks 2012 (weak excuses fail); Kim et al. 2004; Trosborg (blaming another)",
    reason: { spot, known in
      spot.outsiderName.map { "\(known.sheAtStart) bought from you, not from \($0)." }
    },
    find: { lines in
      lines.contains(where: \.ownsFailing) ? [] : lines.flatMap(\.blameOfOutsiders)
    },
    examples: [
      "«Our supplier let us down».",
      "«The courier lost it».",
      "«The postal service is to blame» for this.",
      "«The bank made a mistake» with your card.",
      "It was late because «the carrier never scanned it».",
      "It came late «due to the supplier».",
      "«The printers sent us the wrong paper».",
      "It is «the post office's fault».",
      "«UPS damaged the box».",
      "The wait was «caused by our mailing house».",
      "«If our suppliers had kept» to the plan, it would be here.",
      "The «mistake came from our agency».",
      "I chose a courier without tracking, and the box never came.",
      "The courier will collect it free on Monday.",
      "The bank charged you £25 because of me, and I will pay that.",
      "I gave the courier the wrong address, so he lost a day.",
      "I have asked the carrier to bring it back.",
      "Your bank will show the refund by Friday.",
    ]
  )
}

extension Spot {
  fileprivate var outsiderName: String? {
    let clause = passage.clauses.first {
      $0.tokens.overlaps(finding.tokens) && $0.subject.map { passage.doer($0) == .outsider } == true
    }
    return clause?.subject.map { passage.text($0) }.map { text in
      let first = text.prefix(1)
      return ["The", "Our", "Your", "My"].contains { text.hasPrefix($0 + " ") }
        ? first.lowercased() + text.dropFirst() : text
    }
  }
}

extension Line {
  fileprivate var blameOfOutsiders: [Range<Int>] {
    let blamed =
      clauses.compactMap(blamedOutsider) + Line.outsiderPhrases.flatMap { $0.matches(in: self) }
    return blamed.isEmpty || tellsOwnAct || ownsUp ? [] : blamed
  }

  private func blamedOutsider(in clause: Clause) -> Range<Int>? {
    guard let subject = clause.subject, let verb = clause.verb, !clause.isQuestion,
      !clause.isConditional, isOutsider(subject), verb.time != .future,
      !(lower(subject.head) == "post" && verb.voice == .passive)
    else { return nil }
    let predicate = predicate(of: clause)
    let isToBlame =
      verb.lemma == "blame" && holds(["to"], in: verb.tokens)
      || verb.lemma == "be" && holds(["blame", "fault", "responsible", "wrong"], in: predicate)
    let isWrong = holds(Words.badly, in: predicate) || holds(Words.shoddy, in: predicate)
    let failed =
      Words.outsidersFailings.contains(verb.lemma) && verb.time == .past
      || verb.isNegated && verb.time == .past
      || verb.isNegated && verb.modal == nil && Words.minding.contains(verb.lemma)
      || verb.lemma == "refuse" && !verb.isNegated
      || verb.time == .past && ["take", "drop"].contains(verb.lemma)
        && holds(["ages", "forever", "weeks", "months", "ball"], in: predicate.prefixed(4))
    let isTroubled =
      verb.modal == nil && !verb.isNegated
      && ["be", "have", "run", "go", "suffer", "experience", "gain", "keep"].contains(verb.lemma)
      && holds(Words.troubles, in: predicate.prefixed(6))
    let hitsUs =
      verb.time == .past && holds(["us", "our", "me", "my"], in: predicate.prefixed(2))
      && !Words.dealings.contains(verb.lemma)
    let seems =
      ["seem", "appear"].contains(verb.lemma)
      && holds(Words.outsidersFailings, in: predicate.prefixed(5))
      || ["show", "say", "mark", "confirm", "list"].contains(verb.lemma)
        && holds(["delivered"], in: predicate.prefixed(5))
    guard seems || isToBlame || failed || hitsUs || isTroubled || isWrong && verb.time == .past
    else {
      return nil
    }
    let end =
      verb.lemma == "blame"
      ? verb.tokens.upperBound
      : isToBlame ? endOfBlame(predicate) : predicate.upperBound
    let last = cut(max(end, verb.tokens.upperBound), from: verb.tokens.upperBound)
    return trimmed(.from(subject.tokens.lowerBound, to: last))
  }

  private func isOutsider(_ subject: Phrase) -> Bool {
    passage.doer(subject) == .outsider || Words.trades.contains(lower(subject.head))
      || holds(Words.hired, in: subject.tokens)
        && word(subject.head, is: ["firm", "company", "house", "people", "service", "team"])
  }

  private func endOfBlame(_ predicate: Range<Int>) -> Int {
    predicate.first { word($0, is: ["blame", "fault", "responsible", "wrong"]) }.map { $0 + 1 }
      ?? predicate.upperBound
  }

  /// The end of a clause cut before what only says when, with what or to whom it was.
  private func cut(_ end: Int, from start: Int) -> Int {
    (start..<max(start, end)).first {
      ["with", "on", "for", "during"].contains(lower($0)) && $0 > start
    } ?? end
  }
}

extension Words {
  /// Trades whose name is also an everyday word, so that only the subject of a clause is compared.
  static let trades = set(
    """
    printers suppliers movers couriers carriers caterers builders growers makers developers partner
    florist baker printer grower caterer fitter venue landlord airport network aws google microsoft
    cloudflare github facebook shipper party factory farm mill pharmacy seller buyer dealer
    retailer city council organiser organisers organizer organizers airport police neighbour neighbor
    tenant photographer caterer doctor surgeon planner mall town authority authorities government
    insurer studio label referee ref umpire media press hub depot customs parties hmrc agency operator border instagram tiktok whatsapp meta agency developer publisher antivirus apple visa mastercard shopify etsy ebay openreach hosting wholesaler franchisee tenant
    """)
  /// Others on whom a cause is laid, customers as a whole included.
  static let bystanders = set(
    """
    parties party media press council tenant customer guest user patient passenger visitor resident
    airport police network host hub depot franchisee
    """)
  static let outsidersFailings = set(
    """
    let lose fail mess damage delay drop misplace break forget cause crush steal cancel overcharge
    mislabel misread ruin change move dig shut close pull screw botch mishandle mix smash leave neglect hold kill rob spoil mislay refuse delete scratch block dent stain jam discontinue freeze withdraw suffer abandon postpone
    """)
  fileprivate static let troubles = set(
    """
    issue problem delay outage backlog behind late slow useless hopeless nightmare mess chaos meltdown strike backlogged down short out breach breached trouble access
    losing
    """)
  /// Trades that a shop hires in, before the word for the firm.
  fileprivate static let hired = set(
    """
    removal cleaning printing hosting catering moving building mailing haulage security logistics
    packing payment
    """)
  /// What somebody careful does.
  fileprivate static let minding = set(
    """
    read check care listen bother ring scan answer knock look update
    """)
  /// What an outsider does to a shop that is no wrong.
  fileprivate static let dealings = set(
    """
    tell ask give send show say help bring offer promise assure inform call ring email pay know
    """)
  fileprivate static let shoddy = set(
    """
    bad faulty defective broken rotten mess off poor substandard damaged never down
    """)
}
