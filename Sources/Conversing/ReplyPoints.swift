import Casework
import English
import Listening

/// What the customer's answer says, sentence by sentence.
struct ReplyPoints {
  struct Point: Equatable {
    let label: String
    let words: String
    let isRequest: Bool
  }

  let points: [Point]

  init(_ text: String) {
    let passage = Passage(text)
    points = passage.sentences.map { passage.text($0.range).oneLine.trimmed }
      .filter { $0.contains(where: \.isLetter) && $0.split(separator: " ").count > 1 }
      .prefix(9).map(Self.point)
  }

  /// What is asked for, in the customer's words.
  var requests: [String] { points.filter(\.isRequest).map(\.words) }

  private static func point(_ sentence: String) -> Point {
    let lower = " " + sentence.lowercased().replacing("’", with: "'")
    let has = { (cues: [String]) in cues.contains { lower.contains(" " + $0) } }
    if has(["lawyer", "solicitor", "sue", "legal", "court", "small claims"]) {
      return Point(label: "A threat", words: sentence, isRequest: false)
    }
    if has([
      "could you", "can you", "would you", "please", "i want", "i'd like", "i would like",
      "i need you",
    ]) {
      return Point(label: "A request", words: sentence, isRequest: true)
    }
    if sentence.hasSuffix("?") {
      return Point(label: "A question", words: sentence, isRequest: true)
    }
    if has(["thank", "thanks", "appreciate", "cheers"]) {
      return Point(label: "Thanks", words: sentence, isRequest: false)
    }
    let words = Set(lower.split { !$0.isLetter }.map(String.init))
    if !words.isDisjoint(with: Feelings.words) || has(["still", "never again", "raw", "cried"]) {
      return Point(label: "Still hurt", words: sentence, isRequest: false)
    }
    return Point(label: "Also", words: sentence, isRequest: false)
  }
}
