import Casework
import English

/// Finds the thing that an account is about: what was ordered, made, broken, lost.
struct ThingFinder {
  /// A noun with what stands before it.
  private struct Thing {
    let tokens: Range<Int>
    let score: Int
  }

  private let scene: Scene
  private let act: Scene.Part?
  private let deciding: Set<String>
  private var tokens: [Token] { scene.passage.tokens }

  init(_ scene: Scene, _ heard: Heard) {
    self.scene = scene
    let text = heard.facts[.act]?.first?.text
    act = scene.statements.first { $0.text == text }
    deciding = Set(heard.kinds.map(\.because))
  }

  /// The words of the likeliest thing, or `nil` when nothing is likely.
  var likeliest: String? {
    var best: Thing?
    for part in scene.statements {
      for thing in things(in: part) where thing.score > best?.score ?? 2 { best = thing }
    }
    return best.map { scene.passage.text(tokens: $0.tokens) }
  }

  private func things(in part: Scene.Part) -> [Thing] {
    var found: [Thing] = []
    var index = part.clause.tokens.lowerBound
    while index < tokens.count, tokens[index].range.upperBound <= part.range.upperBound {
      guard let group = group(at: index, in: part) else {
        index += 1
        continue
      }
      if isThing(group) {
        found.append(Thing(tokens: group, score: score(group, in: part, isFirst: found.isEmpty)))
      }
      index = group.upperBound
    }
    return found
  }

  /// The noun group that begins at a token: what stands before a noun, and the noun.
  private func group(at start: Int, in part: Scene.Part) -> Range<Int>? {
    guard Self.leads.contains(tokens[start].tag) || isBareNoun(start) else { return nil }
    let verb = part.clause.verb?.tokens ?? start..<start
    var end = start
    var noun: Int?
    while end < tokens.count, tokens[end].range.upperBound <= part.range.upperBound,
      !verb.contains(end)
    {
      let token = tokens[end]
      let isOfKind = token.tag == .gerund && noun == nil && end > start
      guard isOfKind || isBareNoun(end) || Self.leads.contains(token.tag) || token.form == .number
      else {
        break
      }
      if noun != nil, token.tag == .determiner || token.tag == .number { break }
      if isBareNoun(end) { noun = end }
      end += 1
    }
    return noun.map { start..<$0 + 1 }
  }

  private static let leads: Set<Tag> = [.determiner, .possessive, .adjective, .number]

  private func isBareNoun(_ index: Int) -> Bool {
    let token = tokens[index]
    return [.noun, .properNoun, .other].contains(token.tag) && token.form == .word
  }

  private func isThing(_ group: Range<Int>) -> Bool {
    let head = tokens[group.upperBound - 1]
    let isNamed = head.tag == .properNoun && group.count == 1
    guard head.tag != .possessive, !isNamed, !ThingFacts.nothings.contains(head.lemma),
      !ThingFacts.nothings.contains(head.lower), !Feelings.words.contains(head.lower),
      !OccasionFinder.isOccasion(head.lower), !Self.settings.contains(head.lemma),
      !Sides.theirPeople.contains(head.lemma), !Sides.ourPeople.contains(head.lemma),
      !Sides.kin.contains(head.lemma), head.lower.count > 1
    else { return false }
    let place = group.upperBound - 1
    let isPerson = scene.people.named.contains { $0.tokens.contains { $0.contains(place) } }
    return !isPerson && !scene.times.contains { $0.range.overlaps(head.range) }
      && !scene.sums.contains { $0.range.overlaps(head.range) }
  }

  /// What stands about in many stories and is hardly ever what they are about.
  private static let settings: Set<String> = [
    "van", "diary", "queue", "page", "rain", "street", "leg", "arm", "drive", "surgery", "police",
    "courier", "supplier",
    "hospital", "train", "flight", "taxi", "card", "end", "front", "half", "side", "reaction",
    "ambulance", "temper", "advice", "allergy", "mistake", "review", "spam", "facebook", "price",
    "english",
    "statement", "list", "work", "health", "rest", "inbox", "folder", "news", "bunch", "account",
    "doctor", "website", "bank", "people", "breath", "head", "eye", "voice", "word", "tear",
  ]

  /// How much speaks for a thing: its part in the act, in what was ordered, whose it is.
  private func score(_ group: Range<Int>, in part: Scene.Part, isFirst: Bool) -> Int {
    var score = 0
    let before = group.lowerBound > 0 ? tokens[group.lowerBound - 1].lower : ""
    let isAct = part.range == act?.range
    let isAfterVerb = part.clause.verb.map { group.lowerBound > $0.main } ?? false
    let isCounted =
      before == "of" && group.lowerBound > 1 && tokens[group.lowerBound - 2].form == .number
    let isObject = isAfterVerb && (isCounted || !Self.prepositions.contains(before))
    let isSubject = !isAfterVerb && isFirst && part.clause.verb != nil
    let verbs = [part.verb, group.lowerBound > 0 ? tokens[group.lowerBound - 1].lemma : ""]
    if isObject, part.side == .customers, verbs.contains(where: Self.wanting.contains) {
      score += 6
    }
    if isObject, isAct { score += 5 }
    if isSubject, part.side == .thing { score += isAct || deciding.contains(part.text) ? 5 : 2 }
    if isObject, part.side == .ours, !isAct { score += 2 }
    if ["about", "for", "with", "on"].contains(before) { score += isAct ? 3 : 2 }
    if ["of", "in", "as"].contains(before), isAct { score += 2 }
    if ["into", "through", "on"].contains(before), isAct { score += 4 }
    if part.clause.verb == nil, isFirst { score += 1 }
    if owner(of: group) { score += 1 }
    return score
  }

  private static let prepositions: Set<String> = [
    "about", "for", "with", "of", "into", "through", "at", "to", "from", "by", "under", "after",
    "before", "over", "without",
  ]

  private static let wanting: Set<String> = [
    "order", "book", "buy", "bring", "leave", "collect", "reserve", "want",
  ]

  /// Whether the thing is said to be the customer's.
  private func owner(of group: Range<Int>) -> Bool {
    let first = tokens[group.lowerBound]
    if ["her", "his", "their"].contains(first.lower) { return true }
    return group.lowerBound > 0 && tokens[group.lowerBound].lower.hasPrefix("'")
  }
}
