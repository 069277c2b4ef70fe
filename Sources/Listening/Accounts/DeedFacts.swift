import Casework
import English

/// What we did: the act, our part in it, its cause, and what is done already.
enum DeedFacts {
  static func add(from scene: Scene, to heard: inout Heard, _ source: Fact.Source) {
    guard scene.speaker == .owner else { return }
    let statements = scene.statements.filter { !$0.text.isEmpty }
    let act = act(among: statements, heard.kinds)
    if let act { heard.add(.act, fact(act, source)) }
    for part in statements where part.range != act?.range && !isSameDeed(part, act) {
      switch role(of: part, after: act) {
      case .part?: heard.add(.part, fact(part, source))
      case .cause?: heard.add(.cause, fact(part, source))
      case .done?: heard.add(.done, fact(part, source))
      case .asked?: heard.add(.askedFor, fact(part, source))
      case nil: break
      }
    }
    if let channel = channel(in: scene) { heard.add(.channel, channel.with(source)) }
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

  private enum Role {
    case part
    case cause
    case done
    case asked
  }

  private static func fact(_ part: Scene.Part, _ source: Fact.Source) -> Fact {
    Fact(words: part.text, source: source)
  }

  /// The clause that names what we did: a clause that decided the kind, ours before a thing's.
  private static func act(among parts: [Scene.Part], _ kinds: [Heard.SaidKind]) -> Scene.Part? {
    let telling = parts.filter { $0.clause.verb != nil && !isAside($0) && !isDone($0) }
    let deciding = telling.filter { part in
      kinds.contains { $0.because == part.text }
    }
    let ours = deciding.first { $0.side == .ours && isDeed($0) }
    let deed = telling.first { $0.side == .ours && isDeed($0) }
    // "There's nothing to send" only says what the deed led to.
    let thing = deciding.first { $0.side == .thing && !(deed != nil && $0.words.contains("there")) }
    if let told = ours ?? thing ?? deed { return told }
    // Where the customer's lot told the kind, no other thing's does.
    return deciding.isEmpty ? telling.first { $0.side == .thing && $0.isPast } : nil
  }

  private static func isDeed(_ part: Scene.Part) -> Bool {
    guard let verb = part.clause.verb else { return false }
    // "Tan, not black" is no deed.
    if part.clause.subject == nil, verb.time != .past, !part.mentions("n't", "never") {
      return false
    }
    return verb.voice == .active && (verb.time == .past || verb.isNegated)
      && !stative.contains(verb.lemma) && !isEmpty(part)
  }

  /// "I did it", "I messed up": it names nothing that could be said sorry for.
  private static func isEmpty(_ part: Scene.Part) -> Bool {
    guard part.text.split(separator: " ").count <= 4 else { return false }
    let says = part.mentions("wrong", "it", "that", "this") && part.does("do")
    return says || part.does("screw", "mess", "goof", "err", "fail", "cock", "balls")
  }

  /// What the owner thinks, feels or fears says nothing of the matter.
  private static func isAside(_ part: Scene.Part) -> Bool {
    part.side == .ours
      && (asides.contains(part.verb) || OwnerFacts.isFeeling(part) || OwnerFacts.isHurry(part))
  }

  private static let stative: Set<String> = [
    "be", "feel", "think", "know", "want", "need", "like", "hope", "guess", "reckon",
  ]

  private static let asides: Set<String> = [
    "feel", "think", "guess", "hope", "reckon", "wish", "believe", "suppose", "mean", "want",
    "hate", "worry", "love", "know", "cry", "panic", "shake", "sleep",
  ]

  private static func isDone(_ part: Scene.Part) -> Bool {
    guard part.side == .ours || part.side == .thing, part.clause.verb?.time != .future,
      !part.isNegated
    else { return false }
    if part.side == .ours, isPerfect(part),
      !part.does("be", "have", "lose", "hold", "keep", "charge", "bill")
    {
      return true
    }
    if part.text.lowercased().hasSuffix("refund sent") || part.says("refund sent", "refund issued")
    {
      return true
    }
    return part.side == .ours && repairs.contains(part.verb) && part.isPast
      && !part.mentions("wrong", "twice", "into")
      && !(part.does("drive") && !part.mentions("him", "her", "them", "round", "over"))
  }

  /// "We've put up a notice": done by now.
  private static func isPerfect(_ part: Scene.Part) -> Bool {
    guard let verb = part.clause.verb else { return false }
    return verb.voice == .active && part.says("ive ", "weve ", "i have ", "we have ")
      && verb.tokens.count > 1
  }

  private static let repairs: Set<String> = [
    "comp", "credit", "waive", "remake", "reprint", "redeliver", "reorder",
    "drive", "stop", "remove",
    "refund", "apologise", "apologize", "reimburse", "replace", "resend", "collect", "offer",
    "rebook", "recall",
  ]

  private static func role(of part: Scene.Part, after act: Scene.Part?) -> Role? {
    if part.says("refund sent", "refund issued") || isDone(part) { return .done }
    if part.side == .customers, wants(part) { return .asked }
    guard part.clause.verb != nil, !isAside(part), part.clause.verb?.time != .future else {
      return nil
    }
    let isReason = ["because", "bc", "cos", "cuz", "coz", "cause", "as", "since"].contains(
      part.clause.joinedBy ?? "")
    if part.side == .ours,
      isDeed(part) || part.isNegated || part.says("had the", "had it", "had two", "had them")
    {
      return .part
    }
    if part.side == .third, part.isPast, part.clause.reportedBy == nil,
      ContactWords.channel(of: part) == nil, !part.does("tell", "say", "charge", "fine")
    {
      return .cause
    }
    if isReason { return part.side == .ours ? .part : part.side == .customers ? nil : .cause }
    return nil
  }

  /// Whether the customer says what she wants.
  private static func wants(_ part: Scene.Part) -> Bool {
    guard
      part.does("want", "like", "demand", "expect", "prefer")
        || part.says("asking for", "asked for a", "asked for her", "asked for his", "asked for the")
    else {
      return false
    }
    return part.clause.reportedBy != nil || part.clause.verb?.time != VerbGroup.Time.none
  }

  private static func isAnswer(_ part: Scene.Part) -> Bool {
    part.side == .ours && part.does("reply", "answer", "respond", "ignore", "miss")
  }

  private static func channel(in scene: Scene) -> Fact? {
    for part in scene.parts
    where part.side == .customers || part.side == .thing || isAnswer(part)
      || part.mentions("review", "spam", "voicemail") || part.says("on the phone")
    {
      guard let channel = ContactWords.channel(of: part) else { continue }
      return Fact(.channel(channel), text: part.text)
    }
    return nil
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
