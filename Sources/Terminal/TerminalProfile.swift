/// What kind of terminal this is and what may be done with it, decided once from plain values.
package struct TerminalProfile: Equatable, Sendable {
  /// How lines are read.
  package enum Mode: Sendable {
    /// Lines are edited: arrow keys, recall, pastes in one piece.
    case full
    /// Lines are typed and rubbed out, nothing is redrawn: for screen readers and dumb terminals.
    case plain
    /// Lines come from a file or a pipe.
    case stream
  }

  package let mode: Mode
  package let usesColour: Bool
  /// How many columns text may take, or nil where it is not wrapped because no terminal shows it.
  package var width: Int? { width(inWindowOf: columns) }

  private let columns: Int?
  private let declaredColumns: Int?
  private let isWrapped: Bool

  /// Decides by the environment, by what is at both ends and by what was asked for.
  ///
  /// - Parameters:
  ///   - environment: Only `TERM`, `ACCESSIBLE`, `COLUMNS` and the variables about colour count.
  ///   - inputIsTerminal: Whether somebody types.
  ///   - outputIsTerminal: Whether somebody watches.
  ///   - columns: The width of the window, if it is known.
  ///   - plain: Whether the plain mode was asked for.
  ///   - noColor: Whether to do without colour was asked for.
  package init(
    environment: [String: String], inputIsTerminal: Bool, outputIsTerminal: Bool, columns: Int?,
    plain: Bool, noColor: Bool
  ) {
    let isDumb = ["", "dumb", "emacs"].contains(environment["TERM"] ?? "")
    let isAccessible = !["", "0", "false"].contains(environment["ACCESSIBLE"] ?? "")
    let isPlain = plain || isAccessible || isDumb || !outputIsTerminal
    mode = inputIsTerminal ? (isPlain ? .plain : .full) : .stream
    let paints = outputIsTerminal && !isDumb && !isAccessible
    usesColour = !noColor && !plain && Self.colour(by: environment, otherwise: paints)
    self.columns = columns
    declaredColumns = environment["COLUMNS"].flatMap { Int($0) }.flatMap { $0 > 0 ? $0 : nil }
    isWrapped = outputIsTerminal
  }

  /// How many columns text may take in a window that has been resized since.
  ///
  /// Lines of more than 78 columns are hard to read, and less than 20 are no use.
  package func width(inWindowOf columns: Int?) -> Int? {
    guard isWrapped else { return nil }
    let known = columns.flatMap { $0 > 0 ? $0 : nil }
    return max(20, min(declaredColumns ?? known ?? 80, 80) - 2)
  }

  /// The published order: `NO_COLOR`, `CLICOLOR_FORCE`, the terminal, `CLICOLOR`.
  private static func colour(by environment: [String: String], otherwise paints: Bool) -> Bool {
    if environment["NO_COLOR"] ?? "" != "" { return false }
    if !["", "0"].contains(environment["CLICOLOR_FORCE"] ?? "") { return true }
    return paints && environment["CLICOLOR"] != "0"
  }
}
