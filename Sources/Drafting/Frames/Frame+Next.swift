import Casework
import Repairing

extension Frame {
  /// What they lost is not known: the question goes to them.
  static let askHarm = Frame("voice.harm", .invitesVoice, spare: 1) { telling in
    telling.asksHarm ? ["If it cost you anything, tell me."] : []
  }

  /// How to answer, in a written message.
  static let reply = Frame("voice.reply", .invitesVoice) { telling in
    guard let phone = telling.phone else { return ["Reply to this email and it comes to me."] }
    return ["Reply to this or \(fixed: telling.ring) me on \(phone)."]
  }

  /// The number alone, where there is nothing to reply to.
  static let number = Frame("voice.number", .invitesVoice) { telling in
    telling.phone.map { ["My own number is \($0)."] } ?? []
  }

  /// A word from us after the repair.
  static let followUp = Frame("next.follow-up", .saysNext, spare: 2) { telling in
    guard let day = telling.followUpDay else { return [] }
    let on = Told(telling.on(day), from: telling.knows(.fix) ? [.fix, .when] : [.done])
    return ["I will \(fixed: telling.wayOfNext) \(on)" + telling.purpose(on: day)]
  }

  /// That they owe us nothing.
  static let release = Frame("release.answer", .releases) { telling in
    telling.severity == .crisis || telling.isPending && !telling.isClaim
      ? ["You owe me no answer."] : []
  }
}

extension Telling {
  /// How the next word will come.
  var wayOfNext: String {
    switch channel {
    case .phone, .voicemail: "\(ring) you"
    case .sms: "text you"
    default: "write"
    }
  }

  /// What the next word is for.
  func purpose(on day: Day) -> Line {
    if isMoneyPledged, kind.lost.first == .money { return " to check that the money is there" }
    if kind.isOfManner { return " to hear how you are" }
    if let occasion = phrase(.occasion), let needed = self.day(.needed),
      needed >= now.day, needed < day
    {
      return " to hear how \(occasion) went"
    }
    if let main = pledges.first, Self.brings(main.words.text), main.form == .order {
      guard let item = phrase(.item) else { return " to check that all has reached you" }
      return " to check that the \(Told(Article.noun(item.text), from: item.slots)) reached you"
    }
    return " to hear whether all is well"
  }
}
