package import Casework

/// Whether a short answer tells something beside what was asked.
///
/// Told by its clauses: a pronoun with a verb that is no part of the answer itself, or a sum, a
/// number or an address where none was asked.
package enum Beside {
  /// Whether there is more in the line than an answer of this slot.
  package static func isTold(in line: String, answering slot: Slot) -> Bool {
    guard let spoken = Spoken(line.unquoted) else { return false }
    let clauses = spoken.clauses
    if Amendment.isAdded(to: line, answering: slot) { return true }
    return switch slot {
    case .customer:
      hasReference(line, spoken)
        || spoken.says(["^ rang|called|came|booked|ordered|paid|emailed|complained *"])
          && spoken.pieces.count > 1
        || spoken.says(["me|us|i that|who", "me|us who|that *"])
        || clauses.contains { $0.tells(but: naming) && !$0.isState }
    case .happened, .promised, .needed, .noticed, .when:
      clauses.dropFirst().contains {
        $0.isPersonal && $0.tells(but: thinking) && !$0.isModal && !$0.isTime
      }
    case .harm:
      clauses.dropFirst().contains {
        $0.isWish || $0.isOurs && $0.tells(but: thinking) && !$0.isState
      }
    case .feeling:
      clauses.dropFirst().contains {
        $0.isPersonal && $0.tells(but: feeling) && !$0.isState && !$0.isModal
      }
    case .order:
      hasSum(line)
        || clauses.contains {
          !$0.isNamed && $0.isPersonal && $0.tells(but: thinking) && !$0.isState && !$0.isModal
        }
    case .amount:
      clauses.dropFirst().contains { clause in
        (clause.isRepair || !clause.words.contains { $0.contains(where: \.isNumber) })
          && clause.tells(but: paying)
          && !clause.isState && !clause.isModal
      }
    case .cause, .part: clauses.dropFirst().contains { $0.isOurs && $0.isRepair }
    case .done:
      clauses.dropFirst().contains { !$0.isOurs && $0.tells(but: thinking) && !$0.isContrast }
    case .channel: clauses.contains { $0.isWish || $0.isOurs && $0.tells(but: noticing) }
    case .fix: clauses.dropFirst().contains { !$0.isOurs && $0.isPersonal && $0.isSaying }
    case .item:
      hasSum(line) || clauses.dropFirst().contains { $0.isPersonal && $0.tells(but: buying) }
    default: false
    }
  }

  private static let thinking: Set<String> = [
    "think", "guess", "reckon", "mean", "know", "believe", "suppose", "say", "remember", "checked",
    "check", "imagine", "assume", "thought", "or", "and", "hope", "suspect", "forget",
  ]
  private static let naming = thinking.union([
    "called", "call", "goes", "go", "spells", "spell", "likes", "prefers", "uses", "met", "only",
    "works", "lives", "comes", "said", "says",
  ])
  private static let feeling = thinking.union([
    "said", "says", "told", "cried", "cries", "shouted", "screamed", "swore", "felt", "feels",
    "feel",
    "seemed", "seems", "sounded", "sounds", "looked", "looks", "hung", "stormed", "rang", "do",
    "does",
    "did", "wrote", "went", "got", "wanted", "expected",
  ])
  private static let paying = thinking.union([
    "took", "charged", "owed", "owe", "owes", "cost", "included", "includes",
    "covers",
  ])
  private static let noticing = thinking.union([
    "got", "had", "found", "noticed", "spotted",
  ])
  private static let buying = thinking.union([
    "ordered", "wanted", "bought", "booked", "had", "got", "wants",
  ])

  /// An order number, a telephone number, an address, a sum or a day, where a name was asked.
  private static func hasReference(_ line: String, _ spoken: Spoken) -> Bool {
    let places: Set<String> = ["number", "no", "flat", "table", "room", "unit", "house"]
    let words = zip([""] + spoken.words, spoken.words).filter { !places.contains($0.0) }.map(\.1)
    return hasSum(line)
      || words.contains { word in
        word.first != "@" && !word.hasPrefix("guest")
          && (word.contains(where: \.isNumber) || word.dropFirst().contains("@"))
      }
      || spoken.words.contains("order")
  }

  private static func hasSum(_ line: String) -> Bool {
    if line.contains(where: { "£$€".contains($0) }) { return true }
    let words = line.lowercased().split { !$0.isLetter }
    return words.contains { ["quid", "pounds", "dollars", "euros", "bucks"].contains($0) }
  }
}

extension Spoken {
  /// A pronoun and what it does, with the words around it.
  struct Clause {
    let words: ArraySlice<String>
    /// The pronoun, where there is one.
    let subject: String?
    /// The first word after the pronoun that is no helper.
    let verb: String
    let helper: String?
    /// Whether the subject is a noun.
    let isNamed: Bool
    let joint: String?
  }

  /// The pieces, cut again before a joining word with a pronoun behind it.
  var clauses: [Clause] {
    pieces.flatMap { piece -> [Clause] in
      var cuts = [piece.words.startIndex]
      for index in piece.words.indices.dropFirst() where Clause.opens(piece.words, at: index) {
        cuts.append(index)
      }
      cuts.append(piece.words.endIndex)
      return zip(cuts, cuts.dropFirst()).map { Clause(piece.words[$0..<$1]) }
    }
  }
}

extension Spoken.Clause {
  private static let joints: Set<String> = [
    "and", "so", "because", "but", "then", "though", "while", "which", "that", "since",
  ]
  private static let pronouns: Set<String> = ["i", "we", "he", "she", "they", "it"]
  /// What stands before the noun of a subject: "the driver got lost".
  private static let owned: Set<String> = ["the", "her", "his", "their", "my", "our"]
  private static let verbs: Set<String> = [
    "was", "were", "had", "got", "is", "has", "broke", "went", "came", "lost", "left", "said",
    "told",
    "died", "did", "took", "made", "fell", "ran", "missed", "cried", "turned",
  ]
  /// Words after a helper that tell a deed and no state: "she is had 30 back".
  private static let deeds: Set<String> = [
    "known", "been", "gone", "had", "lost", "waited", "got", "done", "paid", "taking", "going",
    "rung", "called", "emailed", "texted", "written", "asked", "complained", "come", "phoned",
    "told", "sent", "posted",
  ]
  private static let helpers: Set<String> = [
    "have", "has", "had", "is", "was", "are", "were", "am", "do", "does", "did", "will", "would",
    "can", "could", "might", "may", "should", "been", "not", "never", "just", "already", "also",
    "only", "really", "still", "even", "always", "be", "must", "being", "now",
  ]

  /// Whether a new clause begins at this word.
  static func opens(_ words: [String], at index: Int) -> Bool {
    guard index + 1 < words.count else { return false }
    if joints.contains(words[index]), owned.contains(words[index + 1]) { return true }
    if joints.contains(words[index]) { return pronouns.contains(words[index + 1]) }
    return words[index] != "it" && pronouns.contains(words[index])
      && !joints.contains(words[index - 1])
      && ![
        "when", "before", "after", "as", "if", "day", "night", "than", "until", "where", "said",
        "says", "told", "thinks", "think", "reckons", "thought", "that", "me",
      ]
      .contains(words[index - 1])
      || words[index] == "when" && pronouns.contains(words[index + 1])
  }

  init(_ words: ArraySlice<String>) {
    self.words = words
    joint = words.first.flatMap { Self.joints.contains($0) ? $0 : nil }
    var start = words.prefix(3).firstIndex { Self.pronouns.contains($0) }
    if start == nil, words.prefix(2).contains(where: { Self.owned.contains($0) }),
      let verb = words.prefix(6).firstIndex(where: { Self.verbs.contains($0) }),
      verb > words.startIndex + 1
    {
      start = verb - 1
      isNamed = true
    } else {
      isNamed = false
    }
    subject = start.map { words[$0] }
    let after = start.map { words[($0 + 1)...] } ?? []
    helper = after.first.flatMap { Self.helpers.contains($0) ? $0 : nil }
    verb = after.first { !Self.helpers.contains($0) } ?? ""
  }

  var isOurs: Bool { subject == "i" || subject == "we" }
  var isPersonal: Bool { subject != nil && subject != "it" }
  var isContrast: Bool { joint == "but" }

  /// Whether the helper is one of being, and no more follows than a quality or a name.
  var isState: Bool {
    guard !isNamed, let helper, ["is", "was", "are", "were", "am"].contains(helper) else {
      return false
    }
    return words.allSatisfy { !Self.deeds.contains($0) }
  }
  /// Whether it speaks of a day: "the 14th was a wednesday".
  var isTime: Bool { subject.map { ValueSigns.isFound(in: [$0], .time) } ?? false }
  var isModal: Bool {
    ["can", "could", "might", "may", "should", "would", "must", "will"].contains(helper ?? "")
  }
  var isWish: Bool {
    isPersonal && !isOurs
      && ["want", "wants", "wanted", "asked", "demanded", "expects", "needs", "insists"].contains(
        verb)
  }
  var isRepair: Bool {
    [
      "refunded", "replaced", "apologised", "offered", "rang", "sent", "returned", "fixed", "redid",
      "emailed",
    ].contains(verb)
      || ["apologised", "refunded", "replaced", "offered", "back"].contains { words.contains($0) }
  }
  var isSaying: Bool {
    ["said", "says", "told", "wants", "asked", "refused", "lives", "lost", "missed"].contains(verb)
  }

  /// Whether it has a subject and a verb, other than these.
  func tells(but verbs: Set<String>) -> Bool {
    subject != nil && (!verb.isEmpty || isState) && (isNamed || !verbs.contains(verb))
      && words.count > 2
  }
}

extension String {
  /// The text without what stands in quotation marks.
  package var unquoted: String {
    var isQuoted = false
    return filter { character in
      guard "\"“”".contains(character) else { return !isQuoted }
      isQuoted.toggle()
      return false
    }
  }
}
