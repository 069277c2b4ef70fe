extension Label {
  /// What faults of this sort are called in a heading.
  package var name: String {
    switch self {
    case .conditional: "Sorry, if"
    case .sorryYouFeel: "Sorry that you feel"
    case .passiveAgentless: "Nobody did it"
    case .blameShift: "Somebody else's fault"
    case .butClause: "Sorry, but"
    case .minimising: "It was nothing much"
    case .clicheInconvenience: "Stock phrases"
    case .selfFocus: "About us"
    case .overpromise: "Promises too large"
    case .legalese: "Law talk"
    case .jargon: "Trade talk"
    case .defensiveness: "Excuses"
    case .denial: "Denials"
    case .vague: "Too vague"
    case .demandForgiveness: "Asking for pardon"
    case .euphemism: "Soft words"
    case .other: "Tone, template and structure"
    }
  }
}
