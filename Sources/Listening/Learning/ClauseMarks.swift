import Casework
import English

/// What in a clause tells of its part in the story: the mistake, its harm, what was done, what is
/// wished for.
struct ClauseMarks {
  private let scene: Scene
  private var tokens: [Token] { scene.passage.tokens }

  init(_ scene: Scene) { self.scene = scene }

  /// The marks of a clause, by its number among the parts of the scene.
  func features(of number: Int) -> Features {
    var features = Features()
    let part = scene.parts[number]
    features.add(0)
    mark(itself: part, in: &features)
    mark(verb: part, in: &features)
    mark(words: part, in: &features)
    mark(place: number, in: &features)
    return features
  }

  private func mark(itself part: Scene.Part, in features: inout Features) {
    let clause = part.clause
    let side = part.side.mark
    let joint = Features.value(clause.joinedBy ?? "")
    features.add(1, side)
    features.add(2, joint)
    features.add(3, side, joint)
    features.add(
      4, clause.isQuestion ? 1 : 0, clause.isConditional ? 1 : 0, clause.isQuoted ? 1 : 0)
    if let teller = clause.reportedBy {
      features.add(5, Features.value(tokens[teller.head].lower))
    }
    features.add(6, clause.subject == nil ? 1 : 0, clause.verb == nil ? 1 : 0)
    features.add(7, UInt32(min(clause.tokens.count / 3, 5)))
    if let subject = clause.subject {
      features.add(8, word(subject.head))
      for sort in classes(subject.head) { features.add(9, sort, part.isNegated ? 1 : 0) }
      features.add(10, Features.value(tokens[subject.tokens.lowerBound].lower))
    }
    let hasTime = scene.timeOrder.hasAny(in: part.range)
    let hasSum = scene.sumOrder.hasAny(in: part.range)
    features.add(11, hasTime ? 1 : 0, hasSum ? 1 : 0, side)
  }

  private func mark(verb part: Scene.Part, in features: inout Features) {
    guard let verb = part.clause.verb else { return }
    let side = part.side.mark
    let lemma = Features.value(verb.lemma)
    let manner = (part.isNegated ? 1 : 0) | (verb.voice == .passive ? 2 : 0) as UInt32
    let time = Features.value(verb.time.rawValue)
    features.add(20, lemma, manner)
    features.add(21, side, lemma, manner)
    features.add(22, side, time, manner)
    features.add(23, Features.value(verb.modal ?? ""), side)
    features.add(24, Features.value(part.clause.joinedBy ?? ""), side, time)
    let helpers = tokens[verb.tokens].map(\.lower).joined(separator: " ")
    if verb.tokens.count > 1 {
      features.add(25, side, Features.value(String(helpers.prefix { $0 != " " })))
    }
    if let object = part.clause.object {
      features.add(26, lemma, word(object.head))
      features.add(27, side, word(object.head))
      features.add(28, side, Features.value(tokens[object.tokens.lowerBound].lower))
      for sort in classes(object.head) { features.add(29, side, lemma, sort) }
      for sort in classes(object.head) { features.add(30, side, sort) }
    } else {
      features.add(31, side, lemma)
    }
    if let recipient = part.clause.recipient { features.add(32, side, lemma, word(recipient.head)) }
    if let subject = part.clause.subject {
      features.add(33, word(subject.head), lemma, manner)
      features.add(34, word(subject.head), time, manner)
      for sort in classes(subject.head) { features.add(35, sort, lemma, manner) }
    }
    if verb.tokens.upperBound < tokens.count {
      features.add(36, lemma, word(verb.tokens.upperBound))
      features.add(37, side, word(verb.tokens.upperBound))
    }
  }

  private func mark(words part: Scene.Part, in features: inout Features) {
    let side = part.side.mark
    var before: UInt32 = 0
    for index in part.clause.tokens where tokens[index].form != .punctuation {
      let here = word(index)
      if tokens[index].isContent {
        features.add(40, here)
        features.add(41, here, side)
        for sort in classes(index) { features.add(42, sort, side) }
      } else {
        features.add(43, here, side)
      }
      if before != 0 { features.add(44, before, here) }
      before = here
    }
    if let first = part.clause.tokens.first { features.add(45, word(first)) }
  }

  /// Where it stands in the story, and what stands beside it.
  private func mark(place number: Int, in features: inout Features) {
    let parts = scene.parts
    let side = parts[number].side.mark
    features.add(50, UInt32(min(number, 4)))
    features.add(51, UInt32(min(parts.count - number, 4)), side)
    features.add(52, number == 0 ? 1 : 0, side)
    mark(neighbour: number - 1, 53, side, in: &features)
    mark(neighbour: number + 1, 58, side, in: &features)
    let isNew = number == 0 || parts[number - 1].clause.sentence != parts[number].clause.sentence
    features.add(63, isNew ? 1 : 0, side)
  }

  private func mark(
    neighbour number: Int, _ sort: UInt32, _ side: UInt32, in features: inout Features
  ) {
    guard scene.parts.indices.contains(number) else {
      features.add(sort, side)
      return
    }
    let other = scene.parts[number]
    let verb = Features.value(other.verb)
    features.add(sort + 1, other.side.mark, side)
    features.add(sort + 2, other.side.mark, verb)
    features.add(sort + 3, Features.value(other.clause.joinedBy ?? ""), side)
    features.add(sort + 4, side, verb, other.isNegated ? 1 : 0)
  }

  private func word(_ index: Int) -> UInt32 { scene.word(index) }

  private func classes(_ index: Int) -> [UInt32] { scene.classes(index) }
}

extension Token {
  /// The number that stands for the token: its dictionary form, or what it is.
  var value: UInt32 {
    switch form {
    case .money: Self.sum
    case .number, .hashNumber: Self.number
    case .time, .ordinal: Self.time
    case .email, .link, .mention: Self.address
    case .word, .punctuation, .emoji: Features.value(lemma)
    }
  }

  static let name = Features.value("<name>")
  private static let sum = Features.value("<sum>")
  private static let number = Features.value("<number>")
  private static let time = Features.value("<time>")
  private static let address = Features.value("<address>")
}

extension Scene {
  /// The number that stands for a token: its dictionary form, or what it is; names are alike.
  func word(_ index: Int) -> UInt32 {
    switch passage.tokens[index].form {
    case .word, .punctuation, .emoji: people.isName(index) ? Token.name : values[index]
    case .money, .number, .hashNumber, .time, .ordinal, .email, .link, .mention: values[index]
    }
  }

  /// What sorts of thing a noun names.
  func classes(_ index: Int) -> [UInt32] {
    let token = passage.tokens[index]
    guard token.tag == .noun else { return [] }
    let classes = Vocabulary.classes(of: token.lower).rawValue
    return (0..<32).filter { classes >> $0 & 1 == 1 }.map { UInt32($0) }
  }
}
