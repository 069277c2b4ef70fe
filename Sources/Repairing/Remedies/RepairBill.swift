import Casework

extension Remedy {
  /// What was broken or lost put right by somebody of their choice, at our cost.
  static let repairBill = Remedy(
    "repair-bill", for: [.propertyDamage, .goodsInCare], restoring: []
  ) { situation in
    let who = situation.who
    if let loss = situation.loss {
      return Measure(
        "\(loss.written) to \(who.them) \(situation.soonWord)", costs: loss.written,
        why: "it is what \(who.they) lost", fix: ["pay you the \(loss.written)"],
        when: .moment(situation.soon))
    }
    let noun = situation.due?.named ?? "it"
    return Measure(
      "\(noun) put right by somebody \(who.they) can pick, at your cost",
      costs: "the bill; ask your insurer first if it may be large",
      why: "it was \(who.theirs)",
      fix: ["pay for putting \(noun) right", "you can pick who does it"])
  }
}
