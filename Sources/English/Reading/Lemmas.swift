/// Dictionary forms.
enum Lemmas {
  static func lemma(of lower: String, as tag: Tag) -> String {
    let meant = ChatWords.meant(by: lower)
    let entry = Lexicon.shared[meant]
    switch tag {
    case .verbBase: return entry?.verb ?? meant
    case .verbPresent, .verbPast, .pastParticiple, .gerund, .auxiliary:
      return entry?.verb ?? stem(meant, tag)
    case .noun: return entry?.noun ?? singular(meant)
    case .modal: return modal(meant)
    case .negation: return "not"
    default: return meant
    }
  }

  private static func modal(_ word: String) -> String {
    switch word {
    case "'ll", "gonna": "will"
    case "'d": "would"
    default: word
    }
  }

  private static func singular(_ word: String) -> String {
    guard word.utf8.count > 3, word.hasSuffix("s"), !word.hasSuffix("ss"), !word.hasSuffix("us"),
      !word.hasSuffix("is")
    else { return word }
    if word.hasSuffix("ies") { return word.dropLast(3) + "y" }
    let hisses = ["ches", "shes", "xes", "sses", "zes"].contains { word.hasSuffix($0) }
    return String(word.dropLast(hisses ? 2 : 1))
  }

  /// The base of an unknown verb by its ending.
  static func stem(_ word: String, _ tag: Tag) -> String {
    if let hyphen = word.lastIndex(of: "-") {
      let last = String(word[word.index(after: hyphen)...])
      if let verb = Lexicon.shared[last]?.verb { return word[...hyphen] + verb }
    }
    switch tag {
    case .verbPresent: return singular(word)
    case .verbPast, .pastParticiple:
      guard word.hasSuffix("ed"), word.utf8.count > 4 else { return word }
      return word.hasSuffix("ied") ? word.dropLast(3) + "y" : undoubled(word.dropLast(2))
    case .gerund:
      guard word.hasSuffix("ing"), word.utf8.count > 5 else { return word }
      return undoubled(word.dropLast(3))
    default: return word
    }
  }

  private static func undoubled(_ stem: Substring) -> String {
    guard let last = stem.last, stem.dropLast().last == last, !"aeioulsfz".contains(last) else {
      return String(stem)
    }
    return String(stem.dropLast())
  }
}
