private import Glibc

/// A program at a terminal of its own, and a person who types at it and waits for what it shows.
///
/// Every wait has a deadline and none has a fixed length. Type only after the prompt was seen.
package final class DrivenProgram {
  /// The environment of a usual terminal, with nothing of the machine the test runs on.
  package static let usualEnvironment = [
    "TERM": "xterm-256color", "LANG": "C.UTF-8", "PATH": "/usr/bin:/bin", "HOME": "/nonexistent",
  ]

  /// The number of the process, which leads a group of its own.
  package let process: Int32
  private var terminal: TerminalPair?
  private var transcript = Transcript()
  private var mark = 0
  private var exit: Exit?

  /// Everything the program has written, escape sequences included.
  package private(set) var output: [UInt8] = []

  /// Starts a program.
  ///
  /// - Parameters:
  ///   - path: The file of the program.
  ///   - arguments: Its arguments, without its name.
  ///   - environment: Its whole environment.
  ///   - columns: The width of its window.
  ///   - rows: The height of its window.
  /// - Throws: ``PosixError`` when the system cannot start it.
  package init(
    _ path: String, _ arguments: [String] = [],
    environment: [String: String] = DrivenProgram.usualEnvironment,
    columns: UInt16 = 80, rows: UInt16 = 24
  ) throws(PosixError) {
    let terminal = try TerminalPair(columns: columns, rows: rows)
    process = try spawn(path, arguments, environment: environment, terminal: terminal.path)
    terminal.closeTheirs()
    self.terminal = terminal
  }

  deinit {
    guard exit == nil else { return }
    kill(process, SIGKILL)
    _ = waitpid(process, nil, 0)
  }

  /// What the program has shown, without escape sequences.
  package var shown: String { String(decoding: transcript.bytes, as: UTF8.self) }

  /// Whether the terminal is set as a shell expects it.
  package var isCooked: Bool { terminal?.isCooked ?? true }

  /// Types text; Enter is `\r`.
  package func type(_ text: String) { type(Array(text.utf8)) }

  /// Types bytes, reading meanwhile what the program shows.
  package func type(_ bytes: [UInt8]) {
    var rest = bytes[...]
    let deadline = ContinuousClock.now + .seconds(20)
    while !rest.isEmpty, ContinuousClock.now < deadline, let terminal {
      readOutput(milliseconds: 0)
      rest = rest.dropFirst(terminal.type(rest))
    }
  }

  /// Waits until the program has shown these words after those that were expected before.
  package func expect(_ words: String, within patience: Duration = .seconds(10)) -> Bool {
    let deadline = ContinuousClock.now + patience
    while true {
      if let end = transcript.end(of: words, from: mark) {
        mark = end
        return true
      }
      guard ContinuousClock.now < deadline else { return false }
      readOutput(milliseconds: 20)
    }
  }

  /// Waits until something is so.
  package func wait(
    within patience: Duration = .seconds(10), until isSo: () -> Bool
  ) -> Bool {
    let deadline = ContinuousClock.now + patience
    while !isSo() {
      guard ContinuousClock.now < deadline else { return false }
      readOutput(milliseconds: 5)
    }
    return true
  }

  /// Changes the size of the window.
  package func resize(columns: UInt16, rows: UInt16) {
    terminal?.resize(columns: columns, rows: rows)
  }

  /// Sends a signal to the program alone.
  package func signal(_ signal: Int32) { kill(process, signal) }

  /// Closes the window.
  package func hangUp() { terminal = nil }

  /// Waits until the program has ended; nil if it does not.
  package func waitForExit(within patience: Duration = .seconds(10)) -> Exit? {
    _ = wait(within: patience) { hasEnded() }
    return exit
  }

  private func hasEnded() -> Bool {
    if exit != nil { return true }
    if terminal == nil { usleep(2000) }
    var status: Int32 = 0
    guard unsafe waitpid(process, &status, WNOHANG) == process else { return false }
    exit = Exit(status: status)
    return true
  }

  private func readOutput(milliseconds: Int32) {
    var milliseconds = milliseconds
    while let bytes = terminal?.output(milliseconds: milliseconds), !bytes.isEmpty {
      output += bytes
      transcript.append(bytes)
      milliseconds = 0
    }
  }
}
