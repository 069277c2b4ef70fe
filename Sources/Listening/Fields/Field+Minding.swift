/// Forgetting, noting, mixing up and knowing.
extension Field {
  static let forgetting = Field(
    "forgetting",
    """
    forget forgot forgotten slip_my_mind slipped_my_mind clean_forgot not_remember
    never_remembered overlook overlooked miss missed skip skipped lose_track lost_track
    """)

  static let writingdown = Field(
    "writingdown",
    """
    write wrote written write_down wrote_down note noted jot jotted diary calendar book ledger
    sheet board whiteboard sticky_note post_it pencil column row list page entry spreadsheet log
    register rota
    """)

  static let looking = Field(
    "looking",
    """
    look looked check checked not_check never_checked not_look never_looked double_check glance
    noticed notice spot spotted see saw seen read not_read
    """)

  static let mixup = Field(
    "mixup",
    """
    mix_up mixed_up muddle muddled confuse confused mistake mistook swap swapped transpose
    transposed switch switched misread mishear misheard mixup got_them_wrong got_it_wrong
    wrong_way_round other_way_round vice_versa similar same_surname same_name two_digits next_to
    grab grabbed
    """)

  static let knowing = Field(
    "knowing",
    """
    know knew known aware realise realised realize realized find_out found_out discover
    discovered learn learned learnt notice noticed all_along
    """)

  static let minding: [Field] = [
    .forgetting, .writingdown, .looking, .mixup, .knowing,
  ]
}
