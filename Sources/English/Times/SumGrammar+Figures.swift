import Casework

extension SumGrammar {
  /// A figure with what multiplies it, in hundredths: "2.5k", "1.2 million", "3 grand".
  func scaled(at start: Int, isSigned: Bool) -> Match<Int>? {
    guard let figure = pieces.figure(at: start) else { return nil }
    let factor = factor(at: figure.end, isSigned: isSigned)
    guard let value = figure.value.hundredths(times: factor?.value ?? 1) else { return nil }
    return Match(value: value, end: factor?.end ?? figure.end)
  }

  private func factor(at index: Int, isSigned: Bool) -> Match<Int>? {
    switch word(index) {
    case "k": Match(value: 1000, end: index + 1)
    case "thousand", "grand": Match(value: 1000, end: index + 1)
    case "hundred": Match(value: 100, end: index + 1)
    case "m", "mil", "mill", "mn":
      isSigned && pieces.isGlued(index) ? Match(value: 1_000_000, end: index + 1) : nil
    case "million": Match(value: 1_000_000, end: index + 1)
    case "bn", "billion":
      isSigned ? Match(value: 1_000_000_000, end: index + 1) : nil
    default: nil
    }
  }

  /// "40 bucks", "31 quid", "50p", "99 cents", "20€", "34 dollars and 50 cents", "2 grand".
  func named(at start: Int) -> Found? {
    guard pieces[start]?.kind == .number, isFree(start), !isLabelled(start),
      let sum = scaled(at: start, isSigned: false)
    else { return nil }
    if let low = sumRange(at: start, sum) { return low }
    var found = Found(start: start, end: sum.end, hundredths: [sum.value], currency: currency)
    if let unit = unit(at: sum.end, value: sum.value) {
      (found.currency, found.end) = (unit.value, unit.end)
      found.end = pence(after: &found)
      return found
    }
    if let small = hundredth(at: sum.end), sum.value % 100 == 0 {
      found.hundredths = [sum.value / 100]
      (found.currency, found.end) = (small.value, small.end)
      return isTemperature(start, small.end) ? nil : found
    }
    if let note = SumCues.note(word(sum.end)) {
      let (product, overflow) = sum.value.multipliedReportingOverflow(by: note)
      guard !overflow else { return nil }
      (found.hundredths, found.end) = ([product], sum.end + 1)
      return found
    }
    return word(sum.end - 1) == "grand" && !isCounting(sum.end) ? found : nil
  }

  /// "20 to 30 quid", "20-30 pounds": the lower and the upper end.
  private func sumRange(at start: Int, _ low: Match<Int>) -> Found? {
    guard ["-", "–"].contains(pieces.sign(low.end)) || ["to", "or"].contains(word(low.end)),
      let high = scaled(at: low.end + 1, isSigned: false),
      let unit = unit(at: high.end, value: high.value)
    else { return nil }
    return Found(
      start: start, end: unit.end, hundredths: [low.value, high.value], currency: unit.value,
      isApproximate: true)
  }

  /// The currency named after a number, by a word or a sign.
  func unit(at index: Int, value: Int) -> Match<Currency>? {
    let next = ["us", "canadian", "australian"].contains(word(index)) ? index + 1 : index
    if let named = SumCues.currency(word(next), home: currency) {
      let isWeight = ["pound", "pounds"].contains(word(next)) && isWeight(next)
      return isWeight ? nil : Match(value: named, end: next + 1)
    }
    guard pieces.sign(index) != "$" || pieces.isGlued(index),
      let signed = SumCues.currency(sign: pieces.sign(index), home: currency),
      pieces[index + 1]?.kind != .number || !pieces.isGlued(index + 1)
    else { return nil }
    return Match(value: signed, end: index + 1)
  }

  /// Whether pounds are weighed here: "2 pounds of mince", any pounds where dollars are paid.
  private func isWeight(_ index: Int) -> Bool {
    if word(index + 1) == "of" {
      return ![
        "damage", "stock", "credit", "compensation", "goods", "work", "vouchers", "mine", "hers",
        "his", "food", "tickets", "materials", "parts", "business",
      ].contains(word(index + 2))
    }
    return currency == .dollar
  }

  private func hundredth(at index: Int) -> Match<Currency>? {
    let word = word(index)
    guard word.utf8.count > 1 || pieces.isGlued(index), self.word(index + 1) != "m" else {
      return nil
    }
    if word == "p", pieces.sign(index + 1) == ".", self.word(index + 2) == "m" { return nil }
    return SumCues.hundredth(word, home: currency).map { Match(value: $0, end: index + 1) }
  }

  /// Whether a number with a c or a p is no sum: "at 4c", "720p", "my two cents".
  func isTemperature(_ start: Int, _ end: Int) -> Bool {
    switch word(end - 1) {
    case "p": return [144, 240, 360, 480, 720, 1080].contains(pieces.number(start) ?? 0)
    case "cents", "pence": return word(start - 1) == "my"
    case "c":
      let after = ["each", "off", "a", "per", "extra", "more", "short", "change", "back", "for"]
      return (pieces.number(start) ?? 0) > 99
        || !(isCued(start) || after.contains(word(end)) || pieces.number(start) == 99 || isAnswer)
    default: return false
    }
  }

  /// The place after the pence of a sum: "3 pounds 50", "34 dollars and 50 cents".
  func pence(after found: inout Found) -> Int {
    guard found.hundredths.count == 1, let whole = found.hundredths.first, whole % 100 == 0 else {
      return found.end
    }
    let next = word(found.end) == "and" ? found.end + 1 : found.end
    let number =
      pieces.number(next).map { Match(value: $0, end: next + 1) }
      ?? NumberWords.number(at: next, in: pieces)
    guard let number, (1...99).contains(number.value), isFree(next) else { return found.end }
    let isNamed =
      SumCues.hundredth(word(number.end), home: currency) != nil
      && (word(number.end).utf8.count > 1 || pieces.isGlued(number.end))
    let isBare =
      next == found.end && pieces.digits(next) == 2 && !isCounting(number.end)
      && pieces[found.end - 1]?.kind == .word && !pieces.isGlued(number.end)
    guard isNamed || isBare else { return found.end }
    let (sum, overflow) = whole.addingReportingOverflow(number.value)
    guard !overflow else { return found.end }
    found.hundredths = [sum]
    return isNamed ? number.end + 1 : number.end
  }

  // MARK: Neighbours

  /// Whether the word before a number says that it names a thing: "order 1042", "table 9".
  func isLabelled(_ start: Int) -> Bool {
    if pieces.sign(start - 1) == "#" { return true }
    let before = word(start - 1)
    return TimeCues.labels.contains(before) && !["bill", "charge", "invoice"].contains(before)
      || (before == "is" || before == "was")
        && ["number", "code", "ref", "pin", "order", "no"]
          .contains(word(start - 2))
  }

  /// Whether what stands at a place is counted by the number before it.
  func isCounting(_ index: Int) -> Bool {
    guard let piece = pieces[index] else { return false }
    switch piece.kind {
    case .number: return true
    case .word: return !TimeCues.closed.contains(piece.text) && !Self.after.contains(piece.text)
    case .sign:
      return ["%", "#", "°", "/", "*", "@", "+"].contains(piece.text)
        || (pieces.isGlued(index + 1) && pieces.isGlued(index)
          && [":", "-", ".", "–"].contains(piece.text) && pieces[index + 1]?.kind == .number)
    }
  }

  /// Words that follow a sum without being counted by it.
  private static let after: WordSet = [
    "each", "apiece", "per", "back", "extra", "twice", "deposit", "less", "more", "total",
    "altogether", "plus", "refund", "cash", "upfront", "instead", "ish", "quid", "pp", "online",
    "short", "inc", "including", "excluding", "vat", "though", "max", "tops", "minus", "thats",
  ]
}
