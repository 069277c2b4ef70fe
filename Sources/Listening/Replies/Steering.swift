import Casework

/// Sentences that steer: they take back, bring back, go back, leave a question, or start again.
enum Steering {
  private static let undos: [Cue] = [
    "^ ?can ?could ?you ?i ?please undo that|it|the|last|my|what|this", "^ undo $",
    "^ ?can ?you take that|it|this|the|my .. back $",
    "^ ?can ?i|you take that|it|this|the ?last back",
    "^ <scrap> ?that|the|my|what last|i ?one|thing|answer|said|just|bit $",
    "^ scrap|ignore|delete|disregard|strike|forget .. said|typed|wrote|put|last",
    "^ scrap|ignore|disregard|delete that $",
    "^ take back",
  ]
  private static let redos: [Cue] = [
    "^ redo ?that|it|this|what ?please $", "^ redo what|the ?change|last",
    "^ redo .. undid|undone|undo|change", "put|bring it|that|them back",
    "^ undo the undo",
  ]
  private static let backs: [Cue] = [
    "^ ?can ?lets ?could ?let ?us ?we ?i go ?one back $",
    "^ ?can ?let ?us ?we ?i go back ?to ?a|one|the ?last|previous|first|step|question ?please $",
    "^ ?the previous|last question ?please $", "^ one ?step back", "^ back a|one ?step|question",
    "^ back please $", "^ ?please take|get|send me back a|one|to .. $",
    "^ previous|last one|step|bit ?please $",
    "^ go back ?and|to .. question|one|last|previous|first|name|date|step",
  ]
  private static let restarts: [Cue] = [
    "^ ?can ?i|we ?want|need|like ?to ?let ?us ?just ?please start|begin ?this|it ?all <afresh> ?from ?scratch ?please ?now ?again $",
    "^ ?can ?let ?us ?we start|begin from scratch|zero|the",
    "^ ?a ?start new case|one ?please $",
    "^ ?can ?we ?i ?let ?us start|open|do a new|another|fresh ?one|case", "^ from the top $",
    "^ wipe|clear|delete|scrap|bin ?all everything|it|all|this|that|the ?all ?that|of|lot ?it ?and|n|let|lets ?us start|begin",
    "^ start|begin over|again|afresh .. ",
  ]
  private static let laters: [Cue] = [
    "^ ?can|could|lets ?let ?us ?we|i|you ?just ?please skip|pass ?on ?over this|that|it|the|to ?one|question|bit ?for ?now|please",
    "^ skip ?please|now|over $", "^ ?please skip ?for ?now $", "^ pass ?on ?please|that|this $",
    "^ ?i|can|we ?will ?can ?just ?let ?me|us ?leave|do leave|skip it|this|that ?one|bit|question ?<while> ?now|later|please|tomorrow $",
    "^ ?i ?we ?can ?will ?let ?me ?us ?you ?please come|get back ?to ?on ?it|this|that|you ?one ?later ?please $",
    "^ ?i ?will come|get back to <it>|you",
    "^ next ?one|question|please|bit $", "^ move|moving on",
    "^ come|get|go back to .. later|after|end $",
    "^ ?can|could ?we|i|you ?just do .. after|later|next|last|first ?please $",
    "come|get|go back to <it>|you ?one ?later $", "^ ?i ?will think about <it> ?later",
    "^ another time",
    "^ not ?right now",
    "^ forget it|that $",
    "^ ask ?me ?that again|later|another|tomorrow|tonight|next",
    "^ ?maybe|do ?it later ?on ?please|maybe $",
    "^ ?i ?will <see-to> .. later|tomorrow|tonight|after|morning",
    "let me have ?a think", "^ let me think", "need|want time|to ?to think",
    "^ later ?on ?please $",
  ]

  /// The command that the line is, or `nil` when it steers nowhere.
  static func command(_ spoken: Spoken, _ expectation: Expectation) -> Command? {
    guard spoken.words.count <= 16, expectation.form != .story || spoken.words.count <= 4 else {
      return nil
    }
    if spoken.opens(with: undos), !isDone(expectation) { return .undo }
    if spoken.opens(with: redos), !isDone(expectation) { return .redo }
    if spoken.opens(with: backs) { return .back }
    if isRestart(spoken, expectation) { return .restart }
    if spoken.opens(with: laters), !isHedged(spoken) { return .later }
    if let last = spoken.last, spoken.pieces.count > 1, closes(last), !answers(spoken) {
      return .later
    }
    return nil
  }

  /// Where a repair or a step is asked, "redo it" is one.
  private static func isDone(_ expectation: Expectation) -> Bool {
    switch expectation.slot {
    case .fix?, .prevent?, .done?, .safeguard?: true
    default: false
    }
  }

  private static func isRestart(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard spoken.opens(with: restarts) else { return false }
    return expectation.isChecking || spoken.first.map { $0.words.count <= 7 } ?? false
  }

  /// "Later, but it was a friday" tells something all the same.
  private static func isHedged(_ spoken: Spoken) -> Bool {
    spoken.pieces.dropFirst().contains { $0.words.first == "but" && $0.words.count > 2 }
  }

  private static func closes(_ piece: Spoken.Piece) -> Bool {
    [
      ["next"], ["skip"], ["pass"], ["next", "question"], ["next", "one"], ["move", "on"],
      ["skip", "it"],
    ]
    .contains(piece.words)
  }

  /// A few words before "next" that hold no refusal are an answer of their own.
  private static func answers(_ spoken: Spoken) -> Bool {
    spoken.pieces.count == 2 && (spoken.first?.words.count ?? 0) < 3
      && !(spoken.first?.words.contains { ["not", "no", "nah"].contains($0) } ?? false)
  }
}
