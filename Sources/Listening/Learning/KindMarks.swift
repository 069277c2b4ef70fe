import Casework
import English

/// What in an account tells of its kind: who does what to which thing, and which things.
struct KindMarks {
  /// A thing that is seen, once for an account.
  private struct Mark {
    let hash: UInt32
    /// How much it counts in proportion to the others of its group.
    let weight: Float
    /// The clause it was first seen in, among the parts of the scene.
    let part: Int
    let group: Group
  }

  /// Marks that are measured together: a long account has more of them and is not surer for it.
  private enum Group: Int, CaseIterable {
    case structure
    case words
    case letters
  }

  let scene: Scene
  private var all: [Mark] = []
  let fields: FieldReading
  /// The number of the part that is being looked at; that of no part for the whole.
  var part: Int
  private var seen = Seen()
  var tokens: [Token] { scene.passage.tokens }

  init(_ scene: Scene) {
    self.scene = scene
    fields = FieldReading(scene.passage.tokens)
    part = scene.parts.count
    all.reserveCapacity(2_048)
    let places = Self.places(of: scene)
    mark(0)
    for (number, part) in scene.parts.enumerated() {
      self.part = number
      mark(clause: part)
    }
    markWords(places)
    markFields(places)
    markSpellings(places)
  }

  mutating func mark(
    _ sort: UInt32, _ one: UInt32 = 0, _ two: UInt32 = 0, _ three: UInt32 = 0
  ) {
    add(Features.hash(sort, one, two, three), Self.weight(of: sort), .structure)
  }

  private mutating func add(_ hash: UInt32, _ weight: Float, _ group: Group) {
    guard seen.isNew(hash) else { return }
    all.append(Mark(hash: hash, weight: weight, part: part, group: group))
  }

  /// How much a mark of this sort counts: words and fields by themselves more than chance pairs of
  /// them.
  private static func weight(of sort: UInt32) -> Float {
    switch sort {
    case 10, 20: 15
    case 27: 5
    case 28: 4
    default: 10
    }
  }

  /// The marks, each once: its number, how much it counts, and the part it was first seen in.
  var measured: [(hash: UInt32, value: Float, part: Int)] {
    // No group is without marks, or its length would be divided by.
    var squares = Group.allCases.map { _ in Float(1e-6) }
    for mark in all { squares[mark.group.rawValue] += mark.weight * mark.weight }
    let scales = squares.map { 1 / $0.squareRoot() }
    return all.map { ($0.hash, $0.weight * scales[$0.group.rawValue], $0.part) }
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

  /// The sorts of marks of spellings.
  private enum Spelling {
    static let word: UInt32 = 40
    static let pair: UInt32 = 41
    static let fourBytes: UInt32 = 42
  }

  /// How many bytes of a word are looked at.
  private static let longestSpelt = 40

  /// The words as they were typed, two by two, and every four bytes of them in UTF-8: what an owner
  /// spells wrong or in a way of the trade's own is still like what others wrote.
  private mutating func markSpellings(_ places: [Int]) {
    var letters: [UInt8] = []
    for (number, clause) in scene.passage.clauses.enumerated() {
      part = places[number]
      var before: UInt32 = 1
      for index in clause.tokens where tokens[index].form != .emoji {
        let lower = tokens[index].lower
        if tokens[index].form == .punctuation, lower != "?", lower != "!" { continue }
        let here = Features.value(lower)
        add(Features.hash(Spelling.word, here), 1, .words)
        add(Features.hash(Spelling.pair, before, here), 1, .words)
        before = here
        letters.removeAll(keepingCapacity: true)
        letters.append(32)
        letters.append(contentsOf: lower.utf8.prefix(Self.longestSpelt))
        letters.append(32)
        guard letters.count > 3 else { continue }
        for start in 0...(letters.count - 4) {
          let four = letters[start..<start + 4].reduce(0 as UInt32) { $0 << 8 | UInt32($1) }
          add(Features.hash(Spelling.fourBytes, four), 1, .letters)
        }
      }
    }
    part = scene.parts.count
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
