/// Work on bodies; people and animals in care; death.
extension Field {
  static let hairwork = Field(
    "hairwork",
    """
    hair haircut fringe bangs cut trim highlights colour color dye bleach tone toner perm
    extension extensions weave braid braids blow_dry curl straighten keratin balayage roots bob
    layer fade beard brow brows lash lashes wax waxing manicure pedicure gel acrylic nail nails
    facial peel filler botox lip_filler tattoo tattooed piercing microblading tan spray_tan
    massage makeup make_up lash_lift tint eyebrow stylist barber groomer salon beautician
    colourist ginger brassy green orange patchy bald chunk_of_hair fried snapped_off
    """)

  static let beautyharm = Field(
    "beautyharm",
    """
    burn burnt scalp fried bald patch fell_out came_out orange green uneven lopsided wonky
    blister raw scab infected scar drooping droop swollen
    """)

  static let tattoo = Field(
    "tattoo",
    """
    tattoo tattooed ink inked stencil piercing pierced lettering misspelled spelt spelled
    """)

  static let caring = Field(
    "caring",
    """
    care_home nursing_home resident residents care_worker carer caregiver aide nursery daycare
    creche preschool playgroup childminder childcare nanny babysitter after_school
    after_school_club holiday_club camp summer_camp swim_class swimming_lesson school_bus
    minibus pickup pick_up playground sleepover school_trip soft_play crèche kindergarten
    toddler infant baby kid pupil dementia alzheimers alzheimer frail elderly call_bell bell
    buzzer hoist bedsore pressure_sore turn pad nappy diaper changed wandered wander wander_off
    wandering insulin dose feed fed bottle nap medication missed_dose meds checks check
    night_shift handover ratio head_count headcount count lifeguard respite home_help day_centre
    day_center group_home supervised unsupervised left_alone on_own alone supervise watching
    watch unattended locked_in shut_in forgotten forgot collected collect wrong_person released
    release home_alone pull_cord care_plan soaked wet_bed fluids dehydrated thickener blended
    choke choking transport wheelchair_van
    """)

  static let carelapse = Field(
    "carelapse",
    """
    left_alone left_on_bus leave_on left_behind left_in leave_behind get_out got_out wander_off
    wandered wander walked_out walked_off missed_dose wrong_dose double_dose double_dosed
    not_checked wrong_tablet wrong_meds unattended no_one_watching nobody_watching nobody_notice
    nobody_noticed nobody_counted lost_sight lose_sight headcount head_count not_turned not_fed
    unfed not_changed left_to left_sitting shut_in locked_in forgot_him forgot_her let_go
    handed_to wrong_child wrong_parent wrong_dad sleeping asleep fell_asleep minutes_alone
    found_him found_her fob_off outside in_the_road on_his_own on_her_own by_himself by_herself
    unaccompanied
    """)

  static let child = Field(
    "child",
    """
    child children kid kids baby toddler infant newborn boy girl son daughter little_one
    little_boy little_girl pupil student teen teenager year_old yr_old yo months_old month_old
    year_1 nursery school reception_class grandson granddaughter twin twins lad bairn schoolgirl
    schoolboy grandkids kindergarten preschooler
    """)

  static let elder = Field(
    "elder",
    """
    elderly old_lady old_man old_gentleman pensioner gran grandma grandmother nan nana granny
    grandad grandpa grandfather resident dementia alzheimers frail widow widower 80s 90s walker
    zimmer stroke great_grandmother great_grandma
    """)

  static let vulnerable = Field(
    "vulnerable",
    """
    dementia alzheimers disabled disability autistic autism blind deaf wheelchair frail pregnant
    suicidal learning_disability special_needs sen epileptic epilepsy seizure vulnerable carer
    mental_health resident elderly care_home chemo cancer stroke down_syndrome cerebral_palsy
    diabetic bereaved homeless hospice terminal
    """)

  static let animal = Field(
    "animal",
    """
    dog dogs puppy pup cat kitten rabbit bunny guinea_pig hamster horse pony mare gelding foal
    donkey sheep lamb ewe goat cow calf hen chicken duck parrot budgie bird tortoise turtle
    snake lizard gecko bearded_dragon ferret fish koi goldfish labrador lab spaniel cocker
    poodle cockapoo labradoodle cavapoo doodle terrier collie retriever shepherd alsatian husky
    dachshund pug bulldog frenchie chihuahua shih_tzu bichon whippet greyhound lurcher
    rottweiler beagle schnauzer westie yorkie pomeranian maltese corgi newfoundland tabby
    persian ragdoll siamese bengal maine_coon moggy tom pet animal hound mutt mastiff setter
    springer hedgehog chinchilla rat cockatiel macaw bees hive llama alpaca pooch doggy staffy
    akita samoyed doberman great_dane maine dane heeler bitch stallion colt filly cob
    """)

  static let animalthing = Field(
    "animalthing",
    """
    paw tail fur coat claw quick muzzle collar lead leash harness kennel kennels crate cage
    hutch tank pen run stable paddock field litter cattery boarding boarder board groom grooming
    clip clipped clipper shave shaved dematting vet vets chip microchip spay neuter walk walked
    walker dog_walker sitter pet_sitter sitting feed fed water worm vaccinate neutered spayed
    puppy_class doggy_daycare farrier shoeing shoe hoof rein saddle girth whelp mating bred
    breeder ear nail dewclaw whisker mane aquarium heat_lamp hay
    """)

  static let animalharm = Field(
    "animalharm",
    """
    escape escaped get_out got_out slip slipped ran_off run_off bolt bolted loose lost missing
    bite bit bitten nip nipped fight attacked mauled die died dead put_down put_to_sleep drown
    drowned overheat overheated heatstroke heat_stroke cut nick nicked burn bleed limp limping
    starve overdose lame injured hurt shaved_wrong wrong_cat wrong_dog pregnant stitches
    hit_by_car run_over ate eaten swallowed bloat
    """)

  static let deathwords = Field(
    "deathwords",
    """
    die died dead death passed_away pass_away passed passing killed kill funeral cremation
    crematorium cremate coffin casket hearse ashes urn burial bury buried grave headstone
    memorial wake bereaved widow mourner undertaker funeral_home celebrant obituary late_husband
    late_wife late_father late_mother late_mum late_dad
    """)

  static let bodies: [Field] = [
    .hairwork, .beautyharm, .tattoo, .caring, .carelapse, .child, .elder, .vulnerable, .animal,
    .animalthing, .animalharm, .deathwords,
  ]
}
