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

  static let telling = Field(
    "telling",
    """
    tell told say said mention mentioned explain explained warn warned inform informed announce
    announced admit admitted let_know
    """)

  static let nottelling = Field(
    "nottelling",
    """
    not_tell never_told not_say never_said not_mention never_mentioned said_nothing say_nothing
    kept_quiet keep_quiet keep_my_mouth kept_my_mouth nobody_told no_one_told not_warn
    never_warned not_told hush no_warning without_telling without_a_word without_saying
    as_if_nothing like_nothing as_though_nothing let_it_ride let_it_go not_own_up not_let_on
    not_said
    """)

  static let advising = Field(
    "advising",
    """
    advise advised recommend recommended suggest suggested reckon reckoned assure assured swear
    swore confirm confirmed say_it_would said_it_would said_it_was told_her_it told_him_it
    told_them_it told_her_she told_him_he told_them_they told_her_to told_him_to told_them_to
    said_she_could said_he_could said_they_could said_she_did said_he_did would_be_fine would_do
    would_work would_take would_fit would_hold d_be_fine was_safe is_safe was_enough
    would_be_enough no_need_to not_need_a not_need_to need_not
    """)

  static let law = Field(
    "law",
    """
    licence license visa permit passport permission planning tax tax_office hmrc irs court
    deadline form appeal council customs border immigration fine fined penalty ticket
    parking_ticket regulations rules rule law legal probate will deed lease eligibility
    entitlement grant benefit claim insurance policy excess cover covered exemption dvla dmv
    registration notary apostille
    """)

  static let forecast = Field(
    "forecast",
    """
    would_be will_be going_to be_going_to would_have supposed meant due expected
    """)

  static let replying = Field(
    "replying",
    """
    reply replied answer answered respond responded return_call get_back got_back ring_back
    rang_back call_back called_back write_back wrote_back
    """)

  static let noreply = Field(
    "noreply",
    """
    nobody_ever nobody_has no_one_has no_one_ever never_answered never_replied never_got
    never_opened never_read never_rang never_called never_passed not_answered not_replied
    not_read unread unopened unanswered went_unanswered to_voicemail went_to_spam in_spam
    in_my_spam junk in_the_junk left_it let_it_ring not_pick not_pick_up
    """)

  static let chasing = Field(
    "chasing",
    """
    chase chased chasing nag email_again ring_again rang_again wrote_again written_again
    written_twice written_three asked_again asks_again third_email fourth_email second_email
    another_email another_message and_another keeps_ringing keeps_asking keeps_calling
    keep_ringing follow_up
    """)

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

  static let pub = Field(
    "pub",
    """
    announce announced broadcast publish published post posted put_up display displayed show
    showed read_out share shared upload uploaded went_out
    """)

  static let audience = Field(
    "audience",
    """
    everyone everybody whole_room whole_town whole_street whole_queue packed crowd audience
    congregation public followers viewers listeners neighbours village parents_group online
    views shares likes front_page paper newspaper local_paper press
    """)

  static let seeing = Field(
    "seeing",
    """
    see saw seen read hear heard overhear overheard open opened look looked listen listened
    watch watched
    """)

  static let secretthings = Field(
    "secretthings",
    """
    result results diagnosis salary debt balance arrears rent divorce pregnancy pregnant test
    affair surprise party ring engagement address home_address phone_number medical history
    notes weight age prescription cream thrush viagra pills loan account therapy will gift
    statement
    """)

  static let recipients = Field(
    "recipients",
    """
    husband wife ex ex_husband ex_wife mother mother_in_law mum dad boss employer neighbour
    landlord roommate flatmate sister brother colleague stranger competitor other_client
    another_client
    """)

  static let sending = Field(
    "sending",
    """
    send sent email emailed forward forwarded attach attached post posted mail mailed text
    texted fax faxed cc bcc address addressed copy copied
    """)

  static let hacking = Field(
    "hacking",
    """
    hack hacked phish phishing ransomware malware virus script dodgy break_in broke_in stolen
    exposed public unlocked unencrypted leaked password guess scrape crawl
    """)

  static let records = Field(
    "records",
    """
    record records file files list database spreadsheet details data names addresses emails
    numbers dates_of_birth ssns logins accounts profiles backup export folder cabinet box laptop
    usb stick drive server
    """)

  static let computing = Field(
    "computing",
    """
    site website app system server software update plugin database online portal checkout form
    screen login log_in computer machine email_system code bug glitch
    """)

  static let powerless = Field(
    "powerless",
    """
    down dead off out crash crashed fail failed froze frozen freeze dark blank spinning error
    not_work stopped unreachable died power power_cut outage hang hung
    """)

  static let naming = Field(
    "naming",
    """
    name named call called spell spelt address addressed dear title introduce introduced
    read_out announce print printed engrave ice iced embroider
    """)

  static let titles = Field(
    "titles",
    """
    mr mrs miss ms dr mx sir madam professor doctor reverend canon rev captain
    """)

  static let letters = Field(
    "letters",
    """
    letter letters e s h k c l n accent hyphen apostrophe double with without extra silent
    """)

  static let pronounwords = Field(
    "pronounwords",
    """
    pronoun pronouns he she they them his hers transition transitioned trans deadname
    """)

  static let acts: [Field] = [
    .theft, .search, .police, .cctv, .ban, .lying, .blaming, .exonerated, .forgetting,
    .writingdown, .looking, .mixup, .knowing, .telling, .nottelling, .advising, .law, .forecast,
    .replying, .noreply, .chasing, .apologising, .fixing, .paying, .charging, .figures,
    .toomuch, .stopping, .dying, .agreeing, .quitting, .broughtby, .losing, .finding, .taking,
    .givingaway, .breaking, .spilling, .burning, .falling, .hitting, .cutting, .wetting,
    .coming, .going, .waitingact, .closing, .lockedin, .leavingbehind, .crying, .laughing,
    .shouting, .swearing, .insulting, .quoting, .staring, .refusing, .assuming, .separating,
    .pub, .audience, .seeing, .secretthings, .recipients, .sending, .hacking, .records,
    .computing, .powerless, .naming, .titles, .letters, .pronounwords,
  ]
}
