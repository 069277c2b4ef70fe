private import CTerminal
private import Glibc

/// How the terminal was set when we came, to leave it so.
///
/// While one of these exists, the end of the process by any way but SIGKILL restores the terminal.
final class TerminalSettings {
  private let descriptor: Int32
  private let found: termios

  /// Notes the settings; nil if there is no terminal.
  init?(of descriptor: Int32, marksPastes: Bool) {
    var settings = termios()
    guard unsafe tcgetattr(descriptor, &settings) == 0 else { return nil }
    found = settings
    self.descriptor = descriptor
    ct_guard_terminal(descriptor, marksPastes ? 1 : 0)
  }

  deinit { ct_release_terminal() }

  /// Whether what is typed was shown by the terminal itself; some front ends do that on their own.
  var echoes: Bool { found.c_lflag & tcflag_t(ECHO) != 0 }

  func restore() { set(found, TCSADRAIN) }

  /// Restores the settings and drops what was typed, so that it never reaches the shell.
  func restoreAndDiscard() { set(found, TCSAFLUSH) }

  /// Has keys delivered one by one and without echo; Ctrl-C and Ctrl-Z remain signals.
  func readKeys() {
    var settings = found
    settings.c_iflag &= ~tcflag_t(IXON | ICRNL | INLCR | IGNCR | ISTRIP)
    settings.c_lflag &= ~tcflag_t(ICANON | ECHO | IEXTEN)
    settings.c_lflag |= tcflag_t(ISIG)
    settings.c_cc.5 = 0  // VTIME
    settings.c_cc.6 = 1  // VMIN
    set(settings, TCSADRAIN)
  }

  private func set(_ settings: termios, _ when: Int32) {
    var settings = settings
    while unsafe tcsetattr(descriptor, when, &settings) != 0 && errno == EINTR {}
  }
}
