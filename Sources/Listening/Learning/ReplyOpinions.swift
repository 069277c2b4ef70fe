import Casework

/// What each rule by itself holds of a line, also where another rule came before it.
struct ReplyOpinions {
  let held: [Bool]

  init(_ text: String, _ spoken: Spoken?, _ place: Place, _ expectation: Expectation) {
    guard let spoken, !spoken.words.isEmpty else {
      held = []
      return
    }
    let slot: Slot? = if case .ask(let slot) = place { slot } else { nil }
    let enquiry = Enquiry.command(spoken, expectation)
    let departure = Departure.command(spoken, expectation)
    held = [
      Refusal.isCounselled(spoken, expectation), Refusal.isMade(spoken, expectation),
      Enquiry.isPuzzled(spoken, expectation), Enquiry.isInverted(spoken),
      enquiry == .help, enquiry == .example, enquiry == .show, enquiry == .why(line: nil),
      Unknowing.isSaid(spoken, expectation), Absence.isSaid(spoken, expectation),
      Idling.isDelegated(spoken, expectation), Idling.isDenied(spoken, expectation),
      Idling.isNoise(spoken, expectation), Noise.isNoise(text), Tongue.isForeign(text),
      departure == .pause, departure == .quit, departure == .later,
      Steering.command(spoken, expectation) != nil,
      Assent.isGiven(spoken), Assent.isRefused(spoken), Wish.wants(spoken), Wish.corrects(spoken),
      Wish.isNote(spoken), Delivery.isReported(spoken), Delivery.isPutOff(spoken),
      slot.map { Beside.isTold(in: text, answering: $0) } ?? false,
      spoken.asks, spoken.pieces.count > 1,
    ]
  }
}
