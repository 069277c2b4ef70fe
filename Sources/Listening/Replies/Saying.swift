package import Casework

/// What a sentence would be in a message to a customer, told by its form: a sorry, what will be
/// done, or what changes.
package enum Saying {
  /// The slot that a sentence fills; `nil` where its form tells none.
  ///
  /// - Parameters:
  ///   - sentence: One sentence of the owner's.
  ///   - name: What the customer is called, where it is known.
  /// - Returns: The slot, if the form is plain.
  package static func slot(of sentence: String, to name: String?) -> Slot? {
    guard let spoken = Spoken(sentence), !spoken.asks else { return nil }
    let names = Set((name ?? "").lowercased().split(separator: " ").map(String.init))
    let all = spoken.pieces.flatMap(\.words)
    let words = Array(all.drop { names.contains($0) || greetings.contains($0) })
    guard !words.isEmpty else { return nil }
    if isSorry(words) { return .sorry }
    if prevention.contains(where: { $0.isFound(in: words[...]) }) { return .prevent }
    return isRemedy(words, names) || isGift(words) ? .fix : nil
  }

  /// Whether a sentence says that we will do something, and does not only name it or order it.
  package static func isPromise(_ sentence: String, to name: String?) -> Bool {
    let names = Set((name ?? "").lowercased().split(separator: " ").map(String.init))
    let words = (Spoken(sentence)?.words ?? []).drop { names.contains($0) || led.contains($0) }
    return promises.contains { $0.isFound(in: words) }
  }

  /// Whether a sentence adds to what was said and does not stand in its place.
  package static func isMore(_ sentence: String) -> Bool {
    guard let spoken = Spoken(sentence) else { return false }
    return spoken.says(more) || spoken.words.first.map { ["also", "plus"].contains($0) } ?? false
  }

  private static let more: [Cue] = [
    "too|aswell ?by|on|today|tomorrow ?* $", "as well", "<us> will also", "on top ?of",
    "in addition",
    "^ ?and also", "^ and <us> will",
  ]

  private static let greetings: Set<String> = ["hi", "hello", "dear", "hey"]

  private static let prevention: [Cue] = [
    "^ ?and from now|today|tomorrow ?on", "from now on", "^ in future", "^ going forward",
    "^ <us> will never ?again", "^ <us> will make sure", "never .. .. again $",
  ]

  // MARK: - Sorry

  private static let sorries: [Cue] = [
    "^ ?and ?but <us> am|are ?just ?so ?very ?really ?truly ?deeply ?terribly ?genuinely sorry",
    "^ <us> ?want|would|wanted ?like ?to ?just ?sincerely ?really apologise|apologize",
    "^ ?so ?very ?really ?truly ?deeply ?terribly sorry for|that|about|you",
    "^ ?so ?very ?really ?truly ?deeply sorry i|we ?have ?really ?just <wronged>",
    "^ my ?sincere ?deepest apologies",
    "^ <us> am|are ?so ?really ?deeply ?truly ashamed|mortified ?of|that|about",
    "^ please ?can ?you forgive", "^ ?can|will|could you ?please ?ever forgive",
  ]

  private static func isSorry(_ words: [String]) -> Bool {
    words.count > 2 && sorries.contains { $0.isFound(in: words[...]) }
  }

  // MARK: - What will be done

  private static let promises: [Cue] = [
    "^ <us> will|shall|can|could ?also ?now ?then ?just ?gladly ?happily *",
    "^ <us> am|are ?now ?also going to *", "^ <us> want|would ?like ?love to *",
  ]

  private static let led: Set<String> = [
    "how", "what", "about", "plus",
    "then", "and", "also", "instead", "so", "now", "just", "please", "lets", "only", "or", "maybe",
  ]
  private static let helping: Set<String> = [
    "i", "we", "will", "shall", "can", "could", "am", "are", "going", "to", "want", "would", "like",
    "love", "also", "now", "then", "just", "gladly", "happily",
  ]

  private static let giving: Set<String> = [
    "give", "refund", "pay", "send", "bring", "replace", "redo", "offer", "return", "swap",
    "exchange", "deliver", "reimburse", "credit", "rebook", "drop", "knock", "waive", "mend",
    "repair", "compensate", "remake", "reprint", "book",
  ]
  private static let sending: Set<String> = ["send", "post", "email", "text", "message", "print"]
  private static let pointing: Set<String> = ["it", "this", "that", "now", "later", "off"]
  private static let wording: Set<String> = [
    "say", "write", "change", "add", "put", "remove", "delete", "mention", "include", "reword",
    "rewrite", "edit", "think", "check", "wait", "leave", "quit", "stop", "see", "read", "look",
    "finish", "use", "keep", "know", "try",
  ]
  private static let customers: Set<String> = ["you", "your", "her", "him", "them", "his", "their"]
  private static let goods: Set<String> = [
    "refund", "free", "replacement", "voucher", "discount", "money", "quid", "percent", "credit",
    "new", "back", "off", "charge", "card", "flowers",
  ]

  /// Whether it is a thing to be given and no more: "a full refund by friday", "just the 40 back".
  private static func isGift(_ words: [String]) -> Bool {
    let core = words.drop { led.contains($0) }
    guard core.count <= 12, let first = core.first,
      determiners.contains(first) || first.contains(where: \.isNumber)
    else { return false }
    let isMore = words.last.map { ["too", "aswell"].contains($0) } ?? false
    return (isMore || core.contains(where: given.contains))
      && !core.dropLast(isMore ? 1 : 0).contains { said.contains($0) }
  }

  private static let determiners: Set<String> = [
    "a", "an", "the", "full", "half", "free", "her", "his", "their", "your", "my", "all", "another",
  ]
  private static let given: Set<String> = [
    "refund", "replacement", "voucher", "discount", "free", "credit", "back", "off",
  ]
  private static let said: Set<String> = [
    "is", "was", "are", "were", "be", "sounds", "reads", "line", "bit", "part", "sentence", "word",
    "paragraph", "should", "must", "needs", "has", "have", "had", "not", "too", "wrong", "from",
  ]

  /// Whether the sentence promises something to the customer, or orders it done for them.
  private static func isRemedy(_ words: [String], _ names: Set<String>) -> Bool {
    let core = Array(words.drop { led.contains($0) })
    let isPromise =
      ["i", "we"].contains(core.first)
      && promises.contains { $0.isFound(in: core[...]) }
      && core.dropFirst().first.map { helping.contains($0) } ?? false
    let doing = isPromise ? core.drop { helping.contains($0) } : core[...]
    guard let verb = doing.first, !wording.contains(verb), isPromise || giving.contains(verb) else {
      return false
    }
    let rest = doing.dropFirst()
    if sending.contains(verb), rest.first.map(pointing.contains) ?? true { return false }
    // "Give it a warmer tone" and "get it to her" name nothing that is given.
    let isAgain = verb.hasPrefix("re") || ["mend", "swap", "exchange"].contains(verb)
    if !isAgain, rest.first.map(pointing.contains) ?? false { return false }
    return rest.contains { word in
      customers.contains(word) || names.contains(word) || goods.contains(word)
        || word.contains(where: \.isNumber)
    } || verb == "refund"
  }
}
