import Casework

extension Hearing {
  /// What is said when the program starts: the first question, or where the case stands.
  mutating func open() -> Reaction {
    let it = before
    if conversation.matter.name != nil {
      say(Sending.resumed(it))
    }
    said += Prompt(place, it, desk: desk, isFresh: true).said
    return Reaction(took: .opening, said: said, place: place)
  }
}

extension Whereabouts {
  /// How many questions may still come before the draft.
  var left: Int {
    let needed = openNeeded.count
    return needed + max(0, min(openHelpful.count, Agenda.mostBeforeDraft - askedSoFar - needed))
  }
}
