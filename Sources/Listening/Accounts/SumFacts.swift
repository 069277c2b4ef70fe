import Casework
import English

/// Sums of money, told apart by what they were for.
enum SumFacts {
  static func add(
    from scene: Scene, _ spans: [SpanFinder.Span], to heard: inout Heard, _ source: Fact.Source
  ) {
    defer { settle(&heard) }
    let losses = Order(spans.filter { $0.slot == Slot.loss.rawValue }.map(scene.range))
    for sum in scene.sums {
      guard let money = sum.money, sum.choice.count < 2 else { continue }
      let fact = Fact(.money(money), text: sum.text, source: source)
      let part = scene.part(at: sum.range.lowerBound)
      let isLoss = losses.hasAny(in: sum.range) && !isWorth(sum, in: scene)
      if isLoss || isFee(part, sum, in: scene) || heard.facts[.amount] != nil {
        if heard.facts[.amount]?.contains(where: { $0.value == fact.value }) != true {
          heard.add(.loss, fact)
        }
      } else {
        heard.add(.amount, fact)
      }
    }
  }

  /// Where the matter is money, the one sum that is told is what it is about.
  private static func settle(_ heard: inout Heard) {
    let isMoney = heard.kinds.first.map { ofMoney.contains($0.kind) } ?? false
    guard isMoney, heard.facts[.amount] == nil, let loss = heard.facts[.loss]?.first else { return }
    heard.facts[.amount] = [loss]
    let others = heard.facts[.loss]?.dropFirst() ?? []
    heard.facts[.loss] = others.isEmpty ? nil : Array(others)
  }

  private static let ofMoney: Set<Kind> = [
    .overcharge, .refundStuck, .priceMisled, .autoRenew, .invoiceError,
  ]

  /// "About £400 worth": what the thing itself is worth.
  private static func isWorth(_ sum: SaidSum, in scene: Scene) -> Bool {
    let next = scene.passage.tokens(in: sum.range).upperBound
    let after = next < scene.passage.tokens.count ? scene.passage.tokens[next].lower : ""
    return after == "worth" || scene.token(before: sum.range.lowerBound)?.lower == "worth"
  }

  /// What the mistake made the customer pay to others.
  private static func isFee(_ part: Scene.Part?, _ sum: SaidSum, in scene: Scene) -> Bool {
    guard let part else { return false }
    if part.mentions(
      "taxi", "fee", "fine", "overdraft", "cab", "parking", "stung", "vet", "train",
      "flight", "hotel", "fare", "bus", "petrol", "locksmith")
    {
      return true
    }
    return part.side == .third && part.does("charge", "sting", "fine")
      || part.does("cost") && part.side != .ours && part.clause.recipient != nil
  }
}
