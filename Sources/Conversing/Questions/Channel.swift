import Casework
import Listening

extension Question {
  /// How the message will reach the customer.
  static let channel = Question(
    .channel,
    asking: { it in "How will you reach \(it.toWhom)?" },
    again: { _ in "E-mail or text?" },
    why: { _ in "A text is short and an e-mail has room. I write it for the one you use." },
    example: { _ in "For example: e-mail." },
    sought: "e-mail or text",
    options: { _ in ChannelWords.options },
    reading: ChannelWords.read)
}

/// Channels in the words of owners.
enum ChannelWords {
  private static let names: [String: Casework.Channel] = [
    "email": .email, "mail": .email, "e-mail": .email, "emails": .email, "text": .sms, "sms": .sms,
    "whatsapp": .sms, "message": .sms, "texting": .sms, "dm": .sms, "messenger": .sms,
    "phone": .phone, "call": .phone, "ring": .phone, "calling": .phone, "review": .reviewReply,
    "person": .inPerson, "face": .inPerson, "visit": .inPerson, "letter": .email, "post": .email,
  ]

  /// How owners say that somebody reached them.
  private static let ways: [String: Casework.Channel] = {
    var table: [String: Casework.Channel] = [:]
    let words: [(Casework.Channel, String)] = [
      (.email, "email mail e-mail emails emailed e-mailed mailed letter post inbox form website"),
      (.sms, "text sms whatsapp message texting texted whatsapped messaged txt"),
      (
        .phone,
        "phone call ring calling rang called phoned telephone telephoned voicemail answerphone"
      ),
      (.reviewReply, "review star stars google trustpilot tripadvisor yelp feedback checkatrade"),
      (
        .social,
        "facebook fb insta instagram ig twitter tweet tweeted tiktok x dm dms messenger linkedin post"
      ),
      (.inPerson, "note person face visit shop counter till desk doorstep door collared stopped"),
    ]
    for (channel, list) in words {
      for word in list.split(separator: " ") where table[String(word)] == nil {
        table[String(word)] = channel
      }
    }
    return table
  }()

  static let options = [
    Option(words: "By e-mail", sets: [.channel: [Fact(.channel(.email), text: "email")]]),
    Option(words: "By text", sets: [.channel: [Fact(.channel(.sms), text: "text")]]),
    Option(words: "By phone", sets: [.channel: [Fact(.channel(.phone), text: "phone")]]),
  ]

  static func read(_ answer: Answer) -> Reading? {
    if case .number(let number, _) = answer.reply {
      guard options.indices.contains(number - 1) else { return nil }
      return Reading(options[number - 1].sets)
    }
    guard case .words = answer.reply else { return nil }
    let channel = reached(in: answer.line)
    return channel.map { Reading([.channel: [Fact(.channel($0), text: answer.line)]]) }
  }

  /// The channel that a short line tells: its name, or that somebody came or said it to somebody.
  private static func reached(in line: String) -> Casework.Channel? {
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count <= 16 else { return nil }
    if let channel = said(in: line) ?? words.lazy.compactMap({ ways[$0] }).first {
      return channel
    }
    if !Set(words).isDisjoint(with: ["wrote", "writing", "pen", "solicitor", "lawyer", "fax"]) {
      return .email
    }
    let meeting: Set<String> = [
      "came", "told", "said", "walked", "spoke", "popped", "turned", "stood",
    ]
    let isMet =
      !meeting.isDisjoint(with: words)
      || words.count <= 12 && words.contains("me") && !["i", "we"].contains(words[0])
    if isMet { return .inPerson }
    guard let first = words.first else { return nil }
    return ["via", "through", "on", "over"].contains(first) ? .social : nil
  }

  /// The channel that the owner would rather use, where a line wishes for one: "by e-mail", "I would
  /// like it to be an e-mail please".
  static func wished(in line: String) -> Casework.Channel? {
    let words = line.lowercased().split { !$0.isLetter && $0 != "-" }.map(String.init)
    guard let channel = said(in: line), words.count <= 14 else { return nil }
    let wishes: Set<String> = [
      "rather", "instead", "prefer", "want", "like", "make", "should", "send", "changed", "write",
      "decided",
    ]
    let isBare = words.count <= 3 && (words.first == "by" || words.count == 1)
    return isBare || !wishes.isDisjoint(with: words) ? channel : nil
  }

  static func said(in line: String) -> Casework.Channel? {
    line.lowercased().split { !$0.isLetter && $0 != "-" }.lazy.compactMap { names[String($0)] }
      .first
  }

  /// How the customer reached the shop, said to the owner.
  static func reached(by channel: Casework.Channel, _ it: Circumstances) -> String {
    switch channel {
    case .email: "by e-mail"
    case .sms: "by text"
    case .phone, .voicemail: "by phone"
    case .inPerson: "in person"
    case .reviewReply: "in a review"
    case .social: "on social media"
    case .note, .status, .publicLetter, .groupEmail, .meeting, .staffNote, .teamAgenda, .outreach,
      .holding, .followUp:
      "in writing"
    }
  }
}
