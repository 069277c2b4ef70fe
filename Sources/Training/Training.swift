import ArgumentParser

/// Learns the tables of weights from examples, for Scripts/learn; not part of the program.
@main
struct Training: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "training", abstract: "Learn tables of weights from examples.",
    subcommands: [
      TaggerTraining.self, SentenceTraining.self, KindTraining.self,
      ClauseTraining.self, SpanTraining.self, ThingTraining.self, ReplyTraining.self,
    ])
}
