import ArgumentParser
import Casework
import Conversing

/// How many clauses are said to the customer exactly as a person would.
struct PerspectiveMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "perspective", abstract: "Measure what is said to the customer.")

  struct Pair: Decodable {
    struct Customer: Decodable {
      let name: String
      let pronoun: Pronoun
    }

    let id: String
    let ownerText: String
    let customerText: String
    let alsoOk: [String]
    let customer: Customer
    let voice: Shop.Voice
    let otherPeople: [String: String]
  }

  @Argument(help: "A file in the form of Tests/Fresh/perspective.jsonl.")
  var file: String

  @ArgumentParser.Flag(help: "Show the pairs that differ.")
  var errors = false

  @OptionGroup var floor: Floor

  func run() throws {
    let pairs = try Records.read(file, as: Pair.self)
    var right = 0
    for pair in pairs {
      let others = pair.otherPeople.sorted { $0.key < $1.key }.map { Person(named: $0, told: $1) }
      let intake = Intake(
        pair.ownerText, at: .measured, in: Shop(region: .britain),
        knowing: Intake.Acquaintance(
          customer: pair.customer.name, pronoun: pair.customer.pronoun, others: others,
          voice: pair.voice))
      let wanted = ([pair.customerText] + pair.alsoOk).map(Self.equalised)
      if wanted.contains(Self.equalised(intake.toCustomer)) {
        right += 1
      } else if errors {
        print("\(pair.id)  \(pair.ownerText)")
        print("  is      \(intake.toCustomer)\n  should  \(pair.customerText)")
      }
    }
    print("said exactly  \(share(right, of: pairs.count))")
    try floor.check(right, of: pairs.count)
  }

  /// The text with its quotes, contractions, spaces and final stop made equal.
  static func equalised(_ text: String) -> String {
    var text = text.lowercased().replacing("\u{2019}", with: "'").replacing("\u{2018}", with: "'")
      .replacing("\u{201C}", with: "\"").replacing("\u{201D}", with: "\"")
    let contractions = [
      ("can't", "cannot"), ("won't", "will not"), ("shan't", "shall not"), ("n't", " not"),
      ("'re", " are"), ("'ve", " have"), ("'ll", " will"), ("'m", " am"),
    ]
    for (short, long) in contractions { text = text.replacing(short, with: long) }
    text = text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    while let last = text.last, ".!".contains(last) { text.removeLast() }
    return text
  }
}

extension Moment {
  /// The clock of every measure: Wednesday 25 November 2026, 9 in the morning.
  static let measured = Moment(day: Day(number: 20_782), minute: 540)
}
