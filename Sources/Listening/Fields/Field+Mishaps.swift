/// Losing, finding, breaking, falling, coming and going.
extension Field {
  static let losing = Field(
    "losing",
    """
    lose lost losing misplace vanish gone missing disappear astray
    """)

  static let finding = Field(
    "finding",
    """
    find found discover come_across turn_up spot notice
    """)

  static let taking = Field(
    "taking",
    """
    take took taken remove removed grab keep kept
    """)

  static let givingaway = Field(
    "givingaway",
    """
    give_away gave_away gave_it_to gave_her gave_him give_to hand_to handed_to sold_it_to
    sell_to sent_it_to let_go
    """)

  static let breaking = Field(
    "breaking",
    """
    break broke broken crack cracked smash smashed shatter snap snapped split tear tore rip dent
    chip scratch bend bent crush squash
    """)

  static let spilling = Field(
    "spilling",
    """
    spill spilled spilt splash drip leak pour poured overflow tip tipped soak soaked drench
    flood
    """)

  static let burning = Field(
    "burning",
    """
    burn burnt burned scorch scorched singe singed melt melted fire flame smoke spark iron heat
    overheat
    """)

  static let falling = Field(
    "falling",
    """
    fall fell fallen collapse collapsed topple toppled slip slipped trip tripped tumble
    come_down came_down come_off came_off give_way gave_way drop dropped
    """)

  static let hitting = Field(
    "hitting",
    """
    hit strike struck knock knocked bang banged bump bumped catch caught smack clip clipped
    crash crashed reverse reversed back_into scrape
    """)

  static let cutting = Field(
    "cutting",
    """
    cut slice sliced nick nicked snip snipped trim shave chop saw saw_through sever severed clip
    """)

  static let wetting = Field(
    "wetting",
    """
    wet damp soaked rain rained flood water pipe tap burst leak
    """)

  static let coming = Field(
    "coming",
    """
    come came arrive arrived turn_up turned_up show_up showed_up get_here get_there land landed
    reach
    """)

  static let going = Field(
    "going",
    """
    go went gone drive drove travel travelled fly flew trip journey
    """)

  static let waitingact = Field(
    "waitingact",
    """
    wait waited sit sat stand stood queue queued hang_around hung_around
    """)

  static let closing = Field(
    "closing",
    """
    close closed shut lock locked shutter locked_up lights_out
    """)

  static let lockedin = Field(
    "lockedin",
    """
    lock_in locked_in shut_in trapped inside let_out set_off_the_alarm alarm stuck
    """)

  static let leavingbehind = Field(
    "leavingbehind",
    """
    leave_behind left_behind left_on left_in left_at left_outside left_alone forget forgot
    """)

  static let mishaps: [Field] = [
    .losing, .finding, .taking, .givingaway, .breaking, .spilling, .burning, .falling, .hitting,
    .cutting, .wetting, .coming, .going, .waitingact, .closing, .lockedin, .leavingbehind,
  ]
}
