import ArgumentParser
import Casework
import Conversing
import Foundation
import Replaying
import Terminal

extension Amends {
  /// Replays transcripts of conversations and says where they differ.
  struct Replay: ParsableCommand {
    enum Accepted: String, ExpressibleByArgument, CaseIterable {
      case words
      case facts
      case route

      var layer: Layer {
        switch self {
        case .words: .words
        case .facts: .facts
        case .route: .route
        }
      }
    }

    static let configuration = CommandConfiguration(
      abstract: "Replay transcripts of conversations and say where they differ.")

    @Argument(help: "Transcripts, as in Transcripts/late-cake.talk.")
    var files: [String]

    @Option(help: "Write what was said into the file: words, facts or route.")
    var accept: Accepted?

    @ArgumentParser.Flag(
      help: "Fill a file that has only inputs with what is said and what is known.")
    var record = false

    @ArgumentParser.Flag(help: "Say what the files together reach, and what is never said.")
    var coverage = false

    @OptionGroup var common: CommonOptions

    func run() throws {
      try reporting {
        var reached = Coverage()
        var failed = false
        for file in files {
          let outcomes = try replay(file)
          failed = failed || outcomes.contains { !$0.isFine }
          for outcome in outcomes { reached.merge(outcome.coverage) }
        }
        if coverage {
          try Output.standard.write(reached.report(catalogue: Messages.catalogue) + "\n")
        }
        if failed { throw ExitCode(1) }
      }
    }

    private func replay(_ file: String) throws -> [Outcome] {
      let transcript = try parsed(file)
      let stage = { try DiskStage().stage }
      if record {
        let text = try Replaying.Replay.record(
          transcript, words: accept == .words, rules: .house, on: stage)
        try write(text, to: file)
        return []
      }
      let outcomes = try Replaying.Replay.everyWay(transcript, rules: .house, on: stage)
      if let accept, let plain = outcomes.first {
        let text = Replaying.Replay.accept(
          [accept.layer], in: transcript, from: plain, rules: .house)
        if text != transcript.text { try write(text, to: file) }
        return []
      }
      for outcome in outcomes {
        for failure in outcome.failures { try Output.standard.write("\(failure)\n") }
        try Output.standard.write(outcome.summary + "\n")
      }
      return outcomes
    }

    private func parsed(_ file: String) throws -> Transcript {
      guard let text = try? String(contentsOfFile: file, encoding: .utf8) else {
        throw Failure("cannot read \(file)", code: 66)
      }
      let folder = URL(filePath: file).deletingLastPathComponent()
      do {
        return try Transcript(parsing: text, name: file) { name in
          try? String(contentsOf: folder.appending(path: name), encoding: .utf8)
        }
      } catch {
        throw Failure("\(error)", code: 2)
      }
    }

    private func write(_ text: String, to file: String) throws {
      do {
        try text.write(toFile: file, atomically: true, encoding: .utf8)
      } catch {
        throw Failure("cannot write \(file)", code: 74)
      }
    }
  }
}
