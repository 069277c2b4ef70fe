import Casework
import English

/// Finds who, what, when and how much in an account, token by token.
struct SpanFinder {
  /// Some tokens that name one thing.
  struct Span {
    let slot: String
    let tokens: Range<Int>

    var isPerson: Bool { slot == Slot.customer.rawValue || slot == Slot.otherPerson.rawValue }
  }

  /// The label of what names nothing.
  static let nothing = "-"

  /// The label that goes on with a span of a slot; the slot's own name begins it.
  static func inside(_ slot: String) -> String { slot + "+" }

  /// What the words of a text were taken for at their first place.
  struct Memory {
    private var labels: [String: UInt32] = [:]

    subscript(token: Token) -> UInt32 {
      token.form == .word && token.tag == .properNoun ? labels[token.lower] ?? 0 : 0
    }

    mutating func note(_ label: Int, of token: Token) {
      guard token.form == .word, token.tag == .properNoun, labels[token.lower] == nil else {
        return
      }
      labels[token.lower] = UInt32(label) + 1
    }
  }

  private let perceptron: Perceptron

  init(_ perceptron: Perceptron) { self.perceptron = perceptron }

  func spans(in scene: Scene) -> [Span] {
    guard !perceptron.isEmpty else { return [] }
    let marks = SpanMarks(scene)
    let tokens = scene.passage.tokens
    var labels: [Int] = []
    var features = Features()
    var memory = Memory()
    var scores = [Int32](repeating: 0, count: perceptron.labels.count)
    for (index, token) in tokens.enumerated() {
      marks.collect(
        index, previous: labels.last.map { UInt32($0) } ?? 99, given: memory[token],
        into: &features)
      for number in scores.indices { scores[number] = 0 }
      perceptron.add(features, to: &scores)
      let best = scores.indices.max { scores[$0] < scores[$1] } ?? 0
      labels.append(best)
      memory.note(best, of: token)
    }
    return Self.spans(labels.map { perceptron.labels[$0] })
  }

  /// The spans that labels mark; one that goes on with nothing begins.
  static func spans(_ labels: [String]) -> [Span] {
    var spans: [Span] = []
    var start: Int?
    var open = ""
    for (index, label) in (labels + [nothing]).enumerated() where start != nil || label != nothing {
      let slot = label.hasSuffix("+") ? String(label.dropLast()) : label
      if let from = start, !(label.hasSuffix("+") && slot == open) {
        spans.append(Span(slot: open, tokens: from..<index))
        start = nil
      }
      if start == nil, slot != nothing { (start, open) = (index, slot) }
    }
    return spans
  }
}

extension Scene {
  /// Where a span stands in the text.
  func range(_ span: SpanFinder.Span) -> Range<Int> {
    let tokens = passage.tokens[span.tokens]
    guard let first = tokens.first, let last = tokens.last else { return 0..<0 }
    return first.range.lowerBound..<last.range.upperBound
  }
}
