import English

extension CoachingRule {
  /// A greeting for nobody, or a blank of a form that was never filled in.
  static let template = CoachingRule(
    id: "AP-TEMPLATE", label: .other, level: .block,
    message: "Put in the name, the number or the day; greet them as you know them.",
    why: "It proves that nobody wrote this for them.",
    source: "Victorian Ombudsman (avoid template phrases); Packard & Berger 2021",
    reason: { spot, known in
      "\"\(spot.passage.text(tokens: spot.finding.tokens))\" proves that nobody wrote to \(known.her)."
    },
    find: { lines in lines.flatMap(\.formGreetings) + (lines.first?.passage.blanks ?? []) },
    examples: [
      "«Dear valued customer»,",
      "«To whom it may concern»,",
      "Hi «[First Name]»,",
      "«Dear Sir/Madam», I lost your coat.",
      "«Dear loyal guests» of the house,",
      "Hello «{{customer_name}}», your cake is late.",
      "Your order «<ORDER NO>» was sent twice.",
      "I will bring it on «XXXX».",
      "I'm sorry, «(insert name here)», that I was rude.",
      "I owe you £«XX».",
      "Dear «____», I forgot your fitting.",
      "Hi «%FIRSTNAME%», I'm sorry.",
      "Your refund is due on «TBC».",
      "Dear «$NAME», I'm sorry.",
      "Dear Mrs Okafor,",
      "Dear Sam and Lee,",
      "Dear all who were at the wedding,",
      "Hello Ana, I was rude to a customer, and it was you.",
      "It read \"the blue one [sic]\" on the list.",
      "I was 20 minutes late [more like 30].",
      "I sent an XXL and you wear an S.",
      "I love you, Nana xxx",
      "The door is < 2 m wide, and the sofa > 2 m.",
      "Customers like you deserve better.",
    ]
  )
}

extension Line {
  /// `Dear customer` and its like, where no name follows.
  fileprivate var formGreetings: [Range<Int>] {
    Line.greetings.flatMap { $0.matches(in: self) }.filter { range in
      range.lowerBound == tokens.lowerBound || isPunctuation(range.lowerBound - 1)
    }
  }

  private static let greetings: [Pattern] = [
    Pattern(
      .typed("dear hi hello hey greetings"),
      Piece.typed("there our most valued loyal esteemed fellow all respected precious ,").upTo(3),
      .typed(
        """
        customer customers client clients guest guests user users member members patron patrons
        passenger passengers shopper shoppers subscriber subscribers traveller traveler travellers
        travelers buyer consumer consumers sir madam sirs ma'am sir/madam policyholder resident occupier
        homeowner cardmember cardholder tenant applicant
        """),
      Piece.typed("or and /").maybe, Piece.typed("/").maybe, Piece.typed("sir madam").maybe),
    Pattern("to", .typed("whom whomever"), .typed("it this"), .typed("may might"), "concern"),
    Pattern("dear", .typed("account policy card ticket"), .typed("holder owner")),
    Pattern(
      "dear", .typed("parent parents mr mr."), .typed("/ or"),
      .typed("guardian guardians mrs ms mrs.")),
    Pattern(.typed("good"), .typed("morning afternoon evening day"), .typed("sir madam customer")),
    Pattern(
      "to", Piece.typed("all our my").upTo(2), .typed("valued loyal esteemed"),
      .typed("customers clients guests members users patrons")),
    Pattern("insert", Piece.gap(2), "here"),
  ]
}

extension Passage {
  /// The blanks of a form, wherever they stand: in brackets, between signs, or of crosses.
  fileprivate var blanks: [Range<Int>] {
    var found: [Range<Int>] = []
    var index = 0
    while index < tokens.count {
      let end = endOfBlank(at: index) ?? index
      if end > index { found.append(index..<end) }
      index = max(end, index + 1)
    }
    return found
  }

  private func endOfBlank(at index: Int) -> Int? {
    let text = tokens[index].text
    switch text {
    case "[", "{", "{{", "<", "<<", "%", "$", "%%", "[[":
      return endOfBracket(at: index)
    case "(":
      guard ["insert", "enter"].contains(lower(index + 1)) else { return nil }
      return closing(of: ")", from: index + 1).map { $0 + 1 }
    default:
      if text.unicodeScalars.allSatisfy({ $0 == "_" }) {
        return index > 0 && (3...12).contains(text.unicodeScalars.count) ? index + 1 : nil
      }
      if isCross(text) {
        let isMoney = index > 0 && ["£", "$", "€"].contains(tokens[index - 1].text)
        let isKiss = index + 1 >= tokens.count
        return isMoney || text.count > 2 && !isKiss || text.count > 3 || follows(index)
          ? index + 1 : nil
      }
      if Words.formWords.contains(text) || text.hasPrefix("#XX") || text == "###" {
        return index + 1
      }
      if text == "YOUR", index + 1 < tokens.count, Words.blankNames.contains(lower(index + 1)),
        tokens[index + 1].text == tokens[index + 1].text.uppercased()
      {
        return index + 2
      }
      if ["TBC", "TBD"].contains(text) || text.lowercased() == "lorem" { return index + 1 }
      if text.hasPrefix("$"), text.count > 3, text.dropFirst().allSatisfy(\.isUppercase) {
        return index + 1
      }
      return nil
    }
  }

  /// Whether a blank of crosses stands where a fact is due: after `on`, `of`, `number`.
  private func follows(_ index: Int) -> Bool {
    tokens[index].text.count > 2
      && ["on", "of", "by", "at", "number", "is", "to"].contains(lower(index - 1))
  }

  private func lower(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].lower : ""
  }

  private func isCross(_ text: String) -> Bool {
    text.count > 1 && text.unicodeScalars.allSatisfy { $0 == "X" }
  }

  /// The end of what stands between signs of a form, where it is one.
  private func endOfBracket(at index: Int) -> Int? {
    let open = tokens[index].text
    let close =
      switch open.first {
      case "[": "]"
      case "{": "}"
      case "<": ">"
      case "%": "%"
      default: ""
      }
    guard index + 1 < tokens.count, tokens[index + 1].form == .word else { return nil }
    if close.isEmpty {
      let name = tokens[index + 1].text
      let isClose = tokens[index].range.upperBound == tokens[index + 1].range.lowerBound
      return isClose && name.count > 2 && name == name.uppercased() ? index + 2 : nil
    }
    guard let end = closing(of: close, from: index + 1) else { return nil }
    let inside = index + 1..<end
    let isShort = inside.count < 5 && !inside.contains { tokens[$0].tag == .pronoun }
    let names = isShort && inside.contains { Words.blankNames.contains(tokens[$0].lower) }
    let shout = inside.allSatisfy { tokens[$0].text == tokens[$0].text.uppercased() }
    let joined = inside.contains { tokens[$0].text.contains("_") }
    let isForm =
      switch open.first {
      case "{": true
      case "[": names || joined || shout && inside.count > 1
      case "<": names || joined || shout
      default: shout || joined
      }
    return isForm ? end + 1 : nil
  }

  /// The closing sign, at most six tokens on.
  private func closing(of sign: String, from start: Int) -> Int? {
    (start..<min(start + 7, tokens.count)).first { tokens[$0].text.hasPrefix(sign) }
  }
}

extension Words {
  fileprivate static let formWords: Set = [
    "FNAME", "LNAME", "FIRSTNAME", "LASTNAME", "FIRST_NAME", "LAST_NAME", "CUSTOMER_NAME",
    "DD/MM/YYYY", "MM/DD/YYYY",
  ]
  /// What the blanks of a form are called.
  fileprivate static let blankNames = set(
    """
    name names firstname lastname surname date day time amount sum number order item product
    customer client guest company business shop store email phone signature title reason address
    insert link issue agent price
    """)
}
