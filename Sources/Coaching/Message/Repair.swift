import Casework
import English

extension MessageFault {
  /// A remedy without a sum, a thing or a day.
  static let bareRepair = MessageFault(
    id: "M5", level: .fix, message: "Say what you will do, how much and by when.",
    why: "\"Put it right\" can mean anything, so it counts for nothing.",
    source: "Davidow 2003 (timeliness); Packard & Berger 2021 (concrete words)",
    purposes: [.apology, .publicLetter],
    find: { message in
      guard !message.has(.repairs) else { return nil }
      return message.lines.lazy.compactMap { line -> Range<Int>? in
        line.clauses.first { line.isBareRepair($0) }
          .map { message.passage.scalarRange(of: line.span(of: $0)) }
      }.first
    },
    examples: [
      .faulty("I'm sorry I broke your vase. We will make it right."),
      .faulty("I'm sorry I missed you. I'll fix this for you."),
      .faulty("We gave your room away, and we're sorry. We will sort it out."),
      .fine("I'm sorry I broke your vase. I will make it right: £40 is on its way to you today."),
      .fine("I'm sorry I broke your vase. I will bring a new one on Friday."),
      .fine("I put it right on Monday."),
    ])

  /// A discount on the next purchase where money was taken or lost.
  static let discountForLoss = MessageFault(
    id: "M12", level: .fix, message: "Give the money back first; a discount comes on top.",
    why: "They are out of pocket, and you ask them to spend more.",
    source: "Smith, Bolton & Wagner 1999 (like for like); Roschk & Gelbrich 2014",
    purposes: [.apology, .publicLetter],
    find: { message in
      let lines = message.lines
      guard lines.contains(where: \.tellsCashLoss), !lines.contains(where: \.paysBack) else {
        return nil
      }
      return lines.first(where: \.offersDiscount)
        .map { message.passage.scalarRange(of: $0.whole) }
    },
    examples: [
      .faulty("I'm sorry I charged you twice. Here is 10% off your next order."),
      .faulty("We overcharged you £30, and I'm sorry. Take a £10 voucher for your next visit."),
      .faulty("My mistake cost you $60 in fees. I'm sorry. Enjoy 20% off your next three orders."),
      .fine("I'm sorry I charged you twice. I paid back £30 today, and here is 10% off."),
      .fine("I'm sorry I came late. Here is 10% off your next visit."),
      .fine("We gave you the discount of 10% that we had promised."),
    ])

  /// A promise of the writer's that has no day.
  static let promiseWithoutDay = MessageFault(
    id: "M6", level: .note, message: "Add the day: a promise without one gets forgotten.",
    why: "They will wonder when, and have to chase you.",
    source: "CANDOR (ongoing contact); Davidow 2003",
    purposes: [.apology, .holding, .factsPending, .publicLetter],
    find: { message in
      message.lines.indices.lazy.compactMap { number -> Range<Int>? in
        let line = message.lines[number]
        guard !message.isDated(around: number), line.conditions.isEmpty else { return nil }
        return line.clauses.first { line.isUndatedPromise($0) }
          .map { message.passage.scalarRange(of: line.span(of: $0)) }
      }.first
    },
    examples: [
      .faulty("I'm sorry I lost your coat. I will send you the money."),
      .faulty("I'm sorry I missed your call. We'll ring you back about the boiler."),
      .faulty("We tore your dress, and I'm sorry. I will pay for a new one."),
      .fine("I'm sorry I lost your coat. I will send you the money by Friday."),
      .fine("I'm sorry. I will not sell that paint again."),
      .fine("I'm sorry I missed your call. I'll ring you back today at 4."),
      .fine("I'm sorry I lost it. If you would rather have the money, say so and I will send it."),
      .fine("I'm sorry. I bring the green pair on Thursday. I will collect the blue ones."),
    ])
}

extension Message {
  /// Whether the sentence before or after one says when: what it promises is one matter with it.
  fileprivate func isDated(around number: Int) -> Bool {
    [number - 1, number + 1].contains { near in
      guard lines.indices.contains(near) else { return false }
      let line = lines[near]
      return line.isTime(in: line.tokens) && !line.deeds.contains(where: \.isOver)
    }
  }
}

extension Line {
  /// A promise to mend that names neither thing nor sum nor day: `we will make it right`.
  fileprivate func isBareRepair(_ clause: Clause) -> Bool {
    guard let verb = clause.verb, verb.time == .future, !verb.isNegated, !clause.isConditional,
      isWriters(clause)
    else { return false }
    let rest = Range.from(verb.main + 1, to: clause.tokens.upperBound)
    let object = past(["it", "this", "that", "things", "everything"], from: verb.main + 1)
    let isEmpty = object > verb.main + 1 && !holdsFigure(tokens)
    return isEmpty
      && (["fix", "resolve", "sort", "mend", "rectify", "correct"].contains(verb.lemma)
        || holds(["right", "up", "straight"], in: rest))
  }

  /// Whether money of the reader's was taken or lost.
  fileprivate var tellsCashLoss: Bool {
    let charging: Set = ["overcharge", "double-charge", "charge", "bill", "overbill"]
    let isTaken = clauses.contains { clause in
      guard let verb = clause.verb, verb.time == .past, !clause.isConditional else { return false }
      return charging.contains(verb.lemma)
        && (verb.lemma.hasPrefix("over") || verb.lemma.hasPrefix("double")
          || holds(["twice", "extra", "wrong", "much", "again", "double"], in: clause.tokens))
    }
    return isTaken || holds(["pocket"]) && holds(["out"])
      || holds(["cost"]) && holds(["you"]) && tokens.contains { passage.tokens[$0].form == .money }
  }

  fileprivate var paysBack: Bool {
    holds(["refund", "repay", "reimburse"])
      || holds(["pay", "give", "send", "put", "transfer"]) && holds(["back"])
  }

  fileprivate var offersDiscount: Bool {
    let isOff = holds(["off"]) && tokens.contains { lower($0) == "%" || lower($0).hasSuffix("%") }
    return (isOff || holds(["discount", "voucher", "coupon", "credit"]))
      && (holds(["next", "future"]) || holds(["here", "take", "offer", "enjoy"]))
  }

  /// Whether the writer promises a deed to the reader without a day.
  fileprivate func isUndatedPromise(_ clause: Clause) -> Bool {
    guard let verb = clause.verb, verb.time == .future, !verb.isNegated, !clause.isConditional,
      isWriters(clause), Words.promised.contains(verb.lemma)
    else { return false }
    return !tokens.contains { isTime(in: $0..<$0 + 1) }
  }
}

extension Words {
  fileprivate static let promised = set(
    """
    send bring call ring email write pay refund replace repair collect deliver post come text phone
    return
    """)
}
