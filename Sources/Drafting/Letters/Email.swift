import Casework

extension Letter {
  /// The full apology: act, fault and cause in one breath; harm; repair and choice; what changes;
  /// how to answer and what comes next.
  ///
  /// - Note: The order is that of the scored components; money never comes before the harm.
  static let email = Letter("email", for: .email, whilePending: false) { telling in
    let paragraphs: [[Choice]] = [
      [
        Choice(.ownSorry, .sorry), Choice(.act),
        Choice(.ownMixed, .ownCause, .ownPlain, .own), Choice(.unknown, .causeUnknown),
        Choice(.again),
      ],
      [
        Choice(.ordered, .occasion), Choice(.delicate), Choice(.harm, .loss, .harmOfKind),
        Choice(.feelingKnown, .tears),
        Choice(.hadTo, .wronged),
      ],
      [
        Choice(.done), Choice(.repair, .unworded, .undecided),
        Choice(.choiceAsked, .choiceMoney, .choiceTime, .choiceElse),
      ],
      [Choice(.prevent)],
      [Choice(.askHarm), Choice(.reply), Choice(.followUp), Choice(.release)],
    ]
    return Draft(
      .email, subject: telling.subject, greeting: telling.dear, paragraphs: paragraphs,
      of: telling, limit: Length.words(for: telling.severity), closing: telling.signed)
  }
}
