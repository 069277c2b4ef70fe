import Casework
import Listening

extension Question {
  /// What the customer answered: asked only when the owner says that there is an answer.
  static let reply = Question(
    .reply, .afterwards, form: .story,
    asking: { it in "Paste what \(it.customer) wrote, or type what \(it.subject) said." },
    again: { it in "What did \(it.subject) say?" },
    why: { _ in "It may ask for something, or tell of a harm that you did not know." },
    example: { _ in "For example: Thank you. Could you collect the old one?" },
    sought: "the customer's words", when: { _ in false },
    reading: ReplyAnswer.read,
    sayingBack: ReplyAnswer.sayBack)
}

/// The customer's answer, read by the same ears as the owner's account.
enum ReplyAnswer {
  static func read(_ answer: Answer) -> Reading? {
    guard case .words = answer.reply, answer.line.contains(where: \.isLetter) else { return nil }
    let words = answer.line.trimmed.trimmingQuotes
    var facts: [Slot: [Fact]] = [.reply: [Fact(words: words, source: .customer)]]
    let wishes = answer.listener.message(words).wishes
    if !wishes.isEmpty {
      facts[.askedFor] = wishes.map { Fact(words: $0.words, text: $0.text, source: .customer) }
    }
    return Reading(facts)
  }

  static func sayBack(_ it: Circumstances) -> String? {
    guard let words = it.matter.words(.reply) else { return nil }
    let points = ReplyPoints(words, in: it).lines
    guard !points.isEmpty else { return nil }
    let lines = points.enumerated().map { "\($0.offset + 1). \($0.element)" }
    let count = points.count == 1 ? "one thing" : "\(points.count) things"
    return "I read \(count) in that.\n" + lines.joined(separator: "\n")
  }
}

extension String {
  /// The text without quotation marks around it.
  var trimmingQuotes: String {
    var view = Substring(self)
    while let last = view.last, "\"“”'".contains(last) { view.removeLast() }
    while let first = view.first, "\"“”'".contains(first) { view.removeFirst() }
    return String(view)
  }
}
