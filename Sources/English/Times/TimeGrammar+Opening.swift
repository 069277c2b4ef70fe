import Casework

extension TimeGrammar {
  /// Whether an expression of time may begin at a place: with a number, the name of a day, a month,
  /// a feast or a unit, or a word that one of the rules looks for first.
  ///
  /// The rules are tried nowhere else, since hardly any word of a text begins one.
  func opens(_ index: Int) -> Bool {
    if pieces.digits(index) > 0 { return true }
    let word = word(index)
    guard !word.isEmpty else { return false }
    return Self.openers.contains(word) || TimeCues.rough.contains(word)
      || NumberWords.value(word) != nil || NumberWords.rank(word) != nil
      || TimeUnit.named(word) != nil || Feast.mayBegin(with: word)
      || Weekday(said: word) != nil || Month(said: word) != nil
      || isToday(word) || isTomorrow(word) || isYesterday(word)
  }

  private static let openers = WordSet(
    words(
      """
      a an the this that these last past lst previous next nxt coming following current same other
      in within at on over after before during to first one some any most every each all whole rest
      part course half haf quarter qtr couple few several many dozen like say sort kind just shortly
      soon bit little quite end start back top beginning begining middle mid early earlier late
      later eod cob close day night week wk w weekend wkend wknd weeknd month year twelve noon
      noontime midday midnight midnite sometime recently lately someday nowadays eventually ages
      yonks donkeys asap now immediately straightaway straight right
      """))
}
