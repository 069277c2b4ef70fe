/// Why text could not be shown.
package enum OutputError: Error, Equatable {
  /// Nobody reads the output any more.
  case readerGone
  /// The system refused to write, for this reason.
  case cannotWrite(errno: Int32)
}
