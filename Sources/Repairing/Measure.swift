import Casework

/// What one remedy would be in one case.
struct Measure: Sendable {
  /// Money given back, as it adds up.
  struct Refund: Sendable {
    var total: Money
    /// What it is made of, in words to the customer: `the £186`, `the £25 it cost you`.
    var parts: [String]

    /// The promise to the customer.
    var fix: String {
      guard parts.count > 1, let last = parts.last else { return "refund you \(parts.joined())" }
      let first = parts.dropLast().joined(separator: ", ")
      return "refund you \(total.written): \(first)\(parts.count > 2 ? "," : "") and \(last)"
    }
  }

  /// What it is, to the owner, without its full stop: `The right mug in her hands`.
  let words: String
  /// What it costs the owner, without its full stop.
  let costs: String
  /// Why it fits, without its full stop.
  let why: String
  /// What the owner would promise: verb phrases to the customer, such as `refund you $34`.
  let fix: [String]
  /// By when, where a time can be proposed.
  let when: Value?
  /// The sum given back, where it gives money back and the sum is known.
  let refund: Refund?

  init(
    _ words: String, costs: String, why: String, fix: [String], when: Value? = nil,
    refund: Refund? = nil
  ) {
    self.words = words
    self.costs = costs
    self.why = why
    self.fix = fix
    self.when = when
    self.refund = refund
  }

  /// Whether it gives money back.
  var isMoney: Bool { fix.first?.hasPrefix("refund ") == true }
}
