package import Casework

extension Component {
  /// What to write so that a text has it.
  package var advice: String {
    switch self {
    case .saysSorry: "Say sorry, in so many words."
    case .namesAct: "Say what you did: \"I\" or \"we\", then the verb."
    case .owns: "Say whose fault it was."
    case .affirmsWronged: "Say that they were right to expect it, and to complain."
    case .namesHarm: "Say what it did to them: the trip, the day, the money."
    case .empathy: "Say what it must have been like for them."
    case .explains: "Say how it came about, or that you do not know yet."
    case .repairs: "Say what you will do, how much and by when."
    case .givesChoice: "Let them choose between two ways to put it right."
    case .prevents: "Say what is different now."
    case .invitesVoice: "Ask what else it cost them, and give a number that you answer."
    case .saysNext: "Say when you will write or call next."
    case .releases: "Leave it to them whether they answer or come back."
    }
  }

  /// What it does for the reader.
  package var worth: String {
    switch self {
    case .saysSorry: "Without it, all the rest reads as a report."
    case .namesAct: "They see that you know what you did."
    case .owns: "It weighs more than any other part: they need not argue whose fault it was."
    case .affirmsWronged: "They stop asking themselves whether they make too much of it."
    case .namesHarm: "They see that you know what it cost."
    case .empathy: "They see that you thought of them, not of the shop."
    case .explains: "A short true cause lets them judge for themselves."
    case .repairs: "It gives back what they lost; only owning up weighs more."
    case .givesChoice: "They get back some say in the matter."
    case .prevents: "They need to know that it will not hit them again."
    case .invitesVoice: "People take a sorry better once they were heard."
    case .saysNext: "They need not chase you."
    case .releases: "A sorry that asks for nothing back is easier to believe."
    }
  }

  /// Where it comes from.
  package var source: String {
    switch self {
    case .saysSorry: "CCSARP (the words that perform it); SorryWatch; Lewicki, Polin & Lount 2016"
    case .namesAct: "SorryWatch; Lazare (acknowledgement); Ombudsman guides"
    case .owns: "Lewicki, Polin & Lount 2016 (the strongest part); CCSARP"
    case .affirmsWronged: "Fehr & Gelfand 2010 (violated norms); Ombudsman guides"
    case .namesHarm: "Lazare; SorryWatch; Schumann 2014"
    case .empathy: "Roschk & Kaiser 2013 (the largest effect); A. Sharma et al. 2020"
    case .explains: "Lewicki, Polin & Lount 2016; Bradley & Sparks 2012"
    case .repairs: "Lewicki, Polin & Lount 2016; Smith, Bolton & Wagner 1999"
    case .givesChoice: "Mattila & Cranage 2005; Guo et al. 2016 (control of the decision)"
    case .prevents: "Lewicki, Polin & Lount 2016; SorryWatch; General Medical Council"
    case .invitesVoice: "Frantz & Bennigson 2005; SorryWatch"
    case .saysNext: "CANDOR (ongoing contact); Davidow 2003 (timeliness)"
    case .releases: "Lewicki, Polin & Lount 2016 (a request for pardon is the weakest part)"
    }
  }

  /// Sentences that have it, their place in «…», and near-misses.
  package var examples: [Example] {
    ComponentSign.house.first { $0.component == self }?.examples ?? []
  }
}
