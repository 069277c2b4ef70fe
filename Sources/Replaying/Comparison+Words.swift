import Casework
import Conversing

extension Comparison {
  /// The scripted messages and what was said for them, those only that were said.
  var pairs: [(message: Exchange.Message, said: Said)] {
    let difference = actualIDs.difference(from: expectedIDs)
    let missing = difference.lost
    let more = difference.added
    let kept = exchange.messages.enumerated().filter { !missing.contains($0.offset) }
    let said = heard.said.enumerated().filter { !more.contains($0.offset) }
    return zip(kept, said).map { ($0.element, $1.element) }
  }

  func words() -> [Failure] {
    guard exchange.manner.words != .off else { return [] }
    return pairs.compactMap { message, said in
      if message.words.isEmpty {
        guard exchange.manner.words == .all, !said.text.isEmpty else { return nil }
        return Failure(
          .words, at: message.spot, "no words are given for < \(message.id)",
          actual: [said.text])
      }
      let check = WordsCheck(lines: message.words, wording: Wording(said.text), shown: shown)
      return check.parting().map { parting in
        Failure(
          .words, at: (parting.line ?? message.words.last)?.spot ?? message.spot,
          reason(parting, in: message), expected: [parting.line?.text].compactMap(\.self),
          actual: parting.said)
      }
    }
  }

  private func reason(_ parting: WordsCheck.Parting, in message: Exchange.Message) -> String {
    guard let line = parting.line else { return "< \(message.id) said more" }
    for case .fact(let slot) in line.pattern.pieces where shown(slot).isEmpty {
      return "in < \(message.id): nothing is known of {\(slot)}"
    }
    return parting.said.isEmpty ? "< \(message.id) said less" : "in < \(message.id)"
  }

  /// Texts that were said and must not be.
  ///
  /// - Parameters:
  ///   - standing: The bans of the file and of the house.
  ///   - typed: What the owner entered so far; a ban of the house does not count for it.
  /// - Returns: A failure for each message that holds such a text.
  func bans(_ standing: [Ban], typed: [String]) -> [Failure] {
    heard.said.flatMap { said in
      let plain = PlainText(said.text)
      return (exchange.bans + standing).filter { ban in
        ban.occurs(in: plain)
          && (ban.spot != nil || !typed.contains { ban.occurs(in: PlainText($0)) })
      }.map { ban in
        Failure(
          .words, at: exchange.spot, "forbidden text was said in < \(said.id)",
          expected: ["! " + ban.text], actual: [sentence(with: ban, in: said.text)])
      }
    }
  }

  private func sentence(with ban: Ban, in text: String) -> String {
    let wording = Wording(text)
    let sentences = wording.sentences.indices.map { wording[$0] }
    return sentences.first { ban.occurs(in: PlainText($0)) } ?? text
  }
}
