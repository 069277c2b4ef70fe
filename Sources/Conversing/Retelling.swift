import Casework
import English
import Listening

/// An account said to the customer: its sentences without what is not for the customer's ears.
struct Retelling {
  private(set) var sentences: [String] = []
  private(set) var leftOut: [String] = []

  /// The sentences one after another.
  var text: String { sentences.joined(separator: " ") }

  init(_ passage: Passage, _ heard: Heard, knowing known: Intake.Acquaintance) {
    if let name = known.customer {
      retell(passage, heard, Self.addressing(name, heard, known, for: .retelling))
    } else {
      let name = heard.facts[.customer]?.first(where: \.isGiven)?.shown
      pick(passage, heard, name, known)
    }
  }

  /// Says every sentence that can be turned without doubt: nobody told us who the customer is.
  private mutating func pick(
    _ passage: Passage, _ heard: Heard, _ name: String?, _ known: Intake.Acquaintance
  ) {
    let unsaid = Needles(heard.leftOut)
    let plain = Self.addressing(name, heard, known, others: [], for: .letter)
    let people = Self.byWord(known.others.isEmpty ? Self.people(heard) : known.others)
    let others = Self.othersNames(heard)
    for sentence in passage.sentences {
      let words = passage.text(sentence.range)
      let isWhole = passage.sentences.count == 1 && sentence.range == passage.scalars.indices
      // Of the others only those who are named in it, since there may be thousands.
      var seen: Set<String> = []
      let spoken = people.isEmpty ? [] : Self.words(words, longerThan: 0)
      let here = spoken.flatMap { people[$0] ?? [] }.filter { seen.insert($0.name).inserted }
      let addressing =
        here.isEmpty ? plain : Self.addressing(name, heard, known, others: here, for: .letter)
      guard !Self.isPasted(sentence, in: passage), !Self.isLabel(sentence, in: passage, heard),
        !unsaid.stand(in: words),
        let turned = isWhole ? addressing.turned(passage) : addressing.turned(words),
        others.isEmpty || others.isDisjoint(with: Self.words(turned))
      else {
        leftOut.append(words)
        continue
      }
      sentences.append(Wording.sentence(turned))
    }
  }

  /// Whether a sentence is what the customer wrote, which needs no telling.
  private static func isPasted(_ sentence: Sentence, in passage: Passage) -> Bool {
    let tokens = passage.tokens[sentence.tokens]
    let quoted = tokens.count { $0.form == .word && $0.isQuoted }
    return quoted > 0 && 2 * quoted > tokens.count { $0.form == .word }
      && !tokens.contains { ["\"", "“", "”", "‘"].contains($0.text) }
  }

  /// "Name of Okoro", "Jen Marsh": it names somebody and tells nothing.
  private static func isLabel(_ sentence: Sentence, in passage: Passage, _ heard: Heard) -> Bool {
    let clauses = passage.clauses[passage.clauses(in: sentence.tokens)]
    guard clauses.allSatisfy({ $0.verb == nil }), sentence.tokens.count <= 6 else { return false }
    let words = passage.text(sentence.range)
    return (heard.facts[.customer] ?? []).contains { $0.isGiven && words.contains($0.text) }
  }

  /// The words of the names of those who are not the customer; none may stand in what is said.
  private static func othersNames(_ heard: Heard) -> Set<String> {
    let customers = (heard.facts[.customer] ?? []).filter(\.isGiven).flatMap { words($0.text) }
    return Set(people(heard).flatMap { words($0.name) }).subtracting(customers)
  }

  private static func words(_ text: String, longerThan least: Int = 2) -> [String] {
    text.lowercased().letterRuns.filter { $0.count > least }
  }

  /// The others who are named, by what they are.
  private static func people(_ heard: Heard) -> [Person] {
    (heard.facts[.otherPerson] ?? []).compactMap { fact in
      let parts = fact.shown.split(separator: ",").map { String($0).trimmed }
      guard let name = parts.first else { return nil }
      return Person(
        name: name,
        role: parts.dropFirst().lazy.compactMap(Person.Role.init(rawValue:)).first ?? .bystander)
    }
  }

  /// People by the words of their names, but for those that many share, such as "Mrs".
  private static func byWord(_ people: [Person]) -> [String: [Person]] {
    var found: [String: [Person]] = [:]
    for person in people {
      for word in Set(words(person.name, longerThan: 0)) { found[word, default: []].append(person) }
    }
    return found.filter { $0.value.count <= 32 }
  }

  /// Says all but what is for the program, and the owner's own troubles.
  private mutating func retell(_ passage: Passage, _ heard: Heard, _ addressing: Addressing) {
    let unsaid = Needles(heard.leftOut)
    var kept: [String] = []
    for sentence in passage.sentences {
      let words = passage.text(sentence.range)
      if unsaid.stand(in: words) && !addressing.mentions(words) || addressing.isAside(words) {
        leftOut.append(words)
      } else {
        kept.append(words)
      }
    }
    sentences = addressing.retold(kept.joined(separator: "\n\n"))
  }

  private static func addressing(
    _ name: String?, _ heard: Heard, _ known: Intake.Acquaintance, others: [Person]? = nil,
    for purpose: Addressing.Purpose
  ) -> Addressing {
    let pronoun =
      known.pronoun ?? heard.facts[.pronoun]?.first?.value.flatMap { Pronoun(rawValue: "\($0)") }
    return Addressing(
      customer: name.map { [$0] } ?? [], pronoun: pronoun, voice: known.voice ?? .firm,
      others: others ?? (known.others.isEmpty ? people(heard) : known.others), for: purpose)
  }
}
