/// What the coach says to the owner about a wording of theirs.
package struct Advice: Hashable, Sendable {
  /// Words that would hurt and the one-line reason.
  package struct Mark: Hashable, Sendable {
    /// The words as typed, long ones cut short with ` ...`; several where one reason serves all.
    package let phrases: [String]
    package let reason: String
    /// The ids of the rules, in the order of the phrases.
    package let rules: [String]
  }

  /// The three worst marks at most, the worst first.
  package let marks: [Mark]
  /// How many more there are.
  package let unshown: Int
  /// Whether one of the marks should not be sent at all.
  package let isGrave: Bool
  /// A sentence to keep: nothing in it is marked, and it owns the mistake or names the harm.
  package let best: String?

  /// Whether the wording may go in as it was written.
  package var goesInAsItIs: Bool { marks.isEmpty }
}
