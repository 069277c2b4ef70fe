extension Words {
  static let chancyModals: Set = ["may", "might", "could"]
  /// What is only ever undergone, with no word for what it is.
  static let undergoingVerbs = set(
    """
    experience suffer encounter endure undergo incur sustain
    """)
  /// Verbs for what comes to somebody, good or bad.
  static let meetingVerbs = set(
    """
    see notice find receive get have read hear meet observe feel face taste buy eat spot detect
    """)
  static let bringingVerbs = set(
    """
    create give bring leave inflict occasion generate prompt provoke lead contribute result add affect
    impact compromise
    """)
  static let plainBringingVerbs = bringingVerbs.subtracting([
    "inflict", "occasion", "provoke", "contribute", "affect", "impact", "compromise",
  ])
  static let hurtfulWays = set(
    """
    upsetting hurtful offensive frustrating confusing disappointing distressing worrying annoying
    stressful alarming unsettling misleading unclear insensitive
    """)
  /// How a writer may have been who owns it only half.
  static let unkindWays = set(
    """
    rude sharp short abrupt blunt harsh curt wrong careless hasty brusque unfair unkind snappy
    unclear insensitive heavy-handed thoughtless dismissive
    """)
  static let seemedVerbs = set("seemed appeared sounded come landed")
  /// States of somebody or something that a wrong has hit.
  static let hitStates = set(
    """
    affected impacted inconvenienced disrupted disadvantaged unable without
    """)
  static let undergoneStates = hitStates.union(harming).union(
    set(
      """
      left subject subjected misled exposed compromised accessed viewed disclosed leaked stolen
      copied shared overcharged undercharged billed charged double-charged excluded missed omitted
      denied refused ignored delayed lost damaged mistreated exacerbated taken perceived interpreted worsened wronged
      misinformed misadvised failed caused created felt noticed
      """
    ))
  /// What a thing is that has come out badly.
  static let marredThings = set(
    """
    wrong incorrect inaccurate duplicate late bad poor negative unpleasant degraded slow
    intermittent damaged missing broken faulty mould mold dirty cold misleading confusing erroneous
    outdated rude hair smell noise lower less interruption outage downtime drift latency timeout
    defect contamination crash defective unsafe spoiled spoilt stale undercooked
    """)
  static let personalRecords = set(
    """
    data detail information record file password email address card number credential statement
    document photo
    """)
  static let tradePeople = set(
    """
    user guest member passenger patient visitor subscriber parent child resident tenant policyholder
    cardholder shopper diner student pupil traveller traveler merchant seller buyer some few other
    others reader household account order
    """)
}
