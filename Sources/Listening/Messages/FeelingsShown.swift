import English

/// The feelings of the customer in a stretch: named, or only showing.
struct FeelingsShown {
  private(set) var named: [String] = []
  private(set) var signs: [Point.Sign] = []

  init(_ it: Stretch) {
    let tokens = it.passage.tokens
    for index in it.tokens where !tokens[index].isQuoted && isNamed(index, it) {
      let name = tokens[index].lower
      if !named.contains(name) { named.append(name) }
    }
    for pair in ["let down", "left out", "worn out", "singled out", "taken for granted"]
    where it.says(pair) {
      named.append(pair)
    }
    for sign in Self.cues where sign.shows(it) {
      if !signs.contains(where: { $0.feeling == sign.feeling }) {
        signs.append(Point.Sign(feeling: sign.feeling, words: it.passage.text(tokens: it.tokens)))
      }
    }
  }

  /// Words that name a feeling only after "feel", "be", "made me": they mean other things as well.
  private static let named: WordSet = [
    "afraid", "nervous", "small", "sick", "stupid", "guilty", "alone", "worthless", "unimportant",
    "raw", "invisible", "used", "hurt", "cross", "mad", "exposed", "judged", "lost", "sore", "numb",
    "down", "awkward", "unwelcome", "unheard", "bitter", "miserable", "heartbroken", "frustrated",
    "disheartened", "fed", "offended", "dissapointed", "disapointed", "dissappointed", "terrified",
    "shaky", "uncomfortable", "jealous", "pissed", "panicky", "robbed", "duped", "fooled",
    "unloved",
    "unsettled", "saddened", "angered", "irritated", "shattered", "sickened", "dismayed",
    "appalled",
    "disgusted", "drained", "unwanted", "patronised", "patronized", "humiliated", "degraded",
  ]

  private static let states: WordSet = [
    "feel", "be", "get", "make", "leave", "become", "remain", "so", "very", "really", "still",
    "too",
    "quite", "pretty", "extremely", "deeply", "bit", "more", "just", "look", "and", "absolutely",
    "incredibly", "truly", "utterly", "completely", "seem",
  ]

  private func isNamed(_ index: Int, _ it: Stretch) -> Bool {
    let tokens = it.passage.tokens
    let word = tokens[index].lower
    let isFeeling = Feelings.words.contains(word)
    guard isFeeling || Self.named.contains(word) else { return false }
    let before = tokens[it.tokens.lowerBound..<index].suffix(3)
    if before.contains(where: { $0.tag == .negation || $0.lower == "not" || $0.lower == "never" }) {
      return false
    }
    // "You should be ashamed" names no feeling of the customer's.
    if it.clauses.last(where: { $0.tokens.contains(index) }).map({
      Stretch.doer(of: $0, it.passage, it.voice)
    }) == .shop, !it.says("me", "left me", "made me") {
      return false
    }
    guard isFeeling, !Self.named.contains(word) else {
      return before.contains { Self.states.contains($0.lemma) || Self.states.contains($0.lower) }
        && !(word == "used" && tokens[(index + 1)...].first?.lower == "to")
        && !(word == "hurt" && it.isNegated)
    }
    return true
  }

  /// What shows a feeling: what the body does, what can no longer be done, who was looking on.
  private struct Cue: Sendable {
    let feeling: String
    let shows: @Sendable (Stretch) -> Bool
  }

  private static func body(_ feeling: String, _ verbs: Set<String>) -> Cue {
    Cue(feeling: feeling) { it in
      it.clauses.contains { clause in
        guard let verb = clause.verb, verbs.contains(verb.lemma) else { return false }
        return Stretch.doer(of: clause, it.passage, it.voice) != .shop
          || ["make", "leave"].contains(it.verb)
      }
    }
  }

  private static func phrase(_ feeling: String, _ phrases: [String]) -> Cue {
    Cue(feeling: feeling) { it in phrases.contains(where: it.plain.holds) }
  }

  private static let cues: [Cue] = [
    body("sad", ["cry", "sob", "weep"]),
    phrase(
      "sad",
      [
        "in tears", "to tears", "made me cry", "broke my heart", "breaks my heart", "heart broke",
        "welled up", "want to cry", "cried",
      ]),
    body("frightened", ["shake", "tremble", "panic", "hyperventilate"]),
    phrase(
      "frightened",
      [
        "could not breathe", "can not breathe", "panic attack", "heart racing", "was shaking",
        "shaking", "thought i was going to die", "thought i would die", "fear for", "scared to",
        "afraid to", "too scared", "dare not", "do not dare", "can not face", "could not face",
        "jump every time", "frightened to", "nervous to", "dread",
      ]),
    Cue(feeling: "worried") { it in
      it.has("sleep", "slept")
        && (it.isNegated || it.says("lost sleep", "hardly", "barely", "badly"))
        || it.says(
          "awake all night", "sleepless", "up all night", "can not stop thinking",
          "keep thinking", "keep checking", "out of my mind", "lost sleep", "can not eat")
    },
    Cue(feeling: "humiliated") { it in
      it.says(
        "in front of", "everyone was looking", "everyone stared", "everyone looked",
        "people staring",
        "laughed at", "laughing at", "look like an idiot", "looked like an idiot", "look stupid",
        "looked stupid", "like an idiot", "like a fool", "like a criminal", "like a thief",
        "like dirt", "like rubbish", "like nothing", "look a fool", "had to explain to",
        "rolled her eyes", "rolled his eyes", "laughed in my face")
        && !it.says("in front of the house", "in front of the shop", "in front of my house")
    },
    Cue(feeling: "let down") { it in
      it.says(
        "wasted my", "waste of my", "wasted a", "whole day", "all day", "took the day off",
        "took a day off", "day off work", "for nothing", "ruined my", "ruined our", "ruined the",
        "spoilt my", "spoiled my", "spoiled the", "spoilt the", "missed my", "had to cancel",
        "nothing to give", "let me down", "lets me down", "trusted you", "counted on",
        "relied on", "believed you", "last straw", "was ruined", "is ruined")
        && it.doer != .nobody || it.says("waste of time")
    },
    Cue(feeling: "ignored") { it in
      let noneAnswers =
        it.has("nobody", "noone") || it.says("no one", "not one person", "no reply", "no answer")
      return noneAnswers
        && it.has(
          "call", "ring", "answer", "reply", "listen", "care", "come", "help", "respond",
          "tell", "apologise", "apologize", "bother", "no", "pick",
        )
        && !it.says("no answer to") && (it.isPast || it.main?.verb?.time == .present)
        || it.says(
          "like i did not exist", "did not even", "could not care less", "hung up on me",
          "fobbed off", "brushed off", "kept waiting", "on hold", "walked away from me",
          "talked over me", "do not care", "does not care", "did not care")
    },
    Cue(feeling: "unwell") { it in
      it.says("throwing up", "threw up", "been sick", "was sick", "on the toilet")
        || it.clauses.contains { $0.verb?.lemma == "vomit" }
    },
  ]
}
