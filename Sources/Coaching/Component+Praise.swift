package import Casework

extension Component {
  /// What is good about a text that has it: `it says sorry`.
  package var praise: String {
    switch self {
    case .saysSorry: "it says sorry"
    case .namesAct: "it says what you did"
    case .owns: "it takes it on"
    case .affirmsWronged: "it says they were right"
    case .namesHarm: "it says what it did to them"
    case .empathy: "it sees how it felt"
    case .explains: "it says how it came about"
    case .repairs: "it says what they get"
    case .givesChoice: "it gives them a choice"
    case .prevents: "it says what is different now"
    case .invitesVoice: "it asks them to talk to you"
    case .saysNext: "it says when they hear from you"
    case .releases: "it leaves them free"
    }
  }
}

extension ReaderQuestion {
  /// What an angry reader would write back where the text does not answer it.
  package var asked: String {
    switch self {
    case .whatHappened: "What happened?"
    case .whoseDoing: "Whose fault was it?"
    case .whatItDid: "Do you know what it did to me?"
    case .whatIGet: "What do I get?"
    case .when: "When?"
    case .again: "Will it happen again?"
    case .whomToCall: "Whom do I call?"
    }
  }
}
