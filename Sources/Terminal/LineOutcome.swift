/// How an attempt to read a line ended.
package enum LineOutcome: Equatable, Sendable {
  /// A line was sent; it holds newlines if text of several lines was pasted.
  case line(String)
  /// Ctrl-C was pressed over this text.
  case cancelled(partial: String)
  /// There is nothing more to read, or Ctrl-D was pressed on an empty line.
  case endOfInput
  /// The terminal is gone; this much had been typed.
  case hungUp(partial: String)
  /// The process was asked to end by this signal; this much had been typed.
  case terminated(signal: Int32, partial: String)
  /// The system could not read, for this reason.
  case failed(errno: Int32)
}
