import Casework

extension Caution {
  /// A child was in it.
  static let child = Caution(
    .child,
    first: ["make sure the child is safe", "speak to a parent first, by voice"],
    tell: ["your insurer, if the child was hurt"],
    clock: "A parent hears it from you, today."
  )
}
