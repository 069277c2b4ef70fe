package import Casework
package import Conversing

/// What was reached while replaying, and how often.
package struct Coverage: Equatable, Sendable {
  /// A line of a sort, at a place.
  package struct Input: Hashable, Sendable {
    package let place: Place
    package let took: Took

    package init(at place: Place, _ took: Took) {
      self.place = place
      self.took = took
    }
  }

  /// A way from one place to another, or back to the same.
  package struct Edge: Hashable, Sendable {
    package let from: Place
    package let to: Place

    package init(from: Place, to: Place) {
      self.from = from
      self.to = to
    }
  }

  package private(set) var places: [Place: Int] = [:]
  package private(set) var inputs: [Input: Int] = [:]
  package private(set) var edges: [Edge: Int] = [:]
  /// How often each message was said, by its id.
  package private(set) var messages: [String: Int] = [:]

  package init() {}

  /// Notes what an input at a place came to; no place for a start of the program.
  package mutating func note(_ heard: Heard, from place: Place?) {
    places[heard.place, default: 0] += 1
    for said in heard.said { messages[said.id, default: 0] += 1 }
    guard let place else { return }
    inputs[Input(at: place, heard.took), default: 0] += 1
    edges[Edge(from: place, to: heard.place), default: 0] += 1
  }

  /// Adds what was reached elsewhere.
  package mutating func merge(_ other: Coverage) {
    places.merge(other.places, uniquingKeysWith: +)
    inputs.merge(other.inputs, uniquingKeysWith: +)
    edges.merge(other.edges, uniquingKeysWith: +)
    messages.merge(other.messages, uniquingKeysWith: +)
  }
}
