import English

extension CoachingRule {
  /// No person who writes, and no way to answer.
  static let noReply = CoachingRule(
    id: "AP-NOREPLY", label: .other, level: .fix,
    message: "Sign with your name, and say how to reach you.",
    why: "A door that opens one way says that nobody will listen.",
    source: "Procedural and interactional justice; Irish Ombudsman (an apology is an exchange)",
    reason: { _, known in "It leaves \(known.her) nobody to answer." },
    find: { lines in lines.flatMap(\.shutDoors) + lines.flatMap(\.officeSignatures) },
    examples: [
      "Please «do not reply» to this email.",
      "This mailbox is «not monitored».",
      "Regards, «the Customer Service Team»",
      "Replies to this address are «not read».",
      "This is an «automated message».",
      "It comes from an «unmonitored» inbox.",
      "Best wishes, «Management»",
      "Sincerely,\n«Customer Support»",
      "Kind regards, «The Willow Café Team»",
      "We are «unable to respond» to replies.",
      "It comes from our «no-reply» address.",
      "Reply to this email and it comes to me.",
      "Ana, owner, 555-0100",
      "Kind regards, Ana from the support team",
      "You asked me not to reply, so I did not.",
      "I did not reply to your letter for a week.",
      "We monitored the oven all night.",
      "The management of the hall let me in.",
      "I gave your regards to the team.",
      "You don't need to reply.",
    ]
  )
}

extension Line {
  fileprivate var shutDoors: [Range<Int>] {
    Line.doors.flatMap { $0.matches(in: self) }.filter { range in
      !holds(["i", "you", "asked", "to"], in: range.lowerBound - 2..<range.lowerBound)
    }
  }

  private static let doors: [Pattern] = [
    Pattern("do", .typed("not n't"), .typed("reply respond answer"), Piece.typed("to").unmarked),
    Pattern("do", .typed("not n't"), .typed("reply respond")).endingClause,
    Pattern(.typed("no-reply noreply donotreply unmonitored")),
    Pattern(
      Piece.any("mailbox inbox account address email line number reply message").unmarked,
      Piece.gap(4).unmarked, Piece.any("be").unmarked, .typed("not n't never"),
      .typed("monitored read checked staffed answered manned")),
    Pattern(
      .typed("automated automatic auto-generated system-generated automatically"),
      Piece.typed("generated sent").maybe,
      .typed("message email reply response notification mail text")),
    Pattern(
      .typed("unable cannot"), Piece.typed("to").maybe, .typed("respond reply answer"),
      Piece.typed("to").unmarked, Piece.gap(1).unmarked,
      Piece.typed("replies messages emails reviews calls").unmarked),
  ]

  /// The name of an office where a person's should stand: after a closing, or on a line of its own.
  fileprivate var officeSignatures: [Range<Int>] {
    guard holds(Words.offices) else { return [] }
    let all = passage.tokens
    return tokens.compactMap { index in
      let mark = index - 1
      let isAfterClosing =
        mark > 0 && [",", ".", "!"].contains(all[mark].lower)
        && Words.closings.contains(all[mark - 1].lower)
        || mark >= 0 && Words.closings.contains(all[mark].lower) && all[index].text != "for"
          && isLineBreak(before: index)
      guard isAfterClosing else { return nil }
      let end = signatureEnd(from: index)
      let isOffice = holds(Words.offices, in: index..<end)
      let hasPerson =
        holds(["from", "at", "of", "and"], in: index..<end) || holds([","], in: index..<end)
      return end - index < 7 && isOffice && !hasPerson ? index..<end : nil
    }
  }

  private func signatureEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.upperBound, !isPunctuation(end) || lower(end) == "&", end - start < 8 {
      end += 1
    }
    return end
  }

  /// Whether the word stands off from the one before it by more than a blank.
  private func isLineBreak(before index: Int) -> Bool { index == tokens.lowerBound }
}

extension Words {
  fileprivate static let closings = set(
    """
    regards sincerely faithfully wishes best thanks truly cheers apologies respectfully
    """)
  fileprivate static let offices = set(
    """
    team management support service services admin administration department customer office desk
    care relations helpdesk staff crew headquarters
    """)
}
