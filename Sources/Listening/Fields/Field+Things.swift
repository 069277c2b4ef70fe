/// What is owned, bought, built and left with a shop.
extension Field {
  static let vehicle = Field(
    "vehicle",
    """
    car van truck lorry bus coach minibus taxi cab bike bicycle motorbike motorcycle scooter
    tractor trailer caravan motorhome camper rv boat yacht outboard kayak ebike e_bike moped suv
    pickup jeep corsa fiesta golf polo focus astra civic corolla prius tesla bmw audi mercedes
    ford toyota honda nissan volvo skoda mini subaru mazda hyundai kia vauxhall volkswagen vw
    chevy limo limousine hearse quad combine digger forklift mower camry hatchback estate
    """)

  static let carpart = Field(
    "carpart",
    """
    engine gearbox clutch brake brakes brake_pad tyre tire wheel wheels wheel_nut lug_nut
    alternator battery timing_belt cambelt belt oil sump oil_plug drain_plug filter exhaust
    radiator coolant hose mirror bumper bonnet hood boot trunk windscreen windshield wing
    door_panel paint paintwork alloy alloys spark_plug rotor shock suspension mot inspection
    service head_gasket gasket injector chain derailleur fork handlebar puncture tracking
    alignment starter ignition headlight wiper rim towbar hitch
    """)

  static let building = Field(
    "building",
    """
    house home flat apartment condo bungalow cottage garage shed barn conservatory extension
    loft attic basement cellar bathroom kitchen bedroom hallway hall landing lounge living_room
    porch deck decking balcony patio driveway drive path garden yard lawn fence gate wall roof
    chimney gutter ceiling floor flooring floorboard stair window door front_door letterbox
    """)

  static let surface = Field(
    "surface",
    """
    carpet rug floor oak_floor hardwood parquet lino laminate tile tiles marble granite worktop
    countertop counter_top quartz table tabletop sofa couch settee cushion curtain blind wall
    wallpaper ceiling plaster plasterboard drywall paintwork skirting doorframe door_frame
    banister render brick brickwork patio slab slabs paving driveway lawn flowerbed flower_bed
    hedge rose roses shrub tree fence panel gate gatepost greenhouse trellis pond sprinkler
    cable wire pipe gas_line gas_main water_main drain gutter tv telly television chandelier
    vase lamp mirror piano cabinet wardrobe dresser sideboard windowsill window_sill hob oven
    fridge bumper mailbox letterbox garage_door shed solar_panel fountain statue pot gnome
    """)

  static let propdamage = Field(
    "propdamage",
    """
    flood flooded leak leaked leaking scratch scratched gouge gouged groove dent dented crack
    cracked smash smashed break broke chip chipped scuff scuffed stain stained spill spilled
    spilt burn burnt scorch scorched scrape scraped drill drilled puncture punctured reverse
    reversed back_into backed_into back_over hit clip clipped knock knocked knock_over
    knocked_over drop dropped fall_through put_through foot_through went_through come_through
    came_through through_the_ceiling soak soaked overflow overflowed ruin ruined splash splashed
    splattered drip dripped paint_on bleach_on oil_on rip ripped tear tore cut_through sliced
    severed kill killed dig_up dug_up run_over ran_over drove_over drive_over drove_into crush
    crushed rut rutted tyre_mark etched etch warped blow_out set_fire on_fire fire caught_fire
    short_circuit tripped_electrics take_out took_out demolish demolished collapse collapsed
    gash hole melted singe singed overspray
    """)

  static let ourvehicle = Field(
    "ourvehicle",
    """
    our_van my_van the_van our_truck our_lorry our_driver delivery_driver our_lad our_lads
    my_lad my_guy my_crew the_crew reverse reversed reversing trolley ladder pallet forklift
    mower strimmer weed_whacker pressure_washer drill van_door tailgate scaffold scaffolding
    digger skip ram jet_wash steam_cleaner hose
    """)

  static let theirhome = Field(
    "theirhome",
    """
    her_house his_house their_house her_home his_home their_home her_flat his_flat their_flat
    her_kitchen his_kitchen their_kitchen her_garden his_garden their_garden her_drive his_drive
    their_drive her_wall his_wall their_wall her_fence his_fence their_fence her_car his_car
    their_car her_gate his_gate her_lawn his_lawn their_lawn her_carpet his_carpet their_carpet
    her_floor his_floor their_floor her_ceiling his_ceiling her_hallway her_new his_new
    their_new neighbour neighbor next_door living_room lounge kitchen hallway driveway at_her
    at_his at_their client_house customer_house
    """)

  static let clothes = Field(
    "clothes",
    """
    dress gown suit jacket coat trousers pants jeans shirt blouse skirt jumper sweater cardigan
    hoodie tshirt t_shirt tee uniform kilt sari saree lehenga kimono tux tuxedo waistcoat tie
    scarf hat cap glove sock tights shoe shoes boot boots trainer trainers sneaker sandal heel
    heels slipper bag handbag purse wallet belt underwear bra pyjamas swimsuit bikini costume
    veil train hem sleeve collar zip button lining cashmere silk wool suede leather linen velvet
    fur lace sequin bead beading christening_gown wedding_dress leotard tutu jersey kit blazer
    overcoat
    """)

  static let textile = Field(
    "textile",
    """
    curtain curtains duvet quilt comforter pillow sheet towel rug blanket tablecloth upholstery
    cushion fabric cloth lining thread yarn embroidery hem
    """)

  static let cleaner = Field(
    "cleaner",
    """
    dry_clean dry_cleaned dry_cleaner dry_cleaning launder laundry laundrette laundromat press
    pressed iron ironed steam wash washed wash_cycle tumble_dryer dryer shrink shrunk shrank
    bleed bled run dye dyed colour_run bleach bleached scorch scorched alter alteration
    alterations taken_in take_in hem hemmed tailor seamstress cobbler resole reheel tag ticket
    rail
    """)

  static let shrunk = Field(
    "shrunk",
    """
    shrink shrunk shrank felted bled bleed ran faded fade pink grey melted scorched iron_mark
    bleached yellowed tore ripped burnt_hole snagged pulled_thread
    """)

  static let jewel = Field(
    "jewel",
    """
    ring necklace bracelet earring brooch pendant locket watch diamond emerald ruby sapphire gem
    stone pearl gold silver clasp chain signet engagement_ring wedding_ring wedding_band
    jeweller jewelry jewellery rolex heirloom resize resizing engrave engraved engraving setting
    """)

  static let heirloom = Field(
    "heirloom",
    """
    heirloom grandmother grandmothers grandma nan nans late_father late_mother late_husband
    late_wife dead irreplaceable sentimental only_one only_copy only_photo original antique
    vintage inherited handed_down belong_to belonged_to passed_down medal medals letters
    """)

  static let instrument = Field(
    "instrument",
    """
    guitar violin viola cello piano flute clarinet trumpet saxophone sax drum drums accordion
    harp bow fiddle banjo keyboard amp ukulele trombone oboe
    """)

  static let device = Field(
    "device",
    """
    phone iphone android laptop macbook computer pc tablet ipad console xbox playstation camera
    lens tv telly printer router modem screen hard_drive hard_disk usb headphones earbuds
    speaker drone smartwatch charger keyboard kindle turntable hearing_aid hearing_aids sim_card
    thermostat doorbell alarm gopro
    """)

  static let appliance = Field(
    "appliance",
    """
    washing_machine washer dryer dishwasher fridge freezer oven cooker hob stove microwave
    kettle toaster blender mixer vacuum hoover iron heater boiler furnace radiator fan air_con
    aircon ac air_conditioner hot_tub lamp mower lawnmower chainsaw strimmer drill grill bbq
    barbecue smoker air_fryer slow_cooker hair_dryer hairdryer straightener heated blanket
    electric_blanket coffee_machine coffee_maker sewing_machine generator pump
    """)

  static let furniture = Field(
    "furniture",
    """
    sofa couch settee armchair chair recliner stool table desk bed bunk bunk_bed mattress
    wardrobe dresser drawers cabinet bookcase shelf shelves sideboard crib cot bench headboard
    nightstand bedside mirror lamp chandelier flat_pack swing bookshelf cradle rocker
    rocking_chair hammock
    """)

  static let babygear = Field(
    "babygear",
    """
    cot crib pram buggy stroller pushchair car_seat high_chair highchair dummy pacifier teether
    rattle bottle toy toys sling carrier baby_gate baby_monitor swing bouncer swaddle stair_gate
    playpen
    """)

  static let gift = Field(
    "gift",
    """
    gift present bouquet flowers flower roses hamper wreath card voucher gift_card anniversary
    birthday christmas valentines valentine mothers_day fathers_day card_said gift_note wrapped
    """)

  static let flowers = Field(
    "flowers",
    """
    flower flowers bouquet rose roses lily lilies peony peonies tulip orchid wreath spray
    buttonhole buttonholes corsage boutonniere centrepiece centerpiece arrangement florist stem
    carnation hydrangea eucalyptus arch posy garland casket_spray
    """)

  static let plants = Field(
    "plants",
    """
    plant shrub tree hedge rose sapling bulb seed seedling compost fertiliser fertilizer
    weedkiller weed_killer herbicide roundup lawn turf grass sod perennial nursery garden_centre
    conifer maple apple_tree cutting pruned prune lopped felled stump
    """)

  static let media = Field(
    "media",
    """
    book vinyl record dvd cd game print poster frame canvas painting picture album comic map
    manuscript puzzle toy lego doll figure figurine model card cards collectible stamp coin
    """)

  static let goods = Field(
    "goods",
    """
    item thing product order parcel package box bag kit set pack piece unit part model version
    size colour color pair case crate pallet carton tin jar tub bottle sample stock goods merch
    merchandise
    """)

  static let medicalgoods = Field(
    "medicalgoods",
    """
    glasses spectacles lens lenses contact_lenses prescription hearing_aid hearing_aids denture
    dentures crown implant brace braces retainer orthotic splint wheelchair walker tablets pills
    medicine inhaler insulin cream ointment dose capsule mg dispensed dispense label
    blister_pack
    """)

  static let leftwithus = Field(
    "leftwithus",
    """
    bring_in brought_in bring brought leave_with left_with drop_off dropped_off drop_in
    dropped_in hand_in handed_in handed_over hand_over check_in checked_in checked_coat
    coat_check cloakroom valet locker safe storage store stored storage_unit unit in_for
    in_store overnight with_us in_our_care looking_after look_after mind minding keep_safe
    kept_safe for_repair for_cleaning for_alterations pick_up picks_up collect collected pawn
    pawned consign consigned consignment kennel frame framing restore restoration reupholster
    ticket claim_ticket tag baggage luggage suitcase lost_property bench back_room safe_keeping
    parked hold holding entrusted trusted lent loaned in_to_be in_to_have workshop
    """)

  static let lostthing = Field(
    "lostthing",
    """
    lose lost misplace misplaced missing gone vanish vanished disappear disappeared not_find
    no_idea_where nowhere not_there mislaid stolen swept_up threw_out throw_out thrown_away
    throw_away binned bin_it skip charity_shop gave_away give_away given_away wrong_customer
    handed_to gave_to give_to sold_it scrapped shred shredded dumped tip landfill empty no_sign
    turned_upside turn_up
    """)

  static let things: [Field] = [
    .vehicle, .carpart, .building, .surface, .propdamage, .ourvehicle, .theirhome, .clothes,
    .textile, .cleaner, .shrunk, .jewel, .heirloom, .instrument, .device, .appliance,
    .furniture, .babygear, .gift, .flowers, .plants, .media, .goods, .medicalgoods, .leftwithus,
    .lostthing,
  ]
}
