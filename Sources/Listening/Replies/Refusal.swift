import Casework

/// Lines that refuse: their writer will not say or do what is asked.
///
/// A refusal is a negation in the present with a verb of saying or wanting, whose subject is the
/// owner or nobody, or an order to leave something out.
enum Refusal {
  private static let cues: [Cue] = [
    "^ ?<us> ?would ?much rather|sooner not", "^ ?<us> ?would rather .. not",
    "^ ?<us> ?would ?<us> prefer not|to ?keep|leave|stay",
    "^ ?i ?would rather keep|leave|stay",
    "^ ?<us> do not ?really want|wish|care|like|need .. to <say>|go|do|be|use|get|think",
    "^ ?<us> do not want .. in|on|mentioned|named|put|out|there|printed|known|used|included|near",
    "^ ?<us> am|are ?not ?<us> not ?<willing> to <say>|go|do|be|get|use",
    "^ ?<us> ?am ?not not ?going|comfortable ?to <saying>",
    "^ ?<us> ?am|are not <saying>|making|getting",
    "^ ?<us> ?am|are not doing|going|having|touching <it>|there|into|near",
    "^ ?<us> will not ?be ?ever <say>|<saying>|do ?it|that|this",
    "^ ?<us> ?would ?will ?must refuse|decline ?to",
    "^ ?<us> can not ?really admit|discuss|comment|promise|disclose|reveal|share",
    "^ ?<us> do not ?really want to offer|pay|commit|refund", "<us> am not <saying>",
    "can not tell|give you", "^ she|he|they is|are not getting",
    "^ <us> do not do sorry|apologies|apologising|refunds|names",
    "^ ?<us> ?am not <willing> to <say>|go|do|be|get", "^ no names|name ?please ?thanks $",
    "she|he|they .. .. should .. sorry|apologising|apologise",
    "^ no comment", "^ no way ?am|i|is $",
    "^ none of your", "^ not ?any ?of your", "^ mind your own",
    "^ do not make|ask|push|press|force me", "^ do not ask $",
    "leave|keep .. out ?of ?it|this|that $", "^ leave .. out", "^ keep .. out",
    "^ keep <it> private|to|between|off",
    "<adviser> .. says|said|told|advised|wants|tells|will|would|reckons .. not|nothing|quiet|no|shut",
    "^ ?<us> can not <say>|go|do .. <adviser>|legally|confidential|private|reasons|gdpr|because|you",
    "^ ?<us> ?am|can not ?be ?allowed ?to <say> .. $ <adviser>",
    "^ can not <say>|comment $ <adviser>", "^ confidential|private|gdpr $", "^ legally <us>",
    "^ that is ?between ?a private|confidential|personal|me",
    "^ it is ?a private|confidential|personal", "^ personal $", "^ <us> am|are not sorry",
    "^ am not sorry",
    "^ why should i|we", "^ nothing to be|apologise|say ?sorry|for", "^ not sorry $",
    "^ not going there", "^ over my dead", "^ never in a",
    "^ ?can ?we ?i|you not put|use|include|mention|name|say",
    "^ not ?if ?i ?can ?help|on|in ?your|my life|nelly|nellie",
    "^ do not put|use|mention|include|name",
    "^ nice try", "^ pass on that",
  ]

  private static let leftOut: Cue = "^ leave|keep .. out"
  private static let silence: Cue = "^ ?<us> can not|will not <say>|comment|go|do $"
  private static let counsel: Cue =
    "<adviser>|legally|confidential|confidentiality|privacy|private|gdpr|nda|police|investigation"

  /// "Cant say, insurance": a silence with its reason.
  static func isCounselled(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard spoken.words.count <= 16, expectation.form != .story, !expectation.isChecking else {
      return false
    }
    return spoken.opens(with: [silence, "^ ?<us> can not <say>|comment|go|do"])
      && spoken.says([counsel])
  }

  /// Whether a piece by itself refuses.
  static func refuses(_ piece: Spoken.Piece) -> Bool {
    cues.contains { $0.isFound(in: piece.core) || $0.isFound(in: piece.bare) }
  }

  /// Whether the line refuses, and tells nothing instead.
  static func isMade(_ spoken: Spoken, _ expectation: Expectation) -> Bool {
    guard spoken.words.count <= 24, expectation.form != .story, !expectation.isChecking else {
      return false
    }
    let refusing = spoken.pieces.firstIndex(where: refuses)
    guard let refusing else { return false }
    let isLawyers = spoken.pieces[refusing].words.count > 3
    let isOrder = leftOut.isFound(in: spoken.pieces[refusing].core)
    guard refusing == 0 || isOrder || isLawyers || expectation.isWording else { return false }
    return !spoken.pieces[(refusing + 1)...].contains { piece in
      piece.words.count > 2 && piece.words.first == "but"
    }
  }
}
