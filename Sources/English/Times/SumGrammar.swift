import Casework

/// The sums in a text, read as words.
///
/// Every rule looks a bounded way ahead, so reading takes time in proportion to the text.
struct SumGrammar {
  let pieces: Pieces
  let currency: Currency
  /// Whether the text answers "how much?", so that a bare number is a sum.
  let isAnswer: Bool

  /// A sum as it was found: its pieces, and what they come to.
  struct Found {
    var start: Int
    var end: Int
    /// The sum and the others that the words may mean, the likelier first; none for a share.
    var hundredths: [Int] = []
    var currency: Currency
    var percent: Int?
    var isApproximate = false
    /// Whether a sign or a word of money stood with the number.
    var isExplicit = true
  }

  /// All sums, in order.
  func found() -> [Found] {
    var found: [Found] = []
    var index = 0
    while index < pieces.count {
      if let sum = sum(at: index, after: found.last), sum.end > index {
        found.append(rounded(sum))
        index = sum.end
      } else {
        index += 1
      }
    }
    return found
  }

  private func sum(at start: Int, after previous: Found?) -> Found? {
    signed(at: start) ?? share(at: start) ?? named(at: start) ?? spelled(at: start)
      ?? bare(at: start, after: previous)
  }

  func word(_ index: Int) -> String { pieces.word(index) }

  /// The sum with what stands around it said: "about", "ish", "or so".
  private func rounded(_ found: Found) -> Found {
    var found = found
    if [
      "about", "around", "like", "roughly", "approx", "approximately", "maybe", "nearly",
      "almost", "circa", "bout", "some", "say", "probably",
    ].contains(word(found.start - 1)) || pieces.sign(found.start - 1) == "~" {
      found.isApproximate = true
    }
    let tail = pieces.sign(found.end) == "-" ? found.end + 1 : found.end
    if word(tail) == "ish" || word(tail) == "or" && ["so", "thereabouts"].contains(word(tail + 1))
      || word(tail) == "roughly" || word(tail) == "give" && word(tail + 1) == "or"
    {
      found.isApproximate = true
    }
    return found
  }

  // MARK: Signs

  /// "£20", "$1,249.50", "€12", "R14,200", "USD 20", "£2.5k", "£20-30".
  private func signed(at start: Int) -> Found? {
    guard let (currency, index) = sign(at: start), var sum = scaled(at: index, isSigned: true)
    else { return nil }
    if isGluedOn(sum.end) { return nil }
    var found = Found(start: start, end: sum.end, hundredths: [sum.value], currency: currency)
    if ["-", "–", "—"].contains(pieces.sign(sum.end)) || word(sum.end) == "to" {
      let next = sum.end + 1
      let isSigned = self.sign(at: next)?.currency == currency
      let isJoined = !pieces.sign(sum.end).isEmpty && pieces.isGlued(next)
      if isSigned || isJoined, let last = scaled(at: isSigned ? next + 1 : next, isSigned: true) {
        sum = last
        (found.end, found.isApproximate) = (last.end, true)
        found.hundredths.append(last.value)
      }
    }
    found.end = pence(after: &found)
    return found
  }

  /// The currency sign or code at a place, and the place of its number.
  private func sign(at index: Int) -> (currency: Currency, number: Int)? {
    let sign = pieces.sign(index)
    if let currency = SumCues.currency(sign: sign, home: currency) {
      let lead = pieces.isGlued(index) ? word(index - 1) : ""
      let codes = ["us": "USD", "a": "AUD", "ca": "CAD", "c": "CAD", "nz": "NZD", "au": "AUD"]
      return (codes[lead].map(Currency.init(rawValue:)) ?? currency, index + 1)
    }
    guard pieces[index + 1]?.kind == .number, !(pieces.isGlued(index) && isJoint(index)) else {
      return nil
    }
    let word = word(index)
    if word == "r", pieces.isGlued(index + 1), isRand(index) {
      return (Currency(rawValue: "ZAR"), index + 1)
    }
    let isCode = ["usd", "gbp", "eur", "zar", "inr", "rs", "aud", "cad", "nzd", "chf", "aed"]
    guard isCode.contains(word) else { return nil }
    return SumCues.currency(word, home: currency).map { ($0, index + 1) }
  }

  /// Whether an R before a number is the rand's: "R14,200", "R250", not "r2".
  private func isRand(_ index: Int) -> Bool {
    let isLong = pieces.digits(index + 1) >= 3 || [",", "."].contains(pieces.sign(index + 2))
    return pieces[index]?.isCapital == true && (isLong || currency.rawValue == "ZAR")
  }

  private func isJoint(_ index: Int) -> Bool {
    guard let before = pieces[index - 1] else { return false }
    return before.kind != .sign || ["-", "_", "#", "/", "@"].contains(before.text)
  }

  /// Whether a word is stuck to the end of a number, so that it is a name: "5K0615301".
  func isGluedOn(_ index: Int) -> Bool {
    guard pieces.isGlued(index), let piece = pieces[index] else { return false }
    return piece.kind == .number
      || piece.kind == .word && !["ish", "pp", "ea", "pm"].contains(piece.text)
  }

  // MARK: Shares

  /// "20%", "20 percent", "twenty per cent", "half off".
  private func share(at start: Int) -> Found? {
    if word(start) == "half", ["off", "price"].contains(word(start + 1)),
      word(start + 1) == "price" || isAnswer || word(start - 1) != "a"
    {
      guard word(start + 2) != "the" || word(start + 1) == "price" else { return nil }
      return Found(start: start, end: start + 2, currency: currency, percent: 50)
    }
    guard let number = percentage(at: start) else { return nil }
    let end: Int
    switch (pieces.sign(number.end), word(number.end), word(number.end + 1)) {
    case ("%", _, _): end = number.end + 1
    case (_, "percent", _), (_, "pct", _), (_, "percents", _): end = number.end + 1
    case (_, "per", "cent"): end = number.end + 2
    default: return nil
    }
    return Found(start: start, end: end, currency: currency, percent: number.value)
  }

  private func percentage(at start: Int) -> Match<Int>? {
    if let number = pieces.number(start) {
      guard number <= 1000, isFree(start) else { return nil }
      if pieces.sign(start + 1) == ".", pieces.isGlued(start + 1), pieces.isGlued(start + 2),
        let rest = pieces.number(start + 2)
      {
        return rest == 0 ? Match(value: number, end: start + 3) : nil
      }
      return Match(value: number, end: start + 1)
    }
    return NumberWords.number(at: start, in: pieces)
  }

  /// Whether a number may begin at a place, and not in the middle of one or of a name.
  func isFree(_ index: Int) -> Bool {
    guard pieces.isGlued(index), let before = pieces[index - 1] else { return true }
    guard before.kind == .sign else { return false }
    if ["#", "@", "_", "%", "£", "$", "€"].contains(before.text) { return false }
    return !([".", ",", "-", ":", "/", "–"].contains(before.text) && pieces.isGlued(index - 1))
  }
}
