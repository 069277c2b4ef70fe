import Casework
import English

/// What we did: the act, our part in it, its cause, what is done already, and what is wished for.
enum DeedFacts {
  static func add(
    from scene: Scene, _ parts: Parts, _ kind: KindReading, to heard: inout Heard,
    _ source: Fact.Source
  ) {
    guard scene.speaker == .owner else { return }
    let told = scene.parts.indices.filter { number in
      (parts.roles[number] == .cause || parts.roles[number] == .story && isOwnReason(number, scene))
        && !Act.isBackground(scene.parts[number]) && !Act.isDisowned(scene.parts[number], in: scene)
        && !Act.isUndone(scene.parts[number])
        && !scene.parts[number].clause.isQuoted && !OwnerFacts.isAside(scene.parts[number])
        && !Act.isEmpty(scene.parts[number])
        && (source == .account || !isCommand(scene.parts[number]))
    }
    let act = Act(scene, parts, told, kind).number.map { scene.parts[$0] }
    if let act { heard.add(.act, fact(act, source)) }
    for part in told.map({ scene.parts[$0] })
    where part.range != act?.range && !isSameDeed(part, act) {
      heard.add(part.side == .ours ? .part : .cause, fact(part, source))
    }
    for part in parts.parts(.done, in: scene) where !part.clause.isQuoted {
      heard.add(.done, fact(part, source))
    }
    // What the customer's own words ask for is heard with their other points.
    for part in parts.parts(.wish, in: scene) where !part.clause.isQuoted && part.side != .ours {
      heard.add(.askedFor, Fact(words: part.whole, text: part.text, source: source))
    }
    if let channel = ContactWords.channel(in: scene) { heard.add(.channel, channel.with(source)) }
  }

  /// The act told once more with the thing that came: "I shipped the red".
  private static func isSameDeed(_ part: Scene.Part, _ act: Scene.Part?) -> Bool {
    guard let act, part.side == .ours, act.side == .ours, !part.isNegated else { return false }
    return giving.contains(part.verb) && giving.contains(act.verb)
      && part.text.split(separator: " ").count <= 5
  }

  private static let giving: WordSet = [
    "send", "ship", "give", "pack", "post", "deliver", "serve", "sell", "hand",
  ]

  /// The clause with the subject that it has from an earlier one, except that a customer's is not
  /// the one who made the mistake.
  private static func fact(_ part: Scene.Part, _ source: Fact.Source) -> Fact {
    Fact(words: part.side == .customers ? part.text : part.whole, text: part.text, source: source)
  }

  /// "Keep mine": in an answer it is said to the program.
  private static func isCommand(_ part: Scene.Part) -> Bool {
    guard let verb = part.clause.verb, part.clause.subject == nil else { return false }
    return verb.time == .none || verb.time == .present
  }

  /// Whether a clause gives something of ours as the reason of what was told before it.
  private static func isOwnReason(_ number: Int, _ scene: Scene) -> Bool {
    let part = scene.parts[number]
    return number > 0 && part.side == .ours && Act.isReason(part) && part.clause.verb != nil
  }
}

extension Fact {
  /// The same fact from another source.
  func with(_ source: Source) -> Fact {
    var fact = self
    fact.source = source
    return fact
  }
}
