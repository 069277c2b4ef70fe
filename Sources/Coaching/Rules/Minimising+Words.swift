extension Words {
  static let merely: Set = ["just", "only", "merely", "simply", "nothing"]
  static let smallness = set(
    """
    small minor little tiny slight simple honest silly trivial brief momentary petty wee innocent
    genuine short temporary mere teeny teensy miniature fleeting
    """)
  /// Verbs by which the reader is asked to look past a thing.
  static let overlooking = set(
    """
    overlook put spoil judge define forgive ruin undo outweigh forget grant excuse colour color
    overshadow cloud pardon let
    """)
}
