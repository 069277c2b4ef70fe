import Casework

extension Remedy {
  /// The same repair with care added to it: something small and personal, never a substitute.
  ///
  /// - Note: Source: Haesevoets et al. (2017) and Gelbrich, Gaethke & Gregoire (2015): little is
  ///   gained past 120 % of the price.
  static func careAdded(to whole: Measure, _ situation: Situation) -> Measure {
    let why = careReason(situation)
    if situation.isAboutPeople { return attention(added: whole, situation, why: why) }
    if situation.kind == .noShow || situation.kind == .doubleBooking {
      return Measure(
        "the same, and no charge for the visit", costs: "that charge", why: why,
        fix: whole.fix + ["there is no charge for the visit"], when: whole.when)
    }
    guard let sum = situation.careSum else {
      return Measure(
        "the same, and a card in your own hand", costs: "a card", why: why,
        fix: withCard(whole.fix), when: whole.when)
    }
    if var refund = whole.refund, let total = refund.total.adding(sum) {
      refund.total = total
      refund.parts.append("\(sum.written) for your trouble")
      return Measure(
        "\(total.written) \(situation.soonWord): that, and \(sum.written) for the trouble",
        costs: "\(sum.written) more", why: why, fix: [refund.fix], when: whole.when)
    }
    if situation.kind.lost.first != .product, let price = situation.price {
      return Measure(
        "the same, and \(sum.written) of the \(price.written) back", costs: "\(sum.written) more",
        why: why, fix: whole.fix + ["refund you \(sum.written) of the \(price.written)"],
        when: whole.when)
    }
    return Measure(
      "the same, and up to \(sum.written) of care: a card, wrapping",
      costs: "\(sum.written) more", why: why, fix: withCard(whole.fix), when: whole.when)
  }

  /// Care where respect was lost: what they went without, or a word more.
  private static func attention(
    added whole: Measure, _ situation: Situation, why: String
  ) -> Measure {
    let who = situation.who
    if let missed = situation.wentWithout {
      return Measure(
        "the same, and the \(missed) \(who.they) went without, free, offered as the call ends",
        costs: "one \(missed)", why: "\(who.they) left without",
        fix: whole.fix + ["the \(missed) is yours at no charge, whenever you want it"],
        when: whole.when)
    }
    return Measure(
      "the same, and a line from you in a few days to hear how \(who.they) \(who.are)",
      costs: "five minutes more", why: why, fix: whole.fix, when: whole.when)
  }

  /// The same repair with a card: in the parcel where there is one, else by itself.
  private static func withCard(_ fix: [String]) -> [String] {
    guard let first = fix.first, first.hasPrefix("get "), !first.contains(",") else {
      return fix + ["write you a card in my own hand"]
    }
    return [first + ", with a card"] + fix.dropFirst()
  }

  private static func careReason(_ situation: Situation) -> String {
    let who = situation.who
    if let noun = situation.noun, situation.knowsHarm, situation.kind.lost.first == .product {
      let thing = noun.hasSuffix("s") ? "the \(noun)" : IndefiniteArticle.before(noun)
      return "\(who.they) lost more than \(thing)"
    }
    if situation.contacts > 1 { return "\(who.they) had to ask more than once" }
    if situation.knowsHarm { return "it did more than cost \(who.them) time or money" }
    if situation.file.knows(.occasion) { return "it was for a special day" }
    return "it shows that somebody thought of \(who.them)"
  }
}

extension Naming {
  /// The verb after `they`.
  var are: String { pronoun == .she || pronoun == .he ? "is" : "are" }
}
