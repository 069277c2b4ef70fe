extension HardWord {
  /// All entries by their first word, the longest first.
  static let entries: [String: [Entry]] = {
    let all =
      listed(verbs, as: .verb) + listed(nouns, as: .noun) + listed(others, as: .fixed)
      + listed(prepositions, as: .preposition) + trades.flatMap { listed($0, as: .noun) }
      + listed(tradeVerbs, as: .verb) + listed(tradeQualities, as: .fixed)
    return Dictionary(grouping: all) { $0.words[0] }
      .mapValues { entries in entries.sorted { $0.words.count > $1.words.count } }
  }()

  /// Plain words that cannot follow `a`.
  static let withoutArticle: Set = ["enough", "many", "also", "some"]

  /// The entries of a list: `word: plainer; word: plainer = what it means`.
  private static func listed(_ list: String, as sort: Entry.Sort) -> [Entry] {
    list.split(separator: ";").compactMap { pair in
      let sides = pair.split(separator: ":").map(trimmed)
      guard sides.count == 2 else { return nil }
      let meaning = sides[1].split(separator: "=").map(trimmed)
      return Entry(
        words: sides[0].split(separator: " ").map(String.init), plain: meaning[0],
        gloss: meaning.count > 1 ? meaning[1] : nil, sort: sort)
    }
  }

  private static func trimmed(_ text: Substring) -> String {
    text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
  }

  private static let verbs = """
    advise: tell; alleviate: ease; anticipate: expect; ascertain: find out; attempt: try;
    clarify: explain; commence: start; compensate: pay; comply with: follow; comply: obey;
    complete: finish; concur: agree; deem: think; demonstrate: show; designate: choose;
    despatch: send; discontinue: stop; dispatch: send; disseminate: spread; elucidate:
    explain; encounter: meet; endeavor: try; endeavour: try; enquire: ask; ensure: make sure;
    escalate: pass on; expedite: speed up; facilitate: help with; implement: put in place;
    forward: send; furnish: give; indicate: show; inform: tell; initiate: start; issue: give;
    inquire: ask; leverage: use; liaise: talk; locate: find; mitigate: lessen; monitor: watch;
    necessitate: call for; notify: tell; obtain: get; occur: happen; optimise: improve;
    optimize: improve; participate: take part; perform: do; permit: allow; possess: have;
    preclude: stop; proceed: go on; procure: get; provide you with: give you; provide: give;
    purchase: buy; rectify: fix; reimburse: repay; relocate: move; remediate: fix; remedy:
    fix; remit: send; render: make; require: need; request: ask for; reside: live; resolve:
    fix; respond to: answer; respond: answer; retain: keep; solicit: ask for; submit: send;
    terminate: end; transmit: send; utilise: use; utilize: use; validate: check; verify: check
    """

  private static let nouns = """
    assistance: help; attempt: try; deficiency: fault; enquiry: question; fulfilment: packing;
    fulfillment: packing; inquiry: question; issue: problem; portion: part; purchase: order;
    reimbursement: refund; remediation: repair; remedy: fix; residence: home; resolution: fix;
    vendor: seller
    """

  private static let others = """
    additional: extra; additionally: also; approximately: about; beneficial: useful;
    cognisant: aware; cognizant: aware; complimentary: free; consequently: so; currently: now;
    erroneous: wrong; erroneously: by mistake; evident: clear; expeditiously: fast; forthwith:
    at once; furthermore: also; hereby: now; herewith: here; inadvertent: unplanned;
    inadvertently: by mistake; incorrect: wrong; incorrectly: wrongly; ineffective: useless;
    infrequent: rare; interim: short-term; moreover: also; nevertheless: still; numerous:
    many; promptly: at once; subsequent: later; subsequently: later; substantial: large;
    sufficient: enough; supplementary: extra; thereafter: after that; whilst: while; provided
    that: if; at this time: now; at the present time: now; due to the fact that: because;
    going forward: from now on; in order to: to; in the event that: if; in the interim: for
    now; per annum: a year; a number of: some; at your earliest convenience: when you can; on
    a daily basis: every day; in the near future: soon
    """

  private static let prepositions = """
    amongst: among; concerning: about; notwithstanding: despite; regarding: about; upon: on;
    as per: as in; in accordance with: in line with; in lieu of: instead of; in relation to:
    about; in respect of: about; in the event of: if there is; on behalf of: for; for the
    purpose of: for; prior to: before; pursuant to: under; subsequent to: after; with regard
    to: about; with regards to: about
    """
}
