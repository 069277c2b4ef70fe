/// What came from the owner's side.
package enum Input: Hashable, Sendable {
  /// One line; a paste of several lines is one line with line breaks in it.
  case line(String)
  /// Ctrl-C: the line is cancelled, never the work.
  case interrupted
  /// The end of input: save and leave.
  case ended
}
