import Casework
import English

/// How the customer reached the shop.
enum ContactWords {
  /// The channel that a clause of the customer's tells of, if any.
  static func channel(of part: Scene.Part, in scene: Scene? = nil) -> Channel? {
    if part.mentions("email", "e-mail", "emailed", "inbox", "spam") { return .email }
    if part.mentions("review", "star", "trustpilot", "yelp", "tripadvisor", "stars") {
      return .reviewReply
    }
    if part.mentions("facebook", "instagram", "twitter", "tweet", "insta", "tiktok") {
      return .social
    }
    if part.mentions("text", "whatsapp", "sms", "texted") && !part.mentions("book") { return .sms }
    if part.does("ring", "phone") || part.does("call") && !isNaming(part, in: scene)
      || part.mentions("voicemail", "rang", "phoned")
      || part.says("on the phone")
    {
      return .phone
    }
    if part.mentions("message") { return .sms }
    if part.says(
      "came in", "came back in", "walked in", "at the counter", "to my face",
      "been in twice", "been in again", "been in to ", "been in the shop", "come in to ",
      "come in the shop", "came back to", "came all the way", "came to fetch", "came to collect",
      "came to pick", "came for", "handed it", "stood in the shop", "in front of the queue")
    {
      return .inPerson
    }
    return nil
  }

  /// "A boy called Sam": who somebody is, not who rang.
  private static func isNaming(_ part: Scene.Part, in scene: Scene?) -> Bool {
    guard let main = part.clause.verb?.main else { return false }
    if let scene, scene.people.isName(main + 1) { return true }
    return main == part.clause.tokens.lowerBound && part.clause.subject == nil
      || part.clause.joinedBy == "who" && part.clause.verb?.voice == .passive
  }

  /// How the customer reached the shop, or the shop failed to answer, in the whole account.
  static func channel(in scene: Scene) -> Fact? {
    for part in scene.parts
    where part.side == .customers || part.side == .thing || isAnswer(part)
      || part.mentions("review", "spam", "voicemail") || part.says("on the phone")
    {
      guard let channel = channel(of: part, in: scene) else { continue }
      return Fact(.channel(channel), text: part.text)
    }
    return forwarded(scene) ?? mentioned(in: scene)
  }

  private static func isAnswer(_ part: Scene.Part) -> Bool {
    part.side == .ours && part.does("reply", "answer", "respond", "ignore", "miss")
  }

  /// A message that was pasted with its head or with the marks of a quoted mail.
  private static func forwarded(_ scene: Scene) -> Fact? {
    let tokens = scene.passage.tokens
    for index in tokens.indices.dropLast() {
      let opensLine = index == 0 || scene.passage.startsLine(index)
      guard opensLine else { continue }
      let isHead =
        ["from", "subject", "fwd", "re"].contains(tokens[index].lower)
        && tokens[index + 1].text == ":"
      if isHead || tokens[index].text.hasPrefix(">") {
        return Fact(.channel(.email), text: tokens[index].text)
      }
    }
    return nil
  }

  /// Words that tell of a way whoever stands beside them, the plainest ways first.
  private static func mentioned(in scene: Scene) -> Fact? {
    for (channel, words, phrases) in ways {
      // "I never rang her" tells of no way at all.
      for part in scene.parts
      where (part.isAny(words) || part.saysAny(phrases)) && !(part.side == .ours && part.isNegated)
      {
        return Fact(.channel(channel), text: part.text)
      }
    }
    return nil
  }

  private static let ways: [(Channel, [String], [String])] = [
    (
      .reviewReply,
      ["review", "reviewer", "star", "stars", "trustpilot", "yelp", "tripadvisor", "rating"],
      ["on google", "1-star", "one-star"]
    ),
    (
      .sms, ["whatsapp", "chat", "webchat", "texted", "sms", "chatbot", "messenger"],
      ["by text", "voice note", "text from", "texts from", "text off", "texts off"]
    ),
    (.note, ["letter", "handwritten"], ["by hand", "in writing", "wrote to us", "wrote to me"]),
    (
      .email, ["email", "e-mail", "emailed", "mail", "mailed", "inbox", "spam"],
      ["wrote to", "contact form"]
    ),
    (
      .phone, ["rang", "rung", "phone", "phoned", "voicemail", "ring", "phones", "hotline"],
      [
        "called us", "called me", "called in", "called twice", "called back", "called about",
        "a call", "the call", "hung up", "put the phone", "on hold", "he called", "she called",
        "they called", "called to",
      ]
    ),
    (
      .social,
      [
        "facebook", "instagram", "insta", "tiktok", "twitter", "tweet", "tweeted", "tagged", "dm",
        "dmd", "reel", "viral", "linkedin", "filmed", "shares", "reddit", "nextdoor",
      ],
      [
        "went online", "all over", "put it up", "posted it", "posted a", "posted the",
        "in the group",
      ]
    ),
    (
      .inPerson,
      ["counter", "till", "reception", "doorstep"],
      [
        "came in", "came into", "came back", "came round", "came to the", "walked in",
        "walked out", "stood at", "stood in", "stood there", "in front of", "to my face",
        "told me", "said to me", "asked me", "at the desk", "at the door", "in the shop",
        "in person",
        "showed me", "in my office", "looked at me", "pointed out",
      ]
    ),
  ]
}
