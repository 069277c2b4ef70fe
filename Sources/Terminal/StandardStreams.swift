private import Glibc

/// The three descriptors that every process expects to be open.
package enum StandardStreams {
  /// Opens those that were closed by whoever started us, so that no other file takes their place.
  ///
  /// Input then has nothing to read, and writing fails as it would have: the file is opened for
  /// reading only. To be called before any file is opened.
  package static func fillGaps() {
    for descriptor in STDIN_FILENO...STDERR_FILENO where fcntl(descriptor, F_GETFD) < 0 {
      _ = unsafe open("/dev/null", O_RDONLY)
    }
  }
}
