import Casework

/// Lines that say nothing to what is asked: noises, greetings, jokes, and "you decide".
enum Idling {
  private static let noises: Set<String> = [
    "lol", "meh", "hmm", "hm", "haha", "hahaha", "ha", "ugh", "whatever", "blah", "hello", "hi",
    "hey", "pray", "hope", "magic", "luck", "miracle", "miracles",
    "sigh", "grr", "argh", "oops", "lmao", "rofl", "test", "testing", "yawn", "hiya", "yo", "omg",
    "wow",
    "hmmm", "aargh", "woo", "eek", "wtf", "ffs", "hallo", "howdy", "morning", "boo", "so", "well",
    "um", "er", "and", "there",
    "ok", "oh", "dear", "good", "all", "lollll", "lolol", "anyway",
  ]

  private static let dismissals: [Cue] = [
    "^ who cares", "^ ?i do not care", "^ could not care", "^ whatever $", "^ so what $",
    "^ big deal", "^ get over it", "^ not my problem", "^ boring $",
    "^ you are ?a ?just stupid|useless|rubbish|bot|robot|idiot",
    "^ this is stupid|pointless|rubbish|daft|silly", "^ do i have|look",
  ]

  private static let delegations: [Cue] = [
    "^ ?can|could|will|just ?you ?just ?please you|u ?just|can ?please <choose> ?<whichever> $",
    "^ you|u ?just ?can decide|choose|pick|write|do|say ?it|that|for",
    "^ ?can|could you ?just ?please write|do|make|finish|draft ?it|the|something|this|one|me|up",
    "^ ?it ?is ?entirely ?all up to you",
    "^ whatever|whichever|wherever you|is|works|looks|sounds|suits|best",
    "^ ?<us> do not ?really mind|matter", "^ does not ?really matter",
    "^ ?<us> am not ?really|that fussed|bothered|fussy",
    "^ either ?is|one|way|works|will ?fine|do|works|ok",
    "^ ?just write it|something|anything", "^ you pick|choose|decide", "^ surprise me",
    "^ anything $", "^ ?<us> ?will leave it ?up to|with you", "^ ?your|you call|choice $",
    "^ no preference", "^ dealers choice", "^ just do it", "^ make it|something up",
    "^ not fussed|bothered", "^ what ever you",
  ]

  private static let denials: [Cue] = [
    "^ ?it|that ?just|simply never ?even ?really happened|did|was|occurred",
    "^ ?it|that|this ?just did not ?even|really ?actually happen", "made|making .. up $",
    "making it ?all up", "^ it did not $", "^ never $", "is|was|are lying|liar|liars",
    "^ nothing happened",
    "<us> ?have did|done|do|have not ?do|done anything|nothing wrong", "^ <us> did nothing wrong",
    "^ rubbish $", "^ lies $", "^ it is ?a ?all lie|lies|nonsense|rubbish",
  ]

  static func isNoise(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard expectation.form != .name else { return false }
    let words = spoken.pieces.flatMap(\.words)
    let isOnlyNoise =
      words.count <= 4 && (words.first?.hasPrefix("haha") ?? false)
      || words.count <= 4 && words.allSatisfy { noises.contains($0) || $0.hasPrefix("haha") }
    return isOnlyNoise
      && !(words.count == 1 && ["good", "so", "well", "all", "and"].contains(words[0])
        && expectation.isChecking)
      || spoken.words.count <= 8 && spoken.opens(with: dismissals)
  }

  /// Whether the owner leaves it to the program.
  static func isDelegated(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard spoken.words.count <= 12, !expectation.isChecking else { return false }
    if expectation.form == .story {
      return spoken.opens(with: delegations) && spoken.pieces.count == 1
    }
    return spoken.says(delegations) && !spoken.words.contains("she") && !spoken.words.contains("he")
  }

  /// Whether the owner denies that it happened, where only a day, a sum or a number would answer.
  static func isDenied(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard expectation.isExact, spoken.words.count <= 20,
      !ValueSigns.isFound(in: spoken, expectation.form)
    else { return false }
    return spoken.says(denials)
  }
}
