/// A way of replaying a transcript; each must come to the same routes and facts.
package enum Variant: String, CaseIterable, Sendable {
  case plain
  /// Before each input the case is dropped from memory and folded again from what was kept.
  case reopened
  /// Before each input the owner asks `why`, `help` and `show`.
  case digressing
}
