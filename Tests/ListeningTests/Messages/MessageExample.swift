import Listening
import Testing

/// A customer's message with the points that it makes, and the name under it.
struct MessageExample: Sendable, CustomTestStringConvertible {
  var text: String
  var topics: [Point.Topic]
  var signer: String?

  init(_ text: String, _ topics: Point.Topic..., from signer: String? = nil) {
    self.text = text
    self.topics = topics
    self.signer = signer
  }

  var testDescription: String { String(text.prefix(60)) }

  static let all = mails + texts
}
