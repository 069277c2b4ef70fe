import ArgumentParser
import Casework
import Conversing

/// How many replies are taken for what they are.
struct RepliesMeasure: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "replies", abstract: "Measure what replies are taken for.")

  struct Record: Decodable {
    struct Gold: Decodable {
      let took: Took
      let tookAlso: [Took]?
    }

    let id: String
    let reply: String
    let place: String
    let gold: Gold
  }

  @Argument(help: "A file in the form of Tests/Fresh/replies.jsonl.")
  var file: String

  @ArgumentParser.Flag(help: "Show the replies that were taken for something else.")
  var errors = false

  @ArgumentParser.Flag(help: "Leave the learnt judge out.")
  var rules = false

  @OptionGroup var floor: Floor

  func run() throws {
    let records = try Records.read(file, as: Record.self)
    var right = 0
    for record in records {
      guard let place = Place(record.place) else {
        throw ValidationError("\(record.id): no place \(record.place)")
      }
      let took = ReplyIntake(
        record.reply, at: place, at: .measured, in: Shop(region: .britain), isByRules: rules
      ).took
      if took == record.gold.took || record.gold.tookAlso?.contains(took) ?? false {
        right += 1
      } else if errors {
        print(
          "\(record.id)  \(record.place)  \(record.reply.prefix(90))\n"
            + "  is \(took.rawValue), should be \(record.gold.took.rawValue)")
      }
    }
    print("taken for what they are  \(share(right, of: records.count))")
    try floor.check(right, of: records.count)
  }
}
