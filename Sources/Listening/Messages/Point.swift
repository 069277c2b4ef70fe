package import Casework

/// One thing that a customer says: what it is, in which words, and what stands in them.
package struct Point: Equatable, Sendable {
  /// What a point is about, so that it can be answered in kind.
  package enum Topic: String, CaseIterable, Sendable {
    case thanks
    case praise
    case hurt
    case told
    case question
    case request
    /// "I just want someone to tell me what happened" asks for no money.
    case explanation
    case deadline
    case legalThreat = "legal-threat"
    case pressThreat = "press-threat"
    case reviewThreat = "review-threat"
    /// Going elsewhere, if nothing is done.
    case leavingThreat = "leaving-threat"
    case leaving
    case acceptance
    case refusal

    /// Whether the owner is wanted to do or say something.
    package var isWish: Bool {
      switch self {
      case .question, .request, .explanation, .deadline: true
      case .thanks, .praise, .hurt, .told, .legalThreat, .pressThreat, .reviewThreat,
        .leavingThreat, .leaving, .acceptance, .refusal:
        false
      }
    }
  }

  /// A feeling that shows without being named, as crying does.
  package struct Sign: Equatable, Sendable {
    package let feeling: String
    /// The words in which it shows.
    package let words: String
  }

  package struct Time: Equatable, Sendable {
    package let words: String
    /// `nil` where it is vague.
    package let value: Value?
    /// Whether it says until when.
    package let isLimit: Bool
  }

  package struct Sum: Equatable, Sendable {
    package let words: String
    package let money: Money
  }

  package let topic: Topic
  /// The customer's words exactly as typed.
  package let text: String
  /// The words on one line, without the marks of a quoted mail.
  package let words: String
  /// Feelings that are named.
  package let feelings: [String]
  /// Feelings that only show.
  package let signs: [Sign]
  package let times: [Time]
  package let sums: [Sum]
  /// The subject where it stands in the point before, as `the girl` of "and said no".
  package let subject: String?
  /// Whether somebody tells it of the customer, so that the customer is "she" in it already.
  package let isReported: Bool
}
