/// Crying, laughing, insults and refusals.
extension Field {
  static let crying = Field(
    "crying",
    """
    cry cried crying tears tear sob sobbed weep wept in_tears welled_up burst_into_tears
    """)

  static let laughing = Field(
    "laughing",
    """
    laugh laughed giggle giggled snigger smirk joke joked chuckle grin tease
    """)

  static let shouting = Field(
    "shouting",
    """
    shout shouted yell yelled scream roar snap snapped bark raise_voice raised_voice bawl
    """)

  static let swearing = Field(
    "swearing",
    """
    swear swore effing fuck fucking bloody bugger damn hell arse ass shit bollocks f_word eff
    """)

  static let insulting = Field(
    "insulting",
    """
    stupid idiot thick fat ugly old cow bitch moron ignorant daft useless silly clown cheap
    tight mean lazy dirty common beggar fussy picky difficult karen princess diva
    """)

  static let quoting = Field(
    "quoting",
    """
    say said told ask asked reply answered snap
    """)

  static let staring = Field(
    "staring",
    """
    look stare stared glare glared eye eyed follow followed watch watched
    """)

  static let refusing = Field(
    "refusing",
    """
    refuse refused decline declined deny denied reject turn_down turn_away turned_away send_away
    sent_away not_allow not_allowed not_let would_not not_serve not_served
    """)

  static let assuming = Field(
    "assuming",
    """
    assume assumed presume presumed thought_she_was thought_he_was thought_they_were figured
    guess guessed took_him_for took_her_for mistook took_them_for
    """)

  static let separating = Field(
    "separating",
    """
    only_ask only_asked only_him only_her nobody_else no_one_else everyone_else others
    anybody_else another_couple other_tables same_day the_white the_others the_lads the_next
    different stricter higher_price charge_more women_more
    """)

  static let manners: [Field] = [
    .crying, .laughing, .shouting, .swearing, .insulting, .quoting, .staring, .refusing,
    .assuming, .separating,
  ]
}
