import Casework
import English
import Listening

/// The owner's first account, heard for everything that it says.
enum AccountReading {
  static func read(_ answer: Answer) -> Reading? {
    switch answer.reply {
    case .words, .number, .report, .yes, .no: break
    case .empty, .command, .unknown, .none, .noise, .stance, .cardNumber: return nil
    }
    let heard = answer.listener.listen(to: answer.line)
    guard isStory(heard, answer.line) else { return nil }
    return Reading(facts(heard, of: answer.line))
  }

  /// What an account comes to, whatever it says.
  static func facts(_ heard: Heard, of account: String) -> [Slot: [Fact]] {
    var facts = Tidied.facts(heard.facts)
    facts[.account] = [Fact(words: account, source: .account)]
    if facts[.kind] == nil {
      facts[.kind] = [Fact(.kind(.other), text: account, source: .account)]
    }
    return facts
  }

  /// Whether a text tells of something: a kind, or a deed with some fact beside it.
  private static func isStory(_ heard: Heard, _ line: String) -> Bool {
    if !heard.kinds.isEmpty || heard.facts[.customer]?.first?.isGiven ?? false { return true }
    let passage = Passage(line)
    guard passage.tokens.count > 3 else { return false }
    if let first = passage.clauses.first, first.subject == nil,
      first.verb?.time == VerbGroup.Time.none
    {
      return false
    }
    if passage.sentences.allSatisfy(\.isQuestion) { return false }
    return heard.facts[.act] != nil || heard.facts[.harm] != nil || heard.facts[.item] != nil
      || heard.facts[.feeling] != nil
  }
}
