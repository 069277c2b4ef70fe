/// Which way the verb beside a time points.
package enum Leaning: Equatable, Sendable {
  /// What has happened: "came on saturday" is the last one.
  case past
  /// What is to come: "needed saturday" is the next one.
  case future
  /// Not known; the nearest verb of the text decides.
  case either
}
