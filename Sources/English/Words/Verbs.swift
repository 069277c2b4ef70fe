/// Verbs by the company they keep.
enum Verbs {
  /// Verbs that report what somebody said.
  static let saying = WordSet(
    words(
      """
      say tell claim reckon mention insist complain explain admit promise swear assure confirm write
      email text message reply answer announce state report argue confess warn remind repeat inform
      post shout yell scream add
      """))

  /// Verbs whose object can be a clause, those of saying apart.
  static let thinking = WordSet(
    words(
      """
      think know believe guess hope assume realise realize notice feel see hear find suppose suspect
      wonder remember forget understand mean decide discover imagine expect wish fear bet doubt
      pretend check show prove agree ensure thought figure
      """))

  /// Verbs that take a person and a thing: `sent Tess the mug`.
  static let giving = WordSet(
    words(
      """
      give send offer show tell promise sell owe charge cost bring buy lend pay serve teach hand
      pass post email text mail refund make book get save grant feed leave read order deny quote ask
      forward deliver fetch find cook bake do ship
      """))
}

extension Verbs {
  /// Verbs that need no object to say something.
  static let standing = WordSet(
    words(
      """
      cry be go come sit stand wait arrive complain laugh sleep die fall leave ring walk
      drive live work look seem feel sound smile shout scream fail leak melt collapse faint vomit
      panic happen occur creep slip appear arise crash stall expire
      """))
}

extension Verbs {
  /// Whether the participle says how somebody feels rather than what was done.
  static func isFeeling(_ participle: String) -> Bool {
    guard let verb = Lexicon.shared[participle]?.verb else { return true }
    return feeling.contains(verb)
  }

  private static let feeling = WordSet(
    words(
      """
      upset disappoint annoy worry embarrass distress devastate disgust frustrate confuse scare
      frighten shock surprise please satisfy excite tire exhaust bore depress humiliate insult offend
      concern relieve irritate horrify appal mortify gut traumatise traumatize impress interest
      involve amaze shake stun alarm panic rattle mean bother outrage enrage terrify suppose use mistake
      delight thrill sicken swamp rush drink experience qualify advance limit
      """))
}
