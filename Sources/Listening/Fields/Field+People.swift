/// How people are treated, named, suspected and spoken of.
extension Field {
  static let discrimination = Field(
    "discrimination",
    """
    discriminate discriminated discrimination racist racism race racial sexist sexism homophobic
    homophobia transphobic ageist bigot prejudice profile profiled stereotype accent skin
    skin_colour skin_color hijab headscarf niqab burka burqa turban kippah yarmulke sari
    crucifix cross beard dreadlocks afro braids gay lesbian queer trans transgender nonbinary
    same_sex two_husbands two_wives two_men two_women two_mums two_dads two_grooms two_brides
    his_husband her_wife black brown asian white african indian pakistani polish romanian
    traveller travellers gypsy roma irish chinese muslim islam jewish jew sikh hindu christian
    mosque synagogue church prayer pray religion religious faith halal kosher foreign foreigner
    immigrant passport where_you_from really_from speak_english english nationality ethnic
    indigenous aboriginal maori native first_nations pregnant pregnancy breastfeed breastfeeding
    breast_feeding nursing women woman lady_driver men_only ladies too_old too_young age
    single_mother benefits dss deported pronoun native_american latino latina mexican somali
    nigerian syrian refugee caste
    """)

  static let discact = Field(
    "discact",
    """
    turn_away turned_away refuse refused refuse_to let_in not_let deny denied only_asked
    asked_only nobody_else no_one_else everyone_else other_customers white_couple white_family
    white_lads ask_for_id asked_for_id id deposit_up_front deposit_upfront extra_deposit extra
    follow followed follow_round follow_around move moved sit_at_the_back at_the_back
    by_the_toilets back_of_the_room no_room said_full told_full we_were_full fully_booked
    not_the_right our_sort your_lot you_people those_people their_sort your_kind people_like
    fit_in not_suitable take_it_off take_off uncovered assumed assume husband the_man
    served_last served_first skip_over pay_first pay_up_front upfront references stricter
    dress_code bouncer doorman door
    """)

  static let disability = Field(
    "disability",
    """
    wheelchair wheelchairs chair mobility_scooter scooter powerchair walker crutches disabled
    disability blind partially_sighted visually_impaired sight_loss guide_dog service_dog
    assistance_dog guidedog white_cane cane deaf hearing_loop hearing_aid hard_of_hearing bsl
    sign_language interpreter captions captioned subtitles autistic autism sensory
    neurodivergent dyslexic dyslexia stammer stutter ms cerebral_palsy prosthetic amputee
    learning_disability epilepsy screen_reader braille large_print carer_ticket blue_badge
    lip_read lipread parkinsons tourettes rollator stoma colostomy visual impairment
    """)

  static let access = Field(
    "access",
    """
    accessible accessibility access ramp lift elevator step_free stepfree step steps stairs
    narrow doorway disabled_toilet accessible_toilet disabled_loo disabled_bay disabled_parking
    blue_badge hoist loop caption captions get_in get_into get_up get_through not_get_in not_get
    in_the_doorway outside carried carry had_to_be_carried level_access kerb dropped_kerb aisle
    blocked block out_of_order storage_cupboard used_for_storage broken_lift lift_broken
    handrail grab_rail wet_room booked_accessible turntable inaccessible quiet_hour
    quiet_session flashing strobe strobes wide wide_enough too_narrow no_dogs
    """)

  static let accusation = Field(
    "accusation",
    """
    accuse accused accusing accusation steal stole stolen stealing thief theft shoplift
    shoplifter shoplifting shoplifted nick nicked pinch pinched pocket pocketed pocketing
    take_without took_without not_paid not_paying without_paying dine_and_dash runner security
    guard security_guard store_detective loss_prevention search searched searching bag_search
    empty_his empty_her empty_bag empty_pockets turn_out pockets stop stopped detain detained
    police called_the_police call_the_police called_police cops ban banned barred bar cctv
    footage camera cameras receipt proof prove fake fake_note counterfeit forged fraud fraudster
    scam scammer liar lie lying cheat cheated cheating suspect suspected suspicious blame blamed
    blaming innocent in_fact turned_out turned_up found_it we_found it_was_in behind_the_till
    in_the_drawer miscounted fell_behind not_her not_him apologised frogmarched marched alarm
    tag_went alarm_went fake_id claimed trying_it_on try_it_on made_it_up tampered forging
    wrong_man wrong_woman wrong_guy wrong_person lookalike photo_on_the_wall wall_of_shame drunk
    """)

  static let proof = Field(
    "proof",
    """
    receipt cctv footage found drawer paid stub
    """)

  static let nameerror = Field(
    "nameerror",
    """
    misspell misspelled misspelt mis_spelt spell spelt spelled spelling typo wrong_name
    called_her called_him call_her call_him name names surname first_name maiden_name
    married_name ex_wife ex_husband dead_husband late_husband deadname deadnamed dead_name
    pronoun pronouns misgender misgendered mrs mr miss ms dr sir madam title titled with_a_k
    with_an_e with_a_c with_one with_two two_ls one_l not_with letter letters pronounce
    pronounced mispronounce mispronounced say_his_name say_her_name addressed_to dear name_badge
    name_tag place_card plaque trophy certificate diploma engraved engraving banner programme
    program order_of_service headstone nameplate icing iced cup autocorrect autocorrected
    initials old_name his_first_wife wrong_bride name_on its_not is_actually spelt_it spelled_it
    spell_it swapped_letters hyphen accent apostrophe doctor professor reverend
    """)

  static let publicgaffe = Field(
    "publicgaffe",
    """
    post posted posting tweet tweeted facebook instagram insta tiktok linkedin reddit twitter
    social social_media page story reel caption comment comments hashtag meme joke joked sign
    signboard chalkboard blackboard a_board billboard poster advert ad campaign window_display
    newsletter mailshot screenshot screenshotted screenshots viral shares shared retweet likes
    went_round offensive insensitive tasteless tone_deaf distasteful bad_taste poor_taste live
    hot_mic mic microphone tannoy pa loudspeaker radio on_air broadcast banner slogan pun tshirt
    billboards marquee display jumbotron scheduled schedule_post auto_post replied_to_review
    reply_all replied_all personal_account wrong_account shop_account community_group
    local_group facebook_group town_group comedian deleted_it took_it_down take_down took_down
    taken_down remembrance 9_11 tragedy disaster victims bereaved mental_health suicide jubilee
    thought_it_was_funny was_funny funny intended backlash outrage outraged complaints
    """)

  static let privacy = Field(
    "privacy",
    """
    privacy private confidential confidentially personal details wrong_person wrong_email
    wrong_address wrong_number wrong_patient wrong_recipient wrong_client wrong_parent
    wrong_folder wrong_envelope wrong_inbox cc cced cc_d bcc bccd reply_all replied_all forward
    forwarded forwarding attach attached attachment other_customer_details somebody_elses
    someone_elses another_client another_patient another_customer see_each_other see_everyone
    everyone_could_see could_see saw_it saw_her saw_his read_it read_out read_aloud out_loud
    called_out shout_across across_the_waiting_room waiting_room in_front_of told_her_husband
    told_his_wife told_her_mother told_her_ex told_his_boss his_wife her_husband her_ex his_ex
    ex surprise let_slip let_it_slip slip mention mentioned blurt blurted gossip gossiped secret
    results test_results diagnosis file files notes record medical_records home_address address
    phone_number salary payslip payslips bank_statement statement will divorce pregnancy
    pregnant hiv std abortion affair therapy counselling left_on_the_screen screen_facing
    on_the_screen on_screen on_the_desk on_the_counter on_the_printer printer photocopier
    in_the_bin skip autocomplete autofill auto_fill left_a_message left_message answerphone
    voicemail shared_folder shared_link tagged tag posted_photo consent without_asking
    without_permission permission not_ask before_and_after whatsapp_group group_chat group_text
    list_pinned clipboard window_envelope mixed_up_envelopes overheard
    """)

  static let databreach = Field(
    "databreach",
    """
    breach breached hack hacked hacker hackers ransomware malware phish phished phishing virus
    password passwords login logins credentials leak leaked database server cloud bucket backup
    public unsecured unencrypted encrypted encryption exposed exposure open_to_anyone
    anyone_with_the_link anyone_could index google_indexed indexed stolen_laptop laptop stolen
    usb memory_stick thumb_drive lost_laptop stick spreadsheet records record customer_list
    client_list database_dump dark_web dump export exported download downloaded broke_in
    break_in broke_into ico gdpr regulator data_protection ssn social_security
    national_insurance passport_scans passports dob dates_of_birth ex_employee former_employee
    rogue vendor plugin exploit vulnerability patch admin_panel default_password filing_cabinet
    skip shredded dumpster files_of medical_files breach_notice notified
    """)

  static let carddata = Field(
    "carddata",
    """
    card_number card_numbers card_details credit_card debit_card credit_cards cvv cvc cvv2
    security_code three_digits 3_digits expiry expiry_date long_number full_card pan pin swiped
    skimmer skimmed skimming cloned clone cloning card_reader checkout_page magecart
    payment_page payment_details card_slips slips imprint wrote_down write_down wrote_their
    written_down writing_down notebook post_it whiteboard on_paper plain_text in_an_email
    spreadsheet stored_cards photo_of_card photo_of_her_card photo_of_his_card pci acquirer
    fraud_team fraudulent fraud someone_bought bought_with somebody_bought used_her_card
    used_his_card spent_on over_the_phone read_out_card read_back receipt_roll carbon_copies
    authorisation_forms auth_form auth_forms
    """)

  static let card = Field(
    "card",
    """
    card cards visa mastercard amex digits number numbers
    """)

  static let outage = Field(
    "outage",
    """
    outage down went_down go_down goes_down gone_down been_down was_down were_down crash crashed
    crashing offline off_line not_load not_loading 500 502 503 504 error_page spinning
    spinning_wheel timeout timed_out server servers app site website portal platform system
    booking_system checkout api dns database hosting host cloud migration migrated deploy
    deployed deployment release update upgrade patch certificate expired_certificate ssl
    domain_expired domain phones_down phone_line phone_lines line_down lines_down internet wifi
    broadband fibre fiber router power power_cut no_power electricity generator lock_out
    locked_out log_in login not_log sign_in sync backup restore status_page alerts alarm alarms
    monitoring sms notification notifications heating hot_water water_off no_water lift_out
    card_machine_down card_machines gate_wouldn fob fobs kiosk webhooks queue backlog hours_down
    uptime reboot failover disk disk_full bad_config config
    """)

  static let dishonesty = Field(
    "dishonesty",
    """
    steal stole stolen stealing theft thief nick nicked pinch pinched pocket pocketed pocketing
    skim skimmed skimming fiddle fiddled fiddling fake faked faking forge forged forging falsify
    falsified pretend pretended backdate backdated made_up make_up invented lie lied lying cheat
    cheated con conned scam fraud embezzle embezzled cash_in_hand cash tips tip_jar till
    petty_cash pawn pawned sold_it sell_on sold_on on_ebay facebook_marketplace marketplace
    help_himself helped_himself help_herself helped_herself helping_himself used_her_card
    used_his_card used_their borrow borrowed joyride took_it_home taken_home taking took_from
    took_her took_his clocked mileage odometer never_did_the never_done ticked signed_off
    signed_it bogus ghost padded pad padding inflate inflated overbill swapped_out old_part
    second_hand parts reconditioned charged_for sacked sack fired fire dismissed let_go
    suspended police caught catch cctv confess confessed owned_up admitted found_out bribe
    bribed kickback side_job on_the_side own_pocket own_account gift_cards loyalty_points
    refunded_himself voided voids void short samples dating_profile impersonate impersonating
    reviews
    """)

  static let ourstaff = Field(
    "ourstaff",
    """
    staff employee worker member_of_staff colleague apprentice trainee temp assistant cashier
    barman bartender waiter driver cleaner manager receptionist technician fitter agent salesman
    my_nephew my_cousin my_brother our_guy lad night_porter carer bookkeeper saturday_girl
    one_of_my one_of_ours new_guy one_of_the_lads housekeeper porter
    """)

  static let hidden = Field(
    "hidden",
    """
    know knew known hide hid hidden hiding cover_up covered_up cover covering kept_quiet
    keep_quiet kept_it_quiet kept_schtum kept_mum said_nothing say_nothing saying_nothing
    not_say never_said never_told not_tell not_told not_mention never_mentioned not_disclose
    disclose disclosed let_them_think let_her_think let_him_think painted_over paint_over
    plastered_over filled_it filler brushed_over sweep_under swept_under blind_eye
    turned_a_blind look_the_other looked_the_other ignored_it sat_on sit_on sitting_on weeks_ago
    months_ago years_ago for_months for_years since_march for_weeks all_along aware knowingly
    on_purpose deliberately lie lied pretend pretended blamed_the guilty conscience chest
    confess own_up come_clean sleep eating_me told_my hoped hoping nobody_would_notice
    would_notice not_notice never_notice quietly secretly secret report email_from_supplier memo
    bulletin warned warning test_result inspection survey logbook knew_about knew_it knew_the
    found_out find_out discovered patched bury buried
    """)

  static let other = Field(
    "other",
    """
    weather_balloon neighbour noise noisy smell parking alarm locked_in locked_inside
    test_message prank
    """)

  static let people: [Field] = [
    .discrimination, .discact, .disability, .access, .accusation, .proof, .nameerror,
    .publicgaffe, .privacy, .databreach, .carddata, .card, .outage, .dishonesty, .ourstaff,
    .hidden, .other,
  ]
}
