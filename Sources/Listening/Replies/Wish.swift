/// Lines at a summary or a draft that want something in it otherwise.
enum Wish {
  private static let corrections: [Cue] = [
    "* not *", "^ not .. it|but|its ?is|was", "should ?have ?be ?been ?say", "wrong",
    "^ change|fix|correct|amend|swap|replace|edit", "spelt|spelled|spelling|misspelt",
    "^ ?you ?have missed|forgot|forgotten|left", "instead of", "rather than", "^ ?no it is|was",
    "^ it is|was ?actually *", "^ her|his|their|the|my name|surname is|has|ends|starts",
    "^ i said|meant|mean",
    "^ ?she|he|they is|are|was a|an|called|not", "^ nearly|almost|close", "^ more like",
    "^ make .. <it>|the|her|his", "got .. wrong|mixed|muddled|backwards", "^ other way",
    "^ you|it ?have ?got|put|says|say .. but", "mixed|muddled up",
    "missing", "incorrect", "^ take out", "^ remove|delete|add|drop|include", "typo",
    "^ the|her|his|number|date|name|amount|price|day|time|order|sum .. is|was|should",
    "^ apart|aside from", "^ except", "^ only *", "^ just *",
    "^ all ?right|good|but|correct ?except|apart|bar", "^ bar the", "^ but *",
    "is|was ?actually ?really not", "needs changing|fixing|correcting",
    "^ ?can|could you change|fix|correct|make|add|remove|swap", "^ all .. but|except|bar|apart",
    "never|not ?actually said|paid|ordered|came|happened",
  ]

  /// Whether the line says what is not so, or how it should be.
  static func corrects(_ spoken: Spoken) -> Bool {
    guard spoken.words.count <= 30 else { return false }
    if spoken.pieces.contains(where: {
      ["but", "except"].contains($0.words[0]) && $0.words.count > 1
    }) {
      return true
    }
    if spoken.pieces.count > 1, spoken.pieces[0].words.first == "not" { return true }
    return spoken.says(corrections)
  }

  private static let orders: Set<String> = [
    "make", "add", "take", "cut", "remove", "drop", "change", "put", "say", "use", "swap", "move",
    "lose", "shorten",
    "tone", "mention", "include", "delete", "rewrite", "start", "end", "try", "do", "stop", "keep",
    "reword", "fix",
    "replace", "sign", "tell", "get", "bring", "turn", "write", "redo", "soften", "simplify",
    "trim", "leave", "skip",
    "call", "begin", "finish", "edit", "insert", "rephrase", "repeat", "split", "merge", "join",
    "stick", "chuck", "ditch", "bin", "scrap",
    "lighten", "warm", "thank", "apologise", "offer", "promise", "refer", "please", "shorter",
    "longer", "less", "more", "fewer", "warmer", "softer", "no", "not", "without", "instead",
    "simpler", "friendlier", "different", "another", "again",
  ]

  private static let wishes: [Cue] = [
    "^ ?can|could|will|would ?you|we|u|i ?just|please <order>", "too", "bit *",
    "^ <us> would ?never|not|rather|prefer|like|say|put|want|change",
    "^ <us> do not ?really like|want|think|say|talk|use|need|sound|speak|write|get",
    "^ <us> want|need|hate|prefer|think|wish",
    "^ ?it|that|this ?just ?all ?does|do ?not <sound>",
    "not .. enough|sound|quite|very|really|me|right|sure", "should ?not ?say|be|have|start|end",
    "you|it ?have forgot|missed|forgotten|left|not|got",
    "^ the .. is|are|sounds|needs|feels|should|bit|part|line|paragraph|sentence|word",
    "^ what ?about|if", "^ how about", "^ maybe|perhaps",
    "^ ?first|second|third|last|1st|2nd|3rd|opening|closing|top|bottom <part>",
    "^ line|paragraph|para|number|sentence *",
    "^ where is ?the", "^ no need", "^ there is ?no|nothing|too|a",
    "^ does not ?sound|say|mention|read|feel", "^ not ?how|what|like|me|my",
    "^ nobody|noone|no one talks|says|speaks", "^ * would never",
    "^ almost|nearly|close|better but|just",
    "^ good|fine|nice|ok|okay|great|perfect|yes|yeah|yep|love .. but|except|apart|just|only|though",
    "<fault-of-style>",
    "^ <us> ?would ?rather not say|put|have|use|mention", "* not *", "^ change", "instead",
    "reword|rewrite|rephrase|shorter|longer",
    "^ <us> am not ?going keen|sure|happy|saying|calling|putting|offering|promising|giving|to",
    "^ <us> ?did|have never|not said|say|promised|offered|offer|promise|agree|agreed",
    "^ her|his|their|the|my name", "spelt|spelled|typo|spelling|wrong",
  ]

  /// Fears that ask for advice, not for other words.
  private static let fears: [Cue] = [
    "used against me|us",
    "<law>|fault ?in|writing",
  ]

  /// Whether the line wants the draft otherwise.
  static func wants(_ spoken: Spoken) -> Bool {
    guard
      spoken.words.count > 1
        || spoken.words.first.map({
          ["shorter", "longer", "softer", "warmer", "simpler", "cheesy", "wordy", "cold"].contains(
            $0)
        }) ?? false
    else { return false }
    if isFear(spoken) { return false }
    return spoken.says(wishes)
      || spoken.pieces.contains { $0.core.first.map(orders.contains) ?? false }
      || corrects(spoken)
  }

  private static func isFear(_ spoken: Spoken) -> Bool {
    spoken.says(fears)
      && !spoken.pieces.contains { isOrder($0) || asksToChange($0) }
  }

  private static func isOrder(_ piece: Spoken.Piece) -> Bool {
    piece.core.first.map { orders.contains($0) && !["not", "no"].contains($0) } ?? false
  }

  private static func asksToChange(_ piece: Spoken.Piece) -> Bool {
    let cue: Cue = "^ ?can|could|will|would|please ?you|we ?just|please <order>"
    return cue.isFound(in: piece.core)
  }

  private static let notes: [Cue] = [
    "^ ?also ?oh by the way", "^ ?also for your information|info", "^ ?also just so you|we|i",
    "^ for the record", "^ ps $", "^ ps", "^ ?also remind me|us to", "^ ?also remember",
    "^ ?also do not forget", "^ note ?to ?self|that", "^ worth knowing|noting|saying",
    "^ side note", "^ keep in mind", "^ bear in mind",
    "^ also <us> would like|want", "^ one for the", "^ ?also make a note", "^ as an aside",
    "^ incidentally",
  ]

  /// Words to be kept beside the matter: "by the way", "just so you know".
  static func isNote(_ spoken: Spoken) -> Bool {
    spoken.pieces.first.map { piece in
      notes.contains { $0.isFound(in: piece.words[...]) || $0.isFound(in: piece.core) }
    } ?? false
  }
}
