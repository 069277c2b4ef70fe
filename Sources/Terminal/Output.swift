private import Glibc

/// A place to write text to exactly as it is, without a buffer.
package struct Output: Sendable {
  package static let standard = Output(descriptor: STDOUT_FILENO)
  package static let error = Output(descriptor: STDERR_FILENO)

  let descriptor: Int32

  init(descriptor: Int32) {
    Signals.ignoreBrokenPipes()
    self.descriptor = descriptor
  }

  /// Writes all of it, however little the system takes at a time.
  ///
  /// - Parameter text: What is to be written, line ends included.
  /// - Throws: ``OutputError`` when it could not be written in full.
  package func write(_ text: String) throws(OutputError) {
    var rest = Array(text.utf8)[...]
    while !rest.isEmpty {
      let count = unsafe rest.withUnsafeBytes { bytes in
        unsafe Glibc.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if count >= 0 {
        rest = rest.dropFirst(count)
      } else {
        try recover(from: errno)
      }
    }
  }

  /// Writes what can be written: for a terminal that may have gone, which its input will tell.
  func tell(_ text: String) { try? write(text) }

  private func recover(from reason: Int32) throws(OutputError) {
    switch reason {
    case EINTR: break
    case EAGAIN:
      var polled = pollfd(fd: descriptor, events: Int16(POLLOUT), revents: 0)
      _ = unsafe poll(&polled, 1, -1)
    case EPIPE: throw .readerGone
    default: throw .cannotWrite(errno: reason)
    }
  }
}
