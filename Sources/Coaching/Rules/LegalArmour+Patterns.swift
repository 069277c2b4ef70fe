import English

extension Line {
  /// What nobody but a lawyer writes, and duties denied.
  static let armour: [Pattern] = [
    Pattern(
      .typed(
        """
        hereby herein hereto hereunder thereto aforesaid heretofore indemnify indemnified
        indemnification indemnity undersigned ex-gratia t&c t&cs eula
        """)),
    Pattern("without", "prejudice"),
    Pattern(
      .typed("without no not"), Piece.typed("any an").maybe, .any("admission admit"),
      Piece.typed("of any").upTo(2),
      .any("liability fault guilt wrongdoing responsibility negligence")),
    Pattern("pursuant", "to"),
    Pattern(Piece.typed("your").unmarked, "alleged"),
    Pattern(
      .typed(
        """
        non-transferable nontransferable non-returnable ineligible
        """)),
    Pattern(
      .typed("not n't no"), Piece.typed("longer be been").upTo(2), .typed("eligible entitled"),
      Piece.typed("for to").maybe),
    Pattern(
      Piece.typed("i we").unmarked, Piece.any("be can").maybe, .typed("not n't cannot unable"),
      Piece.typed("to").maybe, Piece.any(Words.adverbs).maybe, "comment", Piece.typed("on").maybe),
    Pattern(.any("reserve"), .typed("all our any"), .any("right")),
    Pattern(.typed("not n't never cannot"), Piece.any("be hold legally").upTo(3), "liable"),
    Pattern(
      .typed("not n't cannot"), Piece.any("be hold").upTo(2), "responsible",
      Piece.typed("for").unmarked, Piece({ $0.tag != .gerund }).unmarked),
    Pattern(
      .any("accept assume take bear have hold"), "no", .typed("responsibility liability")),
    Pattern("force", "majeure"),
    Pattern(.any("act"), "of", "god"),
    Pattern(Piece.typed("out of from in").upTo(2), "an", "abundance", "of", "caution"),
    Pattern(Piece.typed("in").maybe, "full", "and", "final", .typed("settlement release")),
    Pattern("to", "the", .typed("fullest maximum"), "extent"),
    Pattern(
      .typed("terms conditions"), "of",
      .typed("service use sale carriage business trade hire engagement")),
    Pattern("ex", "gratia"),
    Pattern("at", "our", .typed("sole absolute own"), "discretion"),
    Pattern("null", "and", "void"),
    Pattern(
      .any("seek instruct"), .typed("legal our"), .typed("advice counsel solicitors lawyers")),
    Pattern("shall", "be", .typed("deemed construed liable")),
    Pattern("as", "set", "out", "in"),
    Pattern("final", "and", "binding"),
    Pattern("user", "agreement"),
    Pattern(.any("waive"), Piece.typed("your the any all").upTo(2), .any("right claim")),
    Pattern("our", "legal", .typed("team department advisers advisors")),
    Pattern("service", .any("be have"), Piece.typed("been").maybe, "rendered"),
    Pattern(.any("do"), .typed("not n't"), "constitute"),
    Pattern("unless", "otherwise", .typed("stated specified agreed noted")),
    Pattern(.typed("legally"), .typed("required obliged bound obligated binding entitled")),
    Pattern("required", .typed("by under"), "law"),
    Pattern(
      Piece.typed("i we").unmarked, .any("be"), .typed("not n't"),
      .typed("permitted authorised authorized obliged obligated"), "to"),
    Pattern(
      Piece.typed("not").unmarked, "in", "a", "position", "to",
      .typed("comment discuss disclose confirm")),
    Pattern(
      .any("customer guest passenger client user traveller owner parent"), .any("be"),
      Piece.typed("solely fully").maybe, "responsible", "for"),
    Pattern(
      .any("be"), "the", Piece.typed("sole").maybe, "responsibility", "of", "the"),
    Pattern(
      .typed("streaming broadcast licensing distribution territorial media rights"),
      .typed("rights restrictions")),
    Pattern(
      .typed("must should"), "be", Piece.gap(2), "in", "writing"),
    Pattern(
      .any("be"), Piece.typed("only not n't").upTo(2), .typed("payable redeemable chargeable")),
    Pattern(.any("meet satisfy"), Piece.typed("the our").maybe, Piece.gap(1), "criteria"),
    Pattern(.typed("at"), "the", .typed("sole").maybe, "discretion", "of"),
  ]

  /// Rules, contracts and offices as the ground of what was decided, and law words of the news.
  static let armourInTrouble = grounds + paragraphs + bonds + refusals + lawWords

  /// `Under the Act`, `due to licensing restrictions`; a policy is for another rule.
  private static let grounds: [Pattern] = {
    let rule = Piece { token in
      Words.laws.contains(token.lower) || Words.laws.contains(token.lemma) || token.text == "Act"
    }
    let leads: [[Piece]] = [
      [.typed("under per")],
      ["as", "per"],
      [.typed("according due owing subject contrary"), "to"],
      ["in", .typed("accordance compliance line keeping conformity"), "with"],
      ["in", .typed("violation breach"), "of"],
      ["because", "of"],
      [.any("base"), "on"],
      ["by", "virtue", "of"],
      [.any("comply"), "with"],
      [.any("violate contravene govern bind"), Piece.typed("by").maybe],
      [.typed("outside beyond"), Piece.typed("the scope of").upTo(3)],
      [.any("adhere"), "to"],
      [.any("agree consent"), "to"],
    ]
    let ours = Piece.any("our the your this these their a any all such certain current").maybe
    return leads.map { Pattern($0 + [ours, Piece.gap(2), rule]) }
  }()

  /// `Section 75`, `Regulation 261/2004`, `clause 4.2`.
  private static let paragraphs: [Pattern] = [
    Pattern(
      .typed("under per by"), .typed("section article clause regulation directive paragraph"),
      Piece { $0.form == .number }),
    Pattern(
      .typed("outside past beyond"), Piece.typed("of the our your").upTo(2), Piece.gap(2),
      .typed("return returns refund cancellation claim claims warranty exchange"),
      .typed("window period deadline timeframe limit")),
    Pattern(
      .any("exclude"), "from", Piece.typed("the our any").maybe,
      .typed("refund refunds cover coverage warranty compensation offer promotion sale")),
  ]

  /// Bonds and rules that speak or that bind: `the law requires`, `the agreement between`.
  private static let bonds: [Pattern] = {
    let the = Piece.any("the our any an these")
    let legal = Piece.typed(
      """
      licensing license licence contractual legal regulatory statutory compliance copyright privacy
      gdpr interline contract warranty guarantee insurance franchise user supplier vendor tariff
      fare eligibility
      """)
    return [
      Pattern(
        legal,
        .any(
          """
          agreement restriction requirement obligation regime regulation law guideline constraint
          condition provision
          """)),
      Pattern(the, Piece.gap(1), .any("agreement contract"), .typed("between with")),
      Pattern(
        the, Piece.gap(2), .any(Words.laws),
        .any("state stipulate require prohibit prevent forbid dictate specify apply govern")),
      Pattern(
        the, Piece.gap(2), .any(Words.laws), .any("do can"), .typed("not n't"),
        .any("allow permit cover extend")),
      Pattern(
        "for", .typed("legal compliance regulatory privacy contractual data-protection"),
        .typed("reasons purposes grounds")),
    ]
  }()

  /// The reader's standing refused: `you are not eligible`, `subject to approval`.
  private static let refusals: [Pattern] = [
    Pattern(
      .any("deem"), Piece.typed("to be").upTo(2),
      .typed("invalid void ineligible appropriate necessary acceptable unreasonable justified")),
    Pattern(
      .typed("subject"), "to", Piece.gap(2),
      .any(
        """
        availability approval verification review change eligibility status fee charge term
        discretion restriction
        """)),
    Pattern(
      "must", "be", .typed("reported made filed submitted received returned lodged claimed"),
      Piece.gap(2), .typed("within before")),
    Pattern(
      .any("customer guest passenger client traveller traveler you"), .any("be"), "required", "to"),
    Pattern(
      .typed("supporting documentary satisfactory sufficient"),
      .typed("evidence documentation documents proof")),
  ]

  private static let lawWords: [Pattern] = [
    Pattern(
      .typed(
        """
        alleged allegedly liability liable litigation lawsuit statutory contractual contractually
        jurisdiction legislation notwithstanding claimant claimants policyholder complainant
        """)),
    Pattern(
      .typed("ongoing pending active"), Piece.gap(2),
      .typed("investigation litigation proceedings matter review inquiry outcome")),
    Pattern(.typed("appropriate relevant proper competent"), .typed("authority authorities")),
    Pattern(
      .any("follow adhere"),
      Piece.typed("all the our to proper standard established strict").upTo(3),
      Piece.gap(2), .typed("protocol protocols guidelines procedures regulations")),
    Pattern(
      .typed("law laws regulation regulations legislation rules hipaa gdpr"),
      .any("prohibit prevent require forbid bar")),
    Pattern(
      .any("be"), "only",
      .typed("honored honoured valid accepted granted issued permitted offered"),
      Piece.typed("within if when where with for on").unmarked),
    Pattern(.any("do"), .typed("not n't"), .any("permit entitle qualify warrant")),
    Pattern(
      "legal",
      .any(
        """
        team department counsel reason proceedings action ground obligation requirement duty
        representative
        """)),
    Pattern(
      .typed("my our"), Piece.typed("legal").maybe,
      .typed("counsel solicitor solicitors attorney attorneys lawyer lawyers")),
    Pattern("burden", "of", "proof"),
    Pattern(.typed("fine small"), "print"),
    Pattern(.typed("exclusion limitation"), "of", "liability"),
    Pattern("due", "diligence"),
    Pattern("duty", "of", .typed("care candour candor")),
  ]
}

extension Words {
  /// What a decision can lean on in place of a reason.
  fileprivate static let laws = set(
    """
    law requirement obligation restriction statute directive provision licence license licensing
    exclusion rights gdpr hipaa regs
    """)
}
