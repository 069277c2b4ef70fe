import Casework

extension Letter {
  /// Words for a call: who, what, sorry; then listen; then what comes next.
  static let phone = Letter("phone", for: .phone, .inPerson, whilePending: nil) { telling in
    let paragraphs: [[Choice]] =
      telling.isPending
      ? [
        [Choice(.callHello), Choice(.callHowAreYou)],
        [Choice(.callStop)],
        [Choice(.pendingSorry), Choice(.pendingUnknown), Choice(.done)],
        [Choice(.pendingNews), Choice(.number)],
      ]
      : [
        [
          Choice(.callHello), Choice(.ownSorry), Choice(.callAct), Choice(.callSorry),
          Choice(.callAsk),
        ],
        [Choice(.callStop)],
        [Choice(.callHarm), Choice(.callMissed)],
        [Choice(.callHow)],
        [
          Choice(.done), Choice(.callAsked, .repair, .undecided), Choice(.followUp),
          Choice(.number),
        ],
      ]
    return Draft(
      .phone, greeting: "", paragraphs: paragraphs, of: telling, limit: 250, closing: [])
  }
}

extension Frame {
  /// Who rings, and leave to speak.
  static let callHello = Frame("call.hello") { telling in
    let hello: Line = telling.name.map { "Hello \($0)" } ?? "Hello"
    let leave = Line(
      stringLiteral: telling.shop.region == .britain ? "Is now all right?" : "Is now OK?")
    switch (telling.signer, telling.shopName) {
    case (let signer?, let shop?): return [hello + ", it's \(signer) from \(shop)", leave]
    case (let who?, nil), (nil, let who?): return [hello + ", it's \(who)", leave]
    case (nil, nil): return [hello, leave]
    }
  }

  static let callAct = Frame("call.act", .namesAct) { telling in
    telling.ownNamesAct ? [] : [telling.datedAct]
  }

  static let callSorry = Frame("call.sorry", .saysSorry) { telling in
    if telling.ownOpening != nil {
      return telling.ownOwns ? [] : [telling.isOurs ? "That is on me." : "That was my fault."]
    }
    return [telling.isOurs ? "That is on me, and I'm sorry." : "That was my fault, and I'm sorry."]
  }

  static let callAsk = Frame("call.ask", .invitesVoice) { _ in
    ["I'd like to hear what it did to you."]
  }

  static let callHowAreYou = Frame("call.how-are-you", .invitesVoice) { _ in
    ["I'd like to hear how you are."]
  }

  static let callStop = Frame("call.stop") { _ in
    ["(Stop here and listen. Write down what you are told.)"]
  }

  /// The repair was the call itself: the question goes to them.
  static let callAsked = Frame("call.asked", .invitesVoice) { telling in
    guard let main = telling.pledges.first, main.form == .order,
      ["call you", "ring you", "phone you"].contains(where: main.words.text.hasPrefix)
    else { return [] }
    let rest = telling.pledges.dropFirst().flatMap { telling.lines(for: $0, nil) }
    return rest + ["What would put this right for you?"]
  }

  /// What they told us, said back.
  static let callHarm = Frame("call.harm", .namesHarm) { telling in
    Telling.grouped(telling.harms.map(\.words)).prefix(2).map { Line.list($0) }
  }

  static let callMissed = Frame("call.missed", .invitesVoice) { telling in
    telling.harms.isEmpty ? [] : ["What did I miss?"]
  }

  /// How it came about, for when they ask.
  static let callHow = Frame("call.how", .explains) { telling in
    let account = telling.account
    let clauses = account.others + account.ours
    guard !clauses.isEmpty else { return [] }
    return ["(If you are asked how it happened.)"] + clauses.map { Line($0) }
  }
}
