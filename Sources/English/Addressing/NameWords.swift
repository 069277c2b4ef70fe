/// Tells a name that is a word as well, such as `Rose` or `Will`, from the word.
///
/// It goes by what stands around it, because the tags are of little help here: a tagger that has
/// never met Will takes him for a helper.
struct NameWords {
  let tokens: [Token]

  /// Whether the word at an index, which is a name of the case, stands for the person.
  func isName(_ index: Int) -> Bool {
    let token = tokens[index]
    guard Self.isWord(token.lower) else { return true }
    if namesTime(index) || isDetermined(index) { return false }
    if isLarge(index), !opensSentence(index) { return true }
    if !isLarge(index), isLargeElsewhere(token.lower) { return false }
    if isHelper(index) { return false }
    return isFollowedByVerb(index) || isPersonWanted(index)
  }

  /// Whether the name is that of a thing: `the Florence sofa` that Florence ordered.
  func namesThing(_ index: Int) -> Bool {
    guard index > 0, Self.pointers.contains(word(index - 1)), index + 1 < tokens.count,
      isThing(index + 1)
    else { return false }
    return tokens.indices.contains { $0 != index && word($0) == word(index) }
  }

  private func isThing(_ index: Int) -> Bool {
    [.noun, .adjective].contains(tokens[index].tag)
      || !Letters.startsLarge(tokens[index].text) && senses(index).has(.noun)
        && !senses(index).hasAny(Senses.finiteVerb)
  }

  /// Whether a name is also a word of the language.
  static func isWord(_ name: String) -> Bool {
    if words.contains(name) { return true }
    guard !GivenNames.all.contains(name) else { return false }
    return !Lexicon.shared.senses(name).subtracting(Senses(.properNoun)).isEmpty
  }

  private func word(_ index: Int) -> String {
    tokens.indices.contains(index) ? tokens[index].lower : ""
  }

  private func senses(_ index: Int) -> Senses {
    tokens.indices.contains(index) ? Lexicon.shared.senses(word(index)) : []
  }

  private func isLarge(_ index: Int) -> Bool {
    let text = tokens[index].text
    return Letters.startsLarge(text) && !Letters.isShouted(text)
  }

  private func opensSentence(_ index: Int) -> Bool {
    guard index > 0 else { return true }
    return tokens[index - 1].form == .punctuation && tokens[index - 1].text != ","
  }

  private func isLargeElsewhere(_ word: String) -> Bool {
    tokens.indices.contains { tokens[$0].lower == word && isLarge($0) }
  }

  private func isDetermined(_ index: Int) -> Bool {
    guard index > 0 else { return false }
    if Self.pointers.contains(word(index - 1)) { return true }
    return [.determiner, .number].contains(tokens[index - 1].tag)
      || tokens[index - 1].tag == .possessive
  }

  /// `in may`, `next april`, `may 3rd`.
  private func namesTime(_ index: Int) -> Bool {
    guard Self.times.contains(word(index)) else { return false }
    let next = index + 1
    if tokens.indices.contains(next), [.number, .ordinal].contains(tokens[next].form) {
      return true
    }
    return Self.beforeTimes.contains(word(index - 1))
  }

  /// `will she get it`, `may i`, `and will not be back`.
  private func isHelper(_ index: Int) -> Bool {
    guard Self.helpers.contains(word(index)) else { return false }
    let next = index + 1
    return ["not", "n't", "never", "be", "have"].contains(word(next))
      || senses(next).hasAny([Senses(.pronoun), Senses(.determiner), Senses(.possessive)])
      || senses(next).has(.verbBase)
  }

  private func isFollowedByVerb(_ index: Int) -> Bool {
    var next = index + 1
    while next < index + 3, Self.adverbs.contains(word(next)) { next += 1 }
    if ["'s", "'d", "'ll"].contains(word(next)) { return true }
    if ["and", "&"].contains(word(next)) {
      return ["i", "her", "his", "me", "their"].contains(word(next + 1))
    }
    return senses(next).hasAny(Senses.finiteVerb)
  }

  /// Whether a person must come next: after `told` and `rang`, and after `to` and `with`.
  private func isPersonWanted(_ index: Int) -> Bool {
    Self.personal.contains(word(index - 1))
  }

  private static let pointers = WordSet(
    English.words("the a an some any no this that these those my our your her his their each every")
  )
  private static let times: WordSet = ["may", "june", "april", "august", "summer", "dawn"]
  private static let beforeTimes = WordSet(
    English.words(
      "in by of since until till last next early late mid this every during before after for from"))
  private static let helpers: WordSet = ["will", "may"]
  private static let adverbs = WordSet(
    English.words("never just also still only always really then even already actually"))
  private static let personal = WordSet(
    English.words(
      """
      told tell rang ring called call emailed email texted text gave give sent send charged charge
      asked ask owed owe promised refunded let left made kept paid billed booked saw see met phoned
      helped messaged messed for to with from by at about on poor and
      """))

  private static let words = WordSet(
    English.words(
      """
      may will rose grace hope art drew bill guy mark robin joy faith iris summer dawn jack sue pat
      rob chase hunter penny olive holly ivy june april august angel frank gene dean miles earl dale
      glen heath cliff ray nick sandy rusty sunny max violet daisy lily jasmine ruby pearl amber
      crystal ginger heather hazel fern poppy rosemary basil sage clay reed rich wade grant lance
      pierce skip mason carter cooper baker porter chance bob peg carol eve gale gay honor iris
      jade misty opal patience prudence mercy clement constance dolly ernest forest hank jean josh
      kit kitty lee lane laurel mat mike myrtle noel parker patty pierre randy rocky star sky story
      stone summer taylor tanner tawny terry tiger tracy trinity valentine verity victor wren zip
      """))
}
