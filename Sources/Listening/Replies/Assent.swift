/// Lines that agree to what is shown: praise, or an order to go on, and nothing to the contrary.
enum Assent {
  private static let praise: Set<String> = [
    "yes", "yep", "yeah", "yup", "aye", "sure", "ok", "okay", "good", "great", "perfect", "lovely",
    "fine",
    "right", "correct", "spot", "brilliant", "excellent", "ideal", "sound", "happy", "love",
    "nailed", "ready", "grand", "super", "ace", "nice", "cool", "sorted", "bang", "accurate",
    "exactly", "bob",
    "wonderful", "fab", "fabulous", "amazing", "beautiful", "smashing", "cracking", "agreed",
    "alright",
    "better", "true", "works", "approved", "champion", "belter", "magic", "mint", "solid", "gold",
    "decent",
    "yess", "absolutely", "definitely", "totally", "pretty", "well", "please", "impressed",
    "superb", "bingo", "righto", "deal",
  ]

  private static let orders: [Cue] = [
    "^ ?please send|use|go|post|ship|email|text|run|proceed|continue|carry ?with it|that|this|on|ahead|off|away $",
    "^ ?please go|run|stick with that|it|this", "^ ?please send ?it|that ?off|over|now|to|as|away",
    "^ ?<us> ?can ?could not .. better|faulted|fault|improve|change",
    "^ ?that|it will ?have ?to do",
    "^ no ?other ?more changes|complaints|notes|edits|problems|issues|corrections",
    "^ that is about ?it|the|right", "^ that is ?all it|him|her|me|everything|all|the",
    "^ ?you ?have ?got it|that|me ?right|in|spot $", "^ that is ?exactly|pretty what|how|it|much",
    "^ got it ?right ?in ?one $", "^ let us go|send|do|use", "^ do it", "^ go $",
    "^ go ?on|for|ahead ?then|it", "^ nothing to change|add|fix|correct",
    "^ leave it ?as|like|how ?is|it", "^ as it is",
    "^ no ?that is ?all good|fine|right|perfect|great", "^ ?<us> would not change",
    "^ not bad ?at ?all $", "^ sounds|looks|reads|seems ?all ?about ?pretty ?very <fine>",
    "^ ?i ?really like|love it|that|this|how", "^ job done", "^ all of it",
    "^ you|that have|has ?it covered|nailed|got", "^ ?that ?is ?it close|near|good enough $",
  ]

  private static let against: Set<String> = [
    "not", "but", "except", "only", "too", "wrong", "change", "instead", "more", "less", "should",
    "if",
    "could", "would", "make", "add", "remove", "take", "though", "however", "almost", "nearly",
    "apart", "no",
    "bit", "close", "missing", "needs", "need", "never", "actually",
  ]

  /// Whether the line agrees.
  static func isGiven(_ spoken: Spoken) -> Bool {
    guard let first = spoken.first, spoken.words.count <= 14, !spoken.asks else { return false }
    if spoken.words.allSatisfy({ $0.allSatisfy { "👍👌✅💯🙌👏😀😊🙂❤️🤝🆗".contains($0) } }) { return true }
    let isOrder = orders.contains { $0.isFound(in: first.core) || $0.isFound(in: first.words[...]) }
    let agrees = isOrder || isPraise(first)
    let rest = spoken.pieces.dropFirst()
    return agrees && (isOrder || !isAgainst(first))
      && rest.allSatisfy { piece in
        !isAgainst(piece) || orders.contains { $0.isFound(in: piece.core) }
      }
  }

  private static let reluctance: [Cue] = [
    "^ ?<us> ?would rather|prefer ?to not", "^ ?<us> do not ?really|much love|like|want",
    "^ not keen|ideal|happy|what", "^ ?<us> am not ?too|that ?sure ?about keen|happy",
  ]
  private static let givingWay: [Cue] = [
    "^ ?but ?ok ?well yes|yeah|yep|ok|okay|fine|alright|right ?then ?i ?suppose|guess|reckon ?so ?then $",
    "^ ?but go on ?then $", "^ ?but i suppose|guess ?so $", "^ ?but it will ?have ?to do $",
  ]

  /// Whether the line agrees after it was against it: "id rather not but yeah i suppose".
  static func isConceded(_ spoken: Spoken) -> Bool {
    guard spoken.pieces.count > 1, let last = spoken.last, spoken.opens(with: reluctance) else {
      return false
    }
    return givingWay.contains { $0.isFound(in: last.words[...]) }
  }

  private static func isPraise(_ piece: Spoken.Piece) -> Bool {
    piece.words.count <= (["yes", "yep", "yeah", "yup"].contains(piece.words[0]) ? 11 : 8)
      && piece.words.prefix(6).contains { praise.contains($0) }
      && !piece.words.contains { ["she", "he", "they", "her", "his", "wrong"].contains($0) }
  }

  private static func isAgainst(_ piece: Spoken.Piece) -> Bool {
    piece.words.contains { against.contains($0) }
  }

  private static let refusals: [Cue] = [
    "^ no|nope|nah ?no $", "^ ?way off $", "^ wrong ?all|completely|again ?wrong $",
    "^ not ?really|quite|exactly|at ?right|correct|true|yet ?all $",
    "^ that is ?all|completely|totally ?not wrong|right|rubbish|correct|it $",
    "^ all wrong", "^ ?you ?have ?got ?it ?all wrong $", "^ incorrect",
    "^ ?that is ?not ?at ?even ?close|what ?i ?happened|said $", "^ not even close",
    "^ absolutely not", "^ no way", "^ hate it", "^ ?i ?do not like it $",
  ]

  private static let flat: [Cue] = [
    "^ ?no ?nope ?nah ?that|it|this|you ?is|are|have ?got ?it ?all ?completely ?totally wrong $",
    "^ ?no ?that is not ?at ?all ?even ?quite right|it|correct|true $", "^ no that is ?all wrong",
    "^ ?no ?nope ?nah not yet $", "^ ?no that|it|this is not ?at ?all what|how *",
  ]

  /// Whether the line says no to what is shown, without saying what is wrong.
  static func isRefused(_ spoken: Spoken) -> Bool {
    guard spoken.words.count <= 8 else { return false }
    if spoken.opens(with: flat) { return true }
    guard !Wish.corrects(spoken) else { return false }
    return spoken.opens(with: refusals)
      && spoken.pieces.dropFirst().allSatisfy { piece in
        piece.words.count <= 4
          && !piece.words.contains { ["it", "was", "make", "add", "should"].contains($0) }
          || refusals.contains { $0.isFound(in: piece.core) }
      }
  }
}
