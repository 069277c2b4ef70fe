import Casework

extension Sentence {
  /// Why a sentence of this sort stands there, in one sentence to the owner; `nil` where it needs
  /// no reason.
  package var why: String? { Self.reasons[frame] ?? component.flatMap { Self.parts[$0] } }

  private static let reasons: [String: String] = [
    "opening.own": "This is yours, as you wrote it.",
    "own.cause": "Fault and cause in one breath is the strongest owning there is.",
    "own.mixed": "What else went wrong is told first, so that your own part comes last and stays.",
    "empathy.short": "\"No wonder\" says that the feeling makes sense, and guesses nothing more.",
    "empathy.feeling": "It says that the feeling makes sense, and guesses nothing more.",
    "harm.kind": "It is true of every mistake of this kind, so nothing is made up.",
    "explain.unknown": "An open \"I don't know yet\" is believed; a guess is not.",
    "pending.unknown": "An open \"I don't know yet\" is believed; a guess is not.",
    "pending.held": "The cause stays out until somebody clears it.",
    "pending.sorry": "It is sorry for what they live through, and owns no cause.",
    "repair.undecided": "A day is kept more easily than a promise made in a hurry.",
    "choice.money": "A choice gives back some say.",
    "voice.harm": "What you do not know, only they can tell.",
    "call.stop": "Nobody hears a remedy before being heard.",
  ]

  private static let parts: [Component: String] = [
    .saysSorry: "A sorry that stands alone is not hedged.",
    .namesAct: "It says who did what, so that nobody has to ask.",
    .owns: "It says whose doing it was.",
    .namesHarm: "It shows that you know what it did.",
    .empathy: "It says that the feeling makes sense.",
    .affirmsWronged: "It says that they were right to expect more.",
    .explains: "People want to know how it happened.",
    .repairs: "It says what they get, and by when.",
    .givesChoice: "A choice gives back some say.",
    .prevents: "It says what is different from now on.",
    .invitesVoice: "It says how to reach a person.",
    .saysNext: "A day for the next word keeps them from wondering.",
    .releases: "It leaves them free.",
  ]
}
