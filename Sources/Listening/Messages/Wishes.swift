import English

/// What the customer wants of the owner.
enum Wishes {
  // MARK: Wanting to know

  private static let knowing: WordSet = [
    "know", "understand", "explain", "tell", "hear", "learn", "clarify", "find", "say", "account",
  ]

  private static let accounts: WordSet = [
    "explanation", "explanations", "explication", "answers", "truth", "reason", "reasons",
  ]

  /// A wish to be told why or what happened.
  static func isExplanation(_ it: Stretch) -> Bool {
    if it.has(accounts), wants(it) || commands(it) || it.main?.verb == nil || obliges(it) {
      return true
    }
    guard it.has(knowing), let asked = askedWord(it), isAboutThePast(asked, it) else {
      return false
    }
    return wants(it) || commands(it) || asksOwner(it) || isAtALoss(it)
  }

  /// "I'd like to know when it comes": asked without the form of a question.
  static func asksIndirectly(_ it: Stretch) -> Bool {
    if it.says("wondering if", "wondering when", "wondering whether", "wonder if", "wonder why") {
      return true
    }
    guard it.has(knowing), askedWord(it) != nil else { return false }
    return wants(it) || commands(it) || asksOwner(it) || isAtALoss(it)
  }

  /// "I don't understand", "nobody can tell me": not to know is to ask.
  private static func isAtALoss(_ it: Stretch) -> Bool {
    guard it.main?.verb?.time != .past else { return false }
    return it.doer == .customer && it.isNegated
      || it.has("nobody", "noone") && !it.isPast || it.says("no one can", "no one will")
  }

  private static let askedWords: WordSet = [
    "why", "what", "how", "who", "when", "where", "whether", "if", "which",
  ]

  /// The place of the word that says what is to be known.
  private static func askedWord(_ it: Stretch) -> Int? {
    let tokens = it.passage.tokens
    guard let knows = it.tokens.first(where: { knowing.contains(tokens[$0].lemma) }) else {
      return nil
    }
    return it.tokens.first { $0 > knows && askedWords.contains(tokens[$0].lower) }
  }

  private static func isAboutThePast(_ asked: Int, _ it: Stretch) -> Bool {
    let tokens = it.passage.tokens
    let after = tokens[(asked + 1)...].prefix(1).first?.lower ?? ""
    let inside = tokens[asked..<max(asked, it.tokens.upperBound)]
    switch tokens[asked].lower {
    case "why": return true
    case "how": return !["much", "many", "long", "soon", "often", "i", "we", "to"].contains(after)
    case "what", "who":
      return inside.contains { [.verbPast, .pastParticiple].contains($0.tag) }
        || inside.contains { ["was", "were", "did", "happen", "wrong", "on"].contains($0.lower) }
        || inside.contains { $0.lower == "happened" }
    default: return false
    }
  }

  // MARK: Wanting something done

  static func isRequest(_ it: Stretch) -> Bool {
    if it.isConditioned, it.says("would be great", "would be good", "would be appreciated") {
      return true
    }
    if isShameOnShop(it) || it.says("i want to cry", "want to thank", "want to say") {
      return false
    }
    if it.has("want", "like", "need"), it.says("you to know", "to let you know") { return false }
    return asksOwner(it) || asksLeave(it) || wants(it) && !it.isQuestion || commands(it)
      || obliges(it) || isBareWish(it)
  }

  private static let asking: WordSet = ["could", "can", "would", "will"]

  /// "Could you", "can someone", "would it be possible".
  private static func asksOwner(_ it: Stretch) -> Bool {
    if it.says("would you mind", "would be possible", "is it possible", "any chance", "is possible")
    {
      return true
    }
    if it.says("be nice if", "be good if", "be great if", "appreciate it if", "grateful if") {
      return true
    }
    return inverted(it, with: ["you", "someone", "somebody", "anyone", "anybody"]) { verb in
      !["be", "think", "imagine", "believe"].contains(verb) || it.says("be able", "be so kind")
    } || it.says("would it be possible", "could it be")
  }

  /// What somebody who asks for leave wants to get or do.
  private static let receiving: WordSet = [
    "have", "get", "return", "exchange", "swap", "collect", "pick", "speak", "talk", "see", "bring",
    "send", "claim", "change", "move", "book", "rebook", "cancel", "come", "receive", "be", "ask",
  ]

  /// "Can I have my money back".
  private static func asksLeave(_ it: Stretch) -> Bool {
    inverted(it, with: ["i", "we"]) { receiving.contains($0) }
      || it.says("is there any way", "is there a way", "is there anything", "any way i")
  }

  private static let modals = asking.union(["may"])
  private static let questionWords: WordSet = ["why", "what", "how", "when", "where", "who"]

  /// A modal with its subject behind it, and no question word before it.
  private static func inverted(
    _ it: Stretch, with subjects: [String], _ verbs: (String) -> Bool
  ) -> Bool {
    let tokens = it.passage.tokens
    for index in it.tokens.dropLast() where modals.contains(tokens[index].lower) {
      let next = it.voice.plain(tokens[index + 1].lower)
      guard subjects.contains(next) || subjects.contains(next == "u" ? "you" : next) else {
        continue
      }
      let before = tokens[it.tokens.lowerBound..<index].suffix(2)
      if before.contains(where: { questionWords.contains($0.lower) }) { return false }
      let rest = tokens[(index + 2)..<max(index + 2, it.tokens.upperBound)]
      let verb = rest.first {
        $0.tag == .verbBase || $0.tag == .auxiliary || $0.tag == .verbPresent
      }
      if let verb, verbs(verb.lemma) { return true }
    }
    return false
  }

  private static let desires: WordSet = [
    "want", "need", "expect", "demand", "request", "require", "insist", "deserve", "await",
    "prefer",
  ]

  /// Whether the customer says what is wanted, now: "I want", "I'd like", "I was hoping for".
  static func wants(_ it: Stretch) -> Bool {
    if it.says("i am entitled", "i am owed") { return true }
    let isOwn = it.doer == .customer || it.doer == .nobody
    if isOwn,
      it.says(
        "i was hoping", "i am hoping", "i hope you", "i hope to", "i look forward",
        "i wanted to know",
        "i wanted to ask", "i wanted to see if", "i am looking for", "i am asking", "i ask",
        "i am waiting for", "i wish to", "hoping you", "hoping to")
    {
      return true
    }
    let clauses = it.clauses.filter { Stretch.doer(of: $0, it.passage, it.voice) == .customer }
    let own = it.doer == .nobody ? it.clauses.prefix(1) + clauses : clauses.prefix(9)
    return own.contains { clause in
      guard let verb = clause.verb, verb.time != .past else { return false }
      if ["like", "love", "appreciate", "rather"].contains(verb.lemma) {
        return verb.modal == "would" || it.says("i d like", "i 'd like", "would like")
      }
      return desires.contains(verb.lemma) && !verb.isNegated
    }
  }

  private static let notCommands: WordSet = [
    "thank", "hope", "love", "wish", "think", "guess", "feel", "regard", "want", "need", "get",
    "be", "have", "like", "do", "believe", "know", "waste", "shame", "total", "can", "look", "see",
  ]

  /// "Please send", "call me", "do not call again": a plain verb with nobody before it.
  private static func commands(_ it: Stretch) -> Bool {
    var words = it.opening
    let isPolite = it.has("please", "pls", "plz", "kindly")
    words = words.drop { ["please", "pls", "plz", "kindly", "now", "first"].contains($0.lower) }
    guard let first = words.first else { return false }
    if isPolite { return true }
    if first.lower == "do", words.dropFirst().first?.tag == .negation { return true }
    if ["stop", "keep", "give", "send", "call", "ring", "refund", "fix", "sort", "let", "make"]
      .contains(first.lower), it.main?.subject == nil
    {
      return true
    }
    return it.main?.subject == nil && !it.isQuestion && first.tag == .verbBase
      && !notCommands.contains(first.lemma) && it.tokens.count > 2
  }

  /// "You should refund me", "this must be fixed", "you owe me an apology".
  private static func obliges(_ it: Stretch) -> Bool {
    guard let verb = it.main?.verb, verb.time != .past, !it.isQuestion else { return false }
    let isPerfect = it.says("should have", "should not have", "must have", "should of")
    guard !isPerfect, !it.isNegated else { return false }
    let isBound =
      ["should", "must", "ought", "shall"].contains(verb.modal)
      || it.says("need to", "needs to", "have to", "has to", "had better", "got to")
    switch it.doer {
    case .shop: return isBound || verb.lemma == "owe" || it.says("you better")
    case .someoneElse: return isBound && (verb.voice == .passive || it.says("be done", "to be"))
    case .customer: return it.says("should be refunded", "should get", "should be given")
    case .nobody: return it.says("need to", "must", "better")
    }
  }

  private static let goods: WordSet = [
    "refund", "replacement", "money", "compensation", "apology", "discount", "exchange", "credit",
    "reply", "answer",
  ]

  /// "Full refund now.": the thing wanted, and no verb.
  private static func isBareWish(_ it: Stretch) -> Bool {
    it.main?.verb == nil && it.has(goods) && !it.isNegated
      && (it.has("now", "asap", "immediately", "full", "back", "today", "please")
        || it.tokens.count < 4)
  }

  private static func isShameOnShop(_ it: Stretch) -> Bool {
    it.doer == .shop && it.has("ashamed", "shame", "embarrassed")
  }

  // MARK: Wanting it by a time

  /// "I need it by Friday", "you have until Monday": the time is the point.
  static func isDeadline(_ it: Stretch) -> Bool {
    guard !it.isPast, !it.isQuestion, !it.has("if"),
      it.has("by", "until", "till", "before", "within", "latest", "deadline")
    else { return false }
    let hasTime = TimeWordsIn.stands(in: it)
    guard hasTime else { return false }
    if it.doer == .shop, ["have", "get"].contains(it.verb) { return true }
    if it.main?.verb == nil { return true }
    let things: Set<String> = ["it", "this", "that", "them", "everything", "one", "these", "those"]
    if it.doer == .customer, ["need", "want", "have", "get", "require"].contains(it.verb) {
      guard let object = it.main?.object else { return true }
      return things.contains(it.passage.tokens[object.head].lower)
    }
    return it.doer == .someoneElse && (it.says("must", "needs to", "has to", "need to"))
  }
}

/// Whether a stretch names a time after "by", "until" and the like.
enum TimeWordsIn {
  private static let limits: WordSet = ["by", "until", "till", "before", "within", "than"]

  static func stands(in it: Stretch) -> Bool {
    let tokens = it.passage.tokens
    return it.tokens.dropLast().contains { index in
      guard limits.contains(tokens[index].lower) else { return false }
      let after = tokens[(index + 1)..<min(index + 4, it.tokens.upperBound)]
      return after.contains {
        $0.form == .number || $0.form == .time || $0.form == .ordinal || units.contains($0.lemma)
      }
    }
  }

  private static let units: WordSet = [
    "day", "week", "month", "hour", "today", "tomorrow", "tonight", "noon", "morning", "evening",
    "afternoon", "weekend", "christmas", "easter", "monday", "tuesday", "wednesday", "thursday",
    "friday", "saturday", "sunday", "end", "january", "february", "march", "april", "may", "june",
    "july", "august", "september", "october", "november", "december", "lunch", "midnight", "5pm",
    "tmrw", "tmw", "birthday", "wedding", "party", "monday's", "mon", "tue", "wed", "thu", "fri",
    "sat", "sun", "close",
  ]
}
