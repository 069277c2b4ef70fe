/// Paying, mending, agreeing and ending.
extension Field {
  static let apologising = Field(
    "apologising",
    """
    sorry apologise apologize apology apologised apologized grovel
    """)

  static let fixing = Field(
    "fixing",
    """
    refund refunded replace replaced resend redo fixed offer offered comped voucher credit
    send_another sent_another new_one free discount
    """)

  static let paying = Field(
    "paying",
    """
    pay paid paying pay_for paid_for payment prepaid deposit in_full up_front cash card transfer
    """)

  static let charging = Field(
    "charging",
    """
    charge charged bill billed debit debited take_the_money took_the_money take_money
    taking_money took_payment take_payment take_out took_out invoice
    """)

  static let figures = Field(
    "figures",
    """
    decimal nought zero digit figure amount sum total number code quantity multiply sum_wrong
    arithmetic added_up add_up column formula percentage rate
    """)

  static let toomuch = Field(
    "toomuch",
    """
    too_much extra over more_than instead_of twice double again still keep kept second_time
    three_times duplicate
    """)

  static let stopping = Field(
    "stopping",
    """
    stop stopped end ended cancel cancelled close closed closing leave left quit unsubscribe
    opt_out not_want not_want_to
    """)

  static let dying = Field(
    "dying",
    """
    die died dead passed_away passed late estate executor widow
    """)

  static let agreeing = Field(
    "agreeing",
    """
    agree agreed deal handshake shook shake word contract terms quote quoted fixed_price
    in_writing
    """)

  static let quitting = Field(
    "quitting",
    """
    quit retire retired leave left sack sacked fired resign resigned handover holiday on_leave
    maternity_leave off_sick sick_leave signed_off
    """)

  static let broughtby = Field(
    "broughtby",
    """
    bring brought carry carried hand_over handed_over leave_with drop_off dropped_off entrust
    """)

  static let dealing: [Field] = [
    .apologising, .fixing, .paying, .charging, .figures, .toomuch, .stopping, .dying, .agreeing,
    .quitting, .broughtby,
  ]
}
