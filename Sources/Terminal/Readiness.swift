private import Glibc

/// What there is to attend to first.
enum Readiness: Equatable {
  case input
  case signal
  /// Nothing came in time.
  case silence
  case failed(errno: Int32)

  /// Waits for input or a signal; signals come first.
  ///
  /// - Parameters:
  ///   - descriptor: Where input comes from.
  ///   - signals: The signals to attend to, if any.
  ///   - milliseconds: How long to wait, or nil for ever.
  /// - Returns: What came.
  static func wait(
    for descriptor: Int32, _ signals: Signals?, milliseconds: Int32? = nil
  ) -> Readiness {
    var polled = [
      pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0),
      pollfd(fd: signals?.descriptor ?? -1, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      let count = unsafe poll(&polled, 2, milliseconds ?? -1)
      if count < 0 && errno == EINTR { continue }
      if count < 0 { return .failed(errno: errno) }
      if count == 0 { return .silence }
      return polled[1].revents != 0 ? .signal : .input
    }
  }
}
