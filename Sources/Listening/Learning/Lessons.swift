package import Casework
package import English

/// What is seen of accounts, for those who teach the listener.
package struct Lessons {
  private let scene: Scene

  package init(_ account: String, listener: Listener) {
    scene = Scene(Passage(account), speaker: .owner, listener: listener)
  }

  /// The marks by which the kind is told.
  package var kind: Features { KindMarks(scene).features }
}
