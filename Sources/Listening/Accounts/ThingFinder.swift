import Casework
import English

/// Finds the thing that an account is about: what was ordered, made, broken, lost.
struct ThingFinder {
  private let scene: Scene
  /// What the reader of spans takes for the thing, token by token.
  private let spans: [SpanFinder.Span]

  init(_ scene: Scene, _ spans: [SpanFinder.Span]) {
    self.scene = scene
    self.spans = spans.filter { $0.slot == Slot.item.rawValue }
  }

  /// How much surer of a thing that the reader of spans names too.
  private static let spanned = 0.35

  /// How sure one has to be to name a thing at all, and beside a likelier one.
  private static let least = 0.05
  private static let leastBeside = 0.2
  /// How sure of a second thing beside the first, in parts of how sure of the first.
  private static let leastOfFirst = 0.4

  /// How many things are told at most.
  private static let most = 3

  /// How sure of a thing that is only likely, and how many of those are told at most.
  private static let leastLikely = 0.02
  private static let mostLikely = 2

  /// The words of the likeliest things, the likeliest first, and of those that are likely as
  /// well.
  var things: (surest: [String], likely: [String]) {
    let table = Perceptron.things
    guard !table.isEmpty, let thing = table.labels.firstIndex(of: "thing") else { return ([], []) }
    let marks = ThingMarks(scene)
    let named = marks.things.indices.filter { number in
      !isOccasion(marks.things[number].phrase) && !isNothing(marks.things[number].phrase)
    }
    // A share, and more where the reader of spans agrees.
    var rated: [(score: Double, number: Int)] = []
    for number in named {
      let share = table.shares(marks.features(of: number))[thing]
      let bonus = isSpanned(marks.things[number].phrase) ? Self.spanned : 0
      rated.append((share + bonus, number))
    }
    rated.sort { $0.score == $1.score ? $0.number < $1.number : $0.score > $1.score }
    var found: [String] = []
    let beside = max(Self.leastBeside, Self.leastOfFirst * (rated.first?.score ?? 0))
    for (score, number) in rated where score > (found.isEmpty ? Self.least : beside) {
      let text = scene.passage.text(marks.things[number].phrase)
      if !found.contains(text) { found.append(text) }
      if found.count == Self.most { break }
    }
    let others = rated.filter { $0.score >= Self.leastLikely }.map {
      scene.passage.text(marks.things[$0.number].phrase)
    }
    return (found, Array(others.filter { !found.contains($0) }.prefix(Self.mostLikely)))
  }

  private func isSpanned(_ phrase: Phrase) -> Bool {
    spans.contains { $0.tokens.contains(phrase.head) }
  }

  /// "The blue one", "a job": it stands for a thing that is named elsewhere, or for none.
  private func isNothing(_ phrase: Phrase) -> Bool {
    let tokens = scene.passage.tokens
    if tokens[phrase.head].lower == "one" { return true }
    let first = tokens[phrase.tokens.lowerBound].lower
    if first == "'s" || isReference(phrase) || isPerson(phrase) { return true }
    let head = tokens[phrase.head].lower
    if Self.sayings.contains(head) || phrase.tokens.count <= 2 && Self.spans.contains(head) {
      return true
    }
    return phrase.tokens.count <= 2 && (phrase.tokens.count == 1 || ["a", "an"].contains(first))
      && ThingFacts.nothings.contains(head)
  }

  /// "Order 7719", "room 11" with nothing besides: a number to find a thing by.
  private func isReference(_ phrase: Phrase) -> Bool {
    let tokens = scene.passage.tokens[phrase.tokens]
    return tokens.contains { ["order", "inv", "invoice", "ref", "ticket"].contains($0.lower) }
      && tokens.contains { $0.form == .number } && tokens.count <= 3
  }

  /// "The customers", "a security guard": who somebody is.
  private func isPerson(_ phrase: Phrase) -> Bool {
    let head = scene.passage.tokens[phrase.head]
    let people = [Sides.theirPeople, Sides.ourPeople, Sides.kin]
    return !Self.places.contains(head.lemma) && people.contains { $0.contains(head.lemma) }
      || ["guard", "director", "widow", "gp", "doctor", "guest"].contains(head.lemma)
  }

  /// What the customer says it with, and when: no thing that it happened to.
  private static let sayings: WordSet = ["message", "review", "voicemail", "complaint", "word"]
  private static let spans: WordSet = [
    "day", "week", "month", "year", "morning", "afternoon", "evening", "night", "time", "hour",
    "minute", "weekend",
  ]

  /// What is said of people as well.
  private static let places: WordSet = [
    "shop", "office", "kitchen", "warehouse", "desk", "company", "business", "server",
  ]

  /// What the thing was wanted for is not the thing: "she needed it for a wedding".
  private func isOccasion(_ phrase: Phrase) -> Bool {
    guard let occasion = scene.occasion, phrase.tokens.lowerBound > 0 else { return false }
    let before = scene.passage.tokens[phrase.tokens.lowerBound - 1].lower
    return before == "for" && scene.passage.text(phrase).contains(occasion.text)
  }
}
