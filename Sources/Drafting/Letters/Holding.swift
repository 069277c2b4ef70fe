package import Casework

extension Letter {
  /// A few words at once, before the full message: who, what, sorry, and by when there is more.
  static let holding = Letter("holding", for: .holding, whilePending: false) { telling in
    let choices = [
      Choice(.textHello), Choice(.textAct), Choice(.textSorry), Choice(.holdRead),
      Choice(.holdNext), Choice(.holdPhone),
    ]
    let sentences = choices.flatMap { $0.sentences(for: telling) }.map(\.inPlainMarks)
    return Draft(
      channel: .holding, subject: nil, greeting: "", paragraphs: [sentences], closing: [])
  }
}

extension Frame {
  /// That their message was read.
  static let holdRead = Frame("hold.read") { telling in
    switch telling.channel {
    case .email: ["I read your email."]
    case .sms: ["I read your text."]
    case .reviewReply, .social: ["I read what you wrote."]
    default: []
    }
  }

  /// By when there is more; the hour is a proposal.
  static let holdNext = Frame("hold.next", .saysNext) { telling in
    let moment = telling.nextWord
    let day = telling.on(moment.day)
    let by = Told("by \(telling.hour(of: moment.minute)) \(day)", from: [])
    return ["I will \(fixed: telling.wayOfNext) \(by) with what I will do."]
  }

  static let holdPhone = Frame("hold.phone", .invitesVoice, isSignature: true) { telling in
    telling.phone.map { [Line($0)] } ?? []
  }
}

extension Telling {
  /// The next noon, five o'clock or ten o'clock that is at least two hours off.
  package var nextWord: Moment {
    let marks = [720, 1020]
    if let today = marks.first(where: { $0 - now.minute >= 120 }) {
      return Moment(day: now.day, minute: today)
    }
    return Moment(day: now.day.adding(days: 1), minute: 600)
  }
}
