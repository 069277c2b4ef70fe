private import Glibc

/// Where the person's lines come from, whatever is at the other end.
package final class Keyboard {
  private enum Reader {
    case editor(LineEditor)
    case plain(PlainLineReader)
    case stream(StreamReader)
    case closed
  }

  private var reader: Reader

  /// Opens the best way of reading that the profile allows and that works.
  ///
  /// - Parameters:
  ///   - program: The name of the program.
  ///   - profile: What is at both ends.
  package init(program: String, profile: TerminalProfile) {
    StandardStreams.fillGaps()
    let signals = Signals()
    let isFull = profile.mode == .full
    if isFull, let editor = LineEditor(program: program, signals: signals) {
      reader = .editor(editor)
    } else if profile.mode != .stream, let plain = PlainLineReader(signals: signals) {
      reader = .plain(plain)
    } else {
      reader = .stream(StreamReader(signals: signals))
    }
  }

  /// How lines are really read, which may be less than the profile promised.
  package var mode: TerminalProfile.Mode {
    switch reader {
    case .editor: .full
    case .plain: .plain
    case .stream, .closed: .stream
    }
  }

  /// Asks for a line.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line; a stream is not prompted.
  ///   - recall: The lines that the arrow keys reach, oldest first.
  ///   - initial: Text to begin with, for the person to go on with or to change.
  /// - Returns: The line, or why there is none.
  package func read(
    prompt: String, recall: [String] = [], initial: String = ""
  ) -> LineOutcome {
    switch reader {
    case .editor(let editor): editor.read(prompt: prompt, recall: recall, initial: initial)
    case .plain(let plain): plain.read(prompt: prompt, initial: initial)
    case .stream(let stream): stream.read()
    case .closed: .failed(errno: EBADF)
    }
  }

  /// Forgets what was typed ahead, so that it cannot answer a question that nobody has seen.
  package func discardPending() {
    switch reader {
    case .editor(let editor): editor.discardPending()
    case .plain(let plain): plain.discardPending()
    case .stream, .closed: break
    }
  }

  /// How many times what came from a stream was not UTF-8 and became U+FFFD.
  package var replaced: Int {
    if case .stream(let stream) = reader { stream.replaced } else { 0 }
  }

  /// Leaves the terminal as it was found; what was typed and not read is dropped.
  package func close() { reader = .closed }
}
