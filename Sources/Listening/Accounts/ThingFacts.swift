import Casework
import English

/// What the mistake is about: the thing, what was expected, and what came instead.
enum ThingFacts {
  static func add(from scene: Scene, to heard: inout Heard, _ source: Fact.Source) {
    guard scene.speaker == .owner else { return }
    let item = item(in: scene, heard)
    if let item { heard.add(.item, Fact(words: item, source: source)) }
    guard heard.kinds.contains(where: { $0.kind == .wrongItem }) else { return }
    let noun = item.flatMap { $0.split(separator: " ").last.map(String.init) }
    for part in scene.statements {
      if part.side == .customers, part.does("order", "want", "buy", "choose", "ask", "need"),
        let thing = thing(of: part, in: scene, noun: noun), heard.facts[.expected] == nil
      {
        heard.add(.expected, Fact(.words(thing.words), text: thing.text, source: source))
      }
      guard
        part.side == .ours
          && part.does("send", "ship", "give", "pack", "post", "deliver", "make", "serve")
          || part.side != .ours && part.does("get", "be", "receive"),
        let thing = thing(of: part, in: scene, noun: noun), !thing.words.contains("wrong"),
        heard.facts[.got] == nil
      else { continue }
      heard.add(.got, Fact(.words(thing.words), text: thing.text, source: source))
    }
  }

  /// The thing that most speaks for being what it is all about, else one named without a verb.
  private static func item(in scene: Scene, _ heard: Heard) -> String? {
    ThingFinder(scene, heard).likeliest ?? fragment(in: scene)
  }

  /// A thing named without a verb, as in "9am boiler service, forgot".
  private static func fragment(in scene: Scene) -> String? {
    for part in scene.statements where part.clause.verb == nil {
      let tokens = scene.passage.tokens[part.clause.tokens].filter { token in
        !token.isMark && !scene.times.contains { $0.range.overlaps(token.range) }
      }
      guard let last = tokens.last, (1...4).contains(tokens.count), last.tag == .noun,
        !nothings.contains(last.lemma), !Feelings.words.contains(last.lower),
        !Sides.theirPeople.contains(last.lemma), !Sides.ourPeople.contains(last.lemma),
        tokens.allSatisfy({ [.noun, .adjective, .determiner, .possessive].contains($0.tag) })
      else { continue }
      let first = tokens.first ?? last
      return scene.passage.text(first.range.lowerBound..<last.range.upperBound)
    }
    return nil
  }

  /// Nouns that name no thing that a mistake could be about.
  static let nothings: Set<String> = [
    "it", "this", "that", "them", "thing", "something", "nothing", "everything", "one", "what",
    "mistake", "way", "day", "time", "call", "back", "refund", "money", "she", "he", "her", "him",
    "me", "us", "which", "minute", "hour", "week", "today", "yesterday", "temper", "label", "bit",
    "lot", "name", "phone", "email", "message", "date", "number", "morning", "kind", "mind", "i",
    "job", "appointment", "ticket", "fault", "red", "blue", "green", "there", "nobody",
  ]

  /// A thing named in a clause, "one" and a bare adjective filled with the item's noun.
  private static func thing(of part: Scene.Part, in scene: Scene, noun: String?) -> (
    words: String, text: String
  )? {
    guard let object = part.clause.object else { return bareColour(part, in: scene, noun: noun) }
    let text = scene.passage.text(object)
    let head = scene.passage.tokens[object.head]
    guard scene.people.person(at: object.tokens) == nil else { return nil }
    if let noun, head.lower == "one" || head.tag == .adjective || colours.contains(head.lower) {
      let start = text.split(separator: " ")
      let words = head.lower == "one" ? Array(start.dropLast()) : Array(start)
      guard !words.isEmpty, words.last?.lowercased() != "the" else { return nil }
      return ((words.map(String.init) + [noun]).joined(separator: " "), text)
    }
    guard !nothings.contains(head.lower), head.tag == .noun || head.tag == .properNoun else {
      return nil
    }
    return (text, text)
  }

  /// "The red", at the end of a clause, is the red one.
  private static func bareColour(
    _ part: Scene.Part, in scene: Scene, noun: String?
  ) -> (words: String, text: String)? {
    let words = part.text.split(separator: " ").map(String.init)
    guard let noun, words.count > 2, let last = words.last, colours.contains(last.lowercased()),
      words[words.count - 2].lowercased() == "the"
    else { return nil }
    let text = words.suffix(2).joined(separator: " ")
    guard part.text.contains(text) else { return nil }
    return ("the \(last) \(noun)", text)
  }

  private static let colours: Set<String> = [
    "red", "blue", "green", "yellow", "black", "white", "pink", "grey", "gray", "purple", "orange",
    "brown", "navy", "silver", "gold", "small", "medium", "large",
  ]
}
