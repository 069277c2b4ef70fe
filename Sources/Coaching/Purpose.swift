package import Casework

/// What a text is for, by which it is judged what it lacks.
package enum Purpose: String, CaseIterable, Codable, Sendable {
  case apology
  /// A first word at once, before all is known.
  case holding
  /// A message while the facts are not known yet.
  case factsPending = "facts-pending"
  case explanation
  case publicLetter = "public-letter"
  /// A note within the firm, which asks how and not who.
  case `internal`
  /// Wording only: nothing is missed, only what is there is judged.
  case note

  /// The parts that such a text has to have.
  ///
  /// - Note: Source: our own choice, after the parts that research finds to carry an apology
  ///   (Lewicki, Polin & Lount 2016) and those that a reader looks for in a first word.
  package var needs: [Component] {
    switch self {
    case .apology: [.saysSorry, .namesAct, .owns, .repairs]
    case .holding: [.saysSorry, .namesAct, .saysNext]
    case .factsPending: [.saysSorry, .empathy, .explains, .saysNext]
    case .explanation: [.namesAct, .explains]
    case .publicLetter: [.saysSorry, .namesAct, .owns, .prevents, .saysNext]
    case .internal: [.explains, .prevents]
    case .note: []
    }
  }

  /// Whether such a text speaks to the customer and has to say sorry.
  package var apologises: Bool { needs.contains(.saysSorry) }
}

extension Purpose {
  /// What a text is for as far as it shows: an apology where it says sorry or owns a wrong, or tells
  /// what was done and that the reader was right to mind, else wording only.
  package init(guessedFrom found: [ComponentFinder.Found]) {
    let parts = Set(found.filter(\.isFound).map(\.component))
    let isSorry = !parts.isDisjoint(with: [.saysSorry, .owns])
    self = isSorry || parts.isSuperset(of: [.namesAct, .affirmsWronged]) ? .apology : .note
  }
}
