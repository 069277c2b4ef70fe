import Casework

extension Letter {
  /// A text: who, what, sorry, what comes next, a number; two parts at most.
  ///
  /// - Note: Source: 3GPP TS 23.038 for the parts; Twilio advises 320 characters at most.
  static let textMessage = Letter("text-message", for: .sms, whilePending: false) { telling in
    let choices = [
      Choice(.textHello), Choice(.ownSorry), Choice(.textAct), Choice(.textSorry), Choice(.textOwn),
      Choice(.harmOfKind), Choice(.done), Choice(.repair, .unworded, .undecided),
      Choice(.choiceTime), Choice(.askHarm), Choice(.textSign),
    ]
    var sentences = choices.flatMap { $0.sentences(for: telling) }
    let order = [
      Frame.choiceTime.id, Frame.harmOfKind.id, Frame.askHarm.id, Frame.textOwn.id, Frame.done.id,
    ]
    let whole = sentences
    for dropped in order where !TextParts(of: sentences).fit {
      sentences.removeAll { $0.frame == dropped }
    }
    return Draft(
      channel: .sms, subject: nil, greeting: "", paragraphs: [sentences.map(\.inPlainMarks)],
      closing: [], cut: whole.filter { !sentences.contains($0) })
  }
}

extension Frame {
  /// Who writes, to whom.
  static let textHello = Frame("text.hello") { telling in
    let hello = telling.hello
    switch (telling.signer, telling.shopName) {
    case (let signer?, let shop?):
      return [hello + ", it's \(telling.signerFirst ?? signer) from \(shop)"]
    case (let who?, nil), (nil, let who?): return [hello + ", it's \(who)"]
    case (nil, nil): return telling.name == nil ? [] : [hello]
    }
  }

  static let textAct = Frame("text.act", .namesAct) { telling in
    telling.ownNamesAct ? [] : [telling.datedAct]
  }

  /// The sorry, where the owner's own words do not say it.
  static let textSorry = Frame("text.sorry", .saysSorry) { telling in
    telling.ownOpening != nil ? [] : ["I'm sorry."]
  }

  /// The part that was ours, in one short sentence.
  static let textOwn = Frame("text.own", .owns) { telling in
    guard !telling.ownOwns else { return [] }
    guard let part = telling.account.ours.first, part.length <= 9 else {
      return [telling.isOurs ? "That is on me." : "That was my fault."]
    }
    return ["\(part), and that is my fault."]
  }

  static let textSign = Frame("text.sign", .invitesVoice, isSignature: true) { telling in
    switch (telling.signerFirst, telling.phone) {
    case (let who?, let phone?): ["\(who) \(phone)"]
    case (let who?, nil), (nil, let who?): [Line(who)]
    case (nil, nil): []
    }
  }
}
