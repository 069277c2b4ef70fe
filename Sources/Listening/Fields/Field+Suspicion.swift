/// Theft, searching, banning, lying and blame.
extension Field {
  static let theft = Field(
    "theft",
    """
    steal stole stolen thief theft shoplift nick nicked pinch pinched pocket pocketed rob robbed
    burgle help_himself help_herself take_without pawn lift lifted swipe swiped half_inch
    walked_off_with made_off_with robbery taken
    """)

  static let search = Field(
    "search",
    """
    search searched pat_down patted empty_out turn_out turned_out go_through went_through
    bag_check checked_her_bag checked_his_bag look_in_her_bag strip frisk rummage
    """)

  static let police = Field(
    "police",
    """
    police cop cops officer constable arrest arrested detain detained security guard bouncer
    doorman cuffed handcuffs statement custody station
    """)

  static let cctv = Field(
    "cctv",
    """
    cctv footage camera camera_footage dashcam dash_cam video tape playback rewound doorbell_cam
    """)

  static let ban = Field(
    "ban",
    """
    ban banned bar barred exclude excluded blacklist blacklisted block blocked throw_out
    threw_out thrown_out kick_out kicked_out eject ejected chuck_out chucked_out escort escorted
    march marched frogmarched never_come_back not_welcome
    """)

  static let lying = Field(
    "lying",
    """
    lie lied lying liar fib pretend pretended make_up made_up fake faked invent invented cover
    story excuse untrue false dishonest cheat bluff exaggerate
    """)

  static let blaming = Field(
    "blaming",
    """
    blame blamed accuse accused point_the_finger pointed_at put_it_down_to your_fault her_fault
    his_fault their_fault suspect suspected insinuate implied hint hinted as_good_as said_she_d
    said_he_d told_him_he_d told_her_she_d had_taken he_took she_took had_stolen had_broken
    broke_it_herself broke_it_himself user_error misuse misused tampered dropped_it_herself
    did_it_himself did_it_herself
    """)

  static let exonerated = Field(
    "exonerated",
    """
    turn_up turned_up turns_out found_it found_the_money found_the_ring found_them in_the_drawer
    behind_the behind_the_till under_the_till in_the_laundry all_along innocent not_her not_him
    nothing_in_it had_paid he_d_paid she_d_paid had_the_receipt showed_the_receipt own_phone
    his_own her_own miscount fell_behind fell_down slipped_down cash_bag someone_else_entirely
    different_bloke different_woman nothing_to_do_with
    """)

  static let suspicion: [Field] = [
    .theft, .search, .police, .cctv, .ban, .lying, .blaming, .exonerated,
  ]
}
