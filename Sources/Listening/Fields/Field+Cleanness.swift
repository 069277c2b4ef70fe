/// Dirt, vermin and cleaning.
extension Field {
  static let dirt = Field(
    "dirt",
    """
    dirty filthy filth grubby grimy grime grim dirt dust dusty muck mucky mud muddy stain
    stained sticky greasy smeared smear scum limescale mildew black_mould mould mold mouldy damp
    smelly smell stink stank stunk reek reeked unclean unwashed not_clean not_cleaned rubbish
    bin bins crumb crumbs hair hairs pube pubic toenail toenails clipping clippings blood urine
    pee wee poo poop faeces feces dropping droppings sick spit snot cobweb skid_mark crusty gunk
    slime slimy rust used_towel same_towel dirty_towel sheet sheets bedding bed_bug bedbug lice
    nit nits flea fleas mite mites scabies ringworm fungus fungal verruca athlete lipstick
    ashtray soiled nasty manky minging rank
    """)

  static let cleaning = Field(
    "cleaning",
    """
    clean cleaned wash washed wipe wiped sanitise sanitize sanitiser sanitizer sterilise
    sterilize sterilised sterile autoclave disinfect disinfectant barbicide bleach scrub rinse
    mop hoover vacuum change_sheet changed launder laundered glove gloves apron hairnet
    hand_wash soap hygiene hygienic deep_clean swab uv ultrasonic single_use reuse reused re_use
    same_file same_needle same_glove same_cloth double_dip dip hygiene_rating chlorine ph drain
    drained filter turn_over turnover
    """)

  static let vermin = Field(
    "vermin",
    """
    mouse mice rat rats cockroach roach roaches ant ants bed_bug bedbug bedbugs flea fleas
    maggot fly flies moth moths weevil pest vermin dropping droppings infestation infest
    exterminator pigeon pest_control
    """)

  static let dirtyplace = Field(
    "dirtyplace",
    """
    toilet loo restroom bathroom washroom shower sauna hot_tub jacuzzi pool steam_room
    changing_room kitchen sink bed mattress room cell pod cabin towel robe linen sheet pillow
    duvet cutlery fork spoon knife glass mug cup plate high_chair highchair counter station tool
    tools file needle tweezers clippers comb brush foot_spa foot_bath basin couch chair mat mats
    ball_pit costume mask headset goggles helmet boots shoes water_bottle tray bucket tank
    nozzle dispenser filter slush
    """)

  static let cleanness: [Field] = [
    .dirt, .cleaning, .vermin, .dirtyplace,
  ]
}
