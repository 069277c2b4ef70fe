import Casework

extension Letter {
  /// Words for a machine: who, what, sorry, when there is another try; nothing private.
  static let voicemail = Letter("voicemail", for: .voicemail, whilePending: nil) { telling in
    let choices = [
      Choice(.voicemailHello), Choice(.voicemailAct), Choice(.voicemailNext), Choice(.number),
      Choice(.voicemailAgain),
    ]
    return Draft(
      channel: .voicemail, subject: nil, greeting: "",
      paragraphs: [choices.flatMap { $0.sentences(for: telling) }], closing: [])
  }
}

extension Frame {
  static let voicemailHello = Frame("voicemail.hello") { telling in
    let hello: Line = telling.name.map { "Hello \($0)" } ?? "Hello"
    switch (telling.signer, telling.shopName) {
    case (let signer?, let shop?): return [hello + ", it's \(signer) from \(shop)"]
    case (let who?, nil), (nil, let who?): return [hello + ", it's \(who)"]
    case (nil, nil): return [hello]
    }
  }

  /// What we did, unless somebody else who hears it would learn something private.
  static let voicemailAct = Frame("voicemail.act", .saysSorry) { telling in
    let isPrivate = telling.isPending || telling.kind == .privacySlip || telling.act == nil
    return isPrivate ? ["I'm sorry about what happened."] : [telling.datedAct, "I'm sorry."]
  }

  static let voicemailNext = Frame("voicemail.next", .saysNext) { telling in
    let moment = telling.nextWord
    let time = Told("\(telling.on(moment.day)) at \(telling.hour(of: moment.minute))", from: [])
    return ["I will \(fixed: telling.ring) again \(time)."]
  }

  static let voicemailAgain = Frame("voicemail.again") { telling in
    telling.phone.map { ["Once more: \($0)."] } ?? []
  }
}
