import Casework
import English

/// What in a noun with its words, and where it stands, tells that the account is about it.
struct ThingMarks {
  /// A noun with what belongs to it.
  struct Thing {
    let phrase: Phrase
    /// The number of its clause among the parts of the scene.
    let part: Int
  }

  private let scene: Scene
  let things: [Thing]
  /// How often each head stands in the account.
  private let counts: [String: Int]
  private var tokens: [Token] { scene.passage.tokens }

  init(_ scene: Scene) {
    self.scene = scene
    things = Self.things(in: scene)
    counts = things.reduce(into: [:]) {
      $0[scene.passage.tokens[$1.phrase.head].lemma, default: 0] += 1
    }
  }

  private static func things(in scene: Scene) -> [Thing] {
    var things: [Thing] = []
    for (number, part) in scene.parts.enumerated() {
      var index = part.clause.tokens.lowerBound
      while index < part.clause.tokens.upperBound {
        guard
          let phrase = scene.passage.nounPhrase(at: index, before: part.clause.tokens.upperBound)
        else {
          index += 1
          continue
        }
        if isThing(phrase, in: scene) { things.append(Thing(phrase: phrase, part: number)) }
        // "50 of the boxes" is about boxes.
        if let of = phrase.tokens.first(where: { scene.passage.tokens[$0].lower == "of" }),
          let inner = scene.passage.nounPhrase(at: of + 1, before: phrase.tokens.upperBound),
          isThing(inner, in: scene)
        {
          things.append(Thing(phrase: inner, part: number))
        }
        index = phrase.tokens.upperBound
      }
    }
    return things
  }

  private static func isThing(_ phrase: Phrase, in scene: Scene) -> Bool {
    let head = scene.passage.tokens[phrase.head]
    guard head.form == .word, head.tag == .noun || head.tag == .properNoun else { return false }
    return !scene.people.isName(phrase.head) && !scene.timeOrder.hasAny(in: head.range)
  }

  func features(of number: Int) -> Features {
    var features = Features()
    let thing = things[number]
    let head = tokens[thing.phrase.head]
    let part = scene.parts[thing.part]
    let lemma = Features.value(head.lemma)
    let opening = opening(of: thing.phrase)
    let role = role(of: thing.phrase, in: part)
    let side = part.side.mark
    let verb = Features.value(part.verb)
    features.add(0)
    features.add(1, lemma)
    features.add(2, opening)
    features.add(3, role, side)
    features.add(4, role, verb, side)
    features.add(5, role, opening)
    features.add(6, UInt32(min(number, 5)))
    features.add(7, UInt32(min(thing.part, 4)), role)
    features.add(8, UInt32(min(thing.phrase.tokens.count, 5)))
    features.add(9, UInt32(min(counts[head.lemma] ?? 0, 3)))
    features.add(10, Features.value(String(head.lower.suffix(3))))
    features.add(11, part.clause.verb == nil ? 1 : 0, UInt32(min(number, 3)))
    features.add(12, UInt32(min(things.count, 6)), number == 0 ? 1 : 0)
    features.add(13, part.clause.isQuoted ? 1 : 0, part.isNegated ? 1 : 0)
    features.add(14, head.tag == .properNoun ? 1 : 0, head.isCapitalised ? 1 : 0)
    for sort in scene.classes(thing.phrase.head) {
      features.add(20, sort)
      features.add(21, sort, role, side)
      features.add(22, sort, opening)
      features.add(23, sort, verb)
      features.add(24, sort, UInt32(min(number, 3)))
    }
    let before = thing.phrase.tokens.lowerBound - 1
    if before >= 0 { features.add(30, scene.word(before)) }
    let after = thing.phrase.tokens.upperBound
    if after < tokens.count { features.add(31, scene.word(after)) }
    if before >= 0 { features.add(32, scene.word(before), side) }
    for index in thing.phrase.tokens where index != thing.phrase.head {
      features.add(33, scene.word(index))
    }
    return features
  }

  /// How the phrase begins: `her`, `the`, a number, a name that owns it, nothing.
  private func opening(of phrase: Phrase) -> UInt32 {
    let first = tokens[phrase.tokens.lowerBound]
    switch first.tag {
    case .determiner, .possessive: return Features.value(first.lower)
    case .number: return 2
    case .properNoun: return phrase.tokens.contains { tokens[$0].tag == .possessive } ? 3 : 4
    case .adjective: return 5
    default: return phrase.tokens.contains { tokens[$0].tag == .possessive } ? 6 : 7
    }
  }

  /// Its place in the clause: subject, object, or the preposition before it.
  private func role(of phrase: Phrase, in part: Scene.Part) -> UInt32 {
    if part.clause.subject?.tokens.contains(phrase.head) ?? false { return 1 }
    if part.clause.object?.tokens.contains(phrase.head) ?? false { return 2 }
    if part.clause.recipient?.tokens.contains(phrase.head) ?? false { return 3 }
    let before = phrase.tokens.lowerBound - 1
    guard part.clause.tokens.contains(before) else { return 4 }
    return tokens[before].tag == .preposition ? Features.value(tokens[before].lower) : 5
  }
}
