extension Feast {
  /// The feast that begins at a place, the longest name first.
  static func said(at index: Int, in pieces: Pieces) -> Match<Feast>? {
    guard let candidates = byFirstWord[pieces.word(index)] else { return nil }
    for name in candidates
    where name.rest.indices.allSatisfy({ pieces.word(index + 1 + $0) == name.rest[$0] }) {
      return Match(value: name.feast, end: index + 1 + name.rest.count)
    }
    return nil
  }

  /// Whether a feast, or one whose day this program cannot work out, may begin with a word.
  static func mayBegin(with word: String) -> Bool {
    byFirstWord[word] != nil || unworkedStarts.contains(word)
  }

  private struct Name: Sendable {
    var rest: [String]
    var feast: Feast
  }

  private static let byFirstWord: WordTable<[Name]> = {
    var table: [String: [Name]] = [:]
    for (text, feast) in names {
      let words = text.split(separator: " ").map(String.init)
      table[words[0], default: []].append(Name(rest: Array(words.dropFirst()), feast: feast))
    }
    return WordTable(table.mapValues { $0.sorted { $0.rest.count > $1.rest.count } })
  }()

  private static let names: [(String, Feast)] = [
    ("new years eve", .newYearEve), ("new year eve", .newYearEve), ("nye", .newYearEve),
    ("new years day", .newYear), ("new years", .newYear), ("new year", .newYear),
    ("burns night", .burnsNight), ("mlk day", .martinLutherKing),
    ("martin luther king day", .martinLutherKing),
    ("valentines day", .valentine), ("valentine day", .valentine), ("valentines", .valentine),
    ("valentine", .valentine), ("valintines", .valentine), ("valentimes", .valentine),
    ("presidents day", .presidents), ("st patricks day", .patrick), ("st paddys day", .patrick),
    ("paddys day", .patrick), ("saint patricks day", .patrick), ("st patricks", .patrick),
    ("pancake day", .shroveTuesday), ("shrove tuesday", .shroveTuesday),
    ("ash wednesday", .ashWednesday), ("mothers day", .mothers), ("mother day", .mothers),
    ("mothering sunday", .mothers), ("mums day", .mothers), ("april fools day", .aprilFools),
    ("april fools", .aprilFools), ("palm sunday", .palmSunday), ("good friday", .goodFriday),
    ("easter sunday", .easter), ("easter day", .easter), ("easter monday", .easterMonday),
    ("easter weekend", .easter), ("easter", .easter), ("memorial day", .memorial),
    ("juneteenth", .juneteenth), ("fathers day", .fathers), ("father day", .fathers),
    ("dads day", .fathers), ("independence day", .independence), ("labor day", .labor),
    ("labour day", .labor), ("columbus day", .columbus), ("halloween", .halloween),
    ("haloween", .halloween), ("bonfire night", .bonfire), ("guy fawkes night", .bonfire),
    ("fireworks night", .bonfire), ("veterans day", .remembrance),
    ("remembrance day", .remembrance), ("armistice day", .remembrance),
    ("thanksgiving", .thanksgiving), ("thanksgiving day", .thanksgiving),
    ("turkey day", .thanksgiving), ("black friday", .blackFriday), ("cyber monday", .cyberMonday),
    ("christmas eve", .christmasEve), ("xmas eve", .christmasEve), ("christmas day", .christmas),
    ("xmas day", .christmas), ("christmas", .christmas), ("xmas", .christmas),
    ("chrismas", .christmas), ("christmass", .christmas), ("crimbo", .christmas),
    ("boxing day", .boxing),
  ]

  /// Feasts whose day this program cannot work out.
  static let unworked: WordSet = [
    "chinese new year", "lunar new year", "eid", "diwali", "ramadan", "hanukkah", "chanukah",
    "passover", "rosh hashanah", "yom kippur", "bank holiday", "half term", "lent", "advent",
    "purim", "holi", "vaisakhi", "kwanzaa", "lockdown", "covid", "the holidays", "spring break",
  ]

  /// The words that one of them may begin with.
  static let unworkedStarts = WordSet(
    unworked.words.compactMap { $0.split(separator: " ").first.map(String.init) })
}
