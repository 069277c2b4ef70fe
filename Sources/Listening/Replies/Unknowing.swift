import Casework

/// Lines that say that their writer does not know, or not yet.
enum Unknowing {
  private static let cues: [Cue] = [
    "^ ?<us>|we ?really|honestly do not ?<nearly> know|remember|recall",
    "^ ?<us> ?really can not ?really|quite|for ?the ?life|honestly <recall>",
    "^ ?<us> ?really could not ?really|honestly say|tell|guess",
    "^ ?<us> ?am|are not ?really|quite|entirely|100|100% ?too|totally ?so sure|certain|positive|clear",
    "^ ?<us> ?really|have ?got|honestly ?absolutely no ?real|earthly idea|clue|memory|recollection|way",
    "^ ?<us> ?have not ?got a|the|any clue|idea|scooby|foggiest|notion",
    "^ ?not a clue|scooby",
    "^ ?<us>|she|he|they|it ?has|have not ?been|yet ?really|actually <decided>",
    "^ ?honestly unsure|unknown|undecided|tbc|tbd|tba|unclear", "^ your|anyones guess",
    "^ wish i|we knew", "^ search|beats me", "^ ?it ?is hard to say|tell",
    "^ ?who|god|heaven|heavens|lord|nobody|goodness ?the ?hell|only|really knows|knew",
    "^ nobody ?really|here ?yet knows", "how|who <help> .. know|tell ?for",
    "^ ?we ?were still looking|working|waiting|trying|investigating|checking|finding|deciding",
    "^ ?<us>|am|are ?<us>|am ?are ?have still ?to ?being ?am|be <seeking>",
    "^ ?<us> ?am|are waiting on|for|to", "^ ?<us> ?am|are ?just looking into",
    "^ ?we ?<us> ?would|will ?have|need|got|would|ought ?to to <find>",
    "^ ?<us> ?will|would ?have|need ?to <find> ?it|that|what|into ?with|up $",
    "^ ?best ?you ?will ?have ?to ?<us>|can ?better ask my|the|her|him|our|them|reception|mum|dad|sandra",
    "^ ?only ?my|the|our ?* .. will know|knows|deals|sorts|handles|does|has|would know",
    "^ my|our .. will|would know", "^ my|our .. knows|deals|dealt|sorts|handles|keeps|has",
    "^ ?it ?was ?all before my time", "^ before my time",
    "^ ?<us> was not there|in|here|working|on ?that",
    "^ let me check|look|find|ask|see|dig|get", "^ too soon|early to", "^ too soon|early",
    "^ ?it ?is ?all too soon|early", "^ no way of knowing", "^ depends",
    "^ ?<us> ?am|are ?still working|investigating|looking ?on|that|it|into",
    "^ ?it ?is ?still under investigation|review", "^ will ?have ?to find out", "^ <us> forget",
    "^ to be confirmed|decided", "^ remains to be", "^ jury is", "^ mystery",
    "^ ?it ?is ?a ?bit ?of ?a ?complete mystery",
    "^ ?<us> ?have never|not ?yet met|asked|got|caught|knew|know|spoke|spoken ?to", "^ no idea",
    "^ not known", "^ ?<us> can not .. .. remember|recall|think",
    "so|and could not ?really say|tell",
    "^ * does|keeps|handles|has|did the money|books|diary|bookings|paperwork|accounts|orders|till",
    "^ no ones|one ?has told|said", "^ nobody ?has told|tells ?it me|us",
    "^ ?<us> ?can will not know ?until|till",
    "so|and <us> ?really|still do|can|could not ?really know|say|tell $",
    "^ depends", "lost track", "so|but who|god knows $", "that is .. question|one $",
    "^ she|he|they is not ?yet|really said|told|replied|spoken", "^ * would|will know",
    "^ will not know",
    "^ ?<us> will not know", "^ ?<us> ?have not dared|asked|dare",
    "keep|kept asking myself|ourselves",
    "nobody|one will own ?up|admit|say", "still ?being investigated|reviewed|looked",
    "^ ?the ?my wife|husband|partner|mum|dad|sister|brother|boss|manager has|deals|knows|does|keeps",
    "have ?got to ask|check|look|find ?him|her|them|it ?out ?up $",
  ]

  /// Where a name, a number, a sum or a day is wanted, it is somewhere else, or nobody took it down.
  private static let absences: [Cue] = [
    "^ ask *", "^ ?<us> ?have lost|binned|deleted|wiped|mislaid|misplaced|shredded|chucked",
    "is|was|are ?all smudged|faded|missing|unreadable|illegible|torn|blank|gone|scribbled",
    "^ ?<us> do not ?even|actually ?currently have ?got it|that|one|her|his|their|the|a|any",
    "^ ?<us> have not ?got it|that|her|his|their|the|a ?on|with|to",
    "^ ?it ?was|is ?all ?somewhere|probably ?written ?down on|in|at|with my|the|her|his|our|another|other",
    "^ somewhere ?in|on|at|here|about", "<us> ?have lost it|the|her|his|my|our",
    "^ lost it|the|her|his",
    "there is|was ?one|a .. but", "not ?got ?it ?on|with|to me|hand",
    "never|not ?even give|gave|left|leave|get|got|took|take|say|said|have|had ?us ?me ?a|the|any|her|his|their name|number|one|date|names",
    "^ ?<us>|she|he|they|nobody|it ?never ?did ?not never|not left|<give>",
    "^ ?it ?is|was|will ?be on|in|at my|the|her|his|our .. <device>|<paper>",
    "^ ?it ?just|only ?says guest|customer", "got wet|lost|binned|deleted|wiped|thrown",
    "^ ?the ?my .. is|at|on|in at|in|on ?the|home|work|shop|office|van", "^ without the",
    "^ not .. without", "she|he|they will not .. say|tell|talk",
  ]

  private static let hedges: Set<String> = [
    "maybe", "probably", "think", "guess", "reckon", "might", "mightve", "could", "around", "about",
    "roughly",
    "suppose", "suspect", "assume", "imagine", "likely",
  ]

  /// Whether the line says so, and gives no guess all the same.
  static func isSaid(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard expectation.form != .story, !expectation.isChecking else { return false }
    guard
      !ValueSigns.isFound(in: spoken, expectation.form) || isNumberBeside(spoken, expectation)
        || isDoubt(spoken, spoken.pieces.count - 1) && spoken.pieces.count > 1
    else { return false }
    let isExact = expectation.isExact
    let knowing = spoken.pieces.firstIndex { piece in
      cues.contains { $0.isFound(in: piece.core) }
        || isExact && absences.contains { $0.isFound(in: piece.core) }
    }
    guard let knowing,
      knowing == 0 || knowing == spoken.pieces.count - 1 || spoken.pieces.count <= 3
    else { return false }
    if knowing > 0, !isExact, !isDoubt(spoken, knowing) { return false }
    if knowing > 0, expectation.form == .name { return false }
    let rest = spoken.pieces.enumerated().filter { $0.offset != knowing }.map(\.element)
    if knowing > 0, isDoubt(spoken, knowing) { return true }
    return !rest.contains { tellsAllTheSame($0, expectation) }
      && !isHedgedInside(spoken.pieces[knowing], expectation)
  }

  /// The time or the sum that is told all the same: "dunno really, some time in the spring?".
  static func told(in line: String, as form: Expectation.Form) -> String? {
    guard [.time, .money].contains(form), line.utf8.count <= Spoken.reach * 10 else { return nil }
    let pieces = line.split { ",;?!…".contains($0) }.map { String($0).trimmed }
    guard let first = pieces.first.flatMap({ Spoken($0) }), first.words.count <= 6,
      let doubt = first.first, isUnknown(doubt)
    else { return nil }
    return pieces.dropFirst().first { typed in
      guard let piece = Spoken(typed), piece.words.count <= 7, let only = piece.first,
        piece.pieces.count == 1
      else { return false }
      let isMay = form == .time && piece.words.contains("may") && piece.words.count <= 3
      let isValue =
        form == .time
        ? ValueSigns.isDated(piece.words) : ValueSigns.isFound(in: piece.words, form)
      return (isMay || isValue) && !isUnknown(only)
        && !piece.words.contains { ["i", "we", "too", "ask", "check"].contains($0) }
    }
  }

  private static func isUnknown(_ piece: Spoken.Piece) -> Bool {
    cues.contains { $0.isFound(in: piece.core) } || absences.contains { $0.isFound(in: piece.core) }
  }

  /// "Let me check" after an answer takes it back.
  private static let doubts: [Cue] = [
    "^ let me check|look|ask|find", "need|have to ask|check|look", "^ <us> do not know ?yet",
    "^ no idea", "^ <us> have to ask|check",
    "could not tell|say ?you", "can not remember $", "^ not sure", "^ too soon|early",
    "^ not decided", "^ ?so ?<us> do not know", "not a|reader|psychic", "^ <us> am not sure",
  ]

  private static func isDoubt(_ spoken: Spoken, _ index: Int) -> Bool {
    guard index == spoken.pieces.count - 1 else { return false }
    return doubts.contains { $0.isFound(in: spoken.pieces[index].core) }
  }

  /// Whether a piece beside it holds a guess: "but the courier, i think", "maybe the oven".
  private static func tellsAllTheSame(_ piece: Spoken.Piece, _ expectation: Expectation) -> Bool {
    if cues.contains(where: { $0.isFound(in: piece.core) })
      || absences.contains(where: { $0.isFound(in: piece.core) })
    {
      return false
    }
    let words = piece.words
    if words.first == "but" { return words.count > 2 }
    return words.contains { hedges.contains($0) } && !words.contains("do")
  }

  /// "I do not know maybe the courier", in one breath.
  private static func isHedgedInside(_ piece: Spoken.Piece, _ expectation: Expectation) -> Bool {
    guard
      let place = piece.words.firstIndex(where: {
        hedges.subtracting(["about", "think", "could", "guess", "imagine"]).contains($0)
      })
    else {
      return false
    }
    return place > 1 && place < piece.words.count - 1
  }

  /// A number that belongs to something else: "it just says Guest 2".
  private static func isNumberBeside(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    expectation.form == .money && spoken.words.contains { ["receipt", "accountant"].contains($0) }
      || expectation.form == .time
        && spoken.opens(with: [
          "^ ?i do not know", "^ no idea|clue",
          "^ lord|god|heaven|heavens|goodness|who ?only knows", "^ ?<us> have to ask|check",
          "before my time",
          "^ ask", "lost track", "^ depends", "so|and could not ?really say|tell $",
        ])
        && !spoken.words.contains {
          $0.contains(where: \.isNumber) || $0 == "ago" || $0.hasSuffix("day")
        }
  }
}
