package import Glibc

/// Both ends of a pseudo-terminal: ours, where a person would sit, and that of a program.
package final class TerminalPair {
  /// Our end: what is written here is typed, what is read here was shown.
  package private(set) var ours: Int32
  /// The program's end, for code that runs in this process.
  package private(set) var theirs: Int32
  /// The file by which another process opens its end.
  package let path: String

  /// Opens a terminal of some size.
  package init(columns: UInt16 = 80, rows: UInt16 = 24) throws(PosixError) {
    var ours: Int32 = -1
    var theirs: Int32 = -1
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    var name = [CChar](repeating: 0, count: 256)
    guard unsafe openpty(&ours, &theirs, &name, nil, &window) == 0 else {
      throw PosixError(call: "openpty", code: errno)
    }
    for descriptor in [ours, theirs] { _ = fcntl(descriptor, F_SETFD, FD_CLOEXEC) }
    self.ours = ours
    self.theirs = theirs
    path = String(decoding: name.prefix { $0 != 0 }.map(UInt8.init(bitPattern:)), as: UTF8.self)
  }

  deinit {
    closeTheirs()
    closeOurs()
  }

  /// Leaves the program's end to the program, so that its end is seen here.
  package func closeTheirs() {
    if theirs >= 0 { close(theirs) }
    theirs = -1
  }

  /// Closes the window.
  package func closeOurs() {
    if ours >= 0 { close(ours) }
    ours = -1
  }

  /// Changes the size of the window, as dragging its corner does.
  package func resize(columns: UInt16, rows: UInt16) {
    var window = winsize(ws_row: rows, ws_col: columns, ws_xpixel: 0, ws_ypixel: 0)
    _ = unsafe ioctl(ours, UInt(TIOCSWINSZ), &window)
  }

  /// How the terminal is set now.
  package var settings: termios {
    var settings = termios()
    _ = unsafe tcgetattr(ours, &settings)
    return settings
  }

  /// Whether the terminal shows what is typed and collects it into lines, as a shell expects.
  package var isCooked: Bool {
    let wanted = tcflag_t(ECHO | ICANON)
    return settings.c_lflag & wanted == wanted
  }

  /// What has been shown and not been read, waiting a little for some.
  package func output(milliseconds: Int32) -> [UInt8] {
    var polled = pollfd(fd: ours, events: Int16(POLLIN), revents: 0)
    var buffer = [UInt8](repeating: 0, count: 1 << 16)
    guard unsafe poll(&polled, 1, milliseconds) > 0 else { return [] }
    let count = unsafe read(ours, &buffer, buffer.count)
    return Array(buffer.prefix(max(0, count)))
  }

  /// What has been shown, up to some words, which come a moment after they were written.
  package func output(until words: String, within patience: Duration = .seconds(10)) -> String {
    let deadline = ContinuousClock.now + patience
    var shown: [UInt8] = []
    while !shown.contains(Array(words.utf8)), ContinuousClock.now < deadline {
      shown += output(milliseconds: 20)
    }
    return String(decoding: shown, as: UTF8.self)
  }

  /// Types as much as the terminal takes at once, and tells how much that was.
  package func type(_ bytes: ArraySlice<UInt8>) -> Int {
    var polled = pollfd(fd: ours, events: Int16(POLLOUT), revents: 0)
    guard unsafe poll(&polled, 1, 20) > 0, polled.revents & Int16(POLLOUT) != 0 else { return 0 }
    let count = unsafe bytes.withUnsafeBytes { typed in
      unsafe write(ours, typed.baseAddress, min(typed.count, 1024))
    }
    return max(0, count)
  }
}
