import Casework
import English

/// How the customer reached the shop.
enum ContactWords {
  /// The channel that a clause of the customer's tells of, if any.
  static func channel(of part: Scene.Part) -> Channel? {
    if part.mentions("email", "e-mail", "emailed", "inbox", "spam") { return .email }
    if part.mentions("review", "star", "trustpilot", "yelp", "tripadvisor", "stars") {
      return .reviewReply
    }
    if part.mentions("facebook", "instagram", "twitter", "tweet", "insta", "tiktok") {
      return .social
    }
    if part.mentions("text", "whatsapp", "sms", "texted") && !part.mentions("book") { return .sms }
    if part.does("ring", "phone") || part.does("call") && !part.says("called ", "named ")
      || part.mentions("voicemail", "rang", "phoned")
      || part.says("on the phone")
    {
      return .phone
    }
    if part.mentions("message") { return .sms }
    if part.says(
      "came in", "came into", "came back in", "walked in", "at the counter", "to my face")
    {
      return .inPerson
    }
    return nil
  }

  /// How the customer reached the shop, or the shop failed to answer, in the whole account.
  static func channel(in scene: Scene) -> Fact? {
    for part in scene.parts
    where part.side == .customers || part.side == .thing || isAnswer(part)
      || part.mentions("review", "spam", "voicemail") || part.says("on the phone")
    {
      guard let channel = channel(of: part) else { continue }
      return Fact(.channel(channel), text: part.text)
    }
    return nil
  }

  private static func isAnswer(_ part: Scene.Part) -> Bool {
    part.side == .ours && part.does("reply", "answer", "respond", "ignore", "miss")
  }
}
