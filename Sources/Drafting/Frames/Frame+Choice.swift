import Casework

extension Frame {
  /// What they asked for, where the repair is another thing.
  static let choiceAsked = Frame("choice.asked", .givesChoice, spare: 1) { telling in
    guard let wish = telling.wish, let main = telling.pledges.first, main.form != .done else {
      return []
    }
    let given = telling.pledges.map(\.words.text).joined(separator: " ")
    let isSame =
      Stems(given).touch(wish.text) || Telling.isMoney(wish.text) && Telling.isMoney(given)
      || Telling.isNewThing(wish.text) && Telling.isNewThing(given)
    guard !isSame, !wish.text.holds("apolog") || wish.text.holds("written") else { return [] }
    return ["If you would still rather have \(wish), tell me."]
  }

  /// The money instead of the thing.
  static let choiceMoney = Frame("choice.money", .givesChoice, spare: 5) { telling in
    guard let price = telling.money(.amount), let main = telling.pledges.first,
      !telling.isMoneyPledged, main.form != .done, telling.kind.isPaidFor
    else { return [] }
    return ["If you would rather have your \(price) back, tell me."]
  }

  /// Another time.
  static let choiceTime = Frame("choice.time", .givesChoice, spare: 5) { telling in
    guard let main = telling.pledges.first, main.form == .order, telling.isVisit,
      telling.knows(.when)
    else { return [] }
    return ["If another time suits you better, tell me."]
  }

  /// Anything else that would help.
  static let choiceElse = Frame("choice.else", .givesChoice, spare: 5) { telling in
    let isAnswered = !telling.pledges.isEmpty || telling.knows(.done)
    return !isAnswered || telling.asksHarm
      ? [] : ["If something else would put this right, tell me."]
  }
}

extension Telling {
  /// Whether the letter asks what it cost them.
  var asksHarm: Bool {
    let isUndecided = pledges.isEmpty && !knows(.done) && due(.when) == nil
    return !knows(.harm) && !knows(.feeling) && !knows(.loss) && !isUndecided
  }

  /// Whether the repair gives money back.
  var isMoneyPledged: Bool {
    Self.isMoney(pledges.map(\.words.text).joined(separator: " "))
  }

  static func isMoney(_ text: String) -> Bool {
    let lower = text.lowercased()
    if lower.contains(where: \.isNumber), " \(lower) ".holds(" back ") { return true }
    return [
      "refund", "money", "%", "$", "£", "€", "half ", "pay you", "free", "discount", "nothing",
      "no charge", "credit", "keep",
    ].contains(where: lower.holds)
  }

  /// Whether the words mean the same thing once more.
  static func isNewThing(_ text: String) -> Bool {
    let lower = text.lowercased()
    return ["replace", "new", "another", "exchange", "swap", "right one", "get the", "bring"]
      .contains(where: lower.holds)
  }

  /// Whether the repair is a visit, so that its time is theirs as well.
  var isVisit: Bool {
    let text = (pledges.first?.words.text ?? "").lowercased()
    return ["come", "bring", "drive", "visit", "redo", "do ", "call", "ring", "meet", "drop"]
      .contains { text.hasPrefix($0) }
  }
}

extension Kind {
  /// Whether they paid for a thing or a piece of work that went wrong.
  var isPaidFor: Bool {
    [
      .wrongItem, .missingItem, .lostOrder, .damaged, .defect, .late, .poorWork, .brokenPromise,
      .oversold, .foodQuality, .nameError, .cancel, .batch,
    ].contains(self)
  }
}
