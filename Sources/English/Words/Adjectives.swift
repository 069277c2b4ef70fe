/// Common adjectives.
enum Adjectives {
  static let list = words(
    """
    able abrupt absent absolute absurd abusive acceptable accessible accidental accurate active
    actual acute additional adequate adorable adult aesthetic affordable afraid aggressive alive
    allergic alone amazing ambulant ancient angry annual anonymous anxious apologetic apparent
    appalled appalling appropriate approximate artificial ashamed asleep asthmatic athletic
    attentive attractive automatic available average aware awful awkward bad baffled bald bare basic
    beautiful beloved bespoke best better big bigger biggest bitter black bland blank blatant blind
    blonde bloody blue blunt blurry blurred bold bored boring bossy bothered brave brief bright
    brilliant brittle broke broken brown bruised brutal bumpy burnt busy calm capable careful
    careless carefree casual celebratory central certain changeable chaotic charming cheap cheaper
    cheapest cheeky cheerful chemical chewy chilly chronic civil classic clean clear clearer clever
    close closed clumsy coarse coeliac cold colourful comfortable comfy commercial common compact
    comparable competent complete complex complimentary compulsory concerned concrete condescending
    confident confidential confused confusing congealed conscious considerable considerate
    consistent constant contagious content convenient cooked cool correct costly cosy counterfeit
    courteous cracked cramped crap crappy crazy creamy creative creepy crisp crispy critical crooked
    cross crowded crucial cruel crunchy cultural curious curly current curt custom cute daft daily
    damaged damp dangerous dark dead deadly deaf dear decent decorative deep defective defensive
    definite degrading delayed deliberate delicate delicious delighted deluxe dense dented dependent
    depressed desperate detailed devastated diabetic different difficult digital dim dire direct
    dirty disabled disappointed disappointing discontinued disgraceful disgusted disgusting
    dishonest dismissive displeased disrespectful distinct distraught distressed distressing dodgy
    domestic double doubtful downstairs dreadful dreary dried drunk dry dual dull dumb durable dusty
    duty dying each eager earlier early eastern easy edible effective elaborate elastic elderly
    electric electrical electronic elegant eligible embarrassed embarrassing emotional empty
    enormous enough enraged entire entitled environmental epileptic equal erratic essential everyday
    evident evil exact excellent exceptional excess excessive excited exciting exclusive exhausted
    exotic expensive experienced expired explicit express extensive external extra extraordinary
    extreme fabulous fair faint faithful fake false familiar famous fancy fantastic far fast fat
    fatal faulty favourite favorite fearful feeble female festive few fewer fierce filthy final
    financial fine finished firm first fit fixed flaky flash flat flavoured flawed flawless flexible
    flimsy floral fluffy following fond foolish foreign formal former foul fragile frail frantic
    fraudulent free freezing frequent fresh friendly frightened frightening front frosty frozen
    frustrated frustrating full fumble fun functional funny furious further fussy future fuzzy
    generic generous gentle genuine giant gifted glad glassy global gloomy glorious golden good
    gorgeous gracious gradual grainy grand grateful grave gray great greasy greedy green grey grim
    gross grumpy guilty gutted halal half handmade handsome handy happier happiest happy hard harder
    harmful harmless harsh hasty hazardous healthy heartbroken hearty heavier heavy helpful helpless
    hidden hideous high higher hilarious hollow holy honest hopeful hopeless horrible horrid
    horrified horrific horrifying hostile hot huge human humble humid humiliated humiliating hungry
    hurt hurtful hygienic hysterical icy ideal identical idle ignorant ill illegal imminent
    immediate immense impatient imperfect impolite important impossible impractical impressed
    impressive improper inaccurate inadequate inappropriate incapable incompetent incomplete
    inconsiderate inconsistent inconvenient incorrect incredible incredulous independent indian
    indirect indoor inedible inevitable inexcusable inexperienced infected inferior informal initial
    injured inner innocent insensitive inside insignificant insulting insured intact intense
    internal international invalid invisible irate irregular irresponsible irreplaceable irritated
    irritating itchy jealous joint jolly juicy junior keen key kind kinder kosher lacking lame large
    larger largest last lasting late later latest latter lazy leaky lean least left legal legible
    legitimate lengthy less lesser light lighter like likely limited liquid little live lively livid
    local locked lone lonely long longer loose lost loud lousy lovely low lower loyal lucky lukewarm
    lumpy mad magic main major male mandatory manual massive matching mature maximum mean meaningful
    medical medium mental merry messy metal middle mild military mini minimal minimum minor minute
    misleading missing mistaken mixed mobile mock modern modest moist molten moody moral mortified
    mouldy moldy muddy multiple mum-to-be musical mutual nasty national native natural naughty near
    nearby nearest neat necessary negative neglected negligent nervous neutral new newer newest
    newly next nice nicer nicest nightmare noisy normal northern nosy notable noticeable novel numb
    numerous nut-free obese obnoxious obscene obvious occasional odd off offensive official oily ok
    okay old older oldest online open opposite optional oral ordinary organic original other
    outdated outdoor outer outraged outrageous outside outstanding oval overall overcooked overdue
    overgrown overjoyed overpriced oversized overtired overwhelmed overworked own paid painful
    painless pale panicked paranoid partial particular past pathetic patient patronising patronizing
    peaceful peculiar perfect permanent personal petite petty physical picky pink pissed plain
    plastic playful pleasant pleased plump poor poorly poisonous polite pointless popular portable
    positive possible posh potential powerful practical precious precise pregnant premature premium
    prepared present presentable pretty previous primary prior private probable professional
    prominent prompt proper proud psychotic public punctual pure purple pushy puzzled quick quicker
    quiet racist random rancid rare rash raw ready real realistic rear reasonable reassuring recent
    reckless red reduced redundant refundable regional regular reliable relieved religious reluctant
    remaining remarkable remote repeat repeated required resentful respectful responsible responsive
    restless revolting rich ridiculous right rigid ripe risky roasted romantic rotten rough round
    rounded routine royal rubbish rude ruined runny rural rushed rusty sacred sad safe safer salty
    same sandy sarcastic satisfied satisfactory satisfying scared scarce scary scheduled scruffy
    sealed seasonal second secondary secret secure selfish semi senior sensible sensitive
    sentimental separate serious severe sexist sexual shabby shaken shaky shallow shameful sharp
    sharper shiny shit shitty shocked shocking shoddy short shorter shorthanded short-staffed shut
    shy sick sickening significant silent silly silver similar simple sincere single sizeable
    skilled skinny sleepy sleek slight slim slippery sloppy slow slower small smaller smallest smart
    smelly smooth smug snappy snarky sneaky snobby snotty sober social soft softer soggy solar sole
    solid sore sorry sour southern spare special specific spectacular speechless spicy spiteful
    splendid spoilt spoiled spontaneous square stable stained stale standard standing startled
    starving steady steep sterile sticky stiff stolen straight straightforward strange stranded
    stray strict striking stroppy strong stronger structural stubborn stuck studious stunning
    stunned stupid sturdy stylish sub-standard subject subsequent substandard substantial subtle
    successful sudden sufficient suicidal suitable sunny super superb superior supportive supposed
    sure surplus surprised surprising surreal susceptible suspicious sustainable swamped sweaty
    sweet sweeter swift swollen sympathetic tacky tactless tall tame tangled tart tasteless tasty
    tatty teary tearful technical tedious teenage temporary tender tense terrible terrific terrified
    thankful thick thicker thin thinner thirsty thorough thoughtful thoughtless threatening thrilled
    tidy tight tiny tired tiring top torn total touchy tough toxic traditional tragic transparent
    traumatic traumatised traumatized traumatising tricky trivial true trustworthy twin typical ugly
    ultimate unable unacceptable unaware unavailable unavoidable unbearable unbelievable uncertain
    unclean unclear uncomfortable uncommon unconscious uncooked undercooked underage underdone
    understandable understanding undue uneasy uneven unexpected unfair unfamiliar unfinished unfit
    unforgivable unfortunate unfriendly ungrateful unhappy unhealthy unhelpful unhygienic
    unimpressed unique universal unknown unlabelled unlikely unlocked unlucky unmarked unnecessary
    unopened unpaid unpleasant unprepared unprofessional unreadable unreasonable unreliable unsafe
    unsatisfactory unsealed unsuitable unsure unused unusual unusable unwell unwelcome upper upset
    upsetting upstairs upright urban urgent used useful useless usual utter vacant vague valid
    valuable various vast vegan vegetarian veggie verbal vibrant vicious vile vintage violent viral
    virtual visible visual vital vivid vocal void vulnerable warm warmer wary wasted wasteful watery
    weak weaker wealthy weary wedding-ready weekly weepy weird well western wet white whole wicked
    wide wider wild willing wise wired wobbly wonderful wonky wooden woolly worn worried worrying
    worse worst worth worthless worthwhile worthy wounded wrecked wretched wrong yellow young
    younger youngest yucky yummy fucking effing freaking damn damned mum's gluten-free dairy-free
    nut-based lactose hand-painted hand-made homemade home-made brand-new second-hand pre-paid
    prepaid full-time part-time last-minute long-standing one-off so-called well-known
    wheelchair-accessible general third fourth fifth interesting involved set such loving forward
    stranger competitive fundamental armed alternative relaxed ongoing infinite knowledgeable
    criminal dramatic moderate ethnic unlimited naked advanced civilized overwhelming relevant
    organised organized educational compassionate authentic dental equivalent conventional memorable
    informative caring welcoming annoying talented viable welcome frozen-solid engraved embroidered
    iced embossed stitched heartbreaking sickened unsettling unsettled rattled teary-eyed winded
    limp lopsided squashed crushed bent chipped scuffed stretched shrunken faded discoloured cut-off
    uneaten unwashed unpainted unplugged uninvited unannounced uninsured unattended ripped smashed
    shattered singed scorched stone-cold half-empty overfull underfilled overfilled mislabelled
    mislabeled mispriced misspelt misspelled back-ordered out-of-stock oversold overbooked
    doublebooked waterlogged bloodied grieving bereaved newlywed autistic colorful flavorful
    """)
}
