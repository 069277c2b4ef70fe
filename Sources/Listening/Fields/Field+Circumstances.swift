/// Times, places, callings and moods around the mistake.
extension Field {
  static let weekday = Field(
    "weekday",
    """
    monday tuesday wednesday thursday friday saturday sunday mon tue tues wed thu thurs fri sat
    sun weekend tomorrow today tonight yesterday
    """)

  static let clock = Field(
    "clock",
    """
    am pm noon midnight o'clock half_past quarter_past hour minute morning afternoon evening
    night
    """)

  static let span = Field(
    "span",
    """
    day days week weeks month months fortnight year years hour hours minutes decade since ago
    spring summer autumn winter
    """)

  static let instead = Field(
    "instead",
    """
    instead rather not_the but_got in_place_of
    """)

  static let again = Field(
    "again",
    """
    again still keep kept yet another more second third back
    """)

  static let nobody = Field(
    "nobody",
    """
    nobody no_one noone none nothing never nowhere neither
    """)

  static let everyone = Field(
    "everyone",
    """
    everyone everybody all every whole entire each both
    """)

  static let only = Field(
    "only",
    """
    only just one alone single last sole left
    """)

  static let exists = Field(
    "exists",
    """
    exist exists there_be_only there_be_one be_only only_the holds carries seats fits takes
    capacity limit
    """)

  static let ourkin = Field(
    "ourkin",
    """
    my_mother my_mum my_brother my_sister my_wife my_husband my_partner my_son my_daughter
    my_nephew my_dad my_father my_cousin my_girl my_lad business_partner
    """)

  static let newstaff = Field(
    "newstaff",
    """
    new_girl new_guy new_lad new_boy trainee apprentice temp intern saturday_girl saturday_boy
    first_day first_week work_experience cover agency
    """)

  static let officials = Field(
    "officials",
    """
    inspector council environmental_health trading_standards regulator ombudsman hse ico court
    judge solicitor lawyer attorney union board committee
    """)

  static let insurance = Field(
    "insurance",
    """
    insurer insurance claim assessor adjuster policy excess liability
    """)

  static let supplier = Field(
    "supplier",
    """
    supplier wholesaler factory manufacturer maker mill distributor printer importer vendor
    brand
    """)

  static let bankwords = Field(
    "bankwords",
    """
    bank stripe paypal visa mastercard processor overdraft overdrawn mortgage loan direct_debit
    standing_order bounce statement
    """)

  static let travelling = Field(
    "travelling",
    """
    flight fly plane airport train station platform ferry coach bus taxi cab transfer route road
    motorway ticket luggage passenger journey minibus
    """)

  static let lodging = Field(
    "lodging",
    """
    hotel motel hostel room guest airbnb b_and_b bnb cottage cabin campsite tent pitch caravan
    suite key check_in check_out minibar lobby reception
    """)

  static let sports = Field(
    "sports",
    """
    gym class yoga pilates swim swimming pool football match race marathon tennis golf ski
    climbing horse riding coach team dance ballet karate
    """)

  static let schooling = Field(
    "schooling",
    """
    school pupil student teacher class lesson exam gcse a_level mock test tutor college
    university essay homework term certificate grade
    """)

  static let worship = Field(
    "worship",
    """
    church chapel mosque temple synagogue vicar priest canon imam rabbi parish congregation
    choir
    """)

  static let office = Field(
    "office",
    """
    office letter form document contract translation report minutes deck slides survey search
    conveyancing accountant bookkeeper payroll lawyer notary
    """)

  static let property = Field(
    "property",
    """
    landlord tenant tenancy rent lease agent letting estate_agent realtor flat viewing keys
    deposit inventory
    """)

  static let farming = Field(
    "farming",
    """
    farm hay straw bale feed lamb ewe cattle tractor seed crop field harvest milk eggs butcher
    abattoir
    """)

  static let charity = Field(
    "charity",
    """
    charity donor donation volunteer raffle fundraiser gala gift_aid
    """)

  static let news = Field(
    "news",
    """
    newspaper paper journalist reporter press tv news viral went_viral
    """)

  static let legal = Field(
    "legal",
    """
    lawyer solicitor attorney sue suing court legal_action small_claims tribunal
    """)

  static let weather = Field(
    "weather",
    """
    rain snow storm wind frost sun heat ice flood cold hot
    """)

  static let direction = Field(
    "direction",
    """
    upside_down back_to_front backwards left right wrong_way sideways inside_out crooked level
    straight
    """)

  static let colourwords = Field(
    "colourwords",
    """
    red blue green black white grey gray pink purple yellow orange brown cream gold silver navy
    turquoise beige teal
    """)

  static let measure = Field(
    "measure",
    """
    inch inches cm mm metre meter foot feet kilo kg gram pound litre gallon size number half
    quarter double
    """)

  static let emptiness = Field(
    "emptiness",
    """
    empty nothing none bare blank without gone no_longer zero half_empty
    """)

  static let newness = Field(
    "newness",
    """
    new brand_new first only_had two_days_old week_old straight_from just_bought after_one
    within once second_day third_day
    """)

  static let factoryside = Field(
    "factoryside",
    """
    from_the_factory from_factory came_like_that supplied like_that batch design made wrong_from
    """)

  static let homeplace = Field(
    "homeplace",
    """
    home house kitchen garden drive hall lounge bathroom bedroom their_house her_house his_house
    wall fence
    """)

  static let shopplace = Field(
    "shopplace",
    """
    shop store counter till salon studio workshop garage yard back_room clinic surgery bar
    kitchen office
    """)

  static let schoolChild = Field(
    "schoolChild",
    """
    child kid boy girl toddler baby son daughter pupil nursery
    """)

  static let luckily = Field(
    "luckily",
    """
    thank_god luckily lucky nearly almost could_have might_have no_one_hurt no_one_was_hurt
    nobody_hurt nobody_was_hurt not_hurt close_call near_miss would_have_been
    """)

  static let hurt = Field(
    "hurt",
    """
    hurt injured bleeding bled burned bruise stitches hospital broke fracture sore pain
    """)

  static let relief = Field(
    "relief",
    """
    fine ok okay alright all_right home_now recovering safe
    """)

  static let shame = Field(
    "shame",
    """
    ashamed embarrassed embarrassing guilty awful terrible horrible mortified sick_about
    """)

  static let anger = Field(
    "anger",
    """
    angry furious livid cross annoyed upset raging fuming mad
    """)

  static let causeMix = Field(
    "causeMix",
    """
    because since due_to reason fault my_fault our_fault cause caused
    """)

  static let doubt = Field(
    "doubt",
    """
    not_know unsure what_to_call what_you_d_call not_sure whether should_i
    """)

  static let polite = Field(
    "polite",
    """
    polite kindly decent lovely nice patient gently quietly
    """)

  static let circumstances: [Field] = [
    .weekday, .clock, .span, .instead, .again, .nobody, .everyone, .only, .exists, .ourkin,
    .newstaff, .officials, .insurance, .supplier, .bankwords, .travelling, .lodging, .sports,
    .schooling, .worship, .office, .property, .farming, .charity, .news, .legal, .weather,
    .direction, .colourwords, .measure, .emptiness, .newness, .factoryside, .homeplace,
    .shopplace, .schoolChild, .luckily, .hurt, .relief, .shame, .anger, .causeMix, .doubt,
    .polite,
  ]
}
