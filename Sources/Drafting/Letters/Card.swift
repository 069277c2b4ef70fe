import Casework

extension Letter {
  /// A card that comes with the thing itself or after the repair: forty to eighty words, no offer.
  ///
  /// - Note: Source: Ren, Xia & Du (2018): a card works where the repair is right already and a
  ///   person signs.
  static let card = Letter("card", for: .note, whilePending: false) { telling in
    let paragraphs: [[Choice]] = [
      [Choice(.cardHere)],
      [Choice(.cardSorry), Choice(.cardHarm)],
      [Choice(.cardWish)],
    ]
    return Draft(
      .note, greeting: telling.dear, paragraphs: paragraphs, of: telling, limit: 80,
      closing: telling.signerFirst.map { [$0.text] } ?? telling.signed)
  }
}

extension Frame {
  /// The thing that comes with the card.
  static let cardHere = Frame("card.here") { telling in
    guard let main = telling.pledges.first, main.form == .order,
      Telling.brings(main.words.text), let expected = telling.phrase(.expected)
    else { return [] }
    let thing = Told(Article.definite(expected.text), from: expected.slots)
    let isMany = Telling.isPlural(thing.text)
    return [(isMany ? "Here are \(thing)" : "Here is \(thing)") + telling.inTime]
  }

  static let cardSorry = Frame("card.sorry", .saysSorry) { telling in
    guard let act = telling.act, act.length <= 20 else { return ["I'm sorry."] }
    return ["I'm sorry \(act)"]
  }

  static let cardHarm = Frame("card.harm", .affirmsWronged) { telling in
    telling.harms.isEmpty ? [] : ["You should not have had to go through that."]
  }

  /// A good day, where it is still to come.
  static let cardWish = Frame("card.wish") { telling in
    guard let occasion = telling.phrase(.occasion), let needed = telling.day(.needed),
      needed >= telling.now.day, !occasion.text.contains("funeral")
    else { return [] }
    return ["I hope \(occasion) goes well."]
  }
}
