import Casework

/// Lines that ask the program something, or ask to be shown something.
///
/// A question is told by its form: a question word or a helper stands before its subject, or one
/// thing is set against another with a question mark. None of them is an answer.
enum Enquiry {
  private static let whys: [Cue] = [
    "^ why $", "^ how come $",
    "^ why <help> .. need|ask|want|care|asking|matter|wanting|know|relevant",
    "^ why is|are|does|do .. important|necessary|needed|matter|relevant|you|this|that|it",
    "^ why bother", "^ what .. got to do with", "^ what <help> .. want|need .. for", "^ what for $",
    "^ what difference", "^ who wants to know", "^ what is it to you",
    "^ how is|does .. relevant|help",
    "^ is|does|do|are <them> .. relevant|important|necessary|needed|matter", "^ why ask",
    "^ what is|does it|that ?really matter",
    "^ what is the point", "^ what has .. got to do",
  ]

  private static let examples: [Cue] = [
    "^ like|such what|as ?what $", "^ like what", "^ such as $",
    "give me .. idea|ideas|clue|steer|hint|sample",
    "^ any|some ideas|suggestions|examples $", "for instance $",
    "^ ?for|an example|sample|examples $",
    "give|show|see|have|need|want|got .. example|sample|examples",
    "^ what kind|sort|type of things|thing",
  ]

  private static let shows: [Cue] = [
    "^ show me", "^ show us",
    "^ ?can|could|may ?i|we|you ?just ?please see|show|read|view .. <far>",
    "^ let me see|read", "^ remind me what|where|who", "^ where are|did we", "^ where have we got",
    "^ what have|did|do <them> .. so|got|put|said|told|already|down|written", "^ read .. back",
    "^ recap", "^ what is it|there so far",
  ]

  private static let helps: [Cue] = [
    "^ what|who|how|where|when|which|why|whose <help> <them>",
    "^ what|who|how|where|when|which|why <help> what|who",
    "^ how|when|where|who|which|why did|do|does|can|would|should|will *", "^ whose",
    "* about|for|with|to|of what $", "you mean $", "^ in what|which sense|way",
    "^ to|for|with|by|from|about who|whom|what|which $",
    "^ what would|should|could|might be|work|help|look|count",
    "^ what does|do|did|should|would|could|can|will *", "what do you mean",
    "^ is|are|does a|an|the|my|your|her|his|first|email|text",
    "^ what|who|how|where|when|which <help> .. <them>|<people>|the|my|your $",
    "^ what|how <help> .. people|others|most|someone|everyone|businesses|shops",
    "^ how much|many|long|detailed|far|formal <help>|detail|of", "^ how to",
    "^ what <help> a|an|the|your",
    "^ what|who counts|happens|qualifies|if|about|else|now", "^ what like|sort|kind|type",
    "^ which one|ones|of|bit|part|customer|order|person|thing|do|is|name", "^ what $", "^ which $",
    "^ what ?do you mean", "^ you mean", "^ do you mean", "^ meaning", "^ as in $", "^ as in",
    "^ huh $", "^ eh $", "^ pardon", "^ come again $", "^ say that again",
    "^ i|me? do not understand|follow|get",
    "^ i am ?not|lost|confused $", "not following|with you $", "^ confused", "^ no comprende",
    "^ who reads|sees|gets|will|is|are", "^ explain", "^ can you explain|help|advise",
    "^ what would you|people|others|someone|most", "^ what should|shall|can|do|could|must i|we",
    "^ <inverted> i|we|you|it|that|this|they|he|she|there|these|people",
    "^ have|has i|you|we|it", "^ whats|what is ?the|a|this|that|an", "^ help ?me|please|with $",
    "^ help me|with", "^ i need help",
    "^ when <help> what", "^ where would|do|can|does|is", "^ any advice|tips|thoughts $",
    "^ i am not sure what you|to|that|this",
    "^ not sure what you|to|that|this ?question mean|want|put|say|is|write|asking|means",
    "^ do not know what you|to|that ?is mean|put|want|say|write|means|asking",
  ]

  /// Words before a question that belong to it.
  private static let leads: Set<String> = [
    "wait", "no", "hold", "on", "hang", "sorry", "before", "that", "first", "question",
  ]

  /// What the line asks of the program, or `nil` when it asks nothing.
  static func command(_ spoken: Spoken, _ expectation: Expectation) -> Command? {
    guard let first = spoken.first, spoken.words.count <= 26 else { return nil }
    if tellsThere(spoken, expectation) { return nil }
    if spoken.says(whys), !spoken.says(["^ does|do .. matter which|who|what|if|how|whether"]),
      !isAnswered(spoken, expectation)
    {
      return .why(line: nil)
    }
    if spoken.asks, spoken.says(["relevant|important|needed|necessary $"]) {
      return .why(line: nil)
    }
    if spoken.says(examples) { return .example }
    let mostShown = expectation.form == .story ? 6 : 14
    if spoken.opens(with: shows), spoken.words.count <= mostShown { return .show }
    if isAskedOutright(spoken, expectation) { return .help }
    if spoken.opens(with: helps), isPut(spoken, first) { return .help }
    if isHeld(spoken, expectation) { return .help }
    return nil
  }

  /// What the last piece asks, after its writer did not know: "no clue, what do others do".
  static func atEnd(of line: String, _ expectation: Expectation) -> Command? {
    let pieces = line.split { ",;.!…".contains($0) }
    guard pieces.count > 1, let last = pieces.last.flatMap({ Spoken(String($0)) }),
      last.words.count > 2, last.opens(with: ["^ what|how|which|who|where <help>", "^ any *"])
    else { return nil }
    let asked = command(last, expectation)
    return asked == .help || asked == .example ? asked : nil
  }

  /// Whether a helper opens the line and a question mark ends it: "would 20% be ok?".
  private static func isAskedOutright(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard spoken.asks, spoken.pieces.count == 1, let first = spoken.first?.bare.first else {
      return false
    }
    return ["would", "could", "is", "are", "does", "do", "can", "should", "will", "did", "was"]
      .contains(first)
  }

  /// Whether a helper stands before its subject.
  static func isInverted(_ spoken: Spoken) -> Bool { spoken.opens(with: ["^ <help> <them>"]) }

  /// Whether a story stands beside the question.
  private static func tellsThere(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard expectation.form == .story else { return false }
    if spoken.words.count > 12 || spoken.pieces.count > 2 { return true }
    if spoken.pieces.dropFirst().contains(where: { $0.words.count > 4 }), !spoken.asks {
      return true
    }
    let deeds: Set<String> = [
      "sent", "gave", "forgot", "broke", "lost", "burnt", "ran", "made", "told", "left", "hit",
      "cut",
      "put", "took", "sold", "got", "hurt", "spilt",
    ]
    return zip(spoken.words, spoken.words.dropFirst()).contains { person, verb in
      ["i", "we", "ive", "have", "he", "she"].contains(person)
        && (deeds.contains(verb) || verb.count > 4 && verb.hasSuffix("ed"))
    }
  }

  /// "How would i know": a question that is none.
  private static let rhetorical: [Cue] = [
    "how|who <help> .. know|tell|supposed", "^ who|god|heaven ?the ?hell knows|cares",
    "why should i",
  ]

  private static func isAnswered(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    spoken.says(rhetorical)
  }

  /// Whether a question is put, and not told: "what i did was" and "when the power went" tell.
  private static func isPut(_ spoken: Spoken, _ first: Spoken.Piece) -> Bool {
    guard !spoken.says(rhetorical) else { return false }
    let later = spoken.pieces.dropFirst().filter { $0.words.count > 3 }
    return spoken.asks || later.count <= 1
  }

  private static let names: Cue = "name|surname|names|first|full|last|real ?name|too|only|ok|do $"

  private static let puzzles: [Cue] = [
    "not ?sure|know|understand|following|get|certain .. what you|that|this|to ?question <asked>"
  ]

  /// Whether the owner does not understand the question: no more is it not known.
  static func isPuzzled(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    expectation.form != .story && spoken.words.count <= 12 && spoken.opens(with: puzzles)
  }

  /// One thing set against another, for the program to say which: "mine or hers?".
  private static func isHeld(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    let words = spoken.words
    if spoken.asks, expectation.form == .name, words.count > 1, spoken.says([names]) { return true }
    if expectation.form == .name, spoken.says(["^ the|a|his|her .. or the|a|his|her *"]) {
      return true
    }
    if expectation.form == .time, words.contains("or"), !ValueSigns.isDated(words),
      words.contains(where: { ["i", "it", "she", "he", "they", "we"].contains($0) })
    {
      return true
    }
    guard words.count <= 16, !expectation.isChecking else { return false }
    guard let place = words.firstIndex(of: "or") else {
      return spoken.asks && expectation.isExact && !ValueSigns.isFound(in: spoken, expectation.form)
        && !words.contains("maybe") && !words.contains("think") && expectation.form != .name
    }
    if ["who", "what", "which", "mine", "theirs"].contains(words[0]) { return true }
    if place == words.count - 2, ["what", "not", "no"].contains(words[place + 1]) {
      return spoken.asks || words[place + 1] == "what"
    }
    if expectation.form == .money, place + 1 < words.count,
      ["just", "only"].contains(words[place + 1]),
      !words.contains(where: { $0.contains(where: \.isNumber) })
    {
      return true
    }
    guard !ValueSigns.isFound(in: spoken, expectation.form) else { return false }
    if words.contains("maybe") || words.contains("could") || words.contains("think")
      || words.contains("either") || words.contains("not")
    {
      return false
    }
    if spoken.asks {
      return expectation.form != .name || ["the", "full", "first", "a"].contains(words[0])
    }
    return expectation.isExact && expectation.form != .name && words.count <= 4
  }
}
