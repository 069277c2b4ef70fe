import Casework

/// Everything that is asked or checked, in the order of asking.
///
/// It is read from the top at every turn; the first line that is open is where the conversation
/// stands. To add a question, write its file in `Questions/` and name it here.
package enum Agenda {
  /// A line of the agenda.
  enum Line: Sendable {
    case ask(Question)
    case check(Check)
    /// The wording of this slot is worked on while it has marks that the owner has not settled.
    case coach(Slot)
  }

  static let inOrder: [Line] = [
    .ask(.account),
    .ask(.danger),
    .ask(.others),
    .ask(.done),
    .ask(.cleared),
    .ask(.customer),
    .ask(.amount),
    .ask(.item),
    .ask(.happened),
    .ask(.part),
    .ask(.harm),
    .ask(.askedFor),
    .check(.facts),
    .ask(.fix),
    .ask(.when),
    .ask(.prevent),
    .coach(.prevent),
    .ask(.sorry),
    .coach(.sorry),
    .ask(.feeling),
    .ask(.channel),
    .ask(.signature),
    .check(.draft),
    .check(.final),
    .ask(.kept),
    .ask(.reply),
    .ask(.answer),
    .ask(.start),
    .ask(.unnoticed),
    .ask(.safeguard),
    .coach(.safeguard),
  ]

  /// The questions, in the order of asking.
  package static let questions: [Question] = inOrder.compactMap { line in
    guard case .ask(let question) = line else { return nil }
    return question
  }

  /// How many questions may come before the first draft, the account among them.
  ///
  /// With one customer and no red flag. In the conversations this was worked out from, five to
  /// eight inputs were enough.
  static let mostBeforeDraft = 8

  /// Questions that are never asked by themselves, but can be opened to change an answer.
  static let others: [Question] = [.order, .cause]

  /// The question of a slot.
  static func question(_ slot: Slot) -> Question? {
    questions.first { $0.slot == slot } ?? others.first { $0.slot == slot }
  }
}
