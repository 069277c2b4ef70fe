import Casework
import English

extension ComponentSign {
  /// What is different from now on, as something that one could see.
  static let prevents = ComponentSign(
    component: .prevents,
    find: { line in line.changes ? [line.whole] : [] },
    examples: [
      "«From Monday two people check each label».",
      "«I moved the nut flour to a locked shelf».",
      "«Every box is now weighed before it leaves».",
      "«I have added a second lock to the gate».",
      "«From today there is one box on the bench at a time».",
      "«The gate now has a spring and a bolt».",
      "«I don't take jobs back to back any more».",
      "«Since Monday I have read each label aloud».",
      "«The ramp has been moved to the front».",
      "«Nobody leaves here without a look from the owner».",
      "We will do better.",
      "Steps are being taken.",
      "I never looked at the label.",
      "I will call you on Monday.",
      "Your card now works again.",
      "We have taken £64 off your bill.",
      "I took it for rubbish because it stood next to the bin.",
      "Your order has been moved to Friday.",
      "I am now at the shop.",
    ]
  )
}

extension Line {
  /// Whether the sentence names a change that lasts.
  var changes: Bool {
    let isKnown = Prevention.strength(of: self) > .weak
    guard isKnown || vagueChanges.isEmpty else { return false }
    let lasts = ComponentSign.lasting.contains { $0.occurs(in: self) }
    return deeds.contains { deed in
      guard deed.time != .supposed, deed.time != .undone else { return false }
      let isChange = isChange(deed, ofKnownSort: isKnown) && (isKnown || !isRepair(deed))
      return isChange || lasts && isHabit(deed)
    }
  }

  /// Whether it changes how the house works, and not one matter of the reader's.
  ///
  /// Whether the sentence names a change of a known sort is given.
  func isChange(_ deed: Deed, ofKnownSort isKnown: Bool) -> Bool {
    guard !isMatterOfReaders(deed) else { return false }
    let isWriters = deed.side == .writer && !deed.isPassive
    let isThing = deed.side != .reader && deed.isPassive
    if deed.isNegated { return false }
    switch deed.time {
    case .perfect:
      return (isWriters || isThing) && Words.changing.contains(deed.verb)
        && (isThing || !trimmed(deed.rest).isEmpty)
    case .past where !regrets.isEmpty: return false
    case .past:
      if isThing, let subject = deed.clause.subject {
        return Words.changing.contains(deed.verb) && holds(["every", "all"], in: subject.tokens)
          && !isAmiss(deed.rest)
      }
      return isWriters && Words.altering.contains(deed.verb) && !isAmiss(deed.rest)
        && deed.clause.joinedBy != "because" && !holds(["because"])
        && isKnown
    case .present:
      return isWriters && Words.changing.contains(deed.verb) && isProgressive(deed) && isKnown
    case .coming, .before, .undone, .supposed: return false
    }
  }

  /// Whether it tells of what is always done, where the sentence says that it lasts.
  private func isHabit(_ deed: Deed) -> Bool {
    let isStill =
      deed.verb == "be" && !deed.isPassive
      && holds(Words.settled, in: deed.rest.prefixed(4))
    switch deed.time {
    case .present where isProgressive(deed): return false
    case .present, .coming: return !deed.isOfYou && !isMatterOfReaders(deed) && !isStill
    case .perfect: return deed.side == .writer && !isMatterOfReaders(deed)
    case .past, .before, .undone, .supposed: return false
    }
  }

  private func isProgressive(_ deed: Deed) -> Bool {
    deed.clause.verb.map { passage.tokens[$0.main].tag == .gerund } ?? false
  }

  /// Whether it is about the reader's own order, or money.
  private func isMatterOfReaders(_ deed: Deed) -> Bool {
    let subject = deed.clause.subject?.tokens ?? 0..<0
    let rest = deed.rest
    return holds(["your", "you"], in: subject)
      || holds(["your"], in: rest) && !holds(["without", "until", "unless"], in: rest)
      || rest.clamped(to: tokens).contains { passage.tokens[$0].form == .money }
      || holds(Words.burdens, in: rest) || Words.contactVerbs.contains(deed.verb)
  }
}

extension ComponentSign {
  fileprivate static let lasting: [Pattern] = [
    Pattern(.typed("from starting since"), Piece.typed("on this next the").maybe, .any(Words.days)),
    Pattern(
      .typed("from starting since"), Piece({ $0.form == .number || $0.form == .ordinal }),
      .any(Words.days)),
    Pattern(
      .typed("from starting since"), Piece({ $0.form == .number || $0.form == .ordinal }),
      .typed("may")),
    Pattern("from", .typed("now then"), Piece.typed("on").maybe),
    Pattern("since", .typed("then")),
    Pattern("as", "of", Piece.typed("this next").maybe, .any(Words.days)),
    Pattern(.typed("every each"), .gap(4), .any("be"), "now"),
    Pattern("no", "longer"),
    Pattern(.typed("any"), .typed("more longer")),
    Pattern(.typed("anymore")),
    Pattern(.typed("nobody no nothing none"), Piece.gap(5), .typed("until without unless")),
    Pattern(
      Piece.except(["be", "you"]), .typed("now"),
      Piece({ [.verbPresent, .verbBase, .auxiliary].contains($0.tag) && $0.lemma != "be" })),
    Pattern(
      Piece({ [.noun, .pronoun].contains($0.tag) && $0.lower != "you" }), .typed("now"),
      Piece({ [.noun, .gerund].contains($0.tag) }), .gap(1)),
    Pattern(
      Piece.except(["be", "you"]), .typed("now"), Piece({ $0.lemma != "be" }),
      .typed("in on at with for")),
    Pattern(.any("be"), .typed("now"), Piece({ $0.tag == .pastParticiple })),
    Pattern(.any("be have"), .gap(6), .typed("now")).endingClause,
  ]
}

extension Words {
  /// What somebody does who changes a habit of the house.
  static let changing = set(
    """
    add move change set put buy train lock label stop hire replace switch remove install separate
    write hang take sign appoint introduce build agree strike split ban limit rewrite redesign
    retrain hand bring drop test quit
    """)
  /// The same where it was done once, and can hardly be anything else.
  fileprivate static let altering = changing.subtracting(["take", "agree", "bring", "hand"])
  /// How a thing is that has come to rest.
  fileprivate static let settled = set(
    """
    out back again ready with force open closed here there way yours free sorry at
    """)
  static let contactVerbs = set("call ring phone email text write message")
}
