/// The regular forms of English words.
enum Inflection {
  /// `tries` for `try`.
  static func thirdPerson(_ base: String) -> String {
    switch base {
    case "be": return "is"
    case "have": return "has"
    case "do": return "does"
    case "go": return "goes"
    default: return plural(base)
    }
  }

  /// The regular plural: `boxes` for `box`.
  static func plural(_ noun: String) -> String {
    if noun.hasSuffix("y"), !endsInVowelAndLetter(noun) { return noun.dropLast() + "ies" }
    let hisses = ["s", "x", "z", "ch", "sh"].contains { noun.hasSuffix($0) }
    return noun + (hisses ? "es" : "s")
  }

  /// The regular past: `shipped` for `ship`.
  static func past(_ base: String) -> String {
    if base.hasSuffix("e") { return base + "d" }
    if base.hasSuffix("y"), !endsInVowelAndLetter(base) { return base.dropLast() + "ied" }
    return doubled(base) + "ed"
  }

  /// The present participle: `shipping` for `ship`.
  static func gerund(_ base: String) -> String {
    if base.hasSuffix("ie") { return base.dropLast(2) + "ying" }
    if base.hasSuffix("e"), !base.hasSuffix("ee"), !base.hasSuffix("oe"), !base.hasSuffix("ye"),
      base != "be", base != "singe"
    {
      return base.dropLast() + "ing"
    }
    return doubled(base) + "ing"
  }

  /// The base with its last letter doubled where an ending asks for it: `shipp`.
  private static func doubled(_ base: String) -> String {
    guard let last = base.last, doublesLast(base) else { return base }
    return base + String(last)
  }

  private static func doublesLast(_ base: String) -> Bool {
    if RegularVerbs.doubling.contains(base) { return true }
    let letters = Array(base)
    guard letters.count >= 3, let last = letters.last, !"aeiouwxyh".contains(last) else {
      return false
    }
    let stem = letters.dropLast()
    guard let vowel = stem.last, "aeiou".contains(vowel) else { return false }
    let onset = stem.dropLast()
    let oneVowel = !onset.contains { "aeiouy".contains($0) }
    return oneVowel || (onset.last == "u" && onset.dropLast().last == "q" && onset.count == 2)
  }

  private static func endsInVowelAndLetter(_ word: String) -> Bool {
    guard let vowel = word.dropLast().last else { return false }
    return "aeiou".contains(vowel)
  }
}
