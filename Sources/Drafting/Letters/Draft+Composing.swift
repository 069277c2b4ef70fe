import Casework

extension Draft {
  /// A draft of the first frames that fit, cut to a length by leaving out what can be spared.
  init(
    _ channel: Channel, subject: String? = nil, greeting: String, paragraphs: [[Choice]],
    of telling: Telling, limit: Int, closing: [String]
  ) {
    let whole = paragraphs.map { choices in choices.flatMap { $0.sentences(for: telling) } }
    var made = whole
    while made.joined().reduce(0, { $0 + $1.length }) > limit {
      guard let most = made.joined().map(\.spare).max(), most > 0 else { break }
      made = made.map { paragraph in paragraph.filter { $0.spare < most } }
    }
    self.channel = channel
    self.subject = subject
    self.greeting = greeting
    self.paragraphs = Self.joined(made.filter { !$0.isEmpty }).flatMap(Self.short)
    self.closing = closing
    let kept = made.joined().map(\.text)
    cut = whole.joined().filter { !kept.contains($0.text) }
  }

  /// Paragraphs of which none after the first is shorter than six words.
  private static func joined(_ paragraphs: [[Sentence]]) -> [[Sentence]] {
    paragraphs.reduce(into: []) { joined, next in
      if next.reduce(0, { $0 + $1.length }) < 6, let last = joined.indices.last,
        next.first?.frame.hasPrefix("call.") != true
      {
        joined[last] += next
      } else {
        joined.append(next)
      }
    }
  }

  /// A paragraph in parts of at most five sentences, so that none is long to read.
  private static func short(_ paragraph: [Sentence]) -> [[Sentence]] {
    guard paragraph.count > 5 else { return [paragraph] }
    let half = paragraph.count / 2
    return [Array(paragraph.prefix(half)), Array(paragraph.dropFirst(half))]
  }
}
