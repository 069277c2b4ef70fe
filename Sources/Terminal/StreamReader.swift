private import Glibc

/// Lines from a file or a pipe: LF or CRLF at their ends, a last line without one, no limit.
///
/// It keeps no more than the line it is reading.
package final class StreamReader {
  /// How many times bytes that are not UTF-8 became U+FFFD.
  package private(set) var replaced = 0
  /// The place in the stream, counted from 0, of the first byte that is not UTF-8.
  package private(set) var firstReplaced: Int?
  /// How many NUL characters were left out.
  package private(set) var removed = 0

  private let descriptor: Int32
  private let signals: Signals?
  private var block = [UInt8](repeating: 0, count: 1 << 16)
  private var unread = 0..<0
  private var position = 0

  /// Begins to read; the signals that end the reading may be given.
  package init(descriptor: Int32 = STDIN_FILENO, signals: Signals? = nil) {
    self.descriptor = descriptor
    self.signals = signals
  }

  /// The next line without its end; of a line that was interrupted, what had come.
  package func read() -> LineOutcome {
    var line: [UInt8] = []
    while true {
      if takeLine(into: &line) { return .line(text(of: line, ended: true)) }
      switch Readiness.wait(for: descriptor, signals) {
      case .failed(let errno): return .failed(errno: errno)
      case .silence: break
      case .signal:
        if let outcome = outcome(of: signals?.next(), after: line) { return outcome }
      case .input:
        let count = unsafe Glibc.read(descriptor, &block, block.count)
        if count < 0 && errno != EINTR && errno != EAGAIN { return .failed(errno: errno) }
        if count == 0 {
          return line.isEmpty ? .endOfInput : .line(text(of: line, ended: false))
        }
        unread = 0..<max(0, count)
      }
    }
  }

  /// Moves unread bytes to the line; true if that reached its end.
  private func takeLine(into line: inout [UInt8]) -> Bool {
    let bytes = block[unread]
    guard let end = bytes.firstIndex(of: UInt8(ascii: "\n")) else {
      line += bytes
      unread = 0..<0
      return false
    }
    line += bytes[..<end]
    unread = (end + 1)..<unread.upperBound
    return true
  }

  private func text(of line: [UInt8], ended: Bool) -> String {
    defer { position += line.count + (ended ? 1 : 0) }
    var bytes = line[...]
    if ended && bytes.last == UInt8(ascii: "\r") { bytes.removeLast() }
    let repaired = RepairedText(bytes)
    replaced += repaired.replaced
    firstReplaced = firstReplaced ?? repaired.firstReplaced.map { position + $0 }
    return withoutNULs(position == 0 ? withoutMark(repaired.text) : repaired.text)
  }

  /// Files from Windows begin with a mark that says they are UTF-8.
  private func withoutMark(_ text: String) -> String {
    guard text.unicodeScalars.first == "\u{FEFF}" else { return text }
    return String(text.unicodeScalars.dropFirst())
  }

  private func withoutNULs(_ text: String) -> String {
    guard text.utf8.contains(0) else { return text }
    let kept = text.unicodeScalars.filter { $0 != "\0" }
    removed += text.unicodeScalars.count - kept.count
    return String(String.UnicodeScalarView(kept))
  }

  private func outcome(of signal: Int32?, after line: [UInt8]) -> LineOutcome? {
    let partial = RepairedText(line).text
    switch signal {
    case SIGINT, SIGTERM, SIGQUIT:
      return .terminated(signal: signal ?? SIGTERM, partial: partial)
    case SIGHUP: return .hungUp(partial: partial)
    case SIGTSTP: signals?.yield(to: SIGTSTP)
    default: break
    }
    return nil
  }
}
