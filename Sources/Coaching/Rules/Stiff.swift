import English

extension CoachingRule {
  /// The words of an office letter where everyday ones would do.
  static let stiff = CoachingRule(
    id: "AP-STIFF", label: .other, level: .note,
    message: "Say it as you would at the counter.",
    why: "Stiff words put a desk between you and them.",
    source: "plainlanguage.gov (simple words); GOV.UK (words to avoid)",
    reason: { spot, _ in
      let typed = spot.passage.text(tokens: spot.finding.tokens)
      return Glossary.office.plain(for: typed).map { "\"\($0)\" is warmer than \"\(typed)\"." }
    },
    find: { $0.flatMap(\.stiffWords) },
    rewrite: { $0.sentence(by: .office) },
    examples: [
      "«Please be advised that» the shop is shut.",
      "He will «endeavour» to find it by noon.",
      "«Kindly contact» us «at your earliest convenience».",
      "«Do not hesitate» to contact us «regarding the above».",
      "I called you «prior to» the fitting.",
      "We stopped the work «in order to» find the leak.",
      "It was late «due to the fact that» I forgot it.",
      "We are «in receipt of» your letter.",
      "I will «commence» the repair on Monday.",
      "«Please find attached» the bill.",
      "I was late «with regard to» your order.",
      "«In the event that» it rains, I will cover it.",
      "I sent the «aforementioned» part today.",
      "Call me on 555-0100 any time.",
      "I started your repair today.",
      "You kindly waited, and I forgot you.",
      "I hesitated to call you, and I should not have.",
      "You told me before the fitting.",
      "I regard this as my fault.",
      "In order of size, the rings are here.",
      "I found your receipt attached to the coat.",
      "The convenience store has your keys.",
    ]
  )
}

extension Line {
  /// The office words; `kindly` of what somebody did is praise.
  fileprivate var stiffWords: [Range<Int>] {
    Glossary.office.matches(in: self).filter { range in
      lower(range.lowerBound) != "kindly"
        || !holds(
          Words.readers.union(["he", "she", "they", "so", "very"]),
          in: range.lowerBound - 2..<range.lowerBound)
    }
  }
}

extension Glossary {
  fileprivate static let office = Glossary(
    """
    please be advised that, please be advised, please be informed that, please be informed, please
    be assured that, please be assured, please be aware that, please note that, be advised that,
    kindly contact = please call, kindly call = please call, kindly send = please send, kindly
    reply = please reply, kindly let = please let, kindly note, kindly, utilise = use, utilize =
    use, utilised = used, utilized = used, commence = start, commenced = started, endeavour = try,
    endeavor = try, endeavouring = trying, terminate = end, terminated = ended, facilitate,
    facilitated, ascertain = find out, ascertained = found out, forthwith = at once, henceforth =
    from now on, regarding the above = about this, in respect of = about, with respect to = about,
    with regard to = about, with regards to = about, in regard to = about, in regards to = about,
    in relation to = about, pertaining to = about, prior to = before, subsequent to = after, in
    order to = to, in the event that = if, in the event of, at this point in time = now, at this
    moment in time = now, at the present time = now, at this time = now, due to the fact that =
    because, at your earliest convenience = when you can, at your convenience = when you like, at
    our earliest convenience, do not hesitate, do n't hesitate, as per your, please find attached,
    please find enclosed, please find below, in receipt of, in due course = soon, in a timely
    manner = on time, in a timely fashion = on time, on behalf of the company, we remain at your
    disposal, at your disposal, aforementioned, above mentioned, as soon as practicable, furnish,
    expedite = speed up, expedited = sped up, rectify = put right, rectified = put right,
    rectifying = putting right, remedy the situation, transpire = happen, transpired = happened,
    enquire = ask, hereinafter, subsequently = later, consequently = so, additionally = also,
    furthermore = also, nonetheless, herewith, per our, should you require, should you have any,
    should you need any, should you wish, i trust this, we trust this, it is regretted that, we
    wish to inform you, we would like to inform you, we regret to inform you, it has come to our
    attention, it was brought to our attention, we are writing to
    """)
}
