import Casework
import English

/// What we did: the act, our part in it, its cause, what is done already, and what is wished for.
enum DeedFacts {
  static func add(
    from scene: Scene, _ parts: Parts, to heard: inout Heard, _ source: Fact.Source
  ) {
    guard scene.speaker == .owner else { return }
    let told = parts.parts(.cause, in: scene).filter { !OwnerFacts.isAside($0) }
    let act = act(among: told, heard.kinds)
    if let act { heard.add(.act, fact(act, source)) }
    for part in told where part.range != act?.range && !isSameDeed(part, act) {
      heard.add(part.side == .ours ? .part : .cause, fact(part, source))
    }
    for part in parts.parts(.done, in: scene) { heard.add(.done, fact(part, source)) }
    for part in parts.parts(.wish, in: scene) { heard.add(.askedFor, fact(part, source)) }
    if let channel = ContactWords.channel(in: scene) { heard.add(.channel, channel.with(source)) }
  }

  /// The act told once more with the thing that came: "I shipped the red".
  private static func isSameDeed(_ part: Scene.Part, _ act: Scene.Part?) -> Bool {
    guard let act, part.side == .ours, act.side == .ours, !part.isNegated else { return false }
    let giving: Set<String> = [
      "send", "ship", "give", "pack", "post", "deliver", "serve", "sell", "hand",
    ]
    return giving.contains(part.verb) && giving.contains(act.verb)
      && part.text.split(separator: " ").count <= 5
  }

  private static func fact(_ part: Scene.Part, _ source: Fact.Source) -> Fact {
    Fact(words: part.text, source: source)
  }

  /// The clause that names what we did: one of ours that decided the kind, else one that decided it,
  /// else the first of ours.
  private static func act(among told: [Scene.Part], _ kinds: [Heard.SaidKind]) -> Scene.Part? {
    let deciding = told.filter { part in kinds.contains { $0.because == part.text } }
    let ours = { (part: Scene.Part) in part.side == .ours && !isEmpty(part) }
    return deciding.first(where: ours) ?? deciding.first { !isEmpty($0) } ?? told.first(where: ours)
      ?? told.first { !isEmpty($0) }
  }

  /// "I did it", "I messed up": it names nothing that could be said sorry for.
  private static func isEmpty(_ part: Scene.Part) -> Bool {
    guard part.text.split(separator: " ").count <= 4 else { return false }
    let says = part.mentions("wrong", "it", "that", "this") && part.does("do")
    return says || part.does("screw", "mess", "goof", "err", "fail", "cock", "balls")
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
