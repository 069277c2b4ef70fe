/// A number in digits, exact to the last of them: 1,249.50.
struct Figure: Equatable, Sendable {
  /// All digits as one whole number.
  var digits: Int
  /// How many of the digits stand behind the point, 0 to 4.
  var decimals: Int

  /// The number in hundredths when multiplied, or `nil` when it is too large or not whole.
  func hundredths(times factor: Int = 1) -> Int? {
    let (scaled, overflow) = digits.multipliedReportingOverflow(by: factor)
    let (product, second) = scaled.multipliedReportingOverflow(by: 100)
    guard !overflow, !second else { return nil }
    var divisor = 1
    for _ in 0..<decimals { divisor *= 10 }
    return product.isMultiple(of: divisor) ? product / divisor : nil
  }
}

extension Pieces {
  /// The figure that begins at a place, its groups and decimals included.
  func figure(at start: Int) -> Match<Figure>? {
    guard var digits = self[start].flatMap({ $0.kind == .number ? $0.text : nil }) else {
      return nil
    }
    var end = start + 1
    let group = isGroup(end, ",") ? "," : isGroup(end, ".") && isDecimal(end + 2, ",") ? "." : ""
    while !group.isEmpty, self.digits(start) <= 3, isGroup(end, group), digits.utf8.count <= 15 {
      digits += self[end + 1]?.text ?? ""
      end += 2
    }
    var decimals = 0
    if isDecimal(end, group == "." ? "," : ".") || (group.isEmpty && isComma(end)) {
      let tail = self[end + 1]?.text ?? ""
      decimals = tail.utf8.count
      digits += tail
      end += 2
    }
    guard digits.utf8.count <= 15, let value = Int(digits) else { return nil }
    return Match(value: Figure(digits: value, decimals: decimals), end: end)
  }

  /// Whether a sign and three digits follow without a blank.
  private func isGroup(_ index: Int, _ mark: String) -> Bool {
    sign(index) == mark && isGlued(index) && isGlued(index + 1) && digits(index + 1) == 3
  }

  private func isDecimal(_ index: Int, _ mark: String) -> Bool {
    sign(index) == mark && isGlued(index) && isGlued(index + 1)
      && (1...4).contains(digits(index + 1))
  }

  /// Whether a comma stands where others write a point: "12,50".
  private func isComma(_ index: Int) -> Bool {
    sign(index) == "," && isGlued(index) && isGlued(index + 1) && digits(index + 1) == 2
      && !(isGlued(index + 2) && self[index + 2]?.kind == .number)
  }
}
