/// Work that is done for customers, and how it fails.
extension Field {
  static let photos = Field(
    "photos",
    """
    photo photos photograph photographs photographer photography picture pictures pic pics image
    images shot shots shoot footage film films video videos videographer negatives negative reel
    reels tape tapes cassette vhs slide slides album albums portrait portraits headshot print
    prints scan scanned scanning memory_card sd_card card hard_drive drive backup back_up camera
    lens flash exposure gallery canvas edit edited raw raws jpeg photobook photo_book polaroid
    cine super_8 8mm drone passport_photo school_photo exhibition
    """)

  static let photoharm = Field(
    "photoharm",
    """
    format formatted reformat reformatted delete deleted erase erased wipe wiped overwrite
    overwrote overwritten corrupt corrupted lost lose overexposed underexposed out_of_focus
    blurry blurred blur crop cropped cut_off cutoff head_off eyes_shut eyes_closed black blank
    fogged dark grainy hazy grey pixelated low_res wrong_way lens_cap not_recording record
    recording not_record no_film double_exposed light_leak developed develop developing snapped
    stretched filter no_backup recycled reused stolen scratched chewed mirrored
    """)

  static let poorwork = Field(
    "poorwork",
    """
    botch botched bodge bodged shoddy sloppy crooked wonky uneven lopsided not_level
    not_straight off_level out_of_true slope slant gap gaps leak leaking leaks leaked drip
    dripping peel peeling bubble bubbled bubbling crack cracked cracking crumbling rattle squeak
    loose come_off came_off fell_off fell_down fall_off came_loose lift lifting lifted wobble
    wobbly backwards upside_down back_to_front inside_out wrong_way wrong_way_round redo redone
    re_do do_again did_it_again done_again second_time third_time still_leaking still_not
    still_doing comes_back came_back not_fixed not_fix same_problem same_noise missed_a skipped
    skip rushed rush cut_corner cut_corners corners half_done unfinished half_finished messy
    patchy streak streaks streaky brush_mark drip_mark not_sealed unsealed not_tightened
    forgot_to_tighten too_short too_long too_tight too_big too_small not_fit poor bad terrible
    rubbish job_was finish standard quality hack_job lumpy out_of_tune sagging sag sags bow
    bowed short_of stitches_coming joints grout seam runs_out failed fail inspection unravel
    fallen puckered pucker wrinkle creased
    """)

  static let trade = Field(
    "trade",
    """
    plumber plumbing electrician electrics wiring builder building decorator decorating paint
    painted painter painting plaster plastered plasterer tile tiled tiler tiling roof roofer
    roofing joiner carpenter carpentry fit fitted fitting fitter install installed installer
    installation kitchen_fitter floor_fitter carpet_fitter landscaper landscaping paver gardener
    mechanic garage bodyshop body_shop service serviced repair repaired fix fixed mend mended
    replace replaced build built weld welded lay laid rewire hang hung wallpapered grout seal
    sealed varnish sand sanded spray sprayed wrap wrapped tint tinted restring strung re_string
    setup tune tuned upholster reupholster hem hemmed alter altered sew sewed sewn stitch
    stitched resole engrave engraved bind bound print printed translate translated translation
    proofread design designed code website logo mix master edit tattoo cut trim trimmed prune
    pruned mow mowed clean cleaned pave paved concrete drain drainage bodywork respray
    window_fitter glazier chimney_sweep boiler_service decking fence fencing
    """)

  static let workjob = Field(
    "workjob",
    """
    job work workmanship project repair install fix installation decking roof extension kitchen
    bathroom driveway wall floor boiler fence tiling paint wallpaper hem alteration translation
    print logo website haircut cut setup service restoration
    """)

  static let work: [Field] = [
    .photos, .photoharm, .poorwork, .trade, .workjob,
  ]
}
