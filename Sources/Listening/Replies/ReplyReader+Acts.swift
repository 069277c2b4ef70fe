import Casework

extension Reply {
  /// What a short line does, where it does something else than answer.
  ///
  /// The order matters: who leaves does not ask, who asks does not refuse, and who refuses does not
  /// merely lack the answer.
  static func act(_ spoken: Spoken, _ line: String, _ expectation: Expectation) -> Reply? {
    guard !spoken.words.isEmpty, expectation.form != .nothing else { return nil }
    if expectation.isChecking { return checked(spoken, line, expectation) }
    if isName(spoken, line, expectation) { return nil }
    if expectation.isWording {
      if Choosing.keeps(spoken) { return .no(rest: "") }
      if Choosing.takes(spoken) { return .yes(rest: "") }
    }
    if Grumble.isMade(spoken, expectation) { return .stance(.grumble) }
    if let command = Steering.command(spoken, expectation) { return .command(command) }
    if let command = Departure.command(spoken, expectation) { return .command(command) }
    if Refusal.isCounselled(spoken, expectation) { return .stance(.declined) }
    if Enquiry.isPuzzled(spoken, expectation) { return .command(.help) }
    let isDeed =
      expectation.slot == .done || expectation.slot == .channel
      || ["no", "nope", "nah"].contains(spoken.pieces[0].words[0])
    if isDeed, !Refusal.isMade(spoken, expectation), Absence.isSaid(spoken, expectation) {
      return Reply.none
    }
    if Unknowing.isSaid(spoken, expectation) {
      return Enquiry.atEnd(of: line, expectation).map { .command($0) } ?? .unknown
    }
    if Refusal.isMade(spoken, expectation) { return .stance(.declined) }
    if Idling.isDelegated(spoken, expectation) { return .stance(.delegated) }
    if let command = Enquiry.command(spoken, expectation) { return .command(command) }
    if Absence.isSaid(spoken, expectation) { return Reply.none }
    if Idling.isDenied(spoken, expectation) { return .stance(.denied) }
    if isForeign(line, expectation) { return .stance(.foreign) }
    return Idling.isNoise(spoken, expectation) ? .noise : nil
  }

  /// What a short line does to a summary or a draft.
  private static func checked(
    _ spoken: Spoken, _ line: String, _ expectation: Expectation
  ) -> Reply? {
    let isFinal = expectation.check == .final
    if !Removal.words(in: line).isEmpty { return .words }
    if isFinal, Delivery.isReported(spoken) { return .report(rest: "") }
    if let command = Steering.command(spoken, expectation) { return .command(command) }
    if let command = Departure.command(spoken, expectation) { return .command(command) }
    if Grumble.isMade(spoken, expectation) { return .stance(.grumble) }
    if spoken.says([change]) { return .stance(.wish) }
    if isFinal, Delivery.isPutOff(spoken) { return .command(.later) }
    if spoken.pieces.count > 1, spoken.pieces.dropFirst().contains(where: Delivery.isDelivery) {
      return nil
    }
    if Wish.isNote(spoken) { return .command(.note(line.trimmed)) }
    if Assent.isConceded(spoken) { return .yes(rest: "") }
    if Assent.isGiven(spoken), !Enquiry.isInverted(spoken) { return .yes(rest: "") }
    if Assent.isRefused(spoken) { return .no(rest: "") }
    if isRequest(spoken) { return .stance(.wish) }
    if let command = Enquiry.command(spoken, expectation) { return .command(command) }
    if isForeign(line, expectation) { return .stance(.foreign) }
    let wants = expectation.check == .facts ? Wish.corrects(spoken) : Wish.wants(spoken)
    return wants ? .stance(.wish) : nil
  }

  private static let requests: [Cue] = [
    "^ can|could|will|would you|we|i ?just|please|maybe ?please <order>", "^ please <order>",
    "^ can|could it|this|that ?not be",
    "^ where is the|my|your bit|part|line|refund|apology|sentence",
  ]

  private static let change: Cue =
    "<us> ?just ?still need|want|have|got to ?just change|fix|correct|edit|add|remove|alter|tweak"

  private static func isRequest(_ spoken: Spoken) -> Bool {
    spoken.opens(with: requests) && spoken.words.count > 3
  }

  /// A name of two words with their capitals is nothing else, whatever the words are.
  private static func isName(
    _ spoken: Spoken, _ line: String, _ expectation: Expectation
  ) -> Bool {
    guard expectation.form == .name, spoken.pieces.count == 1 else { return false }
    let words = line.split(whereSeparator: \.isWhitespace)
    if words.count == 1 { return Command.isName(line, Plainness(line), expectation) }
    return (2...3).contains(words.count)
      && words.allSatisfy { word in
        word.first?.isUppercase ?? false && word.dropFirst().contains(where: \.isLowercase)
      }
  }

  /// A name, a wording and the customer's words may be in any language.
  private static func isForeign(_ line: String, _ expectation: Expectation) -> Bool {
    switch expectation.slot {
    case .reply?, .order?: false
    default: expectation.form != .name && Tongue.isForeign(line)
    }
  }
}
