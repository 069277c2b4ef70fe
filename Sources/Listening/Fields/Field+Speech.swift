/// Telling, advising, replying and not.
extension Field {
  static let telling = Field(
    "telling",
    """
    tell told say said mention mentioned explain explained warn warned inform informed announce
    announced admit admitted let_know
    """)

  static let nottelling = Field(
    "nottelling",
    """
    not_tell never_told not_say never_said not_mention never_mentioned said_nothing say_nothing
    kept_quiet keep_quiet keep_my_mouth kept_my_mouth nobody_told no_one_told not_warn
    never_warned not_told hush no_warning without_telling without_a_word without_saying
    as_if_nothing like_nothing as_though_nothing let_it_ride let_it_go not_own_up not_let_on
    not_said
    """)

  static let advising = Field(
    "advising",
    """
    advise advised recommend recommended suggest suggested reckon reckoned assure assured swear
    swore confirm confirmed say_it_would said_it_would said_it_was told_her_it told_him_it
    told_them_it told_her_she told_him_he told_them_they told_her_to told_him_to told_them_to
    said_she_could said_he_could said_they_could said_she_did said_he_did would_be_fine would_do
    would_work would_take would_fit would_hold d_be_fine was_safe is_safe was_enough
    would_be_enough no_need_to not_need_a not_need_to need_not
    """)

  static let law = Field(
    "law",
    """
    licence license visa permit passport permission planning tax tax_office hmrc irs court
    deadline form appeal council customs border immigration fine fined penalty ticket
    parking_ticket regulations rules rule law legal probate will deed lease eligibility
    entitlement grant benefit claim insurance policy excess cover covered exemption dvla dmv
    registration notary apostille
    """)

  static let forecast = Field(
    "forecast",
    """
    would_be will_be going_to be_going_to would_have supposed meant due expected
    """)

  static let replying = Field(
    "replying",
    """
    reply replied answer answered respond responded return_call get_back got_back ring_back
    rang_back call_back called_back write_back wrote_back
    """)

  static let noreply = Field(
    "noreply",
    """
    nobody_ever nobody_has no_one_has no_one_ever never_answered never_replied never_got
    never_opened never_read never_rang never_called never_passed not_answered not_replied
    not_read unread unopened unanswered went_unanswered to_voicemail went_to_spam in_spam
    in_my_spam junk in_the_junk left_it let_it_ring not_pick not_pick_up
    """)

  static let chasing = Field(
    "chasing",
    """
    chase chased chasing nag email_again ring_again rang_again wrote_again written_again
    written_twice written_three asked_again asks_again third_email fourth_email second_email
    another_email another_message and_another keeps_ringing keeps_asking keeps_calling
    keep_ringing follow_up
    """)

  static let speech: [Field] = [
    .telling, .nottelling, .advising, .law, .forecast, .replying, .noreply, .chasing,
  ]
}
