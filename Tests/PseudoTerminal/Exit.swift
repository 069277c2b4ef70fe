/// How a program ended.
package enum Exit: Equatable, Sendable {
  /// By itself, with this code.
  case code(Int32)
  /// By this signal.
  case signal(Int32)

  /// Reads the status that the system gives.
  init(status: Int32) {
    let signal = status & 0x7F
    self = signal == 0 ? .code((status >> 8) & 0xFF) : .signal(signal)
  }
}
