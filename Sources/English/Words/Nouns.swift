/// Nouns by the company they keep.
enum Nouns {
  /// Things that take no plural and no `a`.
  static let uncounted: Set<String> = Set(
    words(
      """
      access admin advice alcohol attention bacon broadband butter cash chemo clothing compensation
      confusion cutlery data decaf dirt electricity energy equipment evidence feedback flour fun
      furniture gluten grief homework hygiene info information jewellery jewelry justice knowledge
      laundry linen luck luggage maintenance milk money music news nonsense paperwork patience
      petrol postage privacy progress rice rubbish safety salt shame shipping silence software staff
      steam stuff sympathy training transport trash weather
      """))

  /// Things that are given without an article: `gave her decaf`, `sent her flowers`.
  static let gifts: Set<String> = Set(
    words(
      """
      decaf cash money credit flowers chocolates peanuts walnuts nuts food poisoning chemo advice
      directions instructions information change trouble grief compensation vouchers tickets milk
      beef chicken pork meat gluten dairy soy wheat cheese fish shellfish prawns alcohol wine beer
      tea coffee water bread salad
      """))

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

  static let weekdaysAndMonths: Set<String> = Set(
    words(
      """
      monday tuesday wednesday thursday friday saturday sunday january february april june july
      august september october november december
      """))

  static let capitalisedSet = Set(capitalised)
}
