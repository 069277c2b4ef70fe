/// How things break, fail and become dangerous.
extension Field {
  static let broken = Field(
    "broken",
    """
    broken break broke crack cracked smash smashed shatter shattered snap snapped dent dented
    scratch scratched chip chipped bend bent crush crushed squash squashed squish squished tear
    torn rip ripped split burst puncture punctured mangle mangled damage damaged wreck wrecked
    ruin ruined destroy destroyed melt melted leak leaked leaking soak soaked soaking wet
    waterlogged water_damage burnt scorched scuff scuffed bash bashed batter battered flatten
    flattened collapsed in_pieces in_bits in_two in_half smithereens bits shard shards spill
    spilled spilt scrape scraped warped buckled kinked wonky hole gouge gouged stained shrunk
    """)

  static let transitdamage = Field(
    "transitdamage",
    """
    in_transit transit courier driver delivery arrive arrived box boxed packaging packed pack
    bubble_wrap bubblewrap padding peanuts fragile pallet upside_down on_its_side turn_up
    turned_up opened_the open_the unboxed delivered thrown chucked lobbed over_the_fence
    over_fence rain wet left_out strap strapped unloaded unloading slid fell_over fell_off
    dropped bump pothole postage envelope thin
    """)

  static let wedropped = Field(
    "wedropped",
    """
    drop dropped slip slipped knock knocked fell fall trip tripped tipped tip reverse reversed
    sit_on sat_on stand_on stood_on lean_on ran_over run_over spill spilled spilt backed elbow
    elbowed overtighten overtightened tripped_over let_go left_it_out
    """)

  static let fault = Field(
    "fault",
    """
    faulty fault defect defective dud stop_working stopped_working not_work not_working
    not_turn_on not_start cut_out cuts_out keep_cutting die died dead packed_up pack_up conk_out
    conked_out gave_up give_up broke_down break_down fell_apart fall_apart came_apart come_apart
    come_off came_off came_away come_away split peel peeled peeling flake flaking fade faded
    warp warped bobble pilled pill rust rusted rusty leak leaks leaking squeak creak wobble
    wobbly jam jammed stuck seize seized overheat overheats flicker flickers glitch glitchy
    crash crashes reboot loop error_code not_charge hold_charge not_hold battery_life lasted
    last first_time first_use second_time second_wash first_wash one_wash after_a_week after_two
    day_two within_a_week brand_new straight_out out_of_the_box out_of_box new_one replacement
    warranty guarantee manufacturer factory manufacturing stitching seam zip zipper weld hinge
    rivet batch misprint loses_time
    """)

  static let wear = Field(
    "wear",
    """
    wash week month day first second third time use used lasted once twice
    """)

  static let danger = Field(
    "danger",
    """
    danger dangerous unsafe hazard spark sparked sparks smoke smoked smoking smell_burning
    burning fire flame caught_fire catch_fire overheat overheated melt melted hot explode
    exploded blow_up blew_up shock shocked electric_shock live_wire bare_wire earthed
    electrocute carbon_monoxide co_alarm gas gas_leak leak fumes choke choking choking_hazard
    swallow small_parts sharp blade toxic lead mercury lithium chemical acid bleach unmarked
    collapse collapsed give_way gave_way snap snapped come_loose came_loose come_off came_off
    brake_fail failed burst shatter shattered tip_over tipped_over strangle trap recall recalled
    stop_using stop_use safety_notice expired carcinogen asbestos burn scald bolt_missing cord
    magnet button_battery wobble fail unstable lid_came latch buckle clip_open singed scorch
    scorched flammable pull_from_shelf pulled_from
    """)

  static let recall = Field(
    "recall",
    """
    recall recalled batch lot run lot_number batch_number serial pull pulled withdraw withdrawn
    shelf shelves every_single all_of_them whole_batch same_batch stop_using quarantine traced
    trace supplier mill press
    """)

  static let batchwords = Field(
    "batchwords",
    """
    batch whole_batch entire_batch every_one every_single each_one all_of_them all_the all_of
    all_40 lot run whole_run print_run same_batch same_fault same_problem everyone_who
    everybody_who everyone customers buyers members families kits jars bottles pots boxes copies
    orders pairs went_out gone_out shipped_out sold all_with so_far the_rest recalled
    mixed_wrong recipe label mislabelled mislabeled label_says formula supplier mould template
    file printed all wrong_yeast dozen hundred thousand the_lot across
    """)

  static let manycount = Field(
    "manycount",
    """
    customers clients people families households members subscribers buyers guests patients
    users tickets orders boxes kits bottles jars parents kids students accounts copies emails
    units emailed everybody everyone all dozens hundreds thousands loads list mailing_list
    several another others half dozen so_far each
    """)

  static let breakage: [Field] = [
    .broken, .transitdamage, .wedropped, .fault, .wear, .danger, .recall, .batchwords,
    .manycount,
  ]
}
