/// Nouns by the company they keep.
enum Nouns {
  /// The weekdays, months and feasts that need a capital.
  static let capitalised = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july august
    september october november december christmas easter xmas halloween hanukkah ramadan eid diwali
    thanksgiving valentine british english american french german italian spanish chinese indian
    irish scottish welsh japanese korean thai vietnamese greek turkish polish portuguese mexican
    canadian australian european african asian london paris york manchester birmingham leeds
    liverpool bristol glasgow edinburgh dublin america england scotland wales ireland britain uk usa
    facebook instagram google amazon ebay etsy paypal trustpilot tripadvisor whatsapp ups fedex dhl
    dpd usps evri hermes yodel gmail iphone may march sat sun mon wed fri
    """)

  static let weekdaysAndMonths = WordSet(
    words(
      """
      monday tuesday wednesday thursday friday saturday sunday january february april june july
      august september october november december
      """))

  static let capitalisedSet = WordSet(capitalised)
}
