/// A call to the system that failed.
package struct PosixError: Error, CustomStringConvertible {
  /// The name of the call.
  package let call: String
  /// What the system gave as the reason.
  package let code: Int32

  package var description: String { "\(call) failed with error \(code)" }
}
