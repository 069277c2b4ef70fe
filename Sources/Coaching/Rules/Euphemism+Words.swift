extension Words {
  static let experiencing: Set = [
    "experience", "encounter", "face", "suffer", "undergo",
  ]
  static let quantities: Set = [
    "half", "full", "many", "few", "last", "total", "other",
  ]
  /// With these it is for another rule.
  static let littleness: Set = ["small", "minor", "little", "slight", "tiny", "brief"]
  static let softest = set(
    "challenge difficulty complication irregularity hiccup disruption interruption anomaly event")
  static let softTroubles = softest.union(["delay"])
  static let softWrongs: Set = [
    "mix-up", "mixup", "mix", "glitch", "blip", "hiccup", "hitch", "snag", "misunderstanding",
    "miscommunication", "confusion", "misadventure", "mishap",
  ]
  /// Of these a message may speak with no wrong of its own.
  static let openToDoubt: Set = [
    "misunderstanding", "miscommunication", "confusion", "hitch", "snag",
  ]
  /// Verbs that make a loss sound like tidying.
  static let neatVerbs = set(
    """
    optimise optimize streamline rationalise rationalize retime reallocate right-size rightsize
    realign harmonise harmonize reprofile re-time repurpose deprioritise deprioritize simplified
    rebalance declutter retimed optimised optimized reallocated streamlined
    """)
  static let neatenedVerbs = set("amend adjust modify revise amended adjusted modified revised")
  /// What people have booked or hold, and where they work.
  static let bookedThings = set(
    """
    flight coach bus ferry show concert seat booking slot appointment order plan schedule timetable lineup fare room ticket table
    contract role post account delivery route reservation journey train class lesson hours shift
    price rate tariff benefit membership footprint estate workforce headcount branch team
    """)
}
