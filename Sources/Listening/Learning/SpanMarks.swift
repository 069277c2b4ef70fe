import Casework
import English

/// What in a token and its surroundings tells that it names the customer, the thing, a time, a sum.
struct SpanMarks {
  /// What is seen of one token by itself.
  private struct Mark {
    var word: UInt32 = 1
    var lemma: UInt32 = 1
    var suffix: UInt32 = 1
    var tag: UInt32 = 99
    var shape: UInt32 = 0
    var name: UInt32 = 0
    /// Whether a reader of times or of sums reads it: 1 and 2 begin one, 3 and 4 go on.
    var read: UInt32 = 0
    /// Its place in its clause, and whose clause it is.
    var role: UInt32 = 0
    var side: UInt32 = 0
    var verb: UInt32 = 0
    var classes: UInt32 = 0
  }

  private static let outside = Mark()

  private let scene: Scene
  private var marks: [Mark]
  private var tokens: [Token] { scene.passage.tokens }

  var count: Int { marks.count }

  init(_ scene: Scene) {
    self.scene = scene
    let tokens = scene.passage.tokens
    let capitals = tokens.count { $0.isCapitalised && $0.form == .word && $0.lower != "i" }
    let isSmall = capitals * 12 <= tokens.count
    marks = tokens.map { Self.mark($0, isSmall: isSmall) }
    markNames()
    markReadings()
    markClauses()
  }

  private static func mark(_ token: Token, isSmall: Bool) -> Mark {
    var mark = Mark()
    mark.word = Features.value(token.lower)
    mark.lemma = Features.value(token.lemma)
    mark.suffix = Features.value(String(token.lower.suffix(3)))
    mark.tag = UInt32(token.tag.rawValue)
    mark.shape =
      UInt32(token.form.rawValue) << 3 | (token.isCapitalised ? 1 : 0)
      | (token.isShouted ? 2 : 0) | (isSmall ? 4 : 0)
    mark.name = Vocabulary.nameSort(of: token.lower)
    if token.tag == .noun { mark.classes = Vocabulary.classes(of: token.lower).rawValue }
    return mark
  }

  private mutating func markNames() {
    for person in scene.people.named {
      for mention in person.tokens {
        for index in mention { marks[index].name |= index == mention.lowerBound ? 64 : 128 }
      }
    }
  }

  private mutating func markReadings() {
    for (ranges, first) in [(scene.times.map(\.range), 1 as UInt32), (scene.sums.map(\.range), 2)] {
      var index = 0
      for range in ranges {
        while index < tokens.count, tokens[index].range.upperBound <= range.lowerBound {
          index += 1
        }
        var isFirst = true
        while index < tokens.count, tokens[index].range.lowerBound < range.upperBound {
          marks[index].read = isFirst ? first : first + 2
          isFirst = false
          index += 1
        }
      }
    }
  }

  private mutating func markClauses() {
    for part in scene.parts {
      let clause = part.clause
      let verb = Features.value(part.verb)
      for index in clause.tokens {
        marks[index].side = part.side.mark
        marks[index].verb = verb
        marks[index].role = 1
        if let group = clause.verb, index >= group.tokens.lowerBound {
          marks[index].role = group.tokens.contains(index) ? 3 : 2
        }
      }
      for (phrase, role) in [(clause.subject, 4), (clause.object, 5), (clause.recipient, 6)] {
        for index in phrase?.tokens ?? 0..<0 where clause.tokens.contains(index) {
          marks[index].role = UInt32(role)
        }
      }
    }
  }

  private func mark(_ index: Int) -> Mark {
    marks.indices.contains(index) ? marks[index] : Self.outside
  }

  /// The marks of a token, after the labels that were given before it.
  func collect(_ index: Int, previous: UInt32, given: UInt32, into features: inout Features) {
    features.clear()
    let here = marks[index]
    let left = mark(index - 1)
    let right = mark(index + 1)
    let role = here.role &* 8 &+ here.side
    features.add(0)
    features.add(1, here.word)
    features.add(2, here.lemma, here.tag)
    features.add(3, here.suffix, here.shape)
    features.add(4, here.shape, here.tag)
    features.add(5, here.name, here.shape)
    features.add(6, here.read, previous)
    features.add(7, role, here.tag)
    features.add(8, here.verb, role)
    features.add(9, previous)
    features.add(10, previous, here.tag, left.tag)
    features.add(11, previous, here.word)
    features.add(12, left.word)
    features.add(13, left.word, here.tag)
    features.add(14, mark(index - 2).word, left.word)
    features.add(15, right.word)
    features.add(16, right.tag, here.tag)
    features.add(17, right.word, mark(index + 2).word)
    features.add(18, here.word, right.word)
    features.add(19, left.word, here.word)
    features.add(20, left.lemma, here.name, here.shape)
    features.add(21, right.lemma, here.name)
    features.add(22, left.tag, here.tag, right.tag)
    features.add(23, given, here.name)
    features.add(24, here.read, here.verb, here.side)
    features.add(25, here.read, left.word, here.side)
    features.add(26, here.verb, here.tag, role)
    features.add(27, right.name, here.name, left.name)
    features.add(28, mark(index - 2).lemma, here.tag)
    features.add(29, mark(index - 3).lemma, here.read)
    features.add(30, given, previous)
    for sort in 0..<32 as Range<UInt32> where here.classes >> sort & 1 == 1 {
      features.add(31, sort, role)
      features.add(32, sort, here.verb)
      features.add(33, sort, previous)
    }
    for sort in 0..<32 as Range<UInt32> where right.classes >> sort & 1 == 1 {
      features.add(34, sort, here.tag, role)
    }
    features.add(35, UInt32(min(index / 8, 6)), here.tag)
  }
}
