/// What was called off, sold beyond what there is, promised, advised or left unanswered.
extension Field {
  static let cancelled = Field(
    "cancelled",
    """
    cancel cancelled canceled cancelling call_off called_off calling_off pull pulled pulled_out
    pull_out scrap scrapped is_off was_off off postpone postponed postponing reschedule
    rescheduled bump bumped shut close closing closed not_go_ahead not_going_ahead not_going
    not_run not_running not_doing not_do had_to_cancel let_down no_longer axed drop dropped
    withdraw withdrew short_notice last_minute day_before night_before morning_of
    not_enough_bookings not_enough_people too_few low_numbers minimum_numbers flu sick
    broke_down storm weather snow flood flooded burst_pipe landlord licence wind tide fire_alarm
    power_cut boiler headliner numbers undersubscribed shortstaffed short_staffed
    """)

  static let eventthing = Field(
    "eventthing",
    """
    show tour trip class course workshop retreat party gig concert play performance event
    tasting lesson lessons match tournament camp season flight cruise excursion walk charter
    ceilidh disco quiz session fair market panto run screening evening night weekend holiday
    booking stay
    """)

  static let oversold = Field(
    "oversold",
    """
    oversell oversold over_sold overbook overbooked overbooking sold_more more_than_we
    more_tickets more_than had_left only_had only_have had_only have_only only_made only_got
    only_hold only_holds capacity stock count stock_count out_of_stock not_in_stock no_stock
    sold_out sell_out sold_twice sell_twice same_one_twice two_people to_two last_one the_last
    one_left none_left no_more not_have_any not_got_any not_have not_got not_actually_have
    never_had nothing_to_send nothing_left not_enough ran_out run_out short_of in_the_shop
    website_said site_said said_in_stock shows_in_stock showing preorder preorders pre_order
    pre_orders allocation backorder back_order warehouse waitlist waiting_list seats tickets
    spaces places inventory discontinued supplier_short took_orders take_orders took_deposits
    limited_edition limited numbered ebay etsy marketplace listed listing one_of_a_kind cutoff
    """)

  static let selling = Field(
    "selling",
    """
    sell sold selling sale list listed order orders ticket tickets place places seat seats
    deposit
    """)

  static let promise = Field(
    "promise",
    """
    promise promised swear swore guarantee guaranteed give_my_word gave_my_word my_word word
    shake_hands shook_hands shook_on shake_on assured assure agree agreed vow pledge pledged
    commit committed said_i_d said_i_would said_we_d said_we_would told_her_i_d told_him_i_d
    i_d_keep would_keep would_hold would_match would_call would_ring would_save would_never
    would_always would_be set_aside put_aside put_by put_to_one_side hold_back held_back
    keep_back keep_for hold_for save_for saved_for reserve reserved on_hold earmarked lifetime
    warranty exclusive exclusivity first_refusal match_price price_match money_back
    free_of_charge for_life no_questions named_after same_groomer same_stylist personally myself
    never_sell in_writing brochure offer honour honor
    """)

  static let brokepromise = Field(
    "brokepromise",
    """
    forget forgot change_mind changed_mind back_out backed_out go_back_on went_back_on
    gone_back_on not_do never_did sold_it sell_it sold_the let_it_go gave_it_to give_it_to
    gave_it_away to_someone_else somebody_else someone_else turns_out turned_out not_valid
    not_honour refuse refused wouldn manager_said head_office boss_said after_all
    slipped_my_mind slip_my_mind instead sent_someone_else different_person junior
    """)

  static let advice = Field(
    "advice",
    """
    advise advised advice recommend recommended told told_her told_him told_them tell say said
    suggest suggested assure assured guarantee sure reckon reckoned confirm confirmed answer
    answered would_be_fine be_fine was_fine is_fine it_fine it_d_be would_fit it_fit fit
    compatible compatibility safe_for safe_to suitable ok_to ok_for fine_with fine_for no_need
    not_need need_to qualify qualified eligible covered cover mix mixed dosage dose instruction
    instructions directions wrong_form form deadline visa permit planning_permission permission
    entry customs passport spec measurement measurements quantity litres prune feed fertilise
    shade full_sun weedkiller waterproof machine_washable washable load weight size_up taxable
    tax claim allowance benefit grant pension expire expired valid transfer zone route platform
    terminal gate bus_time opening_time
    """)

  static let wrongfact = Field(
    "wrongfact",
    """
    it_be_not it_not_t does_not did_not is_not was_not needs_it needs_two wrong mistaken mix_up
    misread misremember out_of_date old_rules rules_changed rule_changed changed turns_out
    turned_out guess guessed guessing should_have_said should_have_told meant_to_say
    other_way_round off_the_top fined fine penalty denied rejected refused turned_away died dead
    ruined not_checked not_check believed followed
    """)

  static let ignored = Field(
    "ignored",
    """
    ignore ignored ignoring not_reply not_replied never_reply never_replied not_answer
    not_answered never_answer never_answered unanswered no_reply no_answer no_response
    not_respond not_responded never_responded no_one_replied nobody_replied nobody_rang
    nobody_called nobody_answered nobody_got_back nobody_picked not_call_back not_called_back
    never_called_back never_rang_back never_ring_back never_called never_rang not_rung
    not_ring_back call_back called_back ring_back rang_back get_back got_back get_back_to
    got_back_to reply replied respond responded answer unread spam junk junk_folder spam_folder
    inbox voicemail voicemails mailbox answerphone answering_machine shared_inbox old_inbox
    old_email no_one_checks nobody_checks nobody_looks nobody_reads not_checked not_looked seen
    left_on_read on_read muted archive archived auto_reply autoreply ticket_closed chatbot
    chasing chased chase follow_up followed_up weeks months since radio_silence silence fob_off
    fobbed_off brush_off passed_on pass_on passed_around transferred on_hold hold pile drawer
    tray under_a_pile post_it sticky_note message_pad notebook two_ticks blue_ticks walked_past
    look_through blanked
    """)

  static let messages = Field(
    "messages",
    """
    email emails emailed mail message messages dm dms text texts texted voicemail voicemails
    letter letters note phone call calls called rang ring phoned form contact_form enquiry
    inquiry whatsapp messenger facebook instagram review comment ticket chat post_it callback
    answerphone complaint inbox
    """)

  static let manytimes = Field(
    "manytimes",
    """
    twice three_times four_times five_times six_times three_emails four_emails five_emails
    second third fourth fifth sixth again several keep kept every_day every_week since weeks
    months
    """)

  static let rude = Field(
    "rude",
    """
    rude rudeness snap snapped shout shouted yell yelled swear swore sworn scream screamed bark
    barked tut tutted roll_eye rolled_eye rolled_eyes roll_eyes eye_roll sigh sighed laugh
    laughed laughing smirk smirked snigger sniggered giggle giggled mock mocked mimic mimicked
    impression imitate imitated insult insulted call_him_a called_her called_him call_her stupid
    idiot moron thick dumb fat ugly cow bitch old_bag old_cow old_git tosser wanker twat
    dickhead prick karen drama_queen liar cheapskate tight time_waster timewaster sarcastic
    sarcasm curt short_with abrupt snotty snippy dismissive patronising patronizing
    condescending attitude tone mean nasty unkind harsh cruel horrible hang_up hung_up slam
    slammed put_the_phone_down put_phone_down told_her_to told_him_to shut_up get_out piss_off
    fuck_off bugger_off get_lost get_a_life calm_down grow_up get_over not_my_problem
    nobody_cares lost_it lost_my_temper lose_temper temper lost_my_rag flew_off bit_her_head
    bit_his_head bite_head go_off went_off_on humiliate humiliated belittled joke joked made_fun
    make_fun take_the_mick sneer sneered muttered under_breath under_my_breath mutter
    talked_over talk_over pointed clicked_fingers snorted scoffed shooed told_off dressing_down
    lecture lectured walked_off turned_my_back hand_up eff_off sod_off language effing
    """)

  static let tones = Field(
    "tones",
    """
    say said told called word words tone voice face eyes look joke front crowd queue loud hear
    heard overhear overheard cry cried tears crying left walked_out in_front_of in_tears red
    embarrassed
    """)

  static let word: [Field] = [
    .cancelled, .eventthing, .oversold, .selling, .promise, .brokepromise, .advice, .wrongfact,
    .ignored, .messages, .manytimes, .rude, .tones,
  ]
}
