import Casework
package import English

/// What it did to the customer, and how they felt.
enum HarmFacts {
  static func add(
    from scene: Scene, _ parts: Parts, to heard: inout Heard, _ source: Fact.Source
  ) {
    for part in scene.statements {
      guard let feeling = feeling(in: part, scene) else { continue }
      heard.add(.feeling, Fact(words: feeling, source: source))
    }
    var whose = Whose(scene)
    for part in parts.parts(.harm, in: scene) where !isOnlyFeeling(part, heard) {
      let isTold = part.clause.reportedBy != nil || scene.speaker == .customer
      let words =
        part.clause.isQuoted && scene.speaker == .owner
        ? Retold(part.text, as: scene.people.customer?.pronoun ?? .they).text : part.whole
      heard.add(
        .harm,
        Fact(
          .words(words), text: part.text,
          discretion: whose.isSomeoneElse(in: part) ? .confidential : .open,
          source: isTold ? .customer : source))
    }
    if let occasion = scene.occasion {
      heard.add(.occasion, Fact(words: occasion.words, text: occasion.text, source: source))
    }
  }

  /// "She's upset" says how she feels and nothing more.
  private static func isOnlyFeeling(_ part: Scene.Part, _ heard: Heard) -> Bool {
    part.clause.verb.map { verb in
      ["be", "feel", "seem", "look", "get"].contains(verb.lemma) || verb.voice == .passive
    } ?? true
      && part.words.count <= 5
      && (heard.facts[.feeling] ?? []).contains { part.text.contains($0.text) }
  }

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
  package static let words: WordSet = [
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
