import Casework

extension Reply {
  /// Takes a line for what it is at a place that expects something.
  package init(_ line: String, expecting expectation: Expectation) {
    let plain = Plainness(line)
    if line.allSatisfy(\.isWhitespace) {
      self = .empty
    } else if CardNumber.isMost(of: line) {
      self = .cardNumber
    } else if let command = Command(plain, line: line, expecting: expectation) {
      self = .command(command)
    } else if let disputed = Self.disputed(line, expectation) {
      self = disputed
    } else if expectation.form != .story, Retraction.isFollowed(line) {
      self = .words
    } else if plain.isSlashed && plain.words.count == 1 && expectation.form != .story {
      self = .noise
    } else {
      self = Self.answer(line, plain, expectation)
    }
  }

  private static func answer(
    _ line: String, _ plain: Plainness, _ expectation: Expectation
  ) -> Reply {
    if let stance = stance(plain, expectation) { return stance }
    if let told = told(line, expectation) { return told }
    if let counted = counted(line, expectation) { return counted }
    if expectation.isYesOrNo, let led = led(line, expectation) { return led }
    if let spoken = Spoken(line), let act = act(spoken, line, expectation) { return act }
    if let led = led(line, expectation) { return led }
    return Noise.isNoise(line) && !isFeeling(line, expectation) ? .noise : .words
  }

  /// What is told though it is to stay out of the message, or only after a refusal.
  private static func told(_ line: String, _ expectation: Expectation) -> Reply? {
    guard expectation.takesTelling, let told = Telling.words(in: line, as: expectation.form) else {
      return nil
    }
    let reply = Reply(told, expecting: expectation)
    return reply == .words ? reply : nil
  }

  /// Faces answer how somebody felt.
  private static func isFeeling(_ line: String, _ expectation: Expectation) -> Bool {
    [.feeling, .harm].contains(expectation.slot)
      && line.unicodeScalars.contains { $0.properties.isEmojiPresentation }
  }

  /// A line that as a whole is a yes, a no, or says that there is no answer.
  private static func stance(_ plain: Plainness, _ expectation: Expectation) -> Reply? {
    let text = plain.text
    let isBare = expectation.form != .story
    if Agreement.isUnknown(text) { return .unknown }
    if expectation.form == .agreement || isBare {
      // A question mark after a yes or a no asks nothing.
      let said = expectation.isYesOrNo ? plain.unasked : text
      if Agreement.no.contains(said) { return .no(rest: "") }
      if Agreement.yes.contains(said) { return .yes(rest: "") }
      if expectation.isYesOrNo, Agreement.hesitant.contains(said) { return .no(rest: "") }
    }
    if isBare, Agreement.none.contains(text) { return Reply.none }
    if Agreement.reports.contains(text), isBare { return .report(rest: "") }
    return nil
  }

  /// A line or a paragraph that is said to be wrong, with what is right.
  private static func disputed(_ line: String, _ expectation: Expectation) -> Reply? {
    let highest = max(expectation.lines.count, expectation.paragraphs)
    guard let dispute = Dispute.words(in: line),
      dispute.number > 0, dispute.number <= highest
    else { return nil }
    return .number(dispute.number, rest: dispute.rest)
  }

  /// A number of a choice or of a line, alone or with words after it.
  private static func counted(_ line: String, _ expectation: Expectation) -> Reply? {
    // No sum at all.
    if expectation.form == .money, isZero(line) { return Reply.none }
    let highest = max(expectation.choices, expectation.lines.count, expectation.paragraphs)
    guard highest > 0,
      let (number, rest) = Ordinals.leading(in: line, isPointing: expectation.choices > 0)
    else { return nil }
    guard (1...highest).contains(number) || rest.isEmpty else { return nil }
    return .number(number, rest: rest)
  }

  /// "0", "£0", "0.00": nothing but noughts.
  private static func isZero(_ line: String) -> Bool {
    let figures = line.filter { !$0.isWhitespace && !"£$€.,".contains($0) }
    return !figures.isEmpty && figures.allSatisfy { $0 == "0" }
  }

  /// A yes, a no or a report that leads a longer line.
  private static func led(_ line: String, _ expectation: Expectation) -> Reply? {
    guard expectation.form == .agreement || expectation.form == .nothing || expectation.choices > 0
    else { return reported(line, expectation) }
    if let reply = reported(line, expectation) { return reply }
    let isYesOrNo = expectation.isYesOrNo
    guard let (lead, rest) = leadingWord(isYesOrNo ? warmed(line) : line, isYesOrNo: isYesOrNo)
    else { return nil }
    if Agreement.yes.contains(lead) { return .yes(rest: rest) }
    if Agreement.no.contains(lead) { return .no(rest: rest) }
    return nil
  }

  private static func reported(_ line: String, _ expectation: Expectation) -> Reply? {
    guard expectation.form != .story, expectation.form != .words, expectation.form != .name else {
      return nil
    }
    let lower = line.lowercased().replacing("’", with: "'").replacing("'", with: "")
    for report in Agreement.reports where lower.hasPrefix(report) {
      let rest = lower.dropFirst(report.count)
      guard let next = rest.first, !next.isLetter, !next.isNumber else { continue }
      guard ",.;!".contains(next) || rest.hasPrefix(" and ") || rest.hasPrefix(" but ") else {
        continue
      }
      return .report(rest: String(line.suffix(rest.count)).withoutLead)
    }
    return nil
  }

  /// The first words and what follows, when they are a yes or a no by themselves, or a mark or a
  /// joining word parts them from the rest.
  private static func leadingWord(
    _ line: String, isYesOrNo: Bool
  ) -> (lead: String, rest: String)? {
    let words = line.trimmed.split(separator: " ", omittingEmptySubsequences: true)
    for length in [3, 2, 1] where words.count > length {
      let said = Plainness(words.prefix(length).joined(separator: " "))
      let lead = isYesOrNo ? said.unasked : said.text
      guard Agreement.yes.contains(lead) || Agreement.no.contains(lead),
        isParted(words[length - 1], words[length], isYesOrNo: isYesOrNo)
          || Agreement.plain.contains(lead)
            && (isYesOrNo ? !isDoubt(words[length]) : !isCounting(lead, words[length]))
      else { continue }
      let rest = words.dropFirst(length).joined(separator: " ").withoutLead
      return (lead, isEcho(rest, of: lead) ? "" : rest)
    }
    return nil
  }

  /// "No more than 50", "no phone orders": a no that belongs to the next word.
  private static func isCounting(_ lead: String, _ next: Substring) -> Bool {
    lead == "no" && !answering.contains(Plainness(String(next)).text)
  }

  /// "No idea", "no clue": where a yes or no is waited for, only these are none.
  private static func isDoubt(_ next: Substring) -> Bool {
    ["idea", "clue", "way", "doubt", "question", "telling"].contains(Plainness(String(next)).text)
  }

  /// The line without the sounds before a yes or a no: "um no", "oh yes".
  private static func warmed(_ line: String) -> String {
    let words = line.trimmed.split(separator: " ", omittingEmptySubsequences: true)
    let rest = words.drop {
      ["um", "er", "erm", "oh", "ah", "well", "hmm", "so"].contains(Plainness(String($0)).unasked)
    }
    return rest.isEmpty ? line : rest.joined(separator: " ")
  }

  /// What follows a no that stands by itself.
  private static let answering: Set<String> = [
    "i", "it", "its", "she", "shes", "he", "hes", "they", "theyre", "we", "you", "that", "thats",
    "the", "this", "not", "there", "theres", "was", "is", "but", "and", "sorry", "dont", "just",
    "make", "actually", "thanks", "because", "her", "his", "my", "im", "ive", "thank", "no",
    "wait", "hes", "please", "keep", "leave", "change", "all", "everyone", "nobody", "were",
  ]

  private static func isParted(
    _ last: Substring, _ next: Substring, isYesOrNo: Bool
  ) -> Bool {
    last.last.map { (isYesOrNo ? ",.;:!?" : ",.;:!").contains($0) } ?? false
      || ["but", "and", "-", "–", "—", "though", "except"].contains(next.lowercased())
  }

  /// Whether the rest only says the same again, or thanks.
  private static func isEcho(_ rest: String, of lead: String) -> Bool {
    let text = Plainness(rest).text
    if Agreement.thanks.contains(text) { return true }
    return Agreement.yes.contains(lead) && Agreement.yes.contains(text)
      || Agreement.no.contains(lead) && Agreement.no.contains(text)
  }
}
