package import Casework
package import English

/// Hears what a text says of a mistake: kinds, people, things, times, sums, harm, cause, asks.
///
/// The owner's account, a pasted review and the customer's answer are heard by the same code; only
/// the speaker differs.
package struct Listener: Sendable {
  let now: Moment
  let region: Region
  let currency: Currency

  package init(now: Moment, region: Region, currency: Currency) {
    self.now = now
    self.region = region
    self.currency = currency
  }

  /// Hears a text.
  ///
  /// - Parameters:
  ///   - text: The text as typed.
  ///   - speaker: Whose words it is.
  ///   - source: Where the facts are to be said to come from.
  /// - Returns: The kinds and the facts, each with the words that said so.
  package func listen(
    to text: String, from speaker: Speaker = .owner, as source: Fact.Source = .account
  ) -> Heard {
    listen(to: Passage(text), from: speaker, as: source)
  }

  /// Hears a text that was read before.
  ///
  /// - Parameters:
  ///   - passage: The text as it was read.
  ///   - speaker: Whose words it is.
  ///   - source: Where the facts are to be said to come from.
  /// - Returns: The kinds and the facts, each with the words that said so.
  package func listen(
    to passage: Passage, from speaker: Speaker = .owner, as source: Fact.Source = .account
  ) -> Heard {
    var scene = Scene(passage, speaker: speaker, listener: self)
    let spans = SpanFinder(.spans).spans(in: scene)
    scene.settle(People(scene.people, spans, in: scene.passage))
    let parts = Parts(scene)
    var heard = Heard()
    // Only an account tells a kind; an answer is about the kind that is known.
    let reading = source == .account ? KindFinder.read(scene) : KindReading()
    heard.kinds = reading.kinds
    for kind in heard.kinds {
      heard.add(.kind, Fact(.kind(kind.kind), text: kind.because, source: source))
    }
    PeopleFacts.add(from: scene, to: &heard, source)
    ReferenceFacts.add(from: scene, spans, to: &heard, source)
    SumFacts.add(from: scene, spans, to: &heard, source)
    TimeFacts.add(from: scene, spans, to: &heard, source, at: now)
    DeedFacts.add(from: scene, parts, reading, to: &heard, source)
    HarmFacts.add(from: scene, parts, to: &heard, source)
    ThingFacts.add(from: scene, spans, to: &heard, source)
    FlagCue.add(from: scene, to: &heard, source)
    OwnerFacts.add(from: scene, to: &heard, source)
    for (slot, role) in [(Slot.harm, Parts.Role.harm), (.cause, .cause)]
    where scene.speaker == .owner {
      heard.likely[slot] = parts.likely(role, in: scene).map {
        Fact(words: $0.text, source: source)
      }
    }
    QuotedFacts.add(from: scene, self, to: &heard)
    Doubts.add(from: scene, to: &heard)
    return heard
  }

  /// Reads a time said in answer to a question.
  package func time(in answer: String, leaning: Leaning) -> SaidTime? {
    TimeReader(now: now, region: region).answer(answer, leaning: leaning)
  }

  /// The sums that a text names.
  package func sums(in text: String) -> [SaidSum] { SumReader(currency: currency).sums(in: text) }

  /// Reads a sum said in answer to a question about money.
  package func sum(in answer: String) -> SaidSum? {
    SumReader(currency: currency).answer(answer)
  }
}

extension SaidTime {
  /// The time as a fact's value; `nil` where it is vague, a clock time without a day, or a choice.
  package var value: Value? {
    switch meaning {
    case .day(let day): .day(day)
    case .moment(let moment): .moment(moment)
    case .hour, .span, .vague, .choice: nil
    }
  }
}
