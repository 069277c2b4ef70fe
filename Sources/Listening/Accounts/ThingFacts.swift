import Casework
import English

/// What the mistake is about: the thing, what was expected, and what came instead.
enum ThingFacts {
  static func add(
    from scene: Scene, _ spans: [SpanFinder.Span], to heard: inout Heard, _ source: Fact.Source
  ) {
    guard scene.speaker == .owner else { return }
    let (items, likely) = ThingFinder(scene, spans).things
    for item in items { heard.add(.item, Fact(words: item, source: source)) }
    heard.likely[.item] = likely.map { Fact(words: $0, source: source) }
    let item = items.first
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

  /// Nouns that name no thing that a mistake could be about.
  static let nothings: WordSet = [
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

  private static let colours: WordSet = [
    "red", "blue", "green", "yellow", "black", "white", "pink", "grey", "gray", "purple", "orange",
    "brown", "navy", "silver", "gold", "small", "medium", "large",
  ]
}
