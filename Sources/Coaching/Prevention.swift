import English

/// How well a change keeps a mistake from coming back.
package enum Prevention {
  /// The strength of a change, by what it asks of people.
  ///
  /// - Note: Source: the action hierarchy of *RCA2: Improving Root Cause Analyses and Actions to
  ///   Prevent Harm*, National Patient Safety Foundation (2015).
  package enum Strength: Int, Comparable, CaseIterable, Sendable {
    /// It asks people to remember: care, training, a reminder, a rule.
    case weak
    /// It helps people to see: a checklist, a second person, a label, things kept apart.
    case medium
    /// It makes the wrong act hard: a lock, a thing removed, a step that cannot be left out.
    case strong

    package static func < (weaker: Self, stronger: Self) -> Bool {
      weaker.rawValue < stronger.rawValue
    }
  }

  /// The strength of the strongest change that the words name.
  ///
  /// A change of a sort that is not known counts as medium where it names a thing and a deed, and
  /// asks nobody to take care.
  package static func strength(of wording: String) -> Strength {
    let lines = Passage(wording).lines
    let known = lines.map(strength).max() ?? .weak
    guard known == .weak, !lines.contains(where: asksForCare) else { return known }
    return lines.contains(where: namesChange) ? .medium : .weak
  }

  /// The strength of the sentence, by the sorts of change that are known.
  static func strength(of line: Line) -> Strength {
    if strong.contains(where: { $0.occurs(in: line) }) { return .strong }
    if medium.contains(where: { $0.occurs(in: line) }) { return .medium }
    return .weak
  }

  private static func asksForCare(_ line: Line) -> Bool {
    weak.contains { $0.occurs(in: line) }
  }

  private static func namesChange(_ line: Line) -> Bool {
    let tags = line.tokens.map { line.passage.tokens[$0].tag }
    let deeds: Set<Tag> = [.verbBase, .verbPresent, .verbPast, .gerund]
    return tags.count > 3 && tags.contains(where: deeds.contains)
      && tags.contains { $0 == .noun || $0 == .number }
  }

  private static let weak: [Pattern] = [
    Pattern(
      .any(
        "careful carefully attention vigilant remember remind train training retrain talk better harder care aware mindful try policy rule memo double-check sure ensure forget improve learn promise hope happen focus concentrate discipline warn watch eye lesson"
      )),
    Pattern(.any("double double-"), Piece.typed("-").maybe, .any("check")),
    Pattern(
      .any("tell speak ask"), .gap(2), .any("staff team everyone him her them driver guys crew")),
  ]

  private static let strong: [Pattern] = [
    Pattern(
      .any(
        "lock padlock remove ban automate disable eliminate discontinue uninstall interlock chain")),
    Pattern(
      .any("stop quit"),
      .any("sell serve use take stock offer keep make buy ship send book accept carry")),
    Pattern(
      .any("no any"), .typed("longer more"),
      .any("sell serve use take stock offer keep ship accept carry")),
    Pattern(
      .any("not n't cannot"),
      Piece.any("be let allow possible you us me it the till system").upTo(3),
      .any("open print ship send close book charge save start leave"), Piece.gap(4),
      .typed("until without unless twice")),
    Pattern(.any("one single"), Piece.gap(2), .typed("at"), "a", "time"),
    Pattern(
      .any("block refuse reject force forces"), .gap(4),
      .any("booking order charge payment double it entry date second")),
    Pattern(
      .any("throw clear take"), .gap(3), .typed("out away off"), Piece.any("the our").maybe,
      .any("menu shop kitchen shelf list sale good for")),
    Pattern(.any("get got"), "rid", "of"),
    Pattern(
      .any("before"), .typed("i we"),
      .any("tape seal close ship send pack leave serve charge print cut")),
    Pattern(.any("replace swap switch"), .gap(4), .typed("with for to")),
  ]

  private static let medium: [Pattern] = [
    Pattern(
      .any(
        "checklist alarm alert timer label sticker tag barcode scanner scale log logbook calendar whiteboard slip receipt photo thermometer template stamp lid bin shelf basket folder spreadsheet camera tracker tracking prompt screen diary sheet colour color chart"
      )),
    Pattern(
      .typed("second another other two both different"),
      .any(
        "person people pair of us someone hand staff baker eyes member driver place box bin shelf board knife tray"
      )),
    Pattern(.any("separate apart split divide isolate sort")),
    Pattern(
      .any("tick scan weigh photograph stamp initial print write count"), Piece.gap(4),
      .any("before down each every box name order off slip it all")),
    Pattern(
      Piece { $0.lemma == "measure" && $0.tag != .noun }, .gap(4),
      .any("before down each every box name off slip it all")),
    Pattern(.any("read"), .gap(4), .typed("back aloud out"), Piece.gap(1)),
    Pattern(
      .any("hire add install buy order put"), .gap(4),
      .any(
        "driver baker person software reminder tool phone line van freezer fridge rail mat light cover sign system button gate box list"
      )),
    Pattern(
      .any("call ring text email ask check confirm"), .gap(5),
      .any("day night hour evening morning"), Piece.any("before").maybe),
    Pattern(
      .any("each every"), .gap(2), .any("be get go now come"), Piece.gap(2),
      .any("check weigh scan sign read test count look label over")),
    Pattern(.any("wait"), Piece.gap(1), .any("minute mins min second")),
    Pattern(.any("shorter new"), .gap(1), .any("cut time slot")),
  ]
}
