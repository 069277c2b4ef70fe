private import Glibc

/// A person at a terminal on which nothing is ever redrawn: for screen readers, dumb terminals and
/// output that goes elsewhere.
///
/// What is typed is appended, Backspace rubs out the last character, Enter sends. Unlike the
/// kernel's own line input this has no limit at 4,095 bytes and knows what a character is.
package final class PlainLineReader {
  private let keys: KeySource
  private let signals: Signals?
  private let settings: TerminalSettings
  private let output: Output
  private let echo: Output
  private var line = ""

  /// Starts to read keys; nil if there is no terminal to read.
  package init?(
    input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, signals: Signals?
  ) {
    guard let settings = TerminalSettings(of: input, marksPastes: false) else { return nil }
    self.settings = settings
    self.signals = signals
    self.output = Output(descriptor: output)
    echo = Output(descriptor: isatty(output) == 1 ? output : input)
    keys = KeySource(descriptor: input, signals: signals)
    settings.readKeys()
  }

  deinit { settings.restoreAndDiscard() }

  /// Asks for a line, which may begin with some text already.
  package func read(prompt: String, initial: String = "") -> LineOutcome {
    line = ""
    while let signal = signals?.next() {
      if signal == SIGINT {
        keys.forget()
      } else if let outcome = obey(signal, prompt: "") {
        return outcome
      }
    }
    let prompt = SafeText.shown(prompt)
    output.tell(prompt)
    append(initial)
    while true {
      switch keys.next() {
      case .event(let event): if let outcome = take(event) { return finish(outcome) }
      case .signal(let signal):
        if let outcome = obey(signal, prompt: prompt) { return finish(outcome) }
      case .hangUp: return .hungUp(partial: line)
      case .failure(let errno): return .failed(errno: errno)
      }
    }
  }

  /// Forgets what has been typed ahead.
  package func discardPending() { keys.discard() }

  private func finish(_ outcome: LineOutcome) -> LineOutcome {
    show("\n")
    return outcome
  }

  private func take(_ event: InputEvent) -> LineOutcome? {
    switch event {
    case .text(let scalar): append([scalar] + keys.waitingText())
    case .paste(let text): append(text)
    case .control(0x0A), .control(0x0D): return .line(line)
    case .control(0x04): return line.isEmpty ? .endOfInput : nil
    case .control(0x08), .control(0x7F): eraseLast()
    case .control(0x15): while !line.isEmpty { eraseLast() }
    case .control(0x17), .key(.eraseWordLeft): eraseWord()
    case .control, .key: break
    }
    return nil
  }

  private func obey(_ signal: Int32, prompt: String) -> LineOutcome? {
    switch signal {
    case SIGINT: return .cancelled(partial: line)
    case SIGHUP: return .hungUp(partial: line)
    case SIGTERM, SIGQUIT: return .terminated(signal: signal, partial: line)
    case SIGTSTP:
      settings.restore()
      signals?.yield(to: SIGTSTP)
      settings.readKeys()
      output.tell(prompt)
      show(line)
    case SIGCONT: settings.readKeys()
    default: break
    }
    return nil
  }

  private func append(_ scalars: [Unicode.Scalar]) {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    append(String(view))
  }

  private func append(_ text: String) {
    line += text
    show(text)
  }

  private func eraseLast() {
    guard let last = line.popLast() else { return }
    let cells = Cells.count(in: last)
    let back = String(repeating: "\u{8}", count: cells)
    show(back + String(repeating: " ", count: cells) + back)
  }

  private func eraseWord() {
    while line.last?.isWhitespace == true { eraseLast() }
    while let last = line.last, !last.isWhitespace { eraseLast() }
  }

  /// Echoes, unless the terminal's front end shows by itself what it sends.
  private func show(_ text: String) {
    if settings.echoes { echo.tell(text) }
  }
}
