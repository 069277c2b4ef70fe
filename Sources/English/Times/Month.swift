/// A month of the year, by its number from 1.
enum Month: Int, CaseIterable, Sendable {
  case january = 1
  case february
  case march
  case april
  case may
  case june
  case july
  case august
  case september
  case october
  case november
  case december

  /// The month that a word names, in full, cut or misspelt.
  init?(said word: String) {
    if let month = Self.cut[word] ?? Self.full[word] {
      self = month
      return
    }
    guard !Self.others.contains(word) else { return nil }
    guard let index = Spelling.nearest(to: word, among: Self.names) else { return nil }
    self = Self.allCases[index]
  }

  /// The English name, with its capital.
  var name: String {
    let name = Self.names[rawValue - 1]
    return name.prefix(1).uppercased() + name.dropFirst()
  }

  /// Whether a word that names a month may be a verb, a person or an abbreviation of something
  /// else, so that its neighbours must say that it is the month.
  static func isDoubtful(_ word: String) -> Bool { doubtful.contains(word) }

  private static let names = [
    "january", "february", "march", "april", "may", "june", "july", "august", "september",
    "october", "november", "december",
  ]

  private static let full = WordTable(zip(names, allCases).map { (key: $0, value: $1) })

  private static let cut: WordTable<Month> = [
    "jan": .january, "feb": .february, "febr": .february, "mar": .march, "apr": .april,
    "apirl": .april, "aprill": .april, "jun": .june, "jul": .july, "aug": .august,
    "augest": .august, "agust": .august, "sep": .september, "sept": .september,
    "septmber": .september, "oct": .october, "nov": .november, "dec": .december,
  ]

  private static let doubtful: WordSet = [
    "jan", "mar", "march", "apr", "april", "may", "june", "jun", "jul", "august", "aug", "sep",
    "oct", "dec", "nov",
  ]

  private static let others: WordSet = [
    "augusta", "auguste", "augusto", "octobers", "decembers", "remember", "januar",
  ]
}
