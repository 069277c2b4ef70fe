import English

/// What a customer wrote or said, point by point.
///
/// Every point must be answered later or left out on purpose, so nothing the customer says is
/// dropped here but greetings, heads and the name at the end.
package struct PastedMessage: Equatable, Sendable {
  package let points: [Point]
  /// The name under the message, or in its head.
  package let signer: String?

  /// The points that want something of the owner: an answer, a deed, a reason.
  package var wishes: [Point] { points.filter(\.topic.isWish) }

  /// The feelings that are named or show, each once.
  package var feelings: [String] {
    var seen: Set<String> = []
    return points.flatMap { $0.feelings + $0.signs.map(\.feeling) }.filter {
      seen.insert($0).inserted
    }
  }

  /// The times by which something is wanted.
  package var deadlines: [Point.Time] { points.flatMap(\.times).filter(\.isLimit) }
}

extension Listener {
  /// Reads what a customer wrote: as pasted, with quotation marks, heads and names around it.
  package func message(_ text: String) -> PastedMessage {
    let envelope = Envelope(text)
    let passage = Passage(envelope.body)
    let reader = PointReader(passage, in: Passage(text), listener: self)
    let body = Farewell(passage, after: envelope.signer)
    return PastedMessage(
      points: reader.points(in: body.tokens), signer: body.signer ?? envelope.signer)
  }
}
