/// What came of one exchange.
enum Performance: Equatable, Sendable {
  /// It was played; questions that the script does not know were answered "not sure".
  case played(Heard, inserted: [Heard], in: Setting)
  /// It was left out: its question is no longer asked.
  case dropped
}
