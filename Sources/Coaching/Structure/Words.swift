/// Closed sets of words that several rules go by.
///
/// A member is compared with a token as it is typed and with its dictionary form, both in lower
/// case.
enum Words {
  /// The words of a text parted by blanks and line ends.
  static func set(_ words: String) -> Set<String> {
    Set(words.split(whereSeparator: \.isWhitespace).map(String.init))
  }

  static let writers: Set = ["i", "we", "myself", "ourselves"]
  static let writersOwn: Set = ["my", "our"]
  static let readers = set(
    """
    you yourself anyone anybody someone somebody everyone everybody people customers customer
    guests guest clients client
    """)
  static let staff = set(
    """
    team staff employee colleague driver cook chef baker assistant apprentice trainee waiter
    waitress server cashier receptionist packer manager worker girl guy lad intern temp stylist
    mechanic cleaner kitchen shop store restaurant salon office company business crew
    """)
  static let outsiders = set(
    """
    supplier courier postal delivery carrier vendor manufacturer landlord bank contractor subcontractor wholesaler
    distributor factory post postman host mail usps ups fedex dhl hermes evri dpd amazon paypal stripe
    processor agency airline printer's importer warehouse builder electrician plumber provider
    royal
    """)
  /// Nouns for a wrong that tell nothing of it.
  static let wrongs = set(
    """
    mistake error mix-up mixup mix issue problem oversight incident slip slip-up glitch mishap
    hiccup hitch blip snag confusion blunder misunderstanding miscommunication mishandling
    discrepancy malfunction setback delay failure breakdown lapse snafu goof bump
    """)
  static let regrets: Set = [
    "sorry", "apologise", "apologize", "apology", "apologies", "regret", "regrets",
  ]
  static let adverbs = set(
    """
    so very really truly deeply sincerely terribly awfully just also genuinely extremely honestly
    absolutely completely totally too quite still now already only simply clearly obviously
    perhaps maybe possibly probably ever even most rather somehow unfortunately sadly kindly
    actually then always again incredibly pretty way indeed personally all utterly profoundly
    wholeheartedly
    """)
  static let negations: Set = ["not", "n't", "never", "no", "neither", "nor", "hardly", "without"]
  /// Words that open another clause.
  static let joints: Set = ["and", "but", "because", "so", "or", "not"]
  static let contrasts: Set = ["but", "however", "though", "although", "yet", "nevertheless"]
}
