private import CTerminal
private import Glibc

extension TerminalProfile {
  /// The profile of the terminal this process was started at.
  package static func current(plain: Bool, noColor: Bool) -> TerminalProfile {
    TerminalProfile(
      environment: environment,
      inputIsTerminal: isatty(STDIN_FILENO) == 1,
      outputIsTerminal: isatty(STDOUT_FILENO) == 1,
      columns: windowColumns(of: STDOUT_FILENO),
      plain: plain,
      noColor: noColor)
  }

  /// The width of the window behind a descriptor, if there is one.
  static func windowColumns(of descriptor: Int32) -> Int? {
    var columns: Int32 = 0
    var rows: Int32 = 0
    unsafe ct_window_size(descriptor, &columns, &rows)
    return columns > 0 ? Int(columns) : nil
  }

  private static var environment: [String: String] {
    var found: [String: String] = [:]
    for name in ["TERM", "ACCESSIBLE", "COLUMNS", "NO_COLOR", "CLICOLOR", "CLICOLOR_FORCE"] {
      if let value = unsafe getenv(name) { found[name] = unsafe String(cString: value) }
    }
    return found
  }
}
