import Casework

/// How long a message may be.
enum Length {
  /// The most words of a full apology.
  ///
  /// - Note: Source: Fehr & Gelfand (2010) for the direction; the numbers are this project's own
  ///   design.
  static func words(for severity: Severity) -> Int {
    switch severity {
    case .slip: 90
    case .realHarm: 170
    case .serious: 250
    case .crisis: 300
    }
  }
}
