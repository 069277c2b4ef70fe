package import English

/// A word or phrase that many readers stumble over, with a plainer one.
package struct HardWord: Hashable, Sendable {
  /// The words as they stand in the text.
  package let word: String
  /// What to write in their place.
  package let plain: String
  /// Where they stand, in Unicode scalars.
  package let range: Range<Int>

  /// The hard words of a text, in order; names and quotations are left alone.
  package static func words(in passage: Passage) -> [HardWord] {
    var found: [HardWord] = []
    var index = 0
    while index < passage.tokens.count {
      guard let (length, plain) = match(at: index, in: passage) else {
        index += 1
        continue
      }
      let tokens = index..<index + length
      found.append(
        HardWord(
          word: passage.text(tokens: tokens), plain: plain, range: passage.scalarRange(of: tokens)))
      index += length
    }
    return found
  }

  /// The same word in a longer text, in which this part starts at an offset.
  func shifted(by offset: Int) -> HardWord {
    HardWord(word: word, plain: plain, range: range.shifted(by: offset))
  }

  /// How many tokens the hard words take that start here, and what is plainer.
  private static func match(at index: Int, in passage: Passage) -> (Int, String)? {
    let token = passage.tokens[index]
    guard !token.isQuoted, token.tag != .properNoun else { return nil }
    for phrase in phrases[token.lower] ?? [] {
      let end = index + phrase.words.count
      guard end <= passage.tokens.count,
        zip(index..<end, phrase.words).allSatisfy({ passage.tokens[$0].lower == $1 })
      else { continue }
      return (phrase.words.count, phrase.plain)
    }
    return (plain[token.lower] ?? inflected(token)).map { (1, $0) }
  }

  /// The plainer verb in the form of this one: `purchased` → `bought`.
  private static func inflected(_ token: Token) -> String? {
    guard token.lemma != token.lower, let word = plain[token.lemma] else { return nil }
    let words = word.split(separator: " ", maxSplits: 1).map(String.init)
    let rest = words.dropFirst().map { " " + $0 }.joined()
    switch token.tag {
    case .verbPast, .pastParticiple: return pasts[words[0]].map { $0 + rest }
    case .verbPresent: return words[0] + (words[0].hasSuffix("o") ? "es" : "s") + rest
    case .gerund: return gerunds[words[0]].map { $0 + rest }
    case .noun: return rest.isEmpty ? words[0] + "s" : nil
    case .properNoun, .pronoun, .possessive, .determiner, .adjective, .adverb, .preposition,
      .coordinator, .subordinator, .verbBase, .modal, .auxiliary, .particle, .negation, .number,
      .interjection, .punctuation, .other:
      return nil
    }
  }

  private struct Phrase: Sendable {
    let words: [String]
    let plain: String
  }

  private static let phrases = Dictionary(
    grouping: listed(
      """
      as per: as; at this time: now; at the present time: now; due to the fact that: because;
      going forward: from now on; in order to: to; in respect of: about; in the event of: if;
      in the event that: if; per annum: a year; prior to: before; with regard to: about;
      with regards to: about; in relation to: about; in accordance with: by; in lieu of: instead of;
      a number of: some; at your earliest convenience: when you can; on a daily basis: every day;
      on behalf of: for; for the purpose of: to; in the near future: soon; take into account: think of
      """
    ).map { Phrase(words: $0.split(separator: " ").map(String.init), plain: $1) }
  ) { $0.words[0] }

  private static let plain = Dictionary(
    listed(
      """
      additional: more; additionally: also; advise: tell; approximately: about; ascertain: find out;
      assistance: help; commence: start; compensate: pay; comply: follow; concerning: about;
      consequently: so; currently: now; despatch: send; dispatch: send; discontinue: stop;
      endeavour: try; endeavor: try; enquire: ask; inquire: ask; ensure: make sure; erroneous: wrong;
      erroneously: by mistake; escalate: pass on; expedite: speed up; facilitate: help;
      fulfilment: packing; fulfillment: packing; furnish: give; implement: start; incorrect: wrong;
      incorrectly: wrongly; initiate: start; leverage: use; liaise: talk; locate: find; moreover: also;
      furthermore: also; necessitate: need; notify: tell; obtain: get; proceed: go on; purchase: buy;
      rectify: fix; reimburse: pay back; reimbursement: money back; regarding: about; remedy: fix;
      remit: send; require: need; resolve: fix; resolution: fix; retain: keep; subsequently: later;
      subsequent: later; submit: send; sufficient: enough; terminate: end; transmit: send; upon: on;
      utilise: use; utilize: use; verify: check; whilst: while; amongst: among; numerous: many;
      demonstrate: show; anticipate: expect; attempt: try; beneficial: useful; clarify: make clear;
      complimentary: free; concur: agree; deem: think; deficiency: fault; designate: choose;
      disseminate: send; elucidate: explain; encounter: meet; evident: clear; expeditiously: fast;
      hereby: now; herewith: here; inadvertent: unmeant; inadvertently: by mistake; indicate: show;
      infrequent: rare; ineffective: no use; monitor: watch; nevertheless: still; notwithstanding: despite;
      optimal: best; optimise: improve; optimize: improve; participate: take part; permit: let;
      perform: do; portion: part; possess: have; preclude: stop; promptly: soon; pursuant: under;
      relocate: move; render: make; residence: home; respond: answer; reside: live; solicit: ask for;
      substantial: large; supplementary: more; thereafter: then; validate: check; vendor: seller;
      acknowledge: admit; alleviate: ease; cognisant: aware; cognizant: aware; procure: get;
      remediate: fix; remediation: fix; mitigate: lessen; interim: for now; forthwith: at once
      """
    ), uniquingKeysWith: { first, _ in first })

  private static let pasts = Dictionary(
    listed(
      """
      tell: told; find: found; start: started; pay: paid; follow: followed; send: sent; stop: stopped;
      try: tried; ask: asked; make: made; pass: passed; speed: sped; help: helped; give: gave;
      use: used; talk: talked; need: needed; get: got; go: went; buy: bought; fix: fixed; keep: kept;
      end: ended; check: checked; show: showed; expect: expected; agree: agreed; think: thought;
      choose: chose; explain: explained; meet: met; watch: watched; improve: improved; take: took;
      let: let; do: did; have: had; move: moved; answer: answered; live: lived; admit: admitted;
      ease: eased; lessen: lessened
      """
    ), uniquingKeysWith: { first, _ in first })

  private static let gerunds = Dictionary(
    listed(
      """
      tell: telling; find: finding; start: starting; pay: paying; follow: following; send: sending;
      stop: stopping; try: trying; ask: asking; make: making; pass: passing; speed: speeding;
      help: helping; give: giving; use: using; talk: talking; need: needing; get: getting; go: going;
      buy: buying; fix: fixing; keep: keeping; end: ending; check: checking; show: showing;
      expect: expecting; watch: watching; improve: improving; take: taking; let: letting; do: doing;
      have: having; move: moving; answer: answering; live: living; admit: admitting; ease: easing
      """
    ), uniquingKeysWith: { first, _ in first })

  /// The pairs of a list: `word: plainer; word: plainer`.
  private static func listed(_ list: String) -> [(String, String)] {
    list.split(separator: ";").compactMap { pair in
      let sides = pair.split(separator: ":").map {
        $0.split(whereSeparator: \.isWhitespace).joined(separator: " ")
      }
      return sides.count == 2 ? (sides[0], sides[1]) : nil
    }
  }
}
