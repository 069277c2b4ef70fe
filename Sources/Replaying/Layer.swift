/// What of a transcript may be rewritten to what the program does now.
package enum Layer: String, CaseIterable, Sendable {
  /// The `|` lines that no longer match.
  case words
  /// The `=` lines.
  case facts
  /// The `<` lines, the answers to inserted questions, and those to questions no longer asked.
  case route
}
