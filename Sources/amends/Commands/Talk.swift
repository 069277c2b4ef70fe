import ArgumentParser
import Casework
import Conversing
import Filing
import Terminal

extension Amends {
  /// Talks a case through at the terminal; everything is kept after every line.
  struct Talk: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case json
    }

    static let configuration = CommandConfiguration(
      abstract: "Talk a mistake through; this is what amends does without a command.")

    @Argument(help: "A case, by its name or by part of the customer's name.")
    var wanted: String?

    @ArgumentParser.Flag(help: "Begin a new case.")
    var new = false

    @ArgumentParser.Flag(help: "Read and write plainly, for screen readers and simple terminals.")
    var plain = false

    @Option(help: "text, or json: one line of JSON for each line of input.")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    func run() throws {
      try reporting {
        StandardStreams.fillGaps()
        Signals.ignoreBrokenPipes()
        let casebook = try common.openCasebook()
        var session = Session(casebook, common)
        switch try beginning(in: casebook) {
        case .fresh: break
        case .list: session.isAtList = true
        case .open(let name): try session.open(name)
        }
        switch format {
        case .json: try JSONTalk.run(&session)
        case .text: try TerminalTalk(plain: plain, noColor: common.noColor).run(&session)
        }
      }
    }

    /// The case asked for, else the one that waits, else the list, else a new one.
    private func beginning(in casebook: Casebook) throws -> Beginning {
      do {
        if new { return .fresh }
        if let wanted { return .open(try casebook.name(matching: wanted, preferringOpen: true)) }
        return Beginning(try casebook.list().map(\.other), at: common.moment)
      } catch {
        throw Failure(error)
      }
    }
  }
}
