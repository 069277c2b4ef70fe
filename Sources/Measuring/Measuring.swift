import ArgumentParser

/// What the scripts measure with; not part of the program that owners use.
@main
struct Measuring: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "measuring",
    abstract: "Measure the program from inside, for Scripts/bench and Scripts/measure.",
    subcommands: [
      Bench.self, ListeningMeasure.self, PerspectiveMeasure.self, RepliesMeasure.self,
      EnglishMeasure.self, WordingMeasure.self, SyllablesMeasure.self,
    ])
}
