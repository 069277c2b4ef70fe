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
        && !OwnerFacts.isAside(scene.parts[number]) && !Act.isEmpty(scene.parts[number])
        && (source == .account || !isCommand(scene.parts[number]))
    }
    let act = Act(scene, parts, told, kind).number.map { scene.parts[$0] }
    if let act { heard.add(.act, fact(act, source)) }
    for part in told.map({ scene.parts[$0] })
    where part.range != act?.range && !isSameDeed(part, act) {
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

/// The clause that names the mistake itself, for which the letter says sorry.
private struct Act {
  /// Its number among the parts of the scene.
  private(set) var number: Int?

  /// - Parameters:
  ///   - scene: The account.
  ///   - parts: What part each clause has in the story.
  ///   - told: The clauses that tell a mistake or its reason.
  ///   - kind: What tells of the kind: the mistake tells more of it than its reason.
  init(_ scene: Scene, _ parts: Parts, _ told: [Int], _ kind: KindReading) {
    let all = scene.parts
    let ours = { (number: Int) in all[number].side == .ours }
    // What speaks for the kind and is no reason, no harm and no wish, the earliest first: owners
    // begin with what they did.
    let named = all.indices.filter { number in
      let part = all[number]
      return (parts.roles[number] == .cause || parts.roles[number] == .story)
        && [.ours, .thing].contains(part.side) && part.clause.verb != nil
        && !part.clause.isQuoted && !part.clause.isQuestion && !part.clause.isConditional
        && !Self.isReason(part) && !Self.isEmpty(part) && !OwnerFacts.isAside(part)
    }
    let weight = { (number: Int) in
      kind.weights.indices.contains(number) ? kind.weights[number] : 0
    }
    let most = named.map(weight).max() ?? 0
    let heavy = named.filter { most > 0 && 2 * weight($0) >= most }
    let open = told.filter { !Self.isReason(all[$0]) }
    number =
      heavy.first { ours($0) && told.contains($0) } ?? heavy.first { told.contains($0) }
      ?? heavy.first ?? open.first(where: ours) ?? open.first ?? told.first(where: ours)
      ?? told.first
  }

  /// Whether the clause says why: "because I read it wrong".
  static func isReason(_ part: Scene.Part) -> Bool {
    ["because", "cause", "cos", "cuz", "coz", "bc", "since", "as"].contains(
      part.clause.joinedBy ?? "")
  }

  /// "I did it", "I messed up": it names nothing that could be said sorry for.
  static func isEmpty(_ part: Scene.Part) -> Bool {
    guard part.text.split(separator: " ").count <= 4 else { return part.text.isEmpty }
    // "It's", cut off from what it is; "I don't know".
    if part.does("be"), part.words.count <= 2 { return true }
    if part.does("know"), part.isNegated { return true }
    let says = part.mentions("wrong", "it", "that", "this") && part.does("do")
    return says || part.does("screw", "mess", "goof", "err", "fail", "cock", "balls")
      || part.mentions("fault")
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
