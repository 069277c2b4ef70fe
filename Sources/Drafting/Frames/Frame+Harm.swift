import Casework
import Repairing

extension Frame {
  /// What it did to them: what they told us as told, the rest as it was.
  static let harm = Frame("harm.clauses", .namesHarm) { telling in
    let harms = telling.harms
    let told = harms.filter { $0.isTold && $0.words.length <= 19 }
    let seen = harms.filter { !told.contains($0) }
    var lines: [Line] = []
    for group in Telling.grouped(told.map(\.words)) {
      lines.append("You told me " + Line.list(group))
    }
    for (index, harm) in seen.enumerated() {
      let leads = lines.isEmpty && index == 0 && harm.pointsBack
      lines.append(leads ? "I know \(harm.words)" : Line(harm.words))
    }
    return Array(lines.prefix(5))
  }

  /// A grief or a worry that the customer told us of, and that makes this weigh more.
  static let delicate = Frame("harm.delicate", .namesHarm) { telling in
    guard let told = telling.clauses(.delicate).first?.told else { return [] }
    guard let died = told.text.place(of: " died"), told.text.hasPrefix("your ") else {
      return ["You told me \(told), and then this came from me"]
    }
    let whom = Told(String(told.text[..<died.lowerBound]), from: .delicate)
    let rest = told.text[died.upperBound...]
    return [
      "You lost \(whom)" + (rest.isEmpty ? .empty : " \(Told(String(rest), from: .delicate))")
        + ", and then this came from me"
    ]
  }

  /// A sum that it cost them, where no harm and no repair names it.
  static let loss = Frame("harm.loss", .namesHarm) { telling in
    guard let loss = telling.money(.loss) else { return [] }
    let known = (telling.given(.harm) + telling.given(.fix)).map(\.shown).joined(separator: " ")
    guard !known.contains(loss.text) else { return [] }
    return ["It cost you \(loss)"]
  }

  /// What the kind of mistake itself does to anybody.
  static let harmOfKind = Frame("harm.kind", .namesHarm) { telling in
    telling.kind.harm.map { [$0] } ?? []
  }

  /// That the feeling makes sense.
  static let feelingKnown = Frame("empathy.feeling", .empathy) { telling in
    guard let feeling = telling.feeling else { return [] }
    return telling.isFeelingTold
      ? ["You told me you felt \(feeling).", "No wonder."] : ["No wonder you felt \(feeling)."]
  }

  /// A harm that shows a feeling.
  static let tears = Frame("empathy.short", .empathy) { telling in
    telling.showsFeeling ? ["No wonder."] : []
  }

  /// That what they had to do was not theirs to do.
  static let hadTo = Frame("empathy.had-to", .affirmsWronged, spare: 4) { telling in
    guard telling.feeling == nil, let last = telling.harms.last?.words.text else { return [] }
    return last.hasPrefix("you had to ") ? ["You should not have had to."] : []
  }

  /// That they were wronged, where nothing else was said to the hurt.
  static let wronged = Frame("empathy.wronged", .affirmsWronged, spare: 4) { telling in
    guard telling.severity >= .realHarm, telling.feeling == nil, !telling.harms.isEmpty,
      !telling.showsFeeling
    else { return [] }
    if telling.kind == .rude { return ["Nobody should be spoken to like that."] }
    return telling.kind.isOfManner
      ? ["That should not have happened to you."] : ["You had every right to expect better."]
  }
}

extension Telling {
  /// Whether a harm shows how they felt.
  var showsFeeling: Bool {
    let text = harms.map(\.words.text).joined(separator: " ").lowercased()
    let signs = ["cried", "crying", "tears", "sobbed", "shaking", "scared", "upset", "embarrassed"]
    return signs.contains(where: text.holds)
  }

  /// Clauses grouped so that each group makes a sentence of no more than 22 words.
  static func grouped(_ clauses: [Told]) -> [[Told]] {
    clauses.reduce(into: []) { groups, clause in
      let room = 19 - (groups.last ?? []).reduce(0) { $0 + $1.length }
      if let last = groups.indices.last, clause.length <= room {
        groups[last].append(clause)
      } else {
        groups.append([clause])
      }
    }
  }
}

extension Kind {
  /// What this kind of mistake does to anybody, so that it is no invention.
  var harm: Line? {
    switch self {
    case .noShow: "You were expecting me."
    case .late: "You were left waiting."
    case .doubleBooking: "You had booked that time, and it was yours."
    case .wrongItem, .missingItem: "You did not get what you ordered."
    case .lostOrder: "You waited, and nothing came."
    case .damaged: "You should have had it whole."
    case .defect: "You should have had one that works."
    case .overcharge, .autoRenew, .staffDishonesty: "That was your money."
    case .refundStuck: "You had to wait for your own money."
    case .ignored: "You were left waiting for an answer."
    case .privacySlip, .dataBreach, .cardData: "You trusted me with your details."
    case .goodsInCare, .careLapse, .pet: "You trusted me, and I let you down."
    case .brokenPromise, .oversold, .cancel: "You counted on me."
    case .rude, .discrimination, .accusation: "You should have been treated with respect."
    case .poorWork, .foodQuality: "You should have had it done right the first time."
    default: nil
    }
  }
}
