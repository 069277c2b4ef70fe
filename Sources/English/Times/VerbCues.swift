/// Verbs and conjunctions that tell what has happened from what is to come.
enum VerbCues {
  /// Words that begin another clause.
  static let borders: WordSet = [
    "and", "but", "so", "because", "cos", "coz", "bc", "then", "which", "who", "when", "while",
    "although", "though", "if",
  ]

  /// Verbs after which an appointed day has gone by: "ordered for saturday and it never came".
  static let failures: WordSet = [
    "didnt", "never", "wasnt", "missed", "forgot", "came", "arrived", "turned", "cancelled",
    "canceled", "showed", "got", "had", "was", "were", "couldnt", "left", "lost", "cried", "late",
    "hung", "overdue", "noshow",
  ]

  /// Forms of "is", which may appoint a day.
  static let copulas: WordSet = [
    "is", "are", "its", "thats", "hes", "shes", "theyre", "theres",
  ]

  /// Words that point at what is to come.
  static let future = WordSet(
    """
    will itll theyll youll wont gonna going shall can cant need needs needed want wants wanted \
    due must should hopes plans picks collects comes starts opens arrives expects expecting \
    flies leaves goes gets coming moving marrying getting hoping planning
    """.split(separator: " ").map(String.init))

  /// Whether the word is a verb in the past.
  static func isPast(_ word: String) -> Bool {
    if past.contains(word) { return true }
    return word.hasSuffix("ed") && word.utf8.count > 4 && !notPast.contains(word)
  }

  private static let notPast: WordSet = [
    "indeed", "hundred", "speed", "exceed", "proceed", "succeed", "sacred", "breed", "naked",
    "wicked", "kindred", "agreed", "embed",
  ]

  private static let past = WordSet(
    """
    was were wasnt werent came went sent had hadnt did didnt got told said rang rung forgot \
    forgotten wrote written paid took taken gave given broke broken left lost found saw seen \
    sat bought sold brought died opened made kept felt fell met heard held stood thought knew \
    known slept spoke spoken began begun ran read rode rose wore won hit hurt cut put set \
    spent built burnt caught chose drove driven drank ate eaten flew grew hid led lent lit \
    meant nobody never ended been has have havent hasnt could couldnt would wouldnt bit bled \
    threw stole swore tore understood woke froze dealt overslept mistook misread mixed quit \
    sank hung bent fed shook stuck swept taught supposed ordred orderd recieved happend arived
    """.split(separator: " ").map(String.init))
}
