/// The article of a noun that was not spoken of before.
package enum IndefiniteArticle {
  /// The phrase with `a` or `an` in front, by its sound.
  package static func before(_ phrase: String) -> String {
    (startsWithVowelSound(phrase) ? "an " : "a ") + phrase
  }

  private static func startsWithVowelSound(_ phrase: String) -> Bool {
    let word = phrase.lowercased().prefix { $0.isLetter || $0.isNumber }
    if ["hour", "honest", "honour", "heir"].contains(where: { word.hasPrefix($0) }) { return true }
    if ["eu", "uni", "use", "usu", "one", "once", "ut", "ur"].contains(where: { word.hasPrefix($0) }
    ) {
      return word.hasPrefix("unin") || word.hasPrefix("unim") || word.hasPrefix("urg")
        || word.hasPrefix("utt")
    }
    if let first = word.first, first.isNumber {
      return word.hasPrefix("8") || word == "11" || word == "18"
    }
    return word.first.map { "aeiou".contains($0) } ?? false
  }
}
