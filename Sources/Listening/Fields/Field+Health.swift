/// Illness, injury, medicine and what they come from.
extension Field {
  static let illness = Field(
    "illness",
    """
    ill sick sickness vomit vomited vomiting throw_up threw_up throwing_up puke puked puking
    spew be_sick was_sick been_sick nausea nauseous queasy diarrhoea diarrhea diarrohea the_runs
    runs loo toilet bathroom_all stomach tummy belly gut cramp cramps bug food_poisoning poison
    poisoned poisoning salmonella campylobacter e_coli ecoli norovirus listeria legionella
    legionnaires fever drip dehydrated dehydration iv up_all_night bad_stomach upset_stomach
    bad_tummy poorly off_work unwell both_ends infection infected conjunctivitis pneumonia
    food_safety environmental_health health_department health_inspector eho stool_sample sample
    rehydration throwing doubled_over gastro gastroenteritis botulism crook chunder bowl bucket
    lay_up laid_up outbreak went_down_with come_down_with came_down stomach_pump fumes
    carbon_monoxide headache dizzy faint
    """)

  static let temperature = Field(
    "temperature",
    """
    fridge freezer chiller cool_box coolbox warm unrefrigerated left_out sat_out out_of_fridge
    overnight danger_zone heat sun hot_day ice thaw defrost degrees temp temperature counter
    window power_cut cooler van
    """)

  static let eaten = Field(
    "eaten",
    """
    eat ate eaten drink drank had the_prawn the_chicken the_oyster the_rice buffet leftovers
    dinner lunch meal party wedding
    """)

  static let medical = Field(
    "medical",
    """
    hospital ambulance paramedic er a_and_e a&e emergency_room emergency nurse doctor gp vet
    dentist urgent_care walk_in clinic surgery operation xray x_ray scan mri stitch stitches
    antibiotic prescription dose tablet pill medicine medication meds insulin injection vaccine
    jab blood drip ward surgeon consultant physio chemist pharmacy pharmacist diagnosis biopsy
    results chart patient treatment procedure intensive_care icu admitted discharged ent 911 999
    112 ambo casualty steroid cream painkiller tetanus
    """)

  static let injury = Field(
    "injury",
    """
    injure injury injured hurt cut bleed bled bleeding blood wound gash burn burned burnt scald
    scalded blister bruise bruised sprain sprained fracture fractured concussion stitch stitches
    scar graze grazed knock_out knocked_out unconscious pass_out passed_out slip slipped trip
    tripped fall fell fallen tumble tumbled hit struck land_on landed_on fell_on trap trapped
    pinch pinched crush_finger electric_shock broke_wrist broke_hip broke_ankle broke_arm
    broke_leg broken_wrist broken_hip broken_ankle broken_arm broken_leg cracked_rib black_eye
    swollen limp limping crutch crutches sling cast neck_brace chemical_burn needle infected
    nerve numb pain sore hobble collapse collapsed came_off thrown faint whiplash nicked sliced
    stab stabbed poke lump egg_on split_lip nosebleed tooth_out head_on dislocate dislocated
    twisted tore torn ligament rib sutures butterfly_strip burnt_scalp wax_burn
    """)

  static let bodypart = Field(
    "bodypart",
    """
    head face eye eyes ear nose lip mouth tooth teeth tongue jaw chin cheek neck throat shoulder
    arm elbow wrist hand finger thumb nail palm chest rib back spine hip leg knee shin calf
    ankle foot feet toe skin scalp forehead eyebrow eyelash cuticle lobe hairline belly stomach
    bum tailbone collarbone lung heart hamstring
    """)

  static let slippery = Field(
    "slippery",
    """
    slippery wet wet_floor wet_step ice icy black_ice step stair stairs staircase kerb curb ramp
    rug mat puddle spill pothole loose uneven edge handrail banister rail cone sign ladder shelf
    shelving chair stool bench table bed swing bungee harness strap belt treadmill equipment
    machine rope wall slide bouncy_castle trampoline horse kayak bolt door glass_door
    automatic_door lift escalator hot_wax wax needle laser acid peel bleach bleached clipper
    razor scissors straightener tongs iron hot_water hot_oil coffee tea soup a_board
    sandwich_board parasol umbrella awning
    """)

  static let health: [Field] = [
    .illness, .temperature, .eaten, .medical, .injury, .bodypart, .slippery,
  ]
}
