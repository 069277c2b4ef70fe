import Casework
import English

/// What it did to the customer, and how they felt.
enum HarmFacts {
  static func add(from scene: Scene, to heard: inout Heard, _ source: Fact.Source) {
    let act = heard.facts[.act]?.first?.text
    for part in scene.statements where part.text != act {
      if let feeling = feeling(in: part, scene) {
        heard.add(.feeling, Fact(words: feeling, source: source))
        if !tellsMore(part) { continue }
      }
      guard isHarm(part, scene) else { continue }
      let isTold = part.clause.reportedBy != nil || scene.speaker == .customer
      let whose = Whose(part, in: scene)
      heard.add(
        .harm,
        Fact(
          .words(part.text), text: part.text,
          discretion: whose.isSomeoneElse ? .confidential : .open,
          source: isTold ? .customer : source))
    }
    if let (occasion, text) = OccasionFinder.find(in: scene) {
      heard.add(.occasion, Fact(words: occasion, text: text, source: source))
    }
  }

  private static func isHarm(_ part: Scene.Part, _ scene: Scene) -> Bool {
    guard let verb = part.clause.verb, verb.time != .future else { return false }
    switch part.side {
    case .customers:
      if scene.speaker == .customer, part.clause.subject == nil { return false }
      if part.mentions("stitches", "concussion", "bruised", "bleeding") { return true }
      if part.says("had to ", "having to ") { return true }
      if verb.lemma == "have", !verb.isNegated { return false }
      return verb.isNegated && !untold.contains(verb.lemma) && !isEllipsis(part)
        || (verb.time == .past || harms.contains(verb.lemma) || verb.lemma == "have")
          && !plain.contains(verb.lemma) && !isBlame(part)
    case .thing:
      if isDamage(part, after: scene) || isTheirLot(part, scene) { return true }
      return part.says(
        "cost her", "cost him", "cost them", "made her", "made him", "made them", "left her",
        "left him", "left them")
    case .ours, .third:
      return false
    }
  }

  /// "Her husband didn't", "you can't": what was not done stands elsewhere.
  private static func isEllipsis(_ part: Scene.Part) -> Bool {
    guard let verb = part.clause.verb else { return true }
    return ["do", "can", "could", "will", "would", "should"].contains(verb.lemma)
  }

  /// "Her hands were shaking", "his rent bounced": what befell what is the customer's.
  private static func isTheirLot(_ part: Scene.Part, _ scene: Scene) -> Bool {
    guard let subject = part.clause.subject, let verb = part.clause.verb, verb.time == .past,
      let owner = scene.passage.tokens[subject.tokens].first,
      ["her", "his", "their"].contains(owner.lower), subject.tokens.count > 1
    else { return false }
    return !shared.contains(scene.passage.tokens[subject.head].lemma)
      && !KindCue.all.contains { $0.isIn(part) }
  }

  /// Things of theirs that the mistake itself is about.
  private static let shared: Set<String> = [
    "order", "booking", "appointment", "delivery", "parcel", "refund", "deposit", "email", "name",
    "account", "slot", "table", "message", "call", "bill", "invoice", "review", "cake",
  ]

  /// What state the mistake left a thing in: "it's leaning", "the headstock's cracked".
  private static func isDamage(_ part: Scene.Part, after scene: Scene) -> Bool {
    guard let verb = part.clause.verb, !verb.isNegated, part.text.split(separator: " ").count > 1
    else { return false }
    let isState =
      verb.voice == .passive
      || ["be", "etch", "leak", "lean", "smell", "stain"].contains(verb.lemma)
    return isState && !part.says("about a")
      && part.mentions(
        "cracked", "broken", "smashed", "dented", "scratched", "leaning", "etched", "stained",
        "ruined",
        "leaking", "burnt", "burned", "torn", "flooded", "soaked", "shattered", "bent", "crooked",
        "dead",
        "bald", "useless", "unusable", "patchy", "frayed", "faded", "shrunk")
  }

  /// Words against the customer are the owner's anger, not the customer's harm.
  private static func isBlame(_ part: Scene.Part) -> Bool {
    part.mentions(
      "impossible", "shouting", "shout", "kicking", "awkward", "difficult", "rude", "late")
      && !part.mentions("miss")
  }

  private static func tellsMore(_ part: Scene.Part) -> Bool {
    part.mentions("cry", "miss", "wait", "lose", "stand", "drive", "walk", "leave")
      && part.words.count > 4
  }

  /// What customers do that harms nobody.
  private static let plain: Set<String> = [
    "order", "buy", "pay", "book", "email", "ring", "call", "phone", "text", "message", "write",
    "say", "tell", "ask", "want", "come", "post", "reserve", "choose", "like", "need", "give",
    "know", "pick", "be", "cancel", "watch", "catch", "hear", "laugh", "smile", "show",
    "explain", "mention", "agree", "try", "send", "pop", "visit", "forgive", "apologise",
    "apologize", "reckon", "think", "complain", "let", "bring", "open", "get", "thank",
    "feel", "seem", "look", "reply", "admit", "do", "sign", "join", "use", "notice", "find",
  ]

  private static let untold: Set<String> = ["know", "notice", "be", "say", "reply", "mind"]

  private static let harms: Set<String> = [
    "miss", "lose", "wait", "cry", "shake", "borrow", "limp",
  ]

  /// A feeling named of the customer, as an adjective of the list.
  private static func feeling(in part: Scene.Part, _ scene: Scene) -> String? {
    guard part.side != .ours || scene.speaker == .customer else { return nil }
    guard part.side == .customers || part.clause.subject == nil else { return nil }
    let tokens = scene.passage.tokens[part.clause.tokens]
    guard let word = tokens.first(where: { Feelings.words.contains($0.lower) && !$0.isQuoted })
    else {
      return nil
    }
    return scene.passage.text(word.range)
  }
}

/// The words by which feelings are named (domain notes, the feeling list).
package enum Feelings {
  package static let words: Set<String> = [
    "angry", "annoyed", "anxious", "ashamed", "belittled", "betrayed", "cheated", "confused",
    "desperate", "disappointed", "disgusted", "dismissed", "disrespected", "embarrassed",
    "exhausted", "exposed", "foolish", "forgotten", "frightened", "furious", "fuming", "gutted",
    "heartbroken", "helpless", "hopeless", "horrified", "humiliated", "hurt", "ignored", "insulted",
    "irate", "livid", "lonely", "mad", "misled", "mortified", "overwhelmed", "panicked",
    "powerless", "pressured", "rejected", "sad", "scared", "shaken", "shocked", "stressed",
    "stranded", "trapped", "uneasy", "unhappy", "unsafe", "upset", "used", "violated", "worried",
    "distraught", "devastated", "cross", "raging", "tearful", "terrified",
  ]
}
