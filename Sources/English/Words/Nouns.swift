/// Common nouns in the singular, and those that only have a plural.
enum Nouns {
  /// Things that can be counted.
  static let list = words(
    """
    ability absence accent access accident accountant account accusation ache acre act action
    activity actor actress addition address admin administrator adult adventure advert advertisement
    adviser afternoon age agency agenda agent agreement aid aim airline airport aisle alarm alcohol
    alert allergen allergy alley alteration alternative amateur ambulance amendment amount
    anaesthetic analysis angel angle animal ankle anniversary announcement answer ant anxiety
    apartment apology app appeal appearance appetite apple appliance applicant application
    appointment appraisal apprentice approach approval apron architect area argument arm armchair
    army arrangement arrival arrow art article artist artwork aspect assembly assessment asset
    assistant associate association assumption asthma athlete attachment attack attempt attendance
    attendant attention attitude auction audience audit aunt auntie author authority autumn avenue
    average award awareness baby back backpack backup bacon badge bag baguette bailiff baker bakery
    balance balcony ball balloon ballroom ban banana band bandage bang bank banner baptism bar
    barber barista bargain bark barman barn barrel barrier basement basin basket bat batch bath
    bathroom battery bay beach bead beam bean bear beard beast beat beauty bed bedroom bee beef beer
    beginner beginning behaviour behavior belief bell belonging belt bench bend benefit berry bike
    bill bin bird birth birthday biscuit bit bite blade blame blank blanket blaze blessing blind
    blister block blog blood bloke blouse blow board boat body boiler bolt bomb bone bonus book
    booking bookkeeper bookshop boot booth border boss bottle bottom bouncer bouquet bow bowl box
    boy boyfriend bra bracelet brain brake branch brand bread break breakage breakdown breakfast
    breast breath breed breeze brick bride bridesmaid bridge brief bro broadband broccoli brochure
    brooch brother brow brownie bruise brunch brush bucket buckle budget buffet bug builder building
    bulb bull bump bun bunch bundle burger burn bus bush business butcher butter button buyer buzz
    cab cabin cabinet cable cafe cake calculation calendar call caller camera camp campaign campsite
    can cancellation cancer candle cap capacity capital car caravan carbon card cardigan care career
    carer caretaker cargo carpenter carpet carriage carrier carrot cart carton case cash cashier
    cast castle cat catalogue category caterer cattery cause ceiling celebration cell centre center
    cereal ceremony certificate chain chair challenge chance change channel chaos chapter character
    charge charger charity chart chase chat check checklist checkout cheek cheese chef chemical
    chemist chemo cheque cherry chest chicken chief child childminder chill chin chip chocolate
    choice chore christening church cigarette cinema circle circuit citizen city claim clash class
    classroom clause clay cleaner clearance clerk click client cliff climate clinic clip cloak clock
    closet cloth cloud clown club clue coach coast coat cock code coffee coffin coin coincidence
    colleague collection collector college collar colour color column combination comfort comment
    commission commitment committee communication communion community company comparison
    compensation competition competitor complaint completion complex complication component computer
    concept concern concert concrete condition conditioner conference confidence confirmation
    conflict confusion connection conscience consent consequence consultant consultation contact
    container content contract contractor contrast contribution control conversation cook cooker
    cookie cooler copy cord core cork corn corner corridor cost costume cottage cotton cough council
    counsellor count counter country county couple coupon courage courier course court courtesy
    courtyard cousin cover coverage cow crack craft crap crash crate cream creature credit crew
    cricket crime criminal crisis critic criticism crockery crop cross crowd crown cruise crumb
    crush cry cucumber cuff cup cupboard cupcake cure currency current curry curse curtain curve
    cushion custard custom customer cut cutlery cycle dad daddy dairy damage dance dancer danger
    dark darling dash dashboard data database date daughter dawn day daycare daylight dead deadline
    deal dealer death debit debt decade decaf deck declaration decision decoration decrease deed
    deer default defect defence degree delay delight delivery demand democracy den dent dentist
    department departure deposit depot depth deputy description desert design designer desk dessert
    destination detail detective detergent device diabetes diagnosis dialogue diamond diary diesel
    diet difference difficulty digger dill dinner direction director dirt disability disagreement
    disappointment disaster discount discovery discretion discussion disease disgrace dish
    dishwasher disk disorder display dispute distance distress district diversion divorce doctor
    document dog doll dollar donation donor donut door doorbell doorman doorstep doorway dose dot
    double doubt dough download downpour draft drain drama drape draw drawer drawing dream dress
    dressing drill drink drive driver driveway drop drug drum dryer duck dude due dump duplicate
    duration dust duty duvet dye ear earring earth ease east edge edition editor education effect
    effort egg elbow elder election electrician electricity element elephant elevator email
    embarrassment emergency emotion employee employer employment end ending enemy energy engagement
    engine engineer engraving enquiry entertainment enthusiasm entrance entry envelope environment
    epipen episode equipment error escape essay essence estate estimate evening event evidence exam
    examination example exception excess exchange excitement excuse exercise exhaust exhibition exit
    expectation expense experience expert expiry explanation explosion exposure extension extent eye
    eyebrow eyelash fabric face facility fact factor factory fail failure faint fair faith fall
    family fan fare farm farmer fashion fat father fault favour favor fear feast feature fee
    feedback feeling fellow female fence ferry fever fiance fiancee field fight figure file fill
    filling film filter final finance finding fine finger finish fire fireplace firm fish fitter
    fitting fix flag flash flat flatmate flavour flavor flea flesh flight float flood floor florist
    flour flow flower flu fluid fly focus foil fold folder folk food fool foot football force
    forecast forehead forest fork form formula fortnight fortune forum foundation fountain fox foyer
    frame framer fraud freedom freezer fridge friend friendship fringe front frost fruit frustration
    fuel fun function fund funeral fur furniture fuse fuss future gallery game gap garage garden
    gardener garlic garment gas gate gathering gaze gear gem general generation genius gentleman
    gent ghost giant gift ginger girl girlfriend glance glass glaze glitch glove glue gluten goal
    goat god godmother gold golf goodness goods goodwill gown grade graduation grain gran grandad
    granddaughter grandma grandmother grandpa grandparent grandson granny grant grape graphic grass
    grave gravy grease greeting grief grill grip groom grooming ground group grout growth guarantee
    guard guardian guess guest guidance guide guilt guitar gum gun gut guy gym gymnastics habit hair
    haircut hairdresser half hall hallway ham hammer hamper hand handbag handle handover handwriting
    happiness harassment harm harness hassle hat hazard head headache headline headliner headset
    headstock health hearing heart heat heater heating heaven heel height helmet help helper herb
    hero hike hill hint hip hire history hit hob hobby hold hole holiday home honey hood hook hope
    horn horror horse hospital host hostess hotel hour house household husband hut hygiene ice icing
    idea identity idiot illness image impact importance impression improvement incident income
    inconvenience increase index industry infection influence info information ingredient inhaler
    initial initiative injection injury ink inn inquiry insect inspection inspector instalment
    instance instruction instructor instrument insult insurance insurer intention interest internet
    intern interpreter interruption interview introduction investigation investment invitation
    invite invoice iron island issue item jacket jail jam jar jaw jeweller jewellery jewelry jewel
    job jogger joke journal journalist journey joy judge judgement judgment jug juice jumper
    junction junior jury justice kebab kennel kettle key keyboard kick kid kidney kind kiss kit
    kitchen kitten knee knife knitting knock knot knowledge lab label labour labor lace lack lad
    ladder lady lake lamb lamp land landlord lane language laptop lash laser latch latte laugh
    laughter launch laundry law lawn lawyer layer layout lead leader leaf leaflet leak leather leave
    lecture leftover leg legend lemon length lens lesson letter letterbox lettuce level liability
    liar library licence license lid lie life lift light lighting limb limit line linen link lip
    lipstick liquid list listing literature litter living load loaf loan lobby location lock locker
    locksmith loft log logo look loop lord lorry loss lot lotion lounge love lover loyalty luck
    luggage lump lunch lung luxury machine madam magazine magic maid mail mailbox mailing main
    maintenance majority make makeup male mall man management manager manner manufacturer map
    marathon marble march margin mark market marketing marriage mask mass massage master mat match
    mate material maths matter mattress maximum mayor meal meaning means measure measurement meat
    mechanic medal media medicine medication meeting melon member membership memorial memory menu
    mercy mess message metal meter method microwave middle midnight midwife mile milk mill mind mine
    mineral minimum minister minority minute miracle mirror misery misprint miss mission mistake
    misunderstanding mix mixer mixture mixup mix-up mobile mode model mom moment mommy money monitor
    monkey month mood moon morning mortgage mother motion motor motorbike motorway mould mountain
    mouse mouth move movement mover movie mower mud muffin mug mum mummy muscle museum mushroom
    music musician mustard mystery nail nails nan nana nap napkin nappy narrative nation nature neck
    necklace need needle neglect neighbour neighbor neighbourhood nephew nerve nest net network news
    newsletter newspaper niece night nightmare noise nonsense noodle noon norm north nose note
    notebook notice notification notion novel nuisance number nurse nursery nut oak object objection
    obligation observation occasion occupation ocean odds offence offer office officer oil ointment
    onion opening opera operation operator opinion opportunity optician option orange orchestra
    order organ organisation organization organiser origin other outage outcome outfit outing outlet
    outline output outrage oven owner pace pack package packaging packer packet pad page pain paint
    painter painting pair pal palace pan panel panic pants paper paperwork parade paragraph parcel
    pardon parent park parking part participant partner partnership party pass passage passenger
    passport password past pasta paste pastry pasty patch path patience patient patio pattern pause
    pavement pavlova pay payment payout payroll pea peace peach peak peanut pear pecan pedestrian
    peel peer pen penalty pencil pendant penny pension pensioner people pepper percent percentage
    perfume performance period perk permission permit person personality perspective pest pet petrol
    pharmacist pharmacy phase phone photo photocopy photograph photographer photography phrase
    physio piano pick pickle pickup picnic picture pie piece pig pile pill pillow pilot pin pinch
    pine pint pipe pitch pity pizza place plaque plan plane planet planner plant plaster
    plasterboard plastic plate platform play player pleasure plenty plot plug plumber plumbing plus
    pocket poem point poison pole police policeman policy polish pond pony pool pork port porter
    portion portrait position possession possibility post postage postcard postcode poster postman
    pot potato pottery pound powder power practice praise pram prawn prayer preference pregnancy
    prep preparation prescription presence present presentation press pressure price pricing pride
    priest primer principal principle print printer priority prison privacy private prize problem
    procedure process producer product production profession professional professor profile profit
    program programme progress project promise promotion prompt proof proofing property proposal
    prospect protection protein protest provider provision pub public publication publicity
    publisher pudding puddle pull pump punch pupil puppy purchase purpose purse push pushchair
    quality quantity quarrel quarter queen query quest question queue quid quilt quiz quota quote
    rabbit race rack racket radiator radio rage rail railing rain raincoat range rank rape rash
    raspberry rat rate rating ratio reaction reader reading reality reason reassurance rebate
    receipt reception receptionist recipe recipient recommendation record recording recovery
    rectangle recycling reduction redundancy reference reflection refund refusal regard region
    register registration regret regular regulation rehearsal relation relationship relative release
    relief religion reminder remark remedy removal renewal rent rental repair repeat replacement
    reply report reporter representative reputation request requirement rescue research resentment
    reservation residence resident resolution resort resource respect response responsibility rest
    restaurant restriction result resume return reunion revenue reverse review reviewer reward
    ribbon rice ride rider right ring rip rise risk river road robbery rock role roll roof room root
    rope rose rota round route routine row rubber rubbish rudeness rug ruin rule run rush rust sack
    sadness safe safety sail saint salad salary sale salesman salmon salon salt sample sanction sand
    sandwich sanding satisfaction sauce saucer sausage saving savings saw scale scam scan scandal
    scar scare scarf scene scent schedule scheme school science scissors scone scooter scope score
    scrap scratch scream screen screw script sculpture sea seal seam search season seat second
    secret secretary section sector security seed segment selection self seller sense sentence
    sequence series server service serving sesame session set setting settlement setup sewage sewing
    sex shade shadow shame shampoo shape share shark shed sheep sheet shelf shell shellfish shelter
    shift shine shipment shipping shirt shit shock shoe shop shopping shortage shorts shot shoulder
    shout show shower shutter sibling sick side sight sign signal signature silence silk silver
    singer sink sir sister site sitter sitting situation size skill skin skip skirt sky slab slice
    slide slip slot slug smell smile smoke smoothie snack snail snake snap snow soap sock socket
    soda sofa software soil soldier sole solicitor solution son song soreness sort soul sound
    soundman soup source south soy space spam span spare spark speaker specialist species
    specification specs speech speed spell spelling spend spice spider spill spirit spite spoon
    sport spot spouse spray spread spring square stab stable stack staff stage stain stair stall
    stamp stand standard star start starter state statement station statue status stay steak steam
    steel step stepdad stepmum stick sticker stitch stock stomach stone stool stop storage store
    storm story stove stranger strap straw strawberry stream street strength stress stretch strike
    string strip stripe stroke structure struggle stub student studio study stuff stupidity stylist
    subject subscriber subscription substance substitute success sugar suggestion suicide suit
    suitcase sum summary summer sun sunday supermarket supervisor supper supplier supply support
    surface surgeon surgery surname surprise survey suspicion sweat sweater sweet swelling swim
    swing switch symbol sympathy symptom system table tablet tack tag tail tailor take takeaway
    takeout talent talk tank tap tape target task taste tattoo tax taxi tea teacher teaching team
    tear teapot technician technique technology teen teenager telephone television teller temp
    temper temperature temple tenant tension tent term terrace territory test text textbook texture
    thanks theatre theft theme theory therapist therapy thigh thing thought thread threat throat
    ticket tie tier tile tiler till timber time timing timer timetable tin tip tire tissue title
    toast toddler toe toilet token tomato tone tongue tool tooth top topic torch total touch tour
    tourist towel tower town toy trace track tracking trade trader tradition traffic trailer train
    trainee trainer training transaction transfer transition translation transport trap trash trauma
    travel tray treat treatment tree trial trick trip trolley trouble trousers truck trust truth
    trustee tub tube tumour tuna tune turkey turn tutor tux twin twist type typo tyre umbrella uncle
    underwear uniform union unit university upgrade upset urgency urn usage use user utility vacancy
    vacation vaccine valley value valve van vandal variation variety vase vegetable vehicle veil
    vein vendor venue verdict version vest vet victim video view viewer village vinegar violation
    violence virus visa vision visit visitor vitamin voice voicemail voltage volume volunteer vomit
    vote voucher vow wage waist wait waiter waitress walk walker wall wallet wallpaper walnut wand
    war ward wardrobe warehouse warmth warning warranty wash washer washing waste watch water wave
    way weakness wealth weapon wear weather website wedding weed week weekday weekend weight welcome
    welfare west wheel wheelchair while whip whisky whole wholesale wholesaler wife wifi wig will
    win wind window wine wing winner winter wire wish witness woman wonder wood wool word wording
    work worker workman workmanship workplace workshop world worm worry worth wound wrap wrapper
    wrapping wreath wreck wrist writer writing wrong yard year yeast yoga yoghurt yogurt youth zip
    zone christmas easter xmas bday b-day birthdays fav pic pics vid appt apt dept convo rep reps
    mgr msg msgs txt kitty pup dm inbox url sku pdf sms cctv gp gcse mot ppe vat id iou etsy ebay
    insta facebook tiktok google uber paypal mastercard royal-mail trustpilot tripadvisor yelp
    whatsapp bookkeeping bride-to-be check-in follow-up sign-up add-on set-up pick-up drop-off
    walk-in call-out callout click-and-collect till-roll fondant mousse meringue buttercream sponge
    sprinkle croissant espresso cappuccino quiche lasagne bolognese hummus tofu almond hazelnut
    cashew pistachio milkshake platter canape kimono hem sleeve lining pleat hemline lapel tuxedo
    bodice corset earbuds airpods handset firmware thermostat gutter skirting sealant varnish
    undercoat gloss emulsion worktop splashback extractor hinge bracket rawlplug sander scaffold
    rubble turf decking trellis hedge shrub seedling compost clutch gearbox bumper windscreen wiper
    alloy headlight name president administration air government fax counterparty military
    intelligence basis population development tv base web atmosphere chess wolf hamster murder
    society warming style ship leash assistance dating century transportation strain gender
    spokesman strategy culture economy understanding pipeline cent edit dining radiation candidate
    sake notch arrest division documentation parakeet funding missile brass fighter background
    graduate attorney sleep execution advance hell poverty premium suite recruiting invasion
    chairman trail abuse official affair destruction founder neighborhood expansion distribution
    coordinator gallon king bet riding salsa printing dealership fighting leadership command
    scenario construction victory individual campus implementation consideration hotline bronze
    habitat modem debate evaluation spreadsheet counsel developer bond housing lap lifetime bedding
    urine spending revision venture cooperation honesty driving expertise vice creation autograph
    barbecue bbq birthplace bungalow buttercup calf cello cement cheesecake chimney chipping
    conservatory consolation cot crib crust cubicle dinnerware disclaimer dock drawstring earbud
    enamel engraver facial falafel fern fiddle flask flannel flatbread fleece flipflop furnace gala
    garland gearstick gelato gerbil godparent goldfish grandchild gravel greenhouse groomer
    guineapig hairbrush handbrake harp heirloom highlighter honeymoon housewarming icicle infusion
    jukebox kayak keyring kiln kneecap lampshade lawnmower leotard linoleum manicure mantelpiece
    marquee memorabilia minibus mortar mosaic motorhome nanny newborn nib oboe orchid oversight
    paddock paintwork panelling patchwork pedicure perm pillowcase pipework planter playground
    plinth polo postbox pothole projector puncture quilting raffle reissue ringer roast rucksack
    saddle sauna saxophone scaffolding seatbelt sequin shawl shingle silverware skylight snowglobe
    sparkler speedboat stitching stroller stylus suede sundress swab swatch tablecloth tapestry
    tarpaulin tarte tassel thimble tiara tiramisu toaster trampoline tricycle trifle trim tripod
    trombone trumpet tuition tutu typewriter unveiling upholstery vaccination velvet veneer viola
    violin waistcoat walkway wetsuit whiteboard wick windowsill woodwork yacht zoo aftercare buildup
    scald fracture bedside flare seizure anaphylaxis migraine sickness nausea diarrhoea poisoning
    salmonella mold cockroach maggot hairnet mishap shambles fiasco farce let-down letdown cock-up
    screwup screw-up slip-up blunder cue theater tumor diarrhea molding gray pajamas litterbox haven
    rocket belly couch battle shaft shore choir corps premises sender loser cartoon roach metre
    tonne litre kilo gram ounce brunt slat invitee
    """)

  /// Things that take no plural and no `a`.
  static let uncounted: Set<String> = Set(
    words(
      """
      access admin advice alcohol attention bacon broadband butter cash chemo clothing compensation
      confusion cutlery data decaf dirt electricity energy equipment evidence feedback flour fun
      furniture gluten grief homework hygiene info information jewellery jewelry justice knowledge
      laundry linen luck luggage maintenance milk money music news nonsense paperwork patience
      petrol postage privacy progress rice rubbish safety salt shame shipping silence software staff
      steam stuff sympathy training transport trash weather
      """))

  /// Things that are given without an article: `gave her decaf`, `sent her flowers`.
  static let gifts: Set<String> = Set(
    words(
      """
      decaf cash money credit flowers chocolates peanuts walnuts nuts food poisoning chemo advice
      directions instructions information change trouble grief compensation vouchers tickets milk
      beef chicken pork meat gluten dairy soy wheat cheese fish shellfish prawns alcohol wine beer
      tea coffee water bread salad
      """))

  /// Plurals that are not made with `-s`: singular, plural.
  static let irregularPlurals = words(
    """
    child children woman women man men foot feet tooth teeth person people mouse mice goose geese
    gentleman gentlemen wife wives knife knives life lives shelf shelves leaf leaves loaf loaves
    half halves self selves scarf scarves thief thieves sheep sheep fish fish series series species
    species policeman policemen salesman salesmen workman workmen postman postmen fireman firemen
    wolf wolves calf calves crisis crises kiddo kiddos photo photos video videos piano pianos memo
    memos logo logos potato potatoes tomato tomatoes hero heroes diagnosis diagnoses analysis
    analyses
    """)

  /// The weekdays, months and feasts that need a capital.
  static let capitalised = words(
    """
    monday tuesday wednesday thursday friday saturday sunday january february april june july august
    september october november december christmas easter xmas halloween hanukkah ramadan eid diwali
    thanksgiving valentine british english american french german italian spanish chinese indian
    irish scottish welsh japanese korean thai vietnamese greek turkish polish portuguese mexican
    canadian australian european african asian london paris york manchester birmingham leeds
    liverpool bristol glasgow edinburgh dublin america england scotland wales ireland britain uk usa
    facebook instagram google amazon ebay etsy paypal trustpilot tripadvisor whatsapp ups fedex dhl
    dpd usps evri hermes yodel gmail iphone may march sat sun mon wed fri
    """)

  static let weekdaysAndMonths: Set<String> = Set(
    words(
      """
      monday tuesday wednesday thursday friday saturday sunday january february april june july
      august september october november december
      """))

  static let capitalisedSet = Set(capitalised)
}
