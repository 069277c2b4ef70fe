import Casework

extension Letter {
  /// An answer in public: the act, sorry, one change, a private way to go on; no offer, nothing
  /// that the customer has not made public.
  ///
  /// - Note: The length of 90 words is this project's own design.
  static let reviewReply = Letter(
    "review-reply", for: .reviewReply, .social, whilePending: false
  ) { telling in
    let choices = [
      Choice(.reviewHello), Choice(.act), Choice(.reviewHarm), Choice(.ownSorry, .sorry),
      Choice(.ownMixed, .ownCause, .ownPlain, .own), Choice(.prevent), Choice(.reviewVoice),
    ]
    let draft = Draft(
      .reviewReply, greeting: "", paragraphs: [choices], of: telling, limit: 90, closing: [])
    return Draft(
      channel: .reviewReply, subject: nil, greeting: "", paragraphs: [draft.sentences], closing: [])
  }
}

extension Frame {
  /// Who answers.
  static let reviewHello = Frame("review.hello") { telling in
    let name: Line = telling.name.map { "\($0), " } ?? ""
    switch (telling.signer, telling.shopName) {
    case (let signer?, let shop?): return [name + "I'm \(signer) from \(shop)"]
    case (let signer?, nil): return [name + "I'm \(signer)"]
    case (nil, let shop?): return [name + "this is \(shop)"]
    case (nil, nil): return []
    }
  }

  /// What they wrote of it themselves, in public.
  static let reviewHarm = Frame("review.harm", .namesHarm, spare: 1) { telling in
    let told = telling.harms.filter(\.isTold).map(\.words)
    return Telling.grouped(told).prefix(1).map { Line.list($0) }
  }

  static let reviewVoice = Frame("review.voice", .invitesVoice) { telling in
    telling.phone.map { ["I'd like to hear the rest: \($0)."] }
      ?? ["I'd like to hear the rest; please write to me."]
  }
}
