import English

extension Telling {
  /// An owner's idea without the doubts around it: `maybe a refund?` becomes `a refund`.
  static func plain(_ words: String) -> String {
    var text = Substring(words.exchanging("\u{2019}", for: "'"))
    while let last = text.last, last.isWhitespace || ".?!,".contains(last) { text.removeLast() }
    var changed = true
    while changed {
      changed = false
      let lower = text.lowercased()
      for opening in doubts where lower.hasPrefix(opening) {
        text = text.dropFirst(opening.count).drop { $0 == " " || $0 == "," }
        changed = true
        break
      }
    }
    for ending in [" or something", " i guess", " I guess", " maybe", " i think", " I think"]
    where text.hasSuffix(ending) {
      text = text.dropLast(ending.count)
    }
    return text.isEmpty ? words : String(text)
  }

  private static let doubts = [
    "maybe ", "probably ", "perhaps ", "i guess ", "i think ", "i suppose ", "i was thinking of ",
    "i was thinking ", "thinking of ", "was going to ", "i'd like to ", "i would like to ",
    "i want to ", "want to ", "i could ", "could ", "i can ", "can ", "i'm going to ",
    "i am going to ", "im going to ", "going to ", "gonna ", "i'm gonna ", "we could ",
    "we can ", "we're going to ", "we are going to ", "i should ", "we should ", "i'd ", "well ",
    "ok ", "just ", "yes ", "yeah ", "no, ", "i would ", "will ", "i'll have to ", "i have to ",
    "i need to ", "we'll have to ", "how about ", "what about ", "obviously ", "of course ",
  ]

  /// A clause with its helping verb in full, as it stands in a letter: `I'll` becomes `I will`.
  static func full(_ words: String) -> String {
    for (short, long) in [("I'll ", "I will "), ("we'll ", "we will "), ("We'll ", "we will ")]
    where words.hasPrefix(short) {
      return long + words.dropFirst(short.count)
    }
    return words
  }

  /// The pieces of an idea that can stand alone: `full refund, I'll drop it round` has two.
  static func parts(of words: String) -> [String] {
    let marks = ["; ", ". ", " and ", ", and ", ", ", " plus ", " + ", " & "]
    var parts: [String] = []
    var rest = Substring(words)
    var from = rest.startIndex
    while let cut = nextCut(in: rest, from: from, marks) {
      let tail = String(rest[cut.upperBound...])
      let head = String(rest[..<cut.lowerBound])
      if splits(head, tail) {
        parts.append(head)
        rest = rest[cut.upperBound...]
        from = rest.startIndex
      } else {
        from = cut.upperBound
      }
    }
    return parts + [String(rest)]
  }

  /// Verbs that give several things in one breath.
  private static let giving: Set<String> = [
    "give", "send", "bring", "offer", "get", "make", "do", "add", "include", "buy", "pay", "cover",
    "provide", "drop", "put", "write", "bake", "deliver", "post", "order", "take",
  ]

  private static func nextCut(
    in text: Substring, from: String.Index, _ marks: [String]
  ) -> Range<String.Index>? {
    marks.compactMap { text[from...].place(of: $0) }
      .min { ($0.lowerBound, $1.upperBound) < ($1.lowerBound, $0.upperBound) }
  }

  /// Whether what follows begins anew: with its own subject, or with words of another sort.
  private static func splits(_ head: String, _ tail: String) -> Bool {
    let opening = Self.firstWord(tail)
    if ["i", "we", "she", "he", "they", "you", "it"].contains(opening) { return true }
    let isLeading = [
      "any", "every", "whatever", "whenever", "if", "so", "when", "never", "not",
      "always", "no", "with", "without", "until",
    ].contains(opening)
    guard !isLeading else { return false }
    switch (Shape(of: head), Shape(of: tail)) {
    case (.thing, .order), (.thing, .past): return true
    // What is refunded or redone is given with another verb: "refund it and a free lesson".
    case (.order, .thing):
      return !giving.contains(Self.firstWord(head)) && ["a", "an", "free"].contains(opening)
    case (.past, .order): return !["put", "cut", "let", "set", "read", "hit"].contains(opening)
    default: return false
    }
  }
}
