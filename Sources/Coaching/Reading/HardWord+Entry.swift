import English

extension HardWord {
  /// A word or phrase of the lists.
  struct Entry: Sendable {
    /// What decides which of its words takes an ending.
    enum Sort: Sendable {
      /// The first word takes the endings of a verb.
      case verb
      /// The last word may be in the plural.
      case noun
      /// Nothing about it changes.
      case fixed
      /// The same, where a noun or pronoun follows, as after `regarding`.
      case preposition
    }

    let words: [String]
    let plain: String
    let gloss: String?
    let sort: Sort

    /// Whether it is written in capitals only, as in `API`.
    var isAcronym: Bool { words[0].allSatisfy(\.isUppercase) }

    /// What to write where it stands at this token, or `nil` where it does not.
    func plain(at index: Int, in tokens: [Token]) -> String? {
      let end = index + words.count
      guard end <= tokens.count, isWritten(at: index, in: tokens) else { return nil }
      let changed = sort == .verb ? tokens[index] : tokens[end - 1]
      switch sort {
      case .verb: return Inflection.verb(plain, like: changed)
      case .noun:
        let isPlural = changed.lower != words.last && changed.text != words.last
        return changed.tag.isFinite ? nil : isPlural ? Inflection.plural(plain) : plain
      case .fixed:
        let isAfterArticle = index > 0 && ["a", "an"].contains(tokens[index - 1].lower)
        return isAfterArticle && HardWord.withoutArticle.contains(plain) ? nil : plain
      case .preposition: return end < tokens.count && tokens[end].tag.isNominal ? plain : nil
      }
    }

    /// Whether the tokens from here on are its words, save for the ending of one of them.
    private func isWritten(at index: Int, in tokens: [Token]) -> Bool {
      words.indices.allSatisfy { place in
        let token = tokens[index + place]
        if isAcronym { return token.text == words[place] || token.text == words[place] + "s" }
        guard token.tag != .properNoun else { return false }
        if token.lower == words[place] { return true }
        switch sort {
        case .verb: return place == 0 && token.lemma == words[0]
        case .noun:
          return place == words.count - 1
            && (token.lemma == words[place] || token.lower == words[place] + "s")
        case .fixed, .preposition: return false
        }
      }
    }
  }
}

extension Tag {
  /// Whether it is the form of a verb that can stand in no noun's place.
  fileprivate var isFinite: Bool { [.verbBase, .verbPresent, .verbPast].contains(self) }

  /// Whether a noun or what stands before one bears this tag.
  fileprivate var isNominal: Bool {
    [.noun, .properNoun, .pronoun, .possessive, .determiner, .adjective, .number].contains(self)
  }
}
