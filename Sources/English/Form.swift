/// What a token looks like, before anything is known of its meaning.
package enum Form: UInt8, Sendable {
  case word
  /// Digits, with their decimals, thousands or slashes: `40`, `1,249.50`, `12/06`, `4ish`.
  case number
  /// A sum with its sign, as in `£6.50`.
  case money
  /// An hour, as in `2pm` or `14:30`.
  case time
  /// A number with its ending, as in `3rd`.
  case ordinal
  /// A number after a hash, as in `#1042`.
  case hashNumber
  case punctuation
  case emoji
  case link
  case email
  case mention
}
