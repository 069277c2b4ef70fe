import Casework

extension Telling {
  /// The opening that the facts make by themselves: sorry, the act, the fault and its cause; for an
  /// owner whose own words could sting.
  package var opening: [Sentence] {
    let plain = without(.sorry)
    let choices = [Choice(.sorry), Choice(.act), Choice(.ownMixed, .ownCause, .own)]
    return choices.flatMap { $0.sentences(for: plain) }
  }

  /// What is different from now on, as it goes into a letter; empty where nothing was told or it
  /// cannot be turned.
  package var changes: [Sentence] { Choice(.prevent).sentences(for: self) }

  /// What will be done, as it goes into a letter.
  package var repairs: [Sentence] { Choice(.repair).sentences(for: self) }

  /// The same view with one slot left out.
  private func without(_ slot: Slot) -> Telling {
    var telling = self
    telling.facts[slot] = nil
    return telling
  }
}
