import Casework
import English

/// What in an account tells of its kind: who does what to which thing, and which things.
struct KindMarks {
  let scene: Scene
  /// The marks, each once, with how much its sort counts and the clause it was first seen in.
  private(set) var all: [(hash: UInt32, weight: Int32, part: Int)] = []
  let fields: FieldReading
  /// The number of the part that is being looked at; that of no part for the whole.
  var part: Int
  private var seen = Seen()
  var tokens: [Token] { scene.passage.tokens }

  init(_ scene: Scene) {
    self.scene = scene
    fields = FieldReading(scene.passage.tokens)
    part = scene.parts.count
    all.reserveCapacity(1_024)
    let places = Self.places(of: scene)
    mark(0)
    for (number, part) in scene.parts.enumerated() {
      self.part = number
      mark(clause: part)
    }
    markWords(places)
    markFields(places)
  }

  mutating func mark(
    _ sort: UInt32, _ one: UInt32 = 0, _ two: UInt32 = 0, _ three: UInt32 = 0
  ) {
    let hash = Features.hash(sort, one, two, three)
    if seen.isNew(hash) { all.append((hash, Self.weight(of: sort), part)) }
  }

  /// How much a mark of this sort counts, in tenths: words and fields by themselves more than
  /// chance pairs of them.
  private static func weight(of sort: UInt32) -> Int32 {
    switch sort {
    case 10, 20: 15
    case 27: 5
    case 28: 4
    default: 10
    }
  }

  /// By how much the weights are to be taken together: long accounts have more marks and are not
  /// surer for it.
  var measure: Double {
    var sum = 1.0
    for mark in all { sum += Double(mark.weight * mark.weight) }
    return 4 / sum.squareRoot()
  }

  /// Which part each clause belongs to.
  private static func places(of scene: Scene) -> [Int] {
    var place = 0
    return scene.passage.clauses.map { clause in
      while place + 1 < scene.parts.count,
        scene.parts[place + 1].clause.tokens.lowerBound <= clause.tokens.lowerBound
      {
        place += 1
      }
      return place
    }
  }

  /// Who does what: the side, the verb and whether it is denied, the thing it is done to.
  private mutating func mark(clause part: Scene.Part) {
    let side = part.side.mark
    guard let verb = part.clause.verb else { return }
    let deed = Features.value(verb.lemma)
    let manner = (part.isNegated ? 1 : 0) | (verb.voice == .passive ? 2 : 0) as UInt32
    mark(1, side, deed, manner)
    mark(2, deed, manner)
    mark(3, side, manner, UInt32(verb.time == .future ? 1 : 0))
    if let object = part.clause.object {
      let head = tokens[object.head]
      mark(4, side, deed, Features.value(head.lemma))
      mark(5, deed, Features.value(head.lemma), manner)
      for sort in classes(head) { mark(6, deed, sort, manner) }
    }
    if let subject = part.clause.subject {
      let head = tokens[subject.head]
      mark(7, scene.word(subject.head), deed, manner)
      for sort in classes(head) { mark(8, sort, deed, manner) }
    }
    if part.clause.reportedBy != nil { mark(9, side, deed) }
  }

  /// The words by themselves and two by two, names and numbers made alike.
  private mutating func markWords(_ places: [Int]) {
    var before: UInt32 = 0
    var beforeThat: UInt32 = 0
    for (number, clause) in scene.passage.clauses.enumerated() {
      part = places[number]
      for index in clause.tokens {
        let token = tokens[index]
        if token.form == .punctuation || token.form == .emoji { continue }
        let here = scene.word(index)
        if token.isContent {
          mark(10, here)
          for sort in classes(token) { mark(11, sort) }
          if before != 0 { mark(12, before, here) }
          if beforeThat != 0 { mark(13, beforeThat, here) }
        } else if before != 0 {
          mark(12, before, here)
        }
        beforeThat = before
        before = here
      }
    }
  }

  func classes(_ token: Token) -> [UInt32] {
    guard token.tag == .noun else { return [] }
    let classes = Vocabulary.classes(of: token.lower).rawValue
    return (0..<32).filter { classes >> $0 & 1 == 1 }.map { UInt32($0) }
  }
}

extension Scene.Side {
  var mark: UInt32 {
    switch self {
    case .ours: 1
    case .customers: 2
    case .third: 3
    case .thing: 4
    }
  }
}

extension Token {
  /// Whether the word says something by itself.
  var isContent: Bool {
    switch tag {
    case .noun, .properNoun, .adjective, .adverb, .verbBase, .verbPresent, .verbPast,
      .pastParticiple, .gerund, .negation, .number, .other:
      true
    case .pronoun, .possessive, .determiner, .preposition, .coordinator, .subordinator, .modal,
      .auxiliary, .particle, .interjection, .punctuation:
      false
    }
  }
}
