extension Field {
  static let photos = Field(
    "photos",
    """
    photo photos photograph photographs photographer photography picture pictures pic pics image
    images shot shots shoot footage film films video videos videographer negatives negative reel
    reels tape tapes cassette vhs slide slides album albums portrait portraits headshot print
    prints scan scanned scanning memory_card sd_card card hard_drive drive backup back_up camera
    lens flash exposure gallery canvas edit edited raw raws jpeg photobook photo_book polaroid
    cine super_8 8mm drone passport_photo school_photo exhibition
    """)

  static let photoharm = Field(
    "photoharm",
    """
    format formatted reformat reformatted delete deleted erase erased wipe wiped overwrite
    overwrote overwritten corrupt corrupted lost lose overexposed underexposed out_of_focus
    blurry blurred blur crop cropped cut_off cutoff head_off eyes_shut eyes_closed black blank
    fogged dark grainy hazy grey pixelated low_res wrong_way lens_cap not_recording record
    recording not_record no_film double_exposed light_leak developed develop developing snapped
    stretched filter no_backup recycled reused stolen scratched chewed mirrored
    """)

  static let poorwork = Field(
    "poorwork",
    """
    botch botched bodge bodged shoddy sloppy crooked wonky uneven lopsided not_level
    not_straight off_level out_of_true slope slant gap gaps leak leaking leaks leaked drip
    dripping peel peeling bubble bubbled bubbling crack cracked cracking crumbling rattle squeak
    loose come_off came_off fell_off fell_down fall_off came_loose lift lifting lifted wobble
    wobbly backwards upside_down back_to_front inside_out wrong_way wrong_way_round redo redone
    re_do do_again did_it_again done_again second_time third_time still_leaking still_not
    still_doing comes_back came_back not_fixed not_fix same_problem same_noise missed_a skipped
    skip rushed rush cut_corner cut_corners corners half_done unfinished half_finished messy
    patchy streak streaks streaky brush_mark drip_mark not_sealed unsealed not_tightened
    forgot_to_tighten too_short too_long too_tight too_big too_small not_fit poor bad terrible
    rubbish job_was finish standard quality hack_job lumpy out_of_tune sagging sag sags bow
    bowed short_of stitches_coming joints grout seam runs_out failed fail inspection unravel
    fallen puckered pucker wrinkle creased
    """)

  static let trade = Field(
    "trade",
    """
    plumber plumbing electrician electrics wiring builder building decorator decorating paint
    painted painter painting plaster plastered plasterer tile tiled tiler tiling roof roofer
    roofing joiner carpenter carpentry fit fitted fitting fitter install installed installer
    installation kitchen_fitter floor_fitter carpet_fitter landscaper landscaping paver gardener
    mechanic garage bodyshop body_shop service serviced repair repaired fix fixed mend mended
    replace replaced build built weld welded lay laid rewire hang hung wallpapered grout seal
    sealed varnish sand sanded spray sprayed wrap wrapped tint tinted restring strung re_string
    setup tune tuned upholster reupholster hem hemmed alter altered sew sewed sewn stitch
    stitched resole engrave engraved bind bound print printed translate translated translation
    proofread design designed code website logo mix master edit tattoo cut trim trimmed prune
    pruned mow mowed clean cleaned pave paved concrete drain drainage bodywork respray
    window_fitter glazier chimney_sweep boiler_service decking fence fencing
    """)

  static let workjob = Field(
    "workjob",
    """
    job work workmanship project repair install fix installation decking roof extension kitchen
    bathroom driveway wall floor boiler fence tiling paint wallpaper hem alteration translation
    print logo website haircut cut setup service restoration
    """)

  static let moneytaken = Field(
    "moneytaken",
    """
    charge charged overcharge overcharged over_charged bill billed take took taken debit debited
    double_charge double_charged charged_twice billed_twice twice paid_twice two_payments
    duplicate duplicated extra_zero extra_nought decimal decimal_point keyed key_in typed
    put_through rang_up ring_up rung_up rang_through too_much over_by instead_of card_machine
    terminal pdq till pos stripe sumup square direct_debit standing_order took_it_again
    still_charging kept_charging keep_charging overdraft overdrawn bounce bounced bank_fee
    bank_charge wrong_table wrong_room wrong_tab tab minibar gratuity tip service_charge
    weighing scale scales meter kwh
    """)

  static let sums = Field(
    "sums",
    """
    pay paid money cash sum total amount cost fee deposit balance bill price quid buck pounds
    euros dollars rupees card payment bank change
    """)

  static let paper = Field(
    "paper",
    """
    invoice invoiced bill receipt statement quote estimate purchase_order po vat tax gst abn
    tax_number vat_number line line_item total totals address billing_address company_name
    account_number reference ref dated date credit_note reissue reissued amended paperwork
    remittance ledger unpaid not_paid nothing_paid no_money_taken nothing_taken accounts
    accounts_payable bookkeeper accountant form certificate template wrong_invoice wrong_total
    typo digit digits hours rate mileage net gross pdf due_date payment_terms subtotal labour
    headed
    """)

  static let unpaid = Field(
    "unpaid",
    """
    not_paid not_yet_paid nothing_paid unpaid not_been_paid nothing_collected before_paying
    pay_it not_pay nothing_taken no_money accounts_payable accounts_dept accounts_department
    finance_department before_he_paid before_she_paid
    """)

  static let refund = Field(
    "refund",
    """
    refund refunded refunds reimburse reimbursed reimbursement money_back paid_back pay_back
    repay repaid deposit deposit_back credit credited return returned return_label returns
    chargeback give_back gave_back still_waiting_for_money owed owe owing owes voucher
    store_credit credit_note get_back got_back back_on_card in_full caution
    """)

  static let refunddelay = Field(
    "refunddelay",
    """
    still_waiting not_had not_got not_seen not_arrived never_sent never_processed never_went
    never_pressed pressed not_processed not_gone not_gone_through not_paid processing pending
    stuck bounced bounce back_to_us bounced_back wrong_account old_card expired_card
    closed_account weeks_ago months_ago weeks_on since 5_working working_days business_days
    promised chasing chase chased keep_asking third_time sat_in sitting_in draft drafts approve
    approval authorise sign_off signed_off form head_office accounts kicked_back queue no_sign
    where_is_my his_money her_money their_money still_have still_got still_owe sat_on
    """)

  static let price = Field(
    "price",
    """
    price prices priced pricing cost quote quoted quotation estimate tag price_tag label
    labelled shelf shelf_edge sticker sign advert advertised ad flyer leaflet website site menu
    online till checkout sale offer offers deal discount off half_price percent 10% 20% 30% 40%
    50% bogof buy_one three_for 3_for two_for 2_for voucher code promo promotion coupon rrp
    was_price from starting_from plus_vat ex_vat excluding included not_included includes all_in
    extra extras hidden_fee hidden_fees small_print fine_print asterisk surcharge fee fees
    supplement booking_fee service_fee resort_fee delivery_fee fuel_surcharge rate per_night
    per_person per_metre per_kilo per_head fixed_price bait_and_switch bait mislead misleading
    cheaper dearer rang_up came_up scan scanned rings_up honour honor minimum_spend terms
    """)

  static let renewal = Field(
    "renewal",
    """
    renew renewed renews renewal auto_renew auto_renewed auto_renewal autorenew autorenewed
    subscription subscribe subscribed subscriber membership member free_trial trial cancel
    cancelled canceled cancellation unsubscribe unsubscribed rolled_over roll_over rolled
    rollover roll direct_debit standing_order recurring monthly annual annually yearly next_year
    another_year for_another year plan pre_ticked prechecked pre_checked tick_box tickbox
    opt_out opted_out opt_in notice_period remind reminder without_asking card_on_file on_file
    kept_billing keep_billing kept_taking keeps_taking still_taking still_charging tier upgrade
    upgraded contract season_pass pass licence license hosting domain gym box_scheme
    cancellation_form cancel_button paused pause lapse_date minimum_term anniversary
    """)

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

  static let work: [Field] = [
    .photos, .photoharm, .poorwork, .trade, .workjob, .moneytaken, .sums, .paper, .unpaid,
    .refund, .refunddelay, .price, .renewal, .cancelled, .eventthing, .oversold, .selling,
    .promise, .brokepromise, .advice, .wrongfact, .ignored, .messages, .manytimes, .rude,
    .tones,
  ]
}
