/// Which way the verbs around a time point.
struct VerbLeaning {
  let pieces: Pieces

  /// The leaning of the verb nearest to the pieces from one place up to another, and whether a
  /// preposition puts it beyond doubt.
  ///
  /// The verb of the same clause goes before one of another clause, and one before the time before
  /// one after it.
  func leaning(around start: Int, _ end: Int) -> (leaning: Leaning, isFirm: Bool) {
    let before = pieces.word(start - 1)
    if before == "since" { return (.past, true) }
    if before == "come", pieces.word(start - 2).isEmpty { return (.future, false) }
    let left = verbs(before: start)
    let right = verbs(after: end)
    if before == "for", let leaning = aim(left, right) { return (leaning, false) }
    if let verb = left.first(where: \.isNear) ?? right.first(where: \.isNear) {
      return (verb.leaning, false)
    }
    if ["until", "till", "til", "by", "before"].contains(before), left.isEmpty {
      return (.future, before != "before")
    }
    return ((left.first ?? right.first)?.leaning ?? .either, false)
  }

  /// What "for saturday" points at: to come, unless it was, or the clause goes on in the past.
  private func aim(_ left: [Verb], _ right: [Verb]) -> Leaning? {
    if let verb = left.first, verb.isNear, ["was", "were", "wasnt", "had"].contains(verb.word) {
      return .past
    }
    return right.contains { Self.failures.contains($0.word) } ? .past : .future
  }

  // MARK: Verbs

  private struct Verb {
    var word: String
    var leaning: Leaning
    /// Whether it stands in the same clause.
    var isNear: Bool
  }

  private func verbs(before start: Int) -> [Verb] {
    var found: [Verb] = []
    var isNear = true
    for index in stride(from: start - 1, through: max(0, start - 16), by: -1) {
      if isStop(index) { break }
      if let leaning = leaning(of: index) {
        found.append(Verb(word: pieces.word(index), leaning: leaning, isNear: isNear))
      }
      if isBorder(index) { isNear = false }
    }
    return found
  }

  private func verbs(after end: Int) -> [Verb] {
    var found: [Verb] = []
    var isNear = true
    for index in end..<min(pieces.count, end + 12) {
      if isStop(index) { break }
      if isBorder(index) { isNear = false }
      if let leaning = leaning(of: index) {
        found.append(Verb(word: pieces.word(index), leaning: leaning, isNear: isNear))
      }
    }
    return found
  }

  private func isStop(_ index: Int) -> Bool {
    let sign = pieces.sign(index)
    if sign == "." { return !(pieces.isGlued(index + 1) && pieces[index + 1]?.kind != .sign) }
    return ["!", "?", ";", "\n"].contains(sign)
  }

  private func isBorder(_ index: Int) -> Bool {
    if [",", "(", ")", "–", "—"].contains(pieces.sign(index)) { return true }
    return Self.borders.contains(pieces.word(index))
  }

  /// Which way the word at a place points when it is a verb.
  private func leaning(of index: Int) -> Leaning? {
    let word = pieces.word(index)
    guard !word.isEmpty else { return nil }
    let hasApostrophe = pieces[index]?.hasApostrophe ?? false
    if word == "has" || word == "have", pieces.word(index + 1) == "to" { return .future }
    if word == "is", pieces.word(index + 1) == "when" { return nil }
    if ["due", "meant", "supposed", "going", "gonna", "booked"].contains(word) {
      let isPast = (index - 3..<index).contains {
        ["was", "were", "wasnt"].contains(pieces.word($0))
      }
      if isPast { return .past }
    }
    if ["ill", "well", "shell", "hell", "wed", "id"].contains(word) {
      let isSick = [
        "was", "is", "are", "were", "very", "so", "fell", "really", "be", "been", "got",
      ]
      .contains(pieces.word(index - 1))
      return hasApostrophe || word == "ill" && !isSick
        ? (word == "id" || word == "wed" ? nil : .future)
        : nil
    }
    if Self.future.contains(word) { return .future }
    if Self.past.contains(word) { return .past }
    let isPastForm = word.hasSuffix("ed") && word.utf8.count > 4 && !Self.notPast.contains(word)
    return isPastForm ? .past : nil
  }

  private static let borders: Set<String> = [
    "and", "but", "so", "because", "cos", "coz", "bc", "then", "which", "who", "when", "while",
    "although", "though", "if",
  ]

  /// Verbs after which an appointed day has gone by: "ordered for saturday and it never came".
  private static let failures: Set<String> = [
    "didnt", "never", "wasnt", "missed", "forgot", "came", "arrived", "turned", "cancelled",
    "canceled", "showed", "got", "had", "was", "were", "couldnt", "left", "lost", "cried",
  ]

  private static let notPast: Set<String> = [
    "need", "indeed", "hundred", "speed", "exceed", "proceed", "succeed", "sacred", "breed",
    "naked", "wicked", "kindred", "agreed", "unneed", "embed", "seabed",
  ]

  private static let future: Set<String> = Set(
    """
    will itll theyll youll weell wont gonna going shall can cant need needs needed want wants \
    wanted due must should is are its thats hes shes theyre hopes plans picks collects comes \
    starts opens arrives expects expecting flies leaves goes gets coming moving marrying \
    getting hoping planning
    """.split(separator: " ").map(String.init))

  private static let past: Set<String> = Set(
    """
    was were wasnt werent came went sent had hadnt did didnt got told said rang rung forgot \
    forgotten wrote written paid took taken gave given broke broken left lost found saw seen \
    sat bought sold brought died opened made kept felt fell met heard held stood thought knew \
    known slept spoke spoken began begun ran read rode rose wore won hit hurt cut put set \
    spent built burnt caught chose drove driven drank ate eaten flew grew hid led lent lit \
    meant nobody never ended shipped been has have havent hasnt could couldnt would wouldnt \
    bit bled threw stole swore tore understood woke froze dealt overslept mistook misread \
    mixed quit sank shook stuck swept taught supposed noshowed ordred orderd recieved happend \
    arived
    """.split(separator: " ").map(String.init))
}
