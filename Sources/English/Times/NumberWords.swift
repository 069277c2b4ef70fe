/// Numbers written in words.
enum NumberWords {
  /// What a word counts, from one to nineteen, or twenty to ninety by tens.
  static func value(_ word: String) -> Int? { values[word] }

  /// The words that count from one to ninety.
  static var words: [String] { values.words }

  /// What a word from one to nine counts.
  static func digit(_ word: String) -> Int? {
    guard let value = units[word], value < 10 else { return nil }
    return value
  }

  static func ten(_ word: String) -> Int? { tens[word] }

  /// The rank that a word names: 1 for "first", 30 for "thirtieth".
  static func rank(_ word: String) -> Int? { ranks[word] }

  /// The endings of a rank in digits.
  static let rankEndings: WordSet = ["st", "nd", "rd", "th"]

  private static let units: WordTable<Int> = [
    "one": 1, "two": 2, "three": 3, "four": 4, "five": 5, "six": 6, "seven": 7, "eight": 8,
    "nine": 9, "ten": 10, "eleven": 11, "twelve": 12, "thirteen": 13, "fourteen": 14,
    "fifteen": 15, "sixteen": 16, "seventeen": 17, "eighteen": 18, "nineteen": 19,
  ]

  private static let tens: WordTable<Int> = [
    "twenty": 20, "thirty": 30, "forty": 40, "fourty": 40, "fifty": 50, "sixty": 60,
    "seventy": 70, "eighty": 80, "ninety": 90,
  ]

  private static let values = WordTable(
    (units.words + tens.words).map { (key: $0, value: units[$0] ?? tens[$0] ?? 0) })

  private static let ranks: WordTable<Int> = [
    "first": 1, "second": 2, "third": 3, "fourth": 4, "fifth": 5, "sixth": 6, "seventh": 7,
    "eighth": 8, "ninth": 9, "tenth": 10, "eleventh": 11, "twelfth": 12, "thirteenth": 13,
    "fourteenth": 14, "fifteenth": 15, "sixteenth": 16, "seventeenth": 17, "eighteenth": 18,
    "nineteenth": 19, "twentieth": 20, "thirtieth": 30,
  ]
}
