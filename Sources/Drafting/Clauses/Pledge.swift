import Casework
import English

/// One thing that the owner will do or has done, in words to the customer.
struct Pledge: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    /// A verb phrase after `I will`: `refund you`.
    case order
    /// A whole clause: `you can keep it`.
    case statement
    /// What the customer gets: `a full refund`.
    case thing
    /// A clause of something done: `I refunded you this morning`.
    case done
  }

  let form: Form
  let words: Told
}

extension Telling {
  /// What the owner means to do, piece by piece.
  var pledges: [Pledge] { given(.fix).flatMap(pledges) }

  private func pledges(_ fact: Fact) -> [Pledge] {
    guard case .words(let words)? = fact.value else { return [] }
    if fact.source == .workedOut { return [offered(words)] }
    return Self.parts(of: Self.plain(words)).compactMap { pledge($0, from: .fix) }
  }

  /// A promise of an offer, which speaks to the customer already.
  private func offered(_ words: String) -> Pledge {
    let opening = words.split(separator: " ").first.map(String.init) ?? ""
    let isClause = ["you", "there", "the"].contains(opening)
    return Pledge(form: isClause ? .statement : .order, words: Told(words, from: .fix))
  }

  /// One piece in the owner's words, said to the customer.
  func pledge(_ words: String, from slot: Slot) -> Pledge? {
    if let done = sent(words, from: slot) { return done }
    if Self.isEmpty(words) { return nil }
    switch Shape(of: words) {
    case .statement:
      return turned(Self.full(words), from: slot).map(Self.promise)
    case .order:
      return turned(words, behind: "I will", from: slot).map { Pledge(form: .order, words: $0) }
    case .gerund:
      guard let verb = Passage(words).tokens.first else { return nil }
      let plain = verb.lemma + words.dropFirst(verb.text.count)
      return turned(plain, behind: "I will", from: slot).map { Pledge(form: .order, words: $0) }
    case .past:
      return done(words, from: slot)
    case .thing:
      return thing(words, from: slot)
    }
  }

  /// Something done, told with its subject: `I refunded you this morning`.
  func done(_ words: String, from slot: Slot) -> Pledge? {
    let bare = words.hasPrefix("already ") ? String(words.dropFirst(8)) : words
    guard let told = turned(bare, behind: "I", from: slot) else { return nil }
    let isBare = told.length == 1 && Self.needsObject.contains(told.text.lowercased())
    let words = Self.holdsTime(told.text) ? told.text : Self.perfect(told.text)
    return Pledge(form: .done, words: Told("I \(words)\(isBare ? " you" : "")", from: slot))
  }

  /// A past that is not dated, as what is done by now: `gave you a new one` becomes `have given you
  /// a new one`.
  private static func perfect(_ text: String) -> String {
    let first = text.prefix { $0 != " " }.lowercased()
    guard first.hasSuffix("ed") || sameInPerfect.contains(first) else {
      return participles[first].map { "have \($0)\(text.dropFirst(first.count))" } ?? text
    }
    return "have \(text)"
  }

  /// `refund sent` as something done, or `nil` when the words are of another sort.
  private func sent(_ words: String, from slot: Slot) -> Pledge? {
    let parts = words.lowercased().split(separator: " ").map(String.init)
    guard parts.count == 2, Self.sendings.contains(parts[1]),
      Passage(words).tokens.first?.tag == .noun
    else { return nil }
    return Pledge(form: .done, words: Told("I have \(parts[1]) your \(parts[0])", from: slot))
  }

  /// Whether words give nothing: `nothing I can do`.
  private static func isEmpty(_ words: String) -> Bool {
    ["nothing", "none", "nobody", "no idea", "apology", "an apology", "apologise", "apologize"]
      .contains { words.lowercased() == $0 || words.lowercased().hasPrefix($0 + " ") }
  }

  private func thing(_ words: String, from slot: Slot) -> Pledge? {
    if words.lowercased().hasPrefix("no ") {
      return Pledge(form: .statement, words: Told("there is \(words)", from: slot))
    }
    return turned(words, behind: "I saw", from: slot).map {
      Pledge(form: .thing, words: Told(Article.set($0.text), from: slot))
    }
  }

  /// A clause that begins with `I will` as the verb phrase in it, so that a time can stand before it.
  private static func promise(_ told: Told) -> Pledge {
    for opening in ["I will ", "I'll ", "we will ", "we'll "] where told.text.hasPrefix(opening) {
      let rest = Told(String(told.text.dropFirst(opening.count)), from: told.slots)
      return Pledge(form: .order, words: rest)
    }
    return Pledge(form: .statement, words: told)
  }

  private static let needsObject: Set<String> = ["refunded", "paid", "called", "rang", "told"]
  /// What can be done to a refund or a parcel.
  private static let sendings: Set<String> = [
    "sent", "refunded", "paid", "issued", "made", "posted", "ordered", "booked", "processed",
    "arranged", "shipped",
  ]
  private static let sameInPerfect: Set<String> = [
    "sent", "paid", "made", "got", "bought", "told", "brought", "found", "put", "left", "kept",
    "sold", "held", "set", "taught", "met", "had",
  ]
  private static let participles: [String: String] = [
    "gave": "given", "took": "taken", "did": "done", "redid": "redone", "wrote": "written",
    "rang": "rung", "went": "gone", "drove": "driven", "spoke": "spoken", "began": "begun",
    "threw": "thrown", "broke": "broken", "came": "come", "saw": "seen",
  ]
}
