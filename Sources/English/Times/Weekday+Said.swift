import Casework

extension Weekday {
  /// The weekday that a word names, in full, cut or misspelt.
  ///
  /// A word that is also another word ("sat", "sun", "wed", "mon") is named too; whether it is
  /// the day is for its neighbours to say.
  init?(said word: String) {
    if let day = Self.cut[word] {
      self = day
      return
    }
    guard word.utf8.count > 4, !Self.others.contains(word) else { return nil }
    let singular = word.hasSuffix("s") ? String(word.dropLast()) : word
    if let exact = Self.names.firstIndex(of: singular) {
      self = Self.allCases[exact]
      return
    }
    guard singular.hasSuffix("ay") || singular.hasSuffix("dy") || singular.hasSuffix("ya"),
      let index = Spelling.nearest(to: singular, among: Self.names)
    else { return nil }
    self = Self.allCases[index]
  }

  /// Whether the word may be something else: "sat on the floor", "in the sun".
  static func isDoubtful(_ word: String) -> Bool {
    ["sat", "sun", "wed", "mon"].contains(word)
  }

  private static let names = allCases.map { $0.name.lowercased() }

  private static let cut: WordTable<Weekday> = [
    "mon": .monday, "mond": .monday, "tue": .tuesday, "tues": .tuesday, "tuesd": .tuesday,
    "teus": .tuesday, "wed": .wednesday, "weds": .wednesday, "wedn": .wednesday,
    "wednes": .wednesday, "thu": .thursday, "thur": .thursday, "thurs": .thursday,
    "thursd": .thursday, "fri": .friday, "frid": .friday, "sat": .saturday, "satur": .saturday,
    "satdy": .saturday, "satday": .saturday, "sun": .sunday, "sund": .sunday,
    "wensday": .wednesday, "wendsday": .wednesday, "weddsday": .wednesday,
    "thirsday": .thursday, "tewsday": .tuesday, "chewsday": .tuesday,
  ]

  private static let others: WordSet = [
    "munday", "mundy", "sunny", "sandy", "sundy", "mondya", "faraday", "monay", "sunray",
  ]
}
