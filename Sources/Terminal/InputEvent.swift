/// What the bytes of a keyboard amount to.
package enum InputEvent: Equatable, Sendable {
  /// A character of text.
  case text(Unicode.Scalar)
  /// A key that sends a control character, Enter and Backspace among them.
  case control(UInt8)
  /// A key that sends a sequence.
  case key(Key)
  /// Text that came in one piece, cleaned.
  case paste(String)

  /// The keys that send sequences.
  package enum Key: Equatable, Sendable {
    case up
    case down
    case left
    case right
    case home
    case end
    case delete
    case wordLeft
    case wordRight
    case eraseWordLeft
    case eraseWordRight
    case newline
    /// Escape by itself.
    case escape
    /// A key without a meaning here.
    case ignored
  }
}
