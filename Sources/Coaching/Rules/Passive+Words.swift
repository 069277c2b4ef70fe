/// The verbs and nouns of wrongs that are told in the passive.
extension Words {
  /// The verb of wronging that has this participle.
  static func verb(ofParticiple word: String) -> String? {
    if let verb = participles[word] { return verb }
    let stems = [word.dropLast(2), word.dropLast(1), word.dropLast(3)].map(String.init)
    return word.hasSuffix("ed")
      ? stems.first { wronging.contains($0) || rearranging.contains($0) } : nil
  }

  private static let participles = [
    "lost": "lose", "broken": "break", "forgotten": "forget", "left": "leave", "kept": "keep",
    "cut": "cut", "burnt": "burn", "torn": "tear", "shrunk": "shrink", "spilt": "spill",
    "misread": "misread", "mislaid": "mislay", "spoilt": "spoil", "eaten": "eat",
  ]

  /// Verbs for what goes wrong when somebody does it.
  static let wronging = set(
    """
    lose break damage miss mishandle forget misplace overlook overcharge delay cancel ignore drop
    neglect cut spill crush burn ruin spoil stain scratch mix swap confuse overcook undercook
    overbook double-book bump skip delete leak expose share disclose mislay botch keep leave
    deny reassign disconnect decline breach compromise hack reject revoke suspend terminate
    restrict deactivate divert disrupt mess screw bungle garble brush strand withhold part
    mislabel tear dent crack shrink bleach waste interrupt refuse double-charge let treat eat switch duplicate reverse smash shatter steal soak flood
    """)
  /// What is said of somebody who is kept in the dark.
  static let faceless: Set = ["relevant", "responsible", "appropriate", "concerned"]
  /// Who else a tale is about, and nobody.
  static let strangers = set("he she they who my his her their nothing nobody no him")
  /// Verbs of which it is good that they are not done.
  static let burdening = set(
    """
    charge bill harm hurt injure affect impact fine drive mean intend design suppose
    """)
  /// What a thing is called that should not have been.
  static let faulty = set(
    """
    wrong incorrect too offensive inappropriate insufficient inadequate unacceptable misleading
    false hurtful insensitive inaccurate promises assumptions missteps misstep misjudgement
    misjudgements misjudgment failings erroneous errors blunders lapses omissions
    """)
  /// How a wrong comes to be.
  static let erring = set("make introduce cause commit repeat trigger create miss")
  static let remarks = set("concern feedback comment complaint review note thought")
  /// Verbs for a plan that is changed over somebody's head.
  static let rearranging = set(
    """
    retime reallocate reassign downgrade curtail discontinue decant re-accommodate
    reaccommodate rationalise rationalize optimise optimize shorten revise retire repurpose
    reroute re-route consolidate
    """)
  /// Verbs for what is a wrong where it is done to something of the reader's.
  static let readersChanging = set(
    """
    reschedule remove move change withdraw transfer relocate reduce postpone close flag block freeze
    """)
  static let levying = set("apply add impose levy take make deduct raise charge issue")
  static let levies = set(
    """
    charge fee deduction penalty surcharge fine marker levy reduction
    """)
  static let hitting = set("impact affect hit compromise")
  /// What somebody makes of a remark.
  static let construing = set("take receive perceive interpret construe read hear")
  /// What is said to have gone less well than it could.
  static let conducted = set(
    """
    communication communications things it this handling service situation matter response process
    information planning organisation organization signage notice timing
    """)
  /// Verbs for what puts a thing right.
  static let righting = set(
    """
    refund replace repair resend rebook credit fix correct return invite reimburse remake waive
    approve welcome entitle clean
    """)
  /// Words that tell of a deed gone wrong.
  static let badly = set(
    """
    wrong wrongly incorrectly incorrect twice late badly poorly accidentally mistake error short
    undercooked raw cold unclean another else rudely unevenly improperly carelessly sloppily
    inappropriately unfairly prematurely inaccurately unnecessarily without
    """)
}
