/// Words beside a time that say what it is, or that it is none.
enum TimeCues {
  /// Words that never carry on a count, so that a number before them stands alone: "by 5 and".
  static let closed = WordSet(
    """
    and but so or then because cos coz bc cuz as if when while though although i im ive ill id we \
    weve were well wed he hes she shes they theyve theyre it its itll you youve youre who which \
    that thats this these those the a an my our her his hers their its your at on in to for from \
    with without by until till til since before after of off over is isnt was wasnt are arent be \
    been has hasnt had hadnt have havent did didnt do does doesnt dont will wont would wouldnt can \
    cant could couldnt should shouldnt shall may might must not never no nobody noone nothing just \
    only still already again also too even about around today tomorrow yesterday tonight sharp \
    please pls ok okay thanks thx ta latest earliest instead exactly x ish roughly prob probably \
    maybe latish onwards her him them us me there here now lol yes yeah yep nope unless whether \
    where what why how every each day got came went said told
    """.split(separator: " ").map(String.init))

  /// Words after which a number names a thing.
  static let labels = WordSet(
    """
    order orders table tables room part no number num nr invoice ref reference tx booking ticket \
    flat apt apartment unit suite size sizes route bus page line item version step section \
    chapter floor gate bay lane station channel code pin extension ext model lot aisle platform \
    door house age aged serial account acct job case type class grade score rated tel phone \
    mobile cell fax vat sku barcode postcode zip reg locker seat row desk cabin pitch berth \
    plot stall ward chair box bin shelf
    """.split(separator: " ").map(String.init))

  /// Words before "by" or "at" that make the number after it a measure.
  static let measured: WordSet = [
    "oversold", "short", "out", "over", "up", "down", "off", "increased", "cut", "reduced",
    "divided", "multiplied", "times", "overbooked", "undercharged", "overcharged", "increase",
    "rise", "rose", "fell", "wrong", "surrounded", "capped", "stuck", "priced", "valued",
  ]

  /// Words before "about" or "around" that make the number after it a count.
  static let counted: WordSet = [
    "had", "has", "have", "sold", "lost", "made", "ordered", "bought", "got", "sent", "with",
    "of", "for", "paid", "charged", "cost", "costs", "need", "needs", "needed", "only", "all",
    "total", "missing", "short", "to", "age", "aged", "turned", "walked", "weighed", "worth",
    "shipped", "packed", "affected", "emailed", "told", "asked", "served", "took", "gave",
  ]

  /// The prepositions of a time, and how what is told stands to it.
  static let relations: WordTable<SaidTime.Relation> = [
    "by": .by, "before": .before, "b4": .before, "until": .until, "till": .until, "til": .until,
    "untill": .until, "since": .since, "sinse": .since, "from": .from, "after": .after,
    "within": .by, "on": .at, "at": .at, "in": .at, "during": .at, "over": .at, "through": .at,
    "throughout": .at, "for": .at, "around": .at, "about": .at, "between": .at, "circa": .at,
    "starting": .from, "beginning": .from, "arond": .at, "arround": .at,
  ]

  /// Words before an hour or a date that make it rough.
  static let rough: WordSet = [
    "about", "around", "arond", "arround", "roughly", "approx", "approximately", "circa", "maybe",
    "perhaps", "probably", "prob", "possibly", "nearly", "almost", "bout", "abt",
  ]
}
