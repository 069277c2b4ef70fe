import ArgumentParser
import Terminal

extension Amends {
  /// Says what the coach looks for, and why.
  struct RulesCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case md
      case json
    }

    static let configuration = CommandConfiguration(
      commandName: "rules", abstract: "Say what the coach looks for, and why.")

    @Argument(help: "The id of one rule, as in AP-COND; none lists them all.")
    var rule: String?

    @Option(help: "text, md or json.")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    func run() throws {
      try reporting {
        let catalogue = Catalogue()
        guard let rule else {
          switch format {
          case .text: try Output.standard.write(catalogue.lines.joined(separator: "\n") + "\n")
          case .md: try Output.standard.write(catalogue.document)
          case .json: try Output.standard.write(try JSONLine.text(catalogue.entries) + "\n")
          }
          return
        }
        guard let entry = catalogue.entry(rule) else { throw Self.unknown(rule, in: catalogue) }
        switch format {
        case .text: try Output.standard.write(entry.lines.joined(separator: "\n") + "\n")
        case .md: try Output.standard.write(entry.section(examples: .max))
        case .json: try Output.standard.write(try JSONLine.text([entry]) + "\n")
        }
      }
    }

    private static func unknown(_ rule: String, in catalogue: Catalogue) -> Failure {
      let nearest = catalogue.nearest(to: rule)
      let advice =
        nearest.isEmpty
        ? "amends rules lists them all"
        : "did you mean \(nearest.joined(separator: " or "))? amends rules lists them all"
      return Failure("there is no rule \(SafeText.shown(rule)); \(advice)", code: 66)
    }
  }
}
