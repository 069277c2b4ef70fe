private import Glibc

/// What the person reads: text wrapped to the window, in a style where the terminal has any.
package struct Page {
  private let profile: TerminalProfile
  private let output: Output

  /// A page on standard output, or on another descriptor.
  package init(profile: TerminalProfile, descriptor: Int32 = STDOUT_FILENO) {
    self.profile = profile
    output = Output(descriptor: descriptor)
  }

  /// Shows a block of text on rows of its own, harmless whatever it holds.
  ///
  /// - Parameters:
  ///   - text: One or more lines; an empty text is an empty row.
  ///   - style: What the text means.
  /// - Throws: ``OutputError`` when it could not be written in full.
  package func show(_ text: String, as style: Style = .plain) throws(OutputError) {
    // Asked each time, because the window may have been resized.
    let window = TerminalProfile.windowColumns(of: output.descriptor)
    let wrapping = Wrapping(width: profile.width(inWindowOf: window))
    let rows = wrapping.rows(of: SafeText.shown(text))
    try output.write(rows.map { painted($0, style) + "\n" }.joined())
  }

  private func painted(_ row: String, _ style: Style) -> String {
    profile.usesColour ? style.painted(row) : row
  }
}
