import English

/// What the owner fears or would rather not do.
enum OwnerWorries {
  /// "Will she sue", "do i have to admit it": asked or feared, not threatened.
  static func isLegal(_ part: Scene.Part) -> Bool {
    let names =
      part.does("sue")
      || part.mentions(
        "sue", "sued", "liable", "liability", "lawsuit", "prosecuted", "legally", "licence",
        "license")
      || part.says(
        "lose my shop", "lose the shop", "lose my business", "lose the business", "shut us down",
        "shut me down", "close us down", "take me to court", "take us to court", "in trouble",
        "go to court", "hold it against", "used against", "admit it", "admit fault",
        "admit anything",
        "admit liability", "get a lawyer", "need a lawyer", "need a solicitor", "ring my insurance")
    return names && (isWondering(part) || isFeared(part))
  }

  private static func isFeared(_ part: Scene.Part) -> Bool {
    part.mentions("worried", "scared", "afraid", "terrified", "fear", "worry", "frightened")
      || ["could", "can", "might", "will", "would"].contains(part.clause.verb?.modal ?? "")
  }

  /// "Can i just not tell her", "maybe she wont notice".
  static func isHiding(_ part: Scene.Part) -> Bool {
    if part.mentions("notice", "find", "know"), part.isNegated,
      part.mentions("maybe", "hope", "hopefully", "might", "probably", "perhaps"),
      part.side == .customers || part.mentions("hope")
    {
      return !part.isPast
    }
    let hides =
      part.mentions("hide", "pretend", "ignore", "delete", "bury", "lie")
      || part.says(
        "not tell her", "not tell him", "not tell them", "not say anything", "say nothing",
        "keep quiet", "keep it quiet", "under the carpet", "under the rug", "tell her", "tell him",
        "tell them", "face her", "face him", "face them", "block her", "block him", "not mention",
        "blame it on", "blame the", "just say it", "mention it")
    guard hides, part.side == .ours || part.clause.subject == nil else { return false }
    if part.says(
      "dont want to", "rather not", "cant face", "tempted to", "want to hide",
      "want to ignore", "want to pretend", "want to delete", "dont have to tell")
    {
      return true
    }
    if part.says("tell her", "tell him", "tell them") {
      return part.says(
        "do i have to", "do we have to", "do i need to", "have to tell", "i not tell",
        "i just not")
    }
    return isWondering(part) && !part.says("how do i tell")
  }

  /// "Can it wait till monday", "hoping it blows over".
  static func isWaiting(_ part: Scene.Part) -> Bool {
    if part.says(
      "blow over", "blows over", "putting it off", "put it off", "sleep on it", "calm down first",
      "leave it a few", "leave it a day", "leave it till", "leave it until", "leave it for now",
      "let it cool", "cool off first", "wait and see", "wait it out", "deal with it later",
      "deal with this later")
    {
      return part.side != .customers
    }
    return part.does("wait", "leave") && (part.side == .ours || part.side == .thing)
      && isWondering(part) && !part.isPast
      && part.mentions(
        "wait", "day", "days", "week", "tomorrow", "later", "monday", "till", "until")
  }

  /// Whether it is asked, or only thought of: not stated as done.
  private static func isWondering(_ part: Scene.Part) -> Bool {
    if part.isPast, !part.clause.isQuestion { return false }
    return part.clause.isQuestion
      || ["can", "could", "should", "might", "may", "would", "will"].contains(
        part.clause.verb?.modal ?? "")
      || part.says(
        "do i", "do we", "should i", "can i", "could i", "have to", "want to", "wanna", "tempted",
        "thinking", "id rather", "what if", "am i", "are we", "maybe", "rather", "will she",
        "will he",
        "will they", "can she", "can he", "can they", "could she", "could he")
  }
}
