import ArgumentParser
import Casework
import Conversing
import Filing
import Foundation
import Listening
import Replaying

/// Times a turn, the folding of a long case, and the replay of transcripts.
struct Bench: ParsableCommand {
  static let configuration = CommandConfiguration(
    abstract: "Time a turn, the folding of a long case, and replays.")

  @Argument(help: "Transcripts.")
  var transcripts: [String] = []

  func run() throws {
    let moment = Moment(day: Day(number: 20_516), minute: 540)
    try turns(at: moment)
    long(at: moment)
    try replays()
    listening(at: moment)
  }

  /// What is heard in an account of a thousand characters, by itself and with all that is told of it.
  private func listening(at moment: Moment) {
    let sentences = [
      "i told mrs okafor her daughters cake would be ready at 10 on saturday and it wasnt",
      "my new lad had read the 7 as a 1, and i signed the sheet without looking, order 4471",
      "she drove over from leeds with the kids in the car, she waited an hour and then she cried",
      "the party was at noon, so she bought one at the supermarket for £28 and paid £14 for a taxi",
      "i gave her the cake for nothing when it was done and i rang her on monday but she didnt pick up",
      "she has written a review since, two stars, that nobody said sorry", "she wants her £65 back",
    ]
    var account = ""
    var next = 0
    while account.count < 1000 {
      account += sentences[next % sentences.count] + ". "
      next += 1
    }
    account = String(account.prefix(1000))
    let shop = Shop()
    let listener = Listener(now: moment, region: shop.region, currency: shop.currency)
    let heard = (0..<200).map { _ in
      let start = ContinuousClock.now
      _ = listener.listen(to: account)
      return start.duration(to: .now).milliseconds
    }
    let told = (0..<200).map { _ in
      let start = ContinuousClock.now
      _ = Intake(account, at: moment, in: shop)
      return start.duration(to: .now).milliseconds
    }
    say("hearing 1,000 characters, ms, median", median(heard))
    say("the same, retold, ms, median", median(told))
  }

  /// A turn's own work, and the same with its durable write.
  private func turns(at moment: Moment) throws {
    let folder = FileManager.default.temporaryDirectory.appending(path: "amends-bench-\(getpid())")
    defer { try? FileManager.default.removeItem(at: folder) }
    let casebook = try Casebook(path: folder.appending(path: "casebook.sqlite").path())
    var conversation = Conversation()
    let desk = Desk(nextName: "2026-03-04-1")
    var thinking: [Double] = []
    var whole: [Double] = []
    let lines =
      ["i sent Ana Ruiz the wrong lamp on monday, order 88"] + (1...200).map { "note: \($0)" }
    for line in lines {
      let start = ContinuousClock.now
      let reaction = conversation.hear(.line(line), at: moment, knowing: desk)
      thinking.append(start.duration(to: .now).milliseconds)
      guard let turn = conversation.turn(for: reaction, at: moment) else { continue }
      conversation.append(turn)
      try casebook.append(
        turn, to: desk.nextName,
        abstract: Abstract(about: "wrong lamp", place: reaction.place, customer: "Ana Ruiz"))
      whole.append(start.duration(to: .now).milliseconds)
    }
    say("the first account heard, ms", thinking[0])
    say("a turn's own work, ms, median", median(Array(thinking.dropFirst())))
    say("a turn with its durable write, ms, median", median(whole))
  }

  /// A case of 2,000 turns: folding it, and a turn's own work in it.
  private func long(at moment: Moment) {
    var conversation = Conversation()
    let desk = Desk(nextName: "2026-03-04-1")
    let lines =
      ["i sent Ana Ruiz the wrong lamp on monday, order 88"]
      + (1..<2000).map { "change harm it cost her \($0) days of work" }
    for line in lines {
      let reaction = conversation.hear(.line(line), at: moment, knowing: desk)
      if let turn = conversation.turn(for: reaction, at: moment) { conversation.append(turn) }
    }
    let turns = conversation.turns
    let folding = (0..<50).map { _ in
      let start = ContinuousClock.now
      _ = Conversation(turns: turns)
      return start.duration(to: .now).milliseconds
    }
    say("folding \(turns.count) turns, ms, median", median(folding))
    let hearing = (0..<50).map { _ in
      let start = ContinuousClock.now
      _ = conversation.hear(.line("she had to buy another one"), at: moment, knowing: desk)
      return start.duration(to: .now).milliseconds
    }
    say("a turn's own work at \(turns.count) turns, ms, median", median(hearing))
  }

  private func replays() throws {
    let parsed = try transcripts.map { file in
      try Transcript(parsing: String(contentsOfFile: file, encoding: .utf8), name: file)
    }
    let start = ContinuousClock.now
    var inputs = 0
    while start.duration(to: .now) < .seconds(2) {
      for transcript in parsed {
        inputs += try Replaying.Replay.run(
          transcript, .plain, rules: HouseRules(), on: { .inMemory() }
        )
        .inputs
      }
      if parsed.isEmpty { return }
    }
    let seconds = start.duration(to: .now).milliseconds / 1000
    say("replayed turns a second, in memory", Double(inputs) / seconds)
  }

  private func median(_ times: [Double]) -> Double {
    let sorted = times.sorted()
    return sorted.isEmpty ? 0 : sorted[sorted.count / 2]
  }

  private func say(_ what: String, _ number: Double) {
    print(String(format: "%-48@ %.3f", what as NSString, number))
  }
}

extension Duration {
  var milliseconds: Double {
    let (seconds, attoseconds) = components
    return Double(seconds) * 1000 + Double(attoseconds) / 1e15
  }
}
