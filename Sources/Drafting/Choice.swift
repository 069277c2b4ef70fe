import Casework

/// Frames of which the first that fits is taken.
struct Choice: Sendable {
  let frames: [Frame]

  init(_ frames: Frame...) { self.frames = frames }

  func sentences(for telling: Telling) -> [Sentence] {
    frames.lazy.map { $0.sentences(for: telling) }.first { !$0.isEmpty } ?? []
  }
}
