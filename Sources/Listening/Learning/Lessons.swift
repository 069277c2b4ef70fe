package import English

/// What is seen of accounts, for those who teach the listener.
package struct Lessons {
  private let scene: Scene

  package init(_ account: String, listener: Listener) {
    scene = Scene(Passage(account), speaker: .owner, listener: listener)
  }

  /// The marks by which the kind is told, with how much each counts.
  package var kind: [(hash: UInt32, value: Float)] {
    KindMarks(scene).measured.map { ($0.hash, $0.value) }
  }
}

extension Lessons {
  /// The clauses, with their words and the marks by which their part in the story is told.
  package var clauses: [(text: String, features: Features)] {
    let marks = ClauseMarks(scene)
    return scene.parts.indices.map { (scene.parts[$0].text, marks.features(of: $0)) }
  }
}

extension Lessons {
  /// The words that name something, each with where it stands, for those who mark spans in them.
  package var tokens: [Range<Int>] { scene.passage.tokens.map(\.range) }

  package var text: [Unicode.Scalar] { scene.passage.scalars }

  /// Goes through the tokens with their marks.
  ///
  /// - Parameter label: Gives a token its label, which later tokens see.
  package func label(_ label: (Int, Features) -> Int) {
    let marks = SpanMarks(scene)
    let tokens = scene.passage.tokens
    var features = Features()
    var memory = SpanFinder.Memory()
    var previous: UInt32 = 99
    for index in tokens.indices {
      marks.collect(index, previous: previous, given: memory[tokens[index]], into: &features)
      let given = label(index, features)
      memory.note(given, of: tokens[index])
      previous = UInt32(given)
    }
  }

  /// The words of spans, by their slots.
  package func spans(_ labels: [String]) -> [(slot: String, text: String)] {
    SpanFinder.spans(labels).map { ($0.slot, scene.passage.text(tokens: $0.tokens)) }
  }
}

extension Lessons {
  /// The nouns with their words, each with the marks by which it is told whether the account is
  /// about it.
  package var things: [(text: String, features: Features)] {
    let marks = ThingMarks(scene)
    return marks.things.indices.map {
      (scene.passage.text(marks.things[$0].phrase), marks.features(of: $0))
    }
  }
}
