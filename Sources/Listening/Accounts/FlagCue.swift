import Casework
import English

/// The red flags of a text.
enum FlagCue {
  static func add(from scene: Scene, to heard: inout Heard, _ source: Fact.Source) {
    let (said, denied) = flags(said: scene)
    var raised: [(flag: Flag, text: String)] = []
    for (flag, part) in said where !onlyBeside(flag) { raised.append((flag, part.text)) }
    for kind in heard.kinds where isSure(kind, in: heard) {
      if let flag = byKind[kind.kind], !denied.contains(flag), !isDenied(kind.because) {
        raised.append((flag, kind.because))
      }
    }
    let isGrave = raised.contains { grave.contains($0.flag) }
    let graveFor = heard.kinds.first.flatMap { graveKinds[$0.kind] } ?? []
    for (flag, part) in said where onlyBeside(flag) && (isGrave || graveFor.contains(flag)) {
      raised.append((flag, part.text))
    }
    if let crowd = crowd(in: heard) { raised.append((.manyPeople, crowd)) }
    for (flag, text) in raised where !text.isEmpty {
      let isThere = (heard.facts[.flag] ?? []).contains { $0.value == .flag(flag) }
      if !isThere { heard.add(.flag, Fact(.flag(flag), text: text, source: source)) }
    }
  }

  /// Whether a flag says something only beside a grave matter: a child who got the wrong shoes
  /// raises none.
  private static func onlyBeside(_ flag: Flag) -> Bool {
    flag == .child || flag == .vulnerablePerson
  }

  private static let grave: Set<Flag> = [
    .injury, .illness, .allergen, .unsafeProduct, .violence, .death, .discrimination,
  ]

  /// For whom a kind is grave by itself.
  private static let graveKinds: [Kind: Set<Flag>] = [
    .careLapse: [.child, .vulnerablePerson], .foreignBody: [.child, .vulnerablePerson],
    .access: [.vulnerablePerson],
  ]

  /// Each flag that words raise, with the first part that says so, and those that are denied.
  private static func flags(
    said scene: Scene
  ) -> (said: [(flag: Flag, part: Scene.Part)], denied: Set<Flag>) {
    let fields = FieldReading(scene.passage.tokens, FlagWords.lexicon).fields
    var found: [(flag: Flag, part: Scene.Part)] = []
    var denied: Set<Flag> = []
    for part in scene.parts where !part.text.isEmpty {
      var here = FieldSet()
      for index in part.clause.tokens { here.formUnion(fields[index]) }
      for number in here.numbers {
        let flag = FlagWords.all[Int(number)].flag
        if isDenied(flag, in: part) {
          denied.insert(flag)
        } else if !found.contains(where: { $0.flag == flag }) {
          found.append((flag, part))
        }
      }
    }
    return (found, denied.subtracting(found.map(\.flag)))
  }

  /// "Nobody was taken to hospital".
  private static func isDenied(_ words: String) -> Bool {
    let words = words.lowercased().split { !$0.isLetter && $0 != "'" }
    return words.contains { ["nobody", "noone"].contains($0) }
  }

  /// Nobody was hurt, or it was an animal.
  private static func isDenied(_ flag: Flag, in part: Scene.Part) -> Bool {
    switch flag {
    case .injury:
      part.isNegated || part.mentions("dog", "cat", "puppy", "horse", "rabbit", "nobody", "no")
    case .illness, .unsafeProduct, .legalThreat, .press, .violence, .death: part.isNegated
    default: false
    }
  }

  /// A kind raises its flag where it is sure, together with the others that raise the same.
  private static func isSure(_ kind: Heard.SaidKind, in heard: Heard) -> Bool {
    let flag = byKind[kind.kind]
    let alike = heard.kinds.filter {
      $0.kind == kind.kind || flag != nil && byKind[$0.kind] == flag
    }
    return alike.reduce(0) { $0 + $1.confidence } >= 0.4
  }

  private static let byKind: [Kind: Flag] = [
    .allergen: .allergen, .illness: .illness, .injury: .injury, .unsafeProduct: .unsafeProduct,
    .privacySlip: .personalData, .dataBreach: .personalData, .cardData: .cardData,
    .discrimination: .discrimination,
  ]

  /// How many make many.
  private static let many = 10

  /// The words that say that many people are in it.
  private static func crowd(in heard: Heard) -> String? {
    for fact in heard.facts[.count] ?? [] {
      if case .count(let count)? = fact.value, count >= many { return fact.text }
    }
    guard let first = heard.kinds.first, [.batch, .dataBreach].contains(first.kind),
      isSure(first, in: heard)
    else { return nil }
    return first.because
  }
}
