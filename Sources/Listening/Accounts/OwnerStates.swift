import English

/// Words in which the owner's own state shows.
enum OwnerStates {
  private static let angry: WordSet = [
    "angry", "mad", "furious", "fuming", "livid", "annoyed", "raging", "seething", "cross", "irate",
    "pissed", "hate", "irritated",
  ]

  /// "I'm fuming", "I could scream", "drives me mad".
  static func isAngry(_ part: Scene.Part) -> Bool {
    if part.says(
      "drives me mad", "drives me up", "driving me mad", "makes my blood", "makes me so mad",
      "makes me mad", "sick of", "fed up", "had enough of", "how dare", "pisses me off",
      "sick and tired")
    {
      return part.side != .customers
    }
    guard isOwn(part) else { return false }
    if part.does("feel", "get") || part.forms.contains("be") {
      return !part.words.isDisjoint(with: angry) && !part.isNegated
    }
    return part.says("could scream", "could kill", "could strangle", "want to scream", "i hate")
      || part.says("want to tell her where", "want to tell him where", "want to give her a piece")
  }

  private static let low: WordSet = [
    "sick", "mortified", "gutted", "ashamed", "idiot", "terrible", "awful", "panicking", "scared",
    "worried", "embarrassed", "stupid", "mess", "dying", "stressed", "horrified", "guilty",
    "devastated", "heartbroken", "bits", "beside", "frightened", "terrified", "anxious", "upset",
    "lost", "exhausted", "overwhelmed", "shaking", "crying", "failure", "fool", "horrible", "shame",
    "afraid", "sad", "numb", "drowning", "desperate", "disgusted", "rubbish", "useless", "moron",
    "distraught", "tired", "broken", "wreck", "nervous", "tears", "panicked", "bad", "dreading",
  ]

  /// "I feel sick", "I'm mortified", "my hands are shaking".
  static func isDistressed(_ part: Scene.Part) -> Bool {
    if part.says(
      "cant sleep", "couldnt sleep", "didnt sleep", "havent slept", "not slept", "cant eat",
      "cant stop thinking", "cant stop crying", "keep crying", "could cry", "want to cry",
      "want to die", "my stomach", "my heart", "my hands are", "hands shaking", "in tears",
      "cant cope", "cant breathe", "losing sleep", "lie awake", "awake all night")
    {
      return part.side != .customers
    }
    let isBare = part.clause.subject == nil && part.words.count <= 7
    if isBare, part.does("feel"), !part.words.isDisjoint(with: low) { return true }
    guard isOwn(part) else { return false }
    if part.does("cry", "panic", "shake", "sob", "dread") { return true }
    if part.does("feel") { return !part.says("feel that we should", "feel we should", "feel free") }
    return (part.does("get", "look") || part.forms.contains("be"))
      && !part.words.isDisjoint(with: low) && !part.isNegated
      && !part.says(
        "be late", "sick at home", "off sick", "bad at", "lost her", "lost his", "lost the")
  }

  private static func isOwn(_ part: Scene.Part) -> Bool {
    part.side == .ours && (part.words.contains("i") || part.words.contains("we"))
  }

  private static let insults: WordSet = [
    "cow", "idiot", "bitch", "karen", "moron", "jerk", "cheapskate", "liar", "scammer", "nutter",
    "prick", "witch", "twat", "arse", "arsehole", "asshole", "nightmare", "psycho", "snowflake",
    "chancer", "crook", "diva", "drama", "lunatic", "git", "dickhead", "troublemaker", "whiner",
    "moaner", "timewaster", "brat", "loon", "wanker", "pig", "hag", "numpty", "princess", "bully",
  ]

  private static let pointers: WordSet = [
    "some", "that", "this", "stupid", "bloody", "silly", "old", "the", "a", "an", "complete",
    "total",
    "absolute", "right", "fucking", "rude", "miserable", "entitled", "little", "such", "proper",
  ]

  /// An insult with the words before it: "some cow"; not "such an idiot" said of the owner.
  static func insult(in scene: Scene) -> String? {
    let tokens = scene.passage.tokens
    for index in tokens.indices
    where insults.contains(tokens[index].lower) && !tokens[index].isQuoted {
      var start = index
      while start > 0, pointers.contains(tokens[start - 1].lower) { start -= 1 }
      guard start < index else { continue }
      let part = scene.part(at: tokens[index].range.lowerBound)
      if let part, isOwn(part) { continue }
      if let subject = part?.clause.subject, subject.tokens.contains(index),
        ["cow", "pig"].contains(tokens[index].lower),
        !["some", "stupid", "silly", "bloody", "miserable", "that", "rude"].contains(
          tokens[index - 1].lower)
      {
        continue
      }
      // "It was a nightmare" calls nobody names.
      if ["nightmare", "drama", "princess", "bully", "witch", "pig"].contains(tokens[index].lower),
        part?.side != .customers
      {
        continue
      }
      return scene.passage.text(tokens: start..<(index + 1))
    }
    return nil
  }
}
