package import Casework
import English

/// What a reply was taken for by those who marked many replies, as far as it can be learnt.
package enum ReplyJudge {
  /// The likeliest reading of a reply, by the contract's word, and how sure it is, from 0 to 1.
  ///
  /// - Parameters:
  ///   - line: The line as typed.
  ///   - place: Where it was typed.
  ///   - expectation: What the place can take.
  ///   - verdict: What the rules make of the line.
  ///   - listener: Who hears what else the line tells.
  /// - Returns: Nothing where nothing was learnt.
  package static func judge(
    _ line: String, at place: Place, expecting expectation: Expectation,
    verdict: ReplyMarks.Verdict, listener: Listener
  ) -> (took: String, share: Double)? {
    let learnt = Perceptron.replies
    guard !learnt.isEmpty else { return nil }
    let marks = ReplyMarks(
      line, at: place, expecting: expectation, verdict: verdict, listener: listener)
    let shares = learnt.shares(marks.features)
    guard let best = shares.indices.max(by: { shares[$0] < shares[$1] }) else { return nil }
    return (learnt.labels[best], shares[best])
  }

  /// Whether a line leaves anything to judge.
  ///
  /// Words that steer by the grammar of commands, numbers of a list, card numbers, a plain yes or
  /// no and empty lines mean one thing only, and so does a name of one word where a name is asked.
  package static func isOpen(
    _ line: String, taken reply: Reply, expecting expectation: Expectation
  ) -> Bool {
    let plain = Plainness(line)
    switch reply {
    case .empty, .cardNumber: return false
    case .number(_, let rest), .report(let rest): if rest.isEmpty { return false }
    case .words: if expectation.form == .name, plain.words.count == 1 { return false }
    case .none: if !line.contains(where: \.isLetter) { return false }
    case .command, .yes, .no, .unknown, .stance, .noise: break
    }
    if plain.isSlashed || Agreement.yes.contains(plain.text) || Agreement.no.contains(plain.text) {
      return false
    }
    let start = line.unicodeScalars.prefix(ReplyMarks.reach * 12)
    let count = start.split(whereSeparator: \.properties.isWhitespace).count
    guard start.endIndex == line.unicodeScalars.endIndex, count <= ReplyMarks.reach else {
      return false
    }
    return Command(plain, line: line, expecting: expectation) == nil
  }

  /// The number that a line points at, wherever in it.
  package static func number(in line: String, upTo highest: Int) -> Int? {
    let words = line.split(whereSeparator: \.isWhitespace).prefix(12)
    return words.indices.lazy
      .compactMap { Ordinals.leading(in: words[$0...].joined(separator: " "), isPointing: true) }
      .map(\.number).first { (1...max(1, highest)).contains($0) }
  }
}
