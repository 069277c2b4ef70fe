/// Names, titles and letters.
extension Field {
  static let naming = Field(
    "naming",
    """
    name named call called spell spelt address addressed dear title introduce introduced
    read_out announce print printed engrave ice iced embroider
    """)

  static let titles = Field(
    "titles",
    """
    mr mrs miss ms dr mx sir madam professor doctor reverend canon rev captain
    """)

  static let letters = Field(
    "letters",
    """
    letter letters e s h k c l n accent hyphen apostrophe double with without extra silent
    """)

  static let pronounwords = Field(
    "pronounwords",
    """
    pronoun pronouns he she they them his hers transition transitioned trans deadname
    """)

  static let identity: [Field] = [
    .naming, .titles, .letters, .pronounwords,
  ]
}
