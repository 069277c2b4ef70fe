import Casework
import Conversing
import Testing

/// A line of a megabyte is heard in proportion to its length, whatever it is made of.
@Suite(.serialized)
struct LongLineTests {
  @Test(arguments: Shape.all)
  func `twice the line takes twice as long`(shape: Shape) {
    let short = Self.time(shape.line(of: 60_000))
    let long = Self.time(shape.line(of: 120_000))
    #expect(long < short * 3 + .milliseconds(150), "\(short) and \(long)")
  }

  @Test(.timeLimit(.minutes(5)), arguments: Shape.all)
  func `a megabyte on one line is heard`(shape: Shape) {
    let sixteenth = Self.time(shape.line(of: 62_500))
    let whole = ContinuousClock().measure { Self.hear(shape.line(of: 1_000_000)) }
    #expect(whole < sixteenth * 40 + .milliseconds(500), "\(sixteenth) and \(whole)")
  }

  /// The shorter of two times, since others use the machine as well.
  private static func time(_ line: String) -> Duration {
    let clock = ContinuousClock()
    return min(clock.measure { hear(line) }, clock.measure { hear(line) })
  }

  private static func hear(_ line: String) {
    let intake = Intake(line, at: AccountExample.now, in: Shop())
    #expect(!intake.ask.isEmpty)
  }
}

/// What a long line is made of.
struct Shape: Sendable, CustomTestStringConvertible {
  private let unit: String
  /// Whether each unit has words of its own, so that nothing is said twice.
  private let isVaried: Bool

  var testDescription: String { unit }

  init(_ unit: String, varied: Bool = false) {
    self.unit = unit
    isVaried = varied
  }

  func line(of bytes: Int) -> String {
    var line = ""
    var number = 0
    while line.utf8.count < bytes {
      line += isVaried ? unit.replacing("_", with: Self.word(number)) : unit
      number += 1
    }
    return line
  }

  /// A word for each number.
  private static func word(_ number: Int) -> String {
    var rest = number
    var word = ""
    for _ in 0..<5 {
      word.unicodeScalars.append(Unicode.Scalar(UInt8(97 + rest % 26)))
      rest /= 26
    }
    return word.prefix(1).uppercased() + word.dropFirst()
  }

  static let all = [
    Shape("i told dana her cake would be ready friday, it wasnt, order 10432, £48, she cried. "),
    Shape("i sent dana the wrong mug and she cried "),
    Shape("Mrs _ rang and i told her that _ had it. ", varied: true),
    Shape("maybe she lost the _, i feel sick, i am so ashamed of the _. ", varied: true),
    Shape("we need it monday "), Shape("she cried at 9am. "), Shape("555-0142, "), Shape("£4 "),
    Shape("x"), Shape(","), Shape("'"), Shape("7 "), Shape("> "), Shape("\""), Shape("😭"),
    Shape("i told her she said "),
  ]
}
