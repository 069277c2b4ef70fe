import Casework
import English

/// The clause that names the mistake itself, for which the letter says sorry.
struct Act {
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
        && !Self.isReason(part) && !Self.isEmpty(part) && !Self.isBackground(part)
        && !Self.isUndone(part) && !Self.isDisowned(part, in: scene)
        && !OwnerFacts.isAside(part)
    }
    let isTold = Set(told)
    let weight = { (number: Int) in
      kind.weights.indices.contains(number) ? kind.weights[number] : 0
    }
    let most = named.map(weight).max() ?? 0
    // What is told of an unsure kind decides less.
    let trust = min(1, 2 * (kind.kinds.first?.confidence ?? 0))
    let score = { (number: Int) in
      trust * Double(weight(number)) / Double(max(most, 1)) + (isTold.contains(number) ? 0.4 : 0)
        + (ours(number) ? 0.2 : 0) - (Self.isState(all[number]) ? 1.2 : 0)
        - (Self.isSetting(all[number]) ? 0.6 : 0) - (Self.isThin(all[number]) ? 0.3 : 0)
    }
    let best = named.map(score).max() ?? 0
    let open = told.filter { !Self.isReason(all[$0]) }
    number =
      (most > 0 ? named.first { score($0) >= best - Self.near } : nil)
      ?? open.first(where: ours) ?? open.first ?? told.first(where: ours) ?? told.first
    if let found = number, Self.isSetting(all[found]),
      let next = named.first(where: { $0 > found }), all[next].clause.subjectIsCarried,
      isTold.contains(next)
    {
      number = next
    }
  }

  /// "My lads took her piano down" of "and cracked the lid": what was being done when it happened,
  /// in which nothing is wrong.
  private static func isSetting(_ part: Scene.Part) -> Bool {
    part.does(
      "take", "bring", "carry", "move", "deliver", "go", "come", "start", "do", "clean", "wash",
      "fit", "collect", "have", "get", "pick", "drive", "work",
      "hire", "rent", "let", "sell", "book", "cater")
      && !part.isNegated
      && !part.mentions(
        "wrong", "double", "without", "instead", "too", "late", "mistake", "only", "forget",
        "twice", "other",
        "different", "another")
  }

  /// "I rushed him": too little to be sorry for by itself.
  private static func isThin(_ part: Scene.Part) -> Bool {
    part.words.count <= 3 && part.mentions("him", "her", "them", "it")
  }

  /// By how much the earliest may speak less for being the mistake than another.
  private static let near = 0.15

  /// "It's the only one with the ramp": how things are, which nobody did.
  private static func isState(_ part: Scene.Part) -> Bool {
    part.does("be", "have") && part.clause.verb?.time == .present && !part.isNegated
      && !part.mentions("wrong", "missing", "late", "broken", "short", "gone")
  }

  /// "Before anybody cut it", "I'll replace it": what did not come to be, or not yet.
  static func isUndone(_ part: Scene.Part) -> Bool {
    if part.side == .ours, part.clause.verb?.time == .future, !part.isNegated { return true }
    return ["before", "until", "till", "unless"].contains(part.clause.joinedBy ?? "")
  }

  /// "I run a bike shop", "we clean houses": what the owner does for a living.
  static func isBackground(_ part: Scene.Part) -> Bool {
    part.side == .ours && part.clause.verb?.time == .present && !part.isNegated
      && part.does("run", "own", "have", "do", "work", "clean", "make", "sell", "teach", "fix")
      && !part.mentions("not", "only", "wrong", "never", "always")
  }

  /// Whether the clause says why: "because I read it wrong".
  static func isReason(_ part: Scene.Part) -> Bool {
    Joints.reasons.contains(part.clause.joinedBy ?? "")
  }

  /// "Nobody rushed me", "I should never of done that": a denial and a regret, which tell no deed.
  static func isDisowned(_ part: Scene.Part, in scene: Scene) -> Bool {
    let tokens = scene.passage.tokens
    let isRegret =
      part.side == .ours && part.mentions("should") && part.does("do")
      || part.side == .ours && part.says("should never", "shouldnt have", "should not have")
    guard let subject = part.clause.subject, let object = part.clause.object else {
      return isRegret
    }
    let isDenied =
      Sides.nobodies.contains(tokens[subject.head].lower)
      && Sides.firstPersons.contains(tokens[object.head].lower)
    return isRegret || isDenied
  }

  /// "It was order 88": by what it is found, and no more.
  private static func isReference(_ part: Scene.Part) -> Bool {
    part.does("be") && part.words.count <= 6 && part.text.contains(where: \.isNumber)
      && part.mentions("order", "invoice", "booking", "ticket", "reference", "ref", "number")
  }

  /// "I did it", "I messed up": it names nothing that could be said sorry for.
  static func isEmpty(_ part: Scene.Part) -> Bool {
    guard !part.text.isEmpty, !isReference(part) else { return true }
    return saysLittle(part) && part.text.split(separator: " ").count <= 4
  }

  /// "It's", cut off from what it is; "I don't know".
  private static func saysLittle(_ part: Scene.Part) -> Bool {
    if part.does("be"), part.words.count <= 2 { return true }
    if part.does("know"), part.isNegated { return true }
    let says = part.mentions("wrong", "it", "that", "this") && part.does("do")
    return says || part.does("screw", "mess", "goof", "err", "fail", "cock", "balls")
      || part.mentions("fault")
  }
}
