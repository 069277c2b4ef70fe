/// Common verbs with a regular past, as dictionary forms.
enum RegularVerbs {
  static let list = words(
    """
    abandon abuse accept access accompany account accuse ache achieve acknowledge act activate adapt
    add address adjust admire admit adopt advertise advise affect afford age agree aim alarm alert
    allege allocate allow alter amaze amount amuse analyse analyze anger annoy announce answer
    anticipate apologise apologize appeal appear applaud apply appoint appreciate approach approve
    argue arrange arrest arrive ask assault assemble assess assign assist associate assume assure
    attach attack attempt attend attract authorise authorize automate average avoid await award
    backdate backfire bag bake balance ban bandage bang bank bark base batch bathe beg behave belong
    benefit bill bin blacklist blame blank blanch bleach bless blister block bloom blur blurt board
    boast boil bolt book boost borrow bother bounce bow boycott brag brake breach breathe brew bribe
    brief bruise brush buckle budge bug bully bump bundle burgle bury butter button buzz calculate
    call calm camp cancel care caress carry carve cash cater cause caution cease celebrate centre
    challenge change charge chase chat cheat check cheer chew chill chip choke chop circle claim
    clarify clash classify clean clear click climb clip clog close clothe cluster coat coach
    collapse collect collide colour color comb combine comfort command comment commit communicate
    compare compensate compete compile complain complete complicate comply compose compress
    concentrate concern conclude condition conduct confess confirm confront confuse congratulate
    connect consent consider consist consult consume contact contain contaminate continue contract
    contribute control convert convince cook cool coordinate cope copy correct correspond corrupt
    cough counsel count cover crack craft cram crash crawl create credit crop cross crumble crumple
    crush cry cure curl curse damage dance dare darken dash date decay deceive decide declare
    decline decorate dedicate deduct defend define defrost delay delete deliver demand demonstrate
    dent deny depend deposit depress describe deserve design desire despair destroy detach detail
    detect deteriorate determine develop devote diagnose die differ dine dip direct disable disagree
    disappear disappoint disapprove discard discharge discipline disclose discolour disconnect
    discount discover discriminate discuss disgust dish dislike dislocate dismiss display dispose
    dispute disrespect disrupt dissolve distract distress distribute disturb ditch dive divert
    divide document donate double doubt download downgrade doze draft drag drain dread dress drift
    drill drip drop drown dry dump duplicate dust dye earn ease edit educate embarrass email
    empathise employ empty enable enclose encounter encourage end endanger endure enforce engage
    engrave enjoy enlarge enquire enrol ensure enter entertain entitle equip erase err escalate
    escape escort establish estimate etch evacuate evaluate evict examine exceed exchange excite
    exclude excuse execute exercise exhaust exist expand expect expedite experience expire explain
    explode exploit explore expose express extend extract face facilitate fade fail faint fake fancy
    fasten fathom fault favour favor fear feature fetch figure file fill film filter finalise
    finance fine finish fire fish fit fix fizz flag flake flap flash flatten flatter flicker flip
    flirt float flood flop flow flush foam fob focus fold follow force forge form forward foul found
    frame freak freshen frighten frost frown fry fulfil fulfill fume fumble function fund furnish
    fuss gain gamble garnish gasp gather gauge gaze generate ghost giggle glance glare glaze glitch
    glue gossip grab grade grant grate graze greet grieve grill grip groan groom guarantee guard
    guess guide gush gut haggle halt halve hammer hand handle happen harass harm hassle hate haul
    haunt head heal heat heckle help hesitate highlight hinder hint hire hog hook hop hope host hug
    humiliate hunt hurry identify ignore imagine impact imply import impose impress improve include
    increase incur indicate infect inflate inform infuriate inherit injure inquire insert insist
    inspect inspire install instruct insult insure intend interest interfere interrupt intervene
    interview intimidate introduce invent invest investigate invite invoice involve irritate issue
    itch itemise itemize jab jam jerk join joke jolt judge jump justify kick kill kiss knit knock
    label lack ladder lament laminate land lapse last latch laugh launch launder layer leak lease
    lecture level liaise license lick lift like limit limp line link list listen live load loan
    locate lock log lodge long look loosen love lower mail maintain manage manufacture mark market
    marry mash match matter maul measure melt mend mention merge mess message mind mingle
    miscalculate miscount misdiagnose misfire misfile misinform misjudge misplace misprint miss
    mistreat misuse mix moan mob mock modify moisten monitor mop motivate mould mount mourn move
    muck muddle mumble murmur mutter mystify nag nail name narrow need neglect nibble nick nip nod
    note notice notify number nurse obey object obligate oblige observe obsess obstruct obtain
    occupy occur offend offer omit onboard open operate oppose opt order organise organize orientate
    outrage overbill overbook overcharge overcook overestimate overfill overflow overhang overheat
    overlap overload overlook overprice overreact overrule oversalt overstate overstay overwhelm owe
    own pack package paint panic park part pass paste patch patronise pause pedal peel perform
    permit persuade pester phone photograph pick pierce pin pinch pitch place plan plant plaster
    play plead please plug plummet point poison poke polish pop portion pose possess post postpone
    pot pour practise practice praise pray precook predict prefer prepare prescribe present preserve
    press pressure pretend prevent prick print prioritise prioritize probe process produce profit
    programme program prohibit project promise promote prompt pronounce propose protect protest
    provide prune publish pull pulse pump punch puncture punish purchase push puzzle qualify quarrel
    query question queue quote race raid rain raise ram ramble rant rate reach react realise realize
    rearrange reassure rebook recall receive recharge recheck reckon recognise recognize recommend
    reconnect record recover recreate rectify recycle redeem redeliver redirect reduce refer refill
    refit reflect refresh refund refurbish refuse regard register regret reheat reimburse reinstall
    reissue reject relate relax release relieve relocate rely remain remake remember remind remove
    renew renovate rent reopen reorder repack repaint repair repeat repent replace reply report
    represent reprint request require reschedule rescue research reseal resemble reserve resist
    resize resolve respect respond rest restart restock restore restrict result resume retail retain
    retire retract retrieve retry return reuse reveal reverse review revise rewire rinse rip risk
    roast rob rock roll rot rotate round row rub ruin rule rumble rummage rush rust sack sacrifice
    salute salvage sand satisfy sauce saute save savour scald scam scan scar scare scatter schedule
    scold score scorch scrap scrape scratch scream screw scribble scrub seal search season seat
    secure seem seize select separate serve service settle shame shape share sharpen shatter shave
    shelter shift ship shiver shock shop shorten shout shove shred shrug shuffle shut sigh sign
    signal simmer singe sip situate size skid skim skip slam slap slash slate slice slip slope slow
    slur slurp smack smash smear smile smoke smooth smudge snag snap snatch sneak sneeze sniff snip
    snow snub soak soap sob soil solve soothe sort sound span spare spark specialise specify spike
    splash splinter sponsor spot spray sprain squabble squash squeak squeal squeeze squirt stab
    stack staff stage stagger stain stall stamp staple star stare start startle starve state stay
    steam steer step stir stitch stock stop store storm straighten strain strand strap stream
    strengthen stress stretch struggle stub study stuff stumble stun stutter submit subscribe
    subtract succeed suck sue suffer suggest suit sulk supervise supply support suppose surcharge
    surprise surround survive suspect suspend swab swallow swamp swap swerve swipe switch swoop
    sympathise tackle tag tailor talk tamper tan tangle tap tape target tarnish taste tax tease
    telephone tempt tend tender terminate terrify test text thank thaw thicken threaten thump tick
    tidy tie tighten till tilt time tip tire title toast toil top topple toss total touch tow trace
    track trade trail train transfer transform translate transport trap trash travel treat tremble
    trick trigger trim trip triple trouble trust try tuck tumble tune turn tut tweak tweet twist
    type unblock unboot undercharge underestimate undermine unfold unfreeze unload unlock unpack
    unplug unscrew unwrap update upgrade upload urge urinate use usher utter vacate vacuum value
    vanish vary vent verify view violate visit voice void volunteer vomit vote vow wade wail wait
    waive walk wander want warm warn warp warrant wash waste watch water wave waver weaken wed weed
    weigh welcome weld whack whine whip whisk whisper whistle widen wink winterise wipe wire wish
    witness wobble wolf wonder word work worry worsen wound wrap wreck wrinkle yank yell yield zap
    zip dm whatsapp facetime facebook google instagram paypal venmo zoom screenshot no-show recook
    rebake redecorate rehire rehouse remeasure repot reglue refix reglaze resole restyle retest
    reupload rewash reweigh rewrap hem pleat perm tint wax thread tattoo lash neuter vaccinate
    sedate mis-sell mis-ship misship mislabel misdeliver misdirect misroute misquote misprice
    mispronounce double-book double-charge double-check overbake underbake undercook overorder
    underorder oversize short shortchange short-change short-ship believe participate fax implement
    fool initiate absorb eliminate dial mate scuff embroider ice baste thud whimper wheeze retch
    nauseate bawl sniffle grovel splutter stammer garble mangle sidetrack shuttle chauffeur ferry
    courier post-date refile recount recredit reprice rehash reseat resew repour
    """)

  /// Verbs of more than one syllable that double their last letter: `cancelled`.
  static let doubling: Set<String> = Set(
    words(
      """
      begin forget upset reset forbid outrun overrun input admit cancel commit compel control
      counsel dispel enrol equip expel fulfil impel incur label level model occur omit patrol permit
      prefer propel quarrel rebel recur refer regret remit repel submit total transfer travel tunnel
      mislabel format handicap kidnap worship overlap unplug program refit zigzag reship outfit
      """))
}
