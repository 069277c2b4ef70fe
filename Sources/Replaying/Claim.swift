package import Casework

/// What a `=` line says of a slot.
///
/// How facts are written: words of the owner, and facts too vague to have a value, in quotation
/// marks (`"Dana Reyes"`), with a backslash before `"` and `\` and `\n`, `\t`, `\u{a0}` for what
/// cannot be seen; all other values bare, as the contract names them (`wrong-item`, `2026-11-29`,
/// `2026-11-29T14:00`, `40.00 USD`, `3`, `yes`); `unknown`, `later`, and `(gone)` for a slot that
/// holds nothing any more; `[..]` for anything. Then, where they are so, `guess`, and `held` or
/// `private`. A value in quotation marks also stands for the same value written bare.
package struct Claim: Hashable, Sendable {
  enum Form: Hashable, Sendable {
    case quoted(String)
    case bare(String)
    case unknown
    case later
    case gone
    case anything
  }

  var form: Form
  var isGuess = false
  var discretion = Fact.Discretion.open

  init(_ form: Form) { self.form = form }

  /// What a fact is to be written as.
  package init(_ fact: Fact) {
    form =
      switch (fact.status, fact.value) {
      case (.unknown, _): .unknown
      case (.later, _): .later
      case (.known, .words(let words)?), (.guess, .words(let words)?): .quoted(words)
      case (.known, let value?), (.guess, let value?): .bare(value.description)
      case (.known, nil), (.guess, nil): .quoted(fact.text)
      }
    isGuess = fact.status == .guess
    discretion = fact.discretion
  }

  /// What the facts of a slot are to be written as.
  static func all(_ facts: [Fact]) -> [Claim] {
    facts.isEmpty ? [Claim(.gone)] : facts.map(Claim.init)
  }

  /// Whether this, from a transcript, holds for what a fact is written as.
  func holds(for actual: Claim) -> Bool {
    guard isGuess == actual.isGuess, discretion == actual.discretion else { return false }
    return switch (form, actual.form) {
    case (.anything, .gone): false
    case (.anything, _): true
    case (.quoted(let text), .bare(let value)): text == value
    case _: form == actual.form
    }
  }
}

extension Claim: CustomStringConvertible {
  /// The claim as it stands after the slot's `=`.
  package var description: String {
    let value =
      switch form {
      case .quoted(let text): text.quoted
      case .bare(let text): text
      case .unknown: "unknown"
      case .later: "later"
      case .gone: "(gone)"
      case .anything: "[..]"
      }
    let mark = discretion == .open ? "" : " " + discretion.rawValue
    return value + (isGuess ? " guess" : "") + mark
  }
}
