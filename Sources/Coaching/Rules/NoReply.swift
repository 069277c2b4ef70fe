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
      Piece.any("mailbox inbox account address email line number reply message").unmarked,
      Piece.gap(4).unmarked, .typed("not n't never"), "be",
      .typed("monitored read checked staffed answered seen")),
    Pattern(.typed("notification-only send-only outgoing-only")),
    Pattern(
      .any("can do"), .typed("not n't"), .typed("reply respond answer"), "to",
      .typed("individual every each all")),
    Pattern("do", .typed("not n't"), "take", .typed("calls questions emails")),
    Pattern("do", .typed("not n't"), "contact", .typed("me us")),
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
        mark > 0 && [",", ".", "!"].contains(all[mark].lower) && isClosing(mark - 1)
        || mark >= 0 && index == tokens.lowerBound && isClosing(mark)
        || isDash(mark) && mark <= tokens.lowerBound
      guard isAfterClosing else { return nil }
      let end = signatureEnd(from: index)
      let isTeam = ["the", "your", "our"].contains(lower(index)) && lower(index + 1) == "team"
      let hasPerson = !isTeam && holds(["from", "at", "of", "and"], in: index..<end)
      let isWhole = end == tokens.upperBound || isPunctuation(end) && lower(end) != ","
      let isOffice = isWhole && end - index < 7 && holds(Words.offices, in: index..<end)
      return isOffice && !hasPerson && clause(at: index)?.verb == nil ? index..<end : nil
    }
  }

  /// Whether the word closes a letter: `regards`, or the `you` of `thank you`.
  private func isClosing(_ index: Int) -> Bool {
    guard passage.tokens.indices.contains(index) else { return false }
    let isThanks =
      index > 0 && passage.tokens[index].lower == "you"
      && passage.tokens[index - 1].lower == "thank"
    return isThanks || Words.closings.contains(passage.tokens[index].lower)
  }

  private func isDash(_ index: Int) -> Bool {
    passage.tokens.indices.contains(index)
      && ["-", "–", "—", "--"].contains(passage.tokens[index].lower)
  }

  private func signatureEnd(from start: Int) -> Int {
    var end = start
    while end < tokens.upperBound, !isPunctuation(end) || lower(end) == "&", end - start < 8 {
      end += 1
    }
    return end
  }
}

extension Words {
  fileprivate static let closings = set(
    """
    warmly love regards sincerely faithfully wishes best thanks truly cheers apologies respectfully
    """)
  fileprivate static let offices = set(
    """
    team management support service services admin administration department customer office desk
    care relations helpdesk staff crew headquarters
    """)
}
