import Casework
import English
import Listening

extension Question {
  /// The number of the order; never asked by itself, but it can be changed.
  static let order = Question(
    .order, .helpful, form: .code,
    asking: { _ in "Is there an order or invoice number?" },
    again: { _ in "Which number is it?" },
    why: { _ in "With a number in the message nobody has to search for the order." },
    example: { _ in "For example: 1042. None is fine too." },
    sought: "a number",
    reading: OrderAnswer.read)
}

/// A number or reference in answer.
enum OrderAnswer {
  static func read(_ answer: Answer) -> Reading? {
    switch answer.reply {
    case .words, .number: break
    case .yes, .no, .none, .unknown, .empty, .command, .report, .noise, .stance, .cardNumber:
      return nil
    }
    if let heard = answer.listener.listen(to: answer.line, as: .asked).facts[.order] {
      return Reading([.order: heard])
    }
    guard answer.line.utf8.count <= 2000 else { return nil }
    let words = answer.line.split(whereSeparator: \.isWhitespace)
    let sums = answer.listener.sums(in: answer.line).map(\.text)
    let codes = words.map { String($0).trimmingMarks }.filter { word in
      word.contains(where: \.isNumber) && !sums.contains { $0.contains(word) && $0 != word }
        && !answer.line.lowercased().contains(word.lowercased() + " quid")
    }
    guard
      let code = words.count <= 5 && codes.count == 1 && !hasWords(words)
        ? answer.line.trimmed : codes.first
    else { return nil }
    return Reading([.order: [Fact(words: code.withoutStop, text: code)]])
  }

  /// Whether words stand beside the number that are no part of it: "its 20931 i think".
  private static func hasWords(_ words: [Substring]) -> Bool {
    words.contains { word in
      ["i", "its", "it's", "think", "is", "the", "number", "no", "or", "maybe", "was"]
        .contains(word.lowercased())
    }
  }
}
