package import Casework

extension Draft {
  /// Whether what the owner said stands nowhere in the message: neither its own words, turned to
  /// the customer, nor at least half of what they say.
  package func leavesOut(_ fact: Fact) -> Bool {
    guard case .words(let words)? = fact.value else { return false }
    let stems = Stems(words).words
    guard !stems.isEmpty else { return false }
    return stems.intersection(Stems(text).words).count * 2 < stems.count
  }

  /// The sentence that has all of these words, and the fewest others.
  package func sentence(with words: [String]) -> Sentence? {
    let wanted = Stems(words.joined(separator: " ")).words
    guard !wanted.isEmpty else { return nil }
    return sentences.filter { wanted.isSubset(of: Stems($0.text).words) }
      .min { $0.length < $1.length }
  }

  /// Whether any of these words stands in a text, in any form.
  package static func names(_ words: [String], in text: String) -> Bool {
    Stems(text).touch(words.joined(separator: " "))
  }

  /// Whether a slot's words stand in the message, and are not only leant on; a call that is itself
  /// the repair says it by being made.
  package func says(_ slot: Slot) -> Bool {
    slot == .fix && channel == .phone
      || sentences.contains { sentence in
        sentence.slots.contains(slot) && !(sentence.component.map(Self.beside.contains) ?? false)
      }
  }

  /// Parts that only lean on what was changed.
  private static let beside: Set<Component> = [.saysNext, .givesChoice, .invitesVoice]

  /// The sentences that stood in an earlier draft and stand in this one no more, in any wording,
  /// and are not what was changed itself.
  package func lost(since earlier: Draft, changing slots: Set<Slot>) -> [Sentence] {
    guard channel == earlier.channel else { return [] }
    let texts = Set(sentences.map(\.text))
    var room = Dictionary(
      grouping: sentences.filter { text in
        !earlier.sentences.contains { $0.text == text.text }
      }, by: \.frame
    ).mapValues(\.count)
    return earlier.sentences.filter { sentence in
      guard !texts.contains(sentence.text),
        sentence.slots.isEmpty || !slots.isSuperset(of: sentence.slots)
          || sentence.component.map(Self.beside.contains) ?? false
      else { return false }
      // One sentence of the same sort in its place is another wording of it.
      guard let left = room[sentence.frame], left > 0 else { return true }
      room[sentence.frame] = left - 1
      return false
    }
  }
}
