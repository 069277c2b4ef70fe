/// Words for people by what they are to somebody.
enum Relations {
  static let feminine = WordSet(
    words(
      """
      mum mom mam mother mummy mommy wife sister daughter grandma grandmother gran granny nan nana
      aunt auntie niece girlfriend fiancee goddaughter godmother granddaughter stepmum stepmom
      stepdaughter bridesmaid mother-in-law sister-in-law daughter-in-law bride ex-wife
      """))
  static let masculine = WordSet(
    words(
      """
      dad father daddy husband brother son grandpa grandfather grandad granddad uncle nephew
      boyfriend fiance fiancé godson godfather grandson stepdad stepson groom hubby father-in-law
      brother-in-law son-in-law ex-husband
      """))
  static let neutral = WordSet(
    words(
      """
      friend partner cousin baby child kid toddler neighbour neighbor mate flatmate roommate
      housemate grandparent grandchild sibling twin teenager teen relative kiddo bestie ex sitter
      babysitter
      """))

  /// Words that can mean a customer, feminine, masculine and neutral.
  static let feminineStrangers = WordSet(words("woman lady girl"))
  static let masculineStrangers = WordSet(words("man gentleman guy bloke boy chap fella lad gent"))
  static let customers = WordSet(
    words("customer client guest patient passenger diner buyer shopper"))

  static let all = feminine.union(masculine).union(neutral)
    .union(words("customer client lady man woman driver boy girl guest dog cat"))

  /// Whether the word is used as a name, without `my` or `the`: `mum's birthday`.
  static func isNamelike(_ word: String) -> Bool {
    ["mum", "mom", "dad", "nan", "gran", "grandma", "grandpa", "grandad", "customer"].contains(word)
  }
}
