import Casework

/// Lines that say that there is none of what is asked.
enum Absence {
  private static let cues: [Cue] = [
    "^ ?absolutely nothing|none|nil|zero ?really|at|yet|that|so|of|to|as ?all|far|i|it|them|yet|report|know $",
    "^ bugger|sod|naff|jack|sweet|fuck all|fa ?so ?at ?as ?of ?far ?all ?yet ?really ?now $",
    "^ nothing $", "^ none $", "^ none ?of", "^ n/a", "^ na $", "^ not applicable",
    "^ ?it ?does|is ?not not ?apply|applicable|relevant $",
    "^ there is|was|are|were not|no|none", "^ not any|one $",
  ]

  private static let perSlot: [Slot: [Cue]] = [
    .order: [
      "^ ?<us> do|did|does not ?really|actually ?do do|have|use|give|issue|need|bother|take|keep|run ?with .. <numbers>",
      "^ ?<us> ?do have not got|had ?any ?order|invoice|booking numbers|orders|invoices|references|receipts|tickets",
      "^ no ?order|booking|invoice|such|reference|ref number|<paper-no>",
      "^ ?<us> ?have never had|got|have|use one|any|them",
      "<us> do not ?really have|use|give|issue|keep .. <numbers>", "^ no such", "^ no it was|is",
      "<us> ?just|only write|put|do|keep .. on|in", "walk|walked in",
      "^ ?it ?was ?just ?a cash ?job|sale|only|in",
      "^ not that kind", "^ no numbers",
    ],
    .amount: [
      "^ zero", "^ ?it ?was ?all free", "^ nothing", "no money|charge|cost",
      "^ did not pay|cost|charge", "^ <us>|she|he|they did not pay|charge",
      "freebie|gratis|complimentary", "^ ?it ?was ?all on the house", "^ not about|a money|matter",
    ],
    .harm: [
      "^ nothing", "^ none", "^ no harm|damage|real|problem|lasting|effect|impact",
      "^ ?she|he|they|nobody|it ?really did|was|were|has ?not ?not ?even|ever|really <bear>",
      "laughed it off", "^ not ?really|a ?much|thing $",
      "^ no one|nobody .. hurt|noticed|died|minded",
      "^ not much $",
    ],
    .feeling: [
      "^ ?she|he|they was|were|is ?not not ?really|that|at ?all ?even bothered|fussed|upset|worried",
      "^ nothing", "^ no feelings|reaction", "^ did not mind|care",
      "^ ?she|he|they did|does not ?even|seem|look ?to ?really|too|that mind|care|bothered|notice|fussed|upset",
    ],
    .part: [
      "^ none|nothing|zero", "not ?any ?of my|our|me|us ?fault|doing|problem|mistake|error",
      "^ ?<us> did not do|have",
      "nothing to do with me|us", "^ not me|us|mine", "^ no ?part|we|it",
      "^ ?<us> did nothing|everything ?wrong|right",
    ],
    .cause: ["^ no ?real|particular|good reason|cause|excuse ?really ?for ?it $"],
    .done: [
      "^ ?<us> ?have not ?even|actually|really done|<told> .. <much>",
      "^ nothing", "^ not a|one ?single thing|sausage|jot|bean", "^ ?<us> did|done nothing",
      "^ ?<us> did not do anything",
      "^ bugger|sweet|naff|jack all|fa|nothing", "putting it off", "^ ?<us> have not ?yet $",
      "^ not ?yet|started|much ?yet|anything $",
      "^ ?<us> have ?not not started|yet",
    ],
    .channel: [
      "^ nobody|no ?one|she|he|they ?has|have ?not|did|never ?not ?one ?yet|actually ?even <complain>",
      "^ she|he|they has|have|did|does not ?even .. complained|complain|said|know|noticed|contacted",
      "no complaint|complaints",
      "^ has|have|did not ?even complained|complain|contacted|rung|written|said",
      "^ nobody ?has ?not said|spoken|mentioned|contacted",
      "^ ?<us> ?only|just ?actually found|noticed|spotted|saw|realised|caught .. myself|ourselves|first|own|it|out",
      "^ it did not $", "^ did not complain",
      "^ they|she|he do|does not know", "^ ?it ?was ?just me|i who|that ?noticed|found",
    ],
    .fix: [
      "^ she|he|they is|are getting|having nothing|nowt|zilch",
      "^ nothing ?really|else|more|i|we|to|it", "^ not a|one thing",
    ],
    .prevent: ["^ nothing", "^ no change", "^ ?it ?was ?a ?just one off"],
    .item: [
      "^ nothing $",
      "^ ?she|he|they ?did ?not not|never ?buy|bought|book|booked ?buy ?anything|nothing",
    ],
    .askedFor: [
      "^ nothing",
      "^ ?she|he|they ?did|has|have ?not not ?asked|ask|want|said ?for anything|nothing|for",
    ],
    .customer: ["^ no customer $", "^ nobody $", "^ ?it was nobody"],
  ]

  /// Words with which something follows after all: "nothing yet apart from ringing her".
  private static let turns: [Cue] = [
    "apart|aside from", "except", "other than", "besides", "just a|some|the|his|her|my|an ?bit",
  ]

  /// Whether the line says that there is none, and nothing to the contrary.
  static func isSaid(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard expectation.form != .story, !expectation.isChecking, !expectation.isWording,
      let first = spoken.first, spoken.words.count <= 20
    else { return false }
    let here = cues + (expectation.slot.flatMap { perSlot[$0] } ?? [])
    let opens =
      first.core.first == "no" || first.words.first == "nah" || first.words.first == "nope"
    let second =
      opens && first.words.count == 1 && spoken.pieces.count > 1 ? spoken.pieces[1] : first
    guard
      here.contains(where: {
        $0.isFound(in: first.core) || $0.isFound(in: first.bare) || $0.isFound(in: second.core)
      })
    else {
      return false
    }
    guard !turns.contains(where: { $0.isFound(in: first.words[...]) }) else { return false }
    if expectation.slot == .harm, spoken.words.starts(with: ["nothing", "much"]),
      spoken.pieces.count > 1
    {
      return false
    }
    return !spoken.pieces.dropFirst().contains { tells($0, expectation) }
  }

  /// Whether a piece after it tells something: "but she paid cash".
  private static func tells(_ piece: Spoken.Piece, _ expectation: Expectation) -> Bool {
    guard let word = piece.words.first else { return false }
    if word == "but" || word == "except" {
      return piece.words.count > 2 && !(expectation.slot == .harm && piece.words.count < 4)
    }
    return expectation.form == .code && piece.words.contains { $0.contains(where: \.isNumber) }
  }
}
