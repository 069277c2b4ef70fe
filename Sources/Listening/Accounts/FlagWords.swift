import Casework
import English

/// The words that raise a red flag by themselves, a field for each flag.
///
/// Only words that hardly mean anything else stand here; what the rest of the account says of its
/// kind raises flags too.
enum FlagWords {
  static let all: [(flag: Flag, field: Field)] = [
    (.injury, injury), (.illness, illness), (.allergen, allergen), (.unsafeProduct, unsafe),
    (.personalData, personal), (.cardData, card), (.discrimination, discrimination),
    (.legalThreat, legal), (.press, press), (.death, death), (.violence, violence),
    (.child, child), (.vulnerablePerson, vulnerable),
  ]

  static let lexicon = FieldLexicon(all.map(\.field))

  private static let injury = Field(
    "injury",
    """
    stitches stitch concussion concussed ambulance paramedic a_and_e a&e hospital hospitalised
    hospitalized urgent_care emergency_room to_the_er in_the_er in_er fracture fractured broken_wrist
    broken_arm broken_leg broken_ankle broken_hip break_wrist break_arm break_leg break_ankle
    break_hip break_finger break_toe break_nose crack_rib crack_tooth break_tooth chip_tooth
    break_her_wrist break_his_wrist knock_out knock_unconscious unconscious scald bruise bruised
    bleed bleeding blister whiplash sprain sprained burn_her_hand burn_his_hand burn_scalp
    black_eye dislocate dislocated electric_shock scar head_injury second_degree burn_on
    """)

  private static let illness = Field(
    "illness",
    """
    food_poisoning salmonella norovirus e_coli listeria campylobacter legionella vomit vomiting
    throw_up be_sick diarrhoea diarrhea legionnaires carbon_monoxide food_poison
    environmental_health
    """)

  private static let allergen = Field(
    "allergen",
    """
    allergy allergic allergen anaphylaxis anaphylactic epipen epi_pen antihistamine coeliac celiac
    nut_free hives
    """)

  private static let unsafe = Field(
    "unsafe",
    """
    catch_fire on_fire burst_into_flames explode exploded electrocute electrocuted live_wire
    gas_leak choking_hazard recall recalled sparks sparking brake_fail
    """)

  private static let personal = Field(
    "personal",
    """
    data_breach personal_data gdpr ico hacked hacker ransomware phishing medical_records
    customer_list passport_scan social_security social_security_number
    """)

  private static let card = Field(
    "card",
    """
    card_number card_numbers card_details cvv cvc security_code skimmer full_card long_number
    """)

  private static let discrimination = Field(
    "discrimination",
    """
    discrimination discriminate racist racism sexist homophobic transphobic racial_profiling
    racially
    """)

  private static let legal = Field(
    "legal",
    """
    lawyer solicitor attorney sue suing legal_action legal_letter letter_before_action small_claims
    take_us_to_court take_me_to_court see_us_in_court tribunal trading_standards ombudsman barrister
    """)

  private static let press = Field(
    "press",
    """
    newspaper journalist reporter local_paper viral go_viral on_the_news tv_crew the_press
    local_news local_radio front_page
    """)

  private static let death = Field(
    "death",
    """
    be_killed resident_die patient_die customer_die he_die_in_our she_die_in_our die_in_our_care
    die_on_site found_dead found_him_dead found_her_dead fatal
    """)

  private static let violence = Field(
    "violence",
    """
    threaten_to_kill threaten_to_hit threaten_me threaten_us going_to_kill punch punched
    hit_him_in hit_her_in grab_her grab_him shove shoved headbutt headbutted assault assaulted
    attack_him attack_her pull_a_knife
    """)

  private static let child = Field(
    "child",
    """
    child kid baby toddler infant newborn boy girl pupil schoolboy schoolgirl daughter son
    grandson granddaughter little_one year_old yr_old months_old month_old little_boy little_girl
    """)

  private static let vulnerable = Field(
    "vulnerable",
    """
    dementia alzheimer alzheimers resident care_home nursing_home elderly frail disabled wheelchair
    pregnant learning_disability special_needs autistic epileptic blind chemo hospice suicidal
    """)
}
