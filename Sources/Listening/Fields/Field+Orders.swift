/// What goes wrong between an order and its arrival, and with appointments.
extension Field {
  static let wrongthing = Field(
    "wrongthing",
    """
    wrong incorrect instead not_the not_what different another mixed mix_up mixed_up mix swap
    swapped switch switched mistaken opposite other someone_else someone_elses somebody_else
    somebody_elses another_customer wrong_one wrong_size wrong_colour wrong_color wrong_order
    wrong_item wrong_box wrong_bag wrong_address wrong_label wrong_shelf rather_than
    should_have_been meant_to_be supposed_to_be but_got and_got got_sent ended_up_with ordered
    asked_for picked grabbed left_hand right_hand similar next_to lookalike look_alike
    vice_versa the_one_meant one_instead in_place_of
    """)

  static let variant = Field(
    "variant",
    """
    size small medium large xl left right front rear male female colour color red blue green
    black white grey pink navy purple yellow cream oak walnut matt gloss silk satin single
    double king queen decaf regular mild hot vegan gluten_free 7 8 9 10 12 left_handed
    right_handed model year version edition style length width metric imperial inch mm cm ml
    gram litre volt thread adult kids mens ladies
    """)

  static let ordering = Field(
    "ordering",
    """
    order ordered buy bought purchase purchased pick picked request requested ask_for asked_for
    want wanted choose chose chosen specify specified paid
    """)

  static let giving = Field(
    "giving",
    """
    send sent ship shipped deliver delivered give gave hand handed pack packed post posted bring
    brought serve served put supply supplied fit fitted install installed dispatch dispatched
    bag bagged make made pour poured pick picked grab grabbed get got receive received turn_up
    turned_up
    """)

  static let missing = Field(
    "missing",
    """
    missing leave_out left_out leave_off left_off forget forgot miss_off missed_off short
    without not_in not_in_it not_in_the no_screws only_half only_one only_two one_short
    two_short half_of not_there incomplete except absent lack lacking no_sign_of one_of_the
    never_put never_packed forgot_to_pack forgot_to_put forget_to_put on_the_counter
    still_on_the still_here still_in_the sitting_here sat_here on_the_side out_of_the_box empty
    nothing_in instead_of rest_of the_other only_sent only_got counted bar_the minus
    """)

  static let partpiece = Field(
    "partpiece",
    """
    part piece bit screw screws bolt bolts bag bag_of_screws fitting fittings fixings
    instructions manual charger cable lead adapter plug remote lid cap cover strap leg legs
    bracket hinge handle knob battery batteries key keys page pages chapter pieces box
    second_box component accessory accessories hardware hex allen_key candle candles topper
    sauce sides side chips drink dip garlic_bread rice starter cutlery spoons topping guard
    screw_pack stand nozzle hose filter dowels pegs rug_pad bow bonnet insert
    """)

  static let counted = Field(
    "counted",
    """
    two three four five six seven eight nine ten eleven twelve twenty thirty dozen half_dozen
    pair both each half all only out_of of_the
    """)

  static let notarrive = Field(
    "notarrive",
    """
    never_arrive never_arrived never_come never_came never_turn never_turned never_show
    never_get never_got never_reach never_reached never_left not_arrive not_arrived not_come
    not_turn_up not_turned not_get not_got not_receive not_received not_deliver not_delivered
    no_sign no_sign_of no_parcel nothing_came nothing_arrived nothing_has nothing_turned lost_in
    lose_in gone_missing go_missing went_missing vanish vanished disappear disappeared
    never_shipped never_sent never_posted never_made never_dispatched never_went never_placed
    never_entered never_put never_ordered no_record no_trace not_on_system not_in_system
    fell_through fall_through slipped_through nowhere no_idea_where not_find stuck still_waiting
    still_here still_sitting still_on under_the black_hole last_scan last_scanned
    marked_delivered mark_delivered says_delivered said_delivered delivered_to wrong_house
    signed_for depot tracking lost wrong_postcode
    """)

  static let parcel = Field(
    "parcel",
    """
    parcel package packet box shipment delivery consignment envelope letter postcard pallet
    crate order courier tracking tracking_number label address postcode zip_code depot hub
    sorting_office customs post postage royal_mail usps ups fedex dhl dpd evri hermes yodel
    an_post canada_post auspost australia_post parcelforce amazon scan scanned signature
    signed_for signed doorstep porch neighbour neighbor safe_place mailbox po_box shipped
    dispatch dispatched posted post_office collection freight ferry container mail mailed
    transit
    """)

  static let latewords = Field(
    "latewords",
    """
    late later delay delayed delays overdue behind behind_schedule slow slipped slip
    running_late run_late ran_late missed_deadline miss_deadline deadline after_the too_late
    hours_late days_late weeks_late hour_late day_late week_late not_ready still_not
    still_waiting still_not_done took take_longer took_longer longer_than not_till not_until
    only_arrived eventually finally instead_of push_back pushed_back push put_back wait waited
    waiting waits another_week another_month in_the_end promised_by due was_due were_due
    supposed_to_be meant_to_be should_have_been next_day turned_up_at arrived_at got_there_at
    got_there showed_up_at not_arrive_until ready on_time in_time by_then by_noon hold_up
    held_up backlog backed_up queue stuck_in_traffic traffic overran over_ran week_later
    day_later days_later weeks_later
    """)

  static let promisetime = Field(
    "promisetime",
    """
    promise promised say said told quote quoted swear swore guarantee guaranteed by due window
    slot deadline schedule scheduled ready before in_time eta turnaround lead_time business_days
    working_days same_day next_day
    """)

  static let arriving = Field(
    "arriving",
    """
    arrive arrived come came turn_up turned_up show_up showed_up get_there got_there reach
    reached roll_up rolled_up deliver delivered land landed ready finish finished complete
    completed done collected pick_up picked_up
    """)

  static let noshow = Field(
    "noshow",
    """
    no_show not_show not_show_up never_showed never_turned never_turn_up never_came never_come
    never_arrived never_logged never_rang forgot_the forgot_him forgot_her forgot_them
    forgot_all forget_about clean_forgot stood_up stand_up wrong_day wrong_date wrong_week
    wrong_town wrong_address wrong_house wrong_street wrong_diary wrong_time not_in_diary
    not_in_the_diary wrote_it_down wrote_down put_him_down slept_in sleep_in slept_through
    overslept oversleep slept alarm nobody_came nobody_there nobody_turned no_one_came
    noone_came closed locked shut shutters lights_off nobody_in waited_in wait_in took_day_off
    day_off time_off sat_waiting sat_there stand_outside stood_outside waiting_outside
    sat_in_car on_the_step outside_the double_check calendar diary rota off_sick rang_in_sick
    called_in_sick hungover missed_appointment missed_the diaried forgot_to_come nobody_went
    not_go never_went log_on logged_on zoom
    """)

  static let appointment = Field(
    "appointment",
    """
    appointment appt booking book booked slot session lesson class consultation visit call_out
    callout survey fitting viewing interview pick_up pickup transfer collection job install
    installation inspection service quote estimate treatment trial rehearsal diary calendar
    schedule scheduled rota reminder time reserved reservation tutor tutoring fixture gig hour
    """)

  static let waiting = Field(
    "waiting",
    """
    wait waited waiting sit sat stand stood outside cold rain queue doorstep step hours minutes
    mins hr hrs ages all_morning all_day all_afternoon day_off time_off unpaid_leave babysitter
    """)

  static let ourpeople = Field(
    "ourpeople",
    """
    driver fitter tutor engineer technician cleaner plumber electrician dj photographer
    instructor teacher stylist guide crew mechanic gardener nurse locksmith surveyor vet chef
    bartender officiant celebrant band musician interpreter notary sweep walker mover removal
    """)

  static let doublebooked = Field(
    "doublebooked",
    """
    double_book double_booked double_booking doublebook doublebooked dbl_booked two_bookings
    two_parties two_weddings two_brides two_families two_groups two_people two_couples
    two_clients both_booked both_turned both_arrived both_came both_families both_for both_at
    both_had both_on same_time same_slot same_day same_date same_table same_room same_hour
    same_night same_hall same_weekend same_chair same_van same_boat same_cottage same_person
    same_car same_court same_seat over_top overlapping overlap clash clashed clashing already_in
    already_sat already_there already_taken already_booked someone_already somebody_already
    other_party other_family other_couple other_booking other_bride other_group other_diary
    two_diaries paper_diary online_booking one_room one_table one_van one_me one_of_me only_one
    one_hall one_slot not_sync sync synced at_once airbnb booking_com bookings gave_away
    give_away rented let_it let_to twice two_lots
    """)

  static let two = Field(
    "two",
    """
    two both pair same other another second each twice
    """)

  static let venue = Field(
    "venue",
    """
    table room hall cottage cabin lodge seat seats court pitch lane studio van marquee tent
    suite pod villa chalet site campsite berth barn function_room boat bouncy_castle chair slot
    space car machine excavator cement_mixer stall pier rink field chapel
    """)

  static let celebration = Field(
    "celebration",
    """
    wedding bride groom bridal bridesmaid best_man first_dance ceremony reception vows
    engagement proposal propose anniversary birthday christening baptism bar_mitzvah bat_mitzvah
    quinceanera quinceañera graduation grad prom hen_do hen stag funeral memorial wake service
    christmas christmas_eve xmas thanksgiving easter eid diwali hanukkah new_years nye
    valentines baby_shower shower gender_reveal leaving_do retirement premiere opening_night
    concert recital final marathon race exam finals interview show festival party reunion
    communion confirmation first_birthday 18th 21st 30th 40th 50th 60th 70th 80th 90th golden
    ruby honeymoon last_day sweet_sixteen homecoming world_cup once only_chance one_chance
    surprise speech cortege procession coffin
    """)

  static let spoiledevent = Field(
    "spoiledevent",
    """
    ruin ruined spoil spoiled spoilt wreck wrecked wrong_song wrong_music wrong_name wrong_date
    wrong_body wrong_coffin wrong_anthem cut_out died fell_over collapsed fell silent silence
    in_the_middle during middle_of halfway_through half_way mid never_again not_be_redone
    not_redo not_get_back only_once once_in_a only_get_one no_second never_get_back never_be
    gone_forever too_late missed_it missed_the miss_the spoil_surprise spoiled_surprise
    gave_it_away sound mic microphone speaker speakers playlist livestream live_stream stream
    wifi lights generator fireworks dove doves balloon balloons power went_out fell_down
    in_front_of cake in_tears crying weep wept
    """)

  static let orders: [Field] = [
    .wrongthing, .variant, .ordering, .giving, .missing, .partpiece, .counted, .notarrive,
    .parcel, .latewords, .promisetime, .arriving, .noshow, .appointment, .waiting, .ourpeople,
    .doublebooked, .two, .venue, .celebration, .spoiledevent,
  ]
}
