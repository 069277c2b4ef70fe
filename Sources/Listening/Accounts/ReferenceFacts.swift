import Casework
import English

/// Order numbers, e-mail addresses and telephone numbers.
enum ReferenceFacts {
  static func add(
    from scene: Scene, _ spans: [SpanFinder.Span], to heard: inout Heard, _ source: Fact.Source
  ) {
    let numbers = Set(PhoneNumber.found(in: scene.passage.text))
    for span in spans where span.slot == Slot.order.rawValue {
      let text = scene.passage.text(tokens: span.tokens)
      guard text.count(where: \.isNumber) > 2, heard.facts[.order] == nil, !numbers.contains(text)
      else { continue }
      heard.add(.order, Fact(words: text.filter { $0 != "#" }, text: text, source: source))
    }
    let orders = orders(in: scene.passage)
    for order in orders {
      heard.facts[.order] = [Fact(words: order.value, text: order.text, source: source)]
    }
    for token in scene.passage.tokens where token.form == .email {
      heard.add(.email, Fact(words: token.text, source: source))
    }
    for phone in phones(in: scene.passage, besides: Set(orders.map(\.value))) {
      heard.add(.phone, Fact(words: phone, source: source))
    }
  }

  private static let cues: WordSet = [
    "order", "invoice", "booking", "reservation", "receipt", "ticket", "ref", "reference", "tx",
    "transaction", "job", "case", "confirmation", "quote", "parcel",
  ]

  /// Whose numbers are no order numbers: "police rang me, ref 4471".
  private static let strangers: WordSet = [
    "police", "crime", "insurer", "insurance", "claim", "part", "model", "serial", "tracking",
  ]

  private static let links: WordSet = [
    "number", "no", "num", "nr", "#", "is", "id", "ref", "reference", ":", ".", "was", "code", "it",
  ]

  /// The numbers that stand after a word for an order; the last one said, when one was corrected.
  static func orders(in passage: Passage) -> [(value: String, text: String)] {
    let tokens = passage.tokens
    var found: [(String, String)] = []
    for index in tokens.indices where cues.contains(tokens[index].lower) {
      let before = tokens[max(0, index - 6)..<index]
      if before.contains(where: { strangers.contains($0.lower) }) { continue }
      var next = index + 1
      while next < tokens.count, next - index <= 4, links.contains(tokens[next].lower) { next += 1 }
      guard next < tokens.count, let value = reference(tokens[next]) else { continue }
      found.append((value, tokens[next].text))
      if let corrected = correction(after: next, in: tokens) { found.append(corrected) }
    }
    for token in tokens where token.form == .hashNumber {
      found.append((token.text.filter { $0 != "#" }, token.text))
    }
    return found
  }

  /// A number that the writer settles on after another: "3391 or 3319, let me check, 3391 yes".
  private static func correction(after index: Int, in tokens: [Token]) -> (String, String)? {
    let window = tokens[(index + 1)...].prefix(12)
    guard
      window.contains(where: { ["or", "no", "sorry", "wait", "check", "mean"].contains($0.lower) })
    else { return nil }
    let digits = tokens[index].text.count
    let last = window.last { $0.form == .number && $0.text.count == digits && digits >= 3 }
    return last.map { ($0.text, $0.text) }
  }

  private static func reference(_ token: Token) -> String? {
    let bare = token.text.filter { $0 != "#" }
    guard bare.contains(where: \.isNumber), token.form != .time, token.form != .money,
      token.form != .ordinal, bare.allSatisfy({ $0.isLetter || $0.isNumber || "-/_".contains($0) })
    else { return nil }
    return bare
  }

  /// Runs of digits as long as a telephone number, with the blanks and dashes inside them.
  private static func phones(in passage: Passage, besides orders: Set<String>) -> [String] {
    PhoneNumber.found(in: passage.text).filter { !orders.contains($0) }
  }
}

/// A telephone number in a text.
enum PhoneNumber {
  /// The telephone numbers as typed: 7 to 15 digits with blanks, dashes, dots or brackets between,
  /// or a short one with a dash in it such as `555-0142`.
  static func found(in text: String) -> [String] {
    var found: [String] = []
    var run = String.UnicodeScalarView()
    var isInWord = false
    for scalar in text.unicodeScalars {
      let isDigit = (48...57).contains(scalar.value)
      if isInWord, isDigit { continue }
      if isDigit || !run.isEmpty && isJoint(scalar) || scalar == "+" && run.isEmpty {
        run.append(scalar)
      } else {
        if let number = number(in: String(run)) { found.append(number) }
        run = String.UnicodeScalarView()
        isInWord = scalar.isASCII ? isLetter(scalar) : scalar.properties.isAlphabetic
      }
    }
    if let number = number(in: String(run)) { found.append(number) }
    return found
  }

  private static func isJoint(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar {
    case " ", "-", ".", "(", ")": true
    default: false
    }
  }

  private static func isLetter(_ scalar: Unicode.Scalar) -> Bool {
    (97...122).contains(scalar.value | 32)
  }

  private static func number(in run: String) -> String? {
    guard run.utf8.count >= 7 else { return nil }
    var view = Substring(run)
    while let last = view.last, !last.isNumber { view.removeLast() }
    while let first = view.first, first == "-" || first == "." || first == " " || first == ")" {
      view.removeFirst()
    }
    let digits = view.count(where: \.isNumber)
    let isGrouped = view.contains { " -.".contains($0) }
    guard (7...15).contains(digits), isGrouped || digits >= 10 else { return nil }
    return String(view)
  }
}
