private import CTerminal
private import Glibc

/// The signals that arrive while the program runs, to be asked for when it is ready for them.
///
/// INT, QUIT, TERM, HUP, TSTP, CONT and WINCH do nothing by themselves any more; PIPE is ignored.
package struct Signals: Sendable {
  /// Becomes readable when a signal has arrived.
  let descriptor: Int32

  /// Begins to catch signals, once in a process; nil if the system refuses.
  package init?() {
    descriptor = ct_catch_signals()
    guard descriptor >= 0 else { return nil }
  }

  /// Makes a reader of our output who has gone an error, and not the end of the process.
  package static func ignoreBrokenPipes() { signal(SIGPIPE, SIG_IGN) }

  /// The oldest signal that has not been asked for.
  package func next() -> Int32? {
    var byte: UInt8 = 0
    return unsafe read(descriptor, &byte, 1) == 1 ? Int32(byte) : nil
  }

  /// Lets a signal do now what it does by default.
  func yield(to signal: Int32) { ct_yield_to(signal) }
}
