import Casework

/// A fixed sentence, or two that belong together, with holes for facts.
///
/// A frame is a value: to add one, write it in `Frames/` and name it in the letters that use it.
struct Frame: Identifiable, Sendable {
  /// Its name, by which a sentence can say why it is there; never given to another frame.
  let id: String
  let component: Component?
  let spare: Int
  /// Whether it is a signature, which ends without a stop.
  let isSignature: Bool
  /// The lines for a case; none where a fact is missing.
  let write: @Sendable (Telling) -> [Line]

  init(
    _ id: String, _ component: Component? = nil, spare: Int = 0,
    isSignature: Bool = false, write: @escaping @Sendable (Telling) -> [Line]
  ) {
    self.id = id
    self.component = component
    self.spare = spare
    self.isSignature = isSignature
    self.write = write
  }

  /// The sentences for a case; none where it does not fit, or where one of them would name somebody
  /// who must not be named.
  func sentences(for telling: Telling) -> [Sentence] {
    let made = write(telling).map { line in
      Sentence(line, component: component, frame: id, spare: spare, isSignature: isSignature)
    }
    return made.allSatisfy { telling.maySay($0.text) } ? made : []
  }
}
