extension Words {
  /// Verbs of which the subject gets something rather than does something.
  static let receiving = set(
    """
    receive get have be hear enjoy feel own see find taste experience deserve suffer
    """)
  /// What befalls somebody.
  static let losing = set("lose miss suffer die choke fall burn end")
  /// What nobody should have had to do.
  static let enduring = set(
    """
    wait need pay chase lose go worry miss ask stand drive call spend come ring put face hunt
    fight beg explain
    """)
  static let failingTo: Set = ["fail", "forget", "neglect", "omit", "refuse"]
  static let readersDuties = set(
    """
    read check tell say mention confirm reply answer respond call ask follow inform specify notify
    provide collect show bring sign update listen notice let make look keep complain test measure
    warn
    """)
  static let misdoing = set(
    """
    misread mishear misunderstand mistype mistake misuse sign agree overreact cause overload
    mishandle
    """)
  static let supplying = set(
    """
    give enter type write choose pick select order tell send put fill use read provide say supply
    book
    """)
  static let causing = set(
    """
    drop break leave forget change cancel choose use give book order arrive come turn tell ask
    pick insist open put enter refuse move wash touch ignore
    """)
}
