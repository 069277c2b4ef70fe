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
        travelers buyer consumer consumers sir madam sirs ma'am sir/madam policyholder resident
        occupier homeowner cardmember cardholder tenant applicant
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
