/// An expression of time found in a text: which pieces it takes and what they say.
struct TimePhrase: Equatable, Sendable {
  var start: Int
  /// The place after its last piece.
  var end: Int
  var date: SaidDate?
  /// The last day of several: "the 3rd to the 5th".
  var lastDate: SaidDate?
  var clock: ClockTime?
  var part: DayPart?
  /// What the words within say: "friday after 4", "within a week".
  var relation: SaidTime.Relation?
  var isApproximate = false

  /// Whether two phrases say the same sort of thing, so that one may correct the other.
  func corrects(_ other: TimePhrase) -> Bool {
    (date != nil && other.date != nil) || (clock != nil && other.clock != nil)
  }
}
