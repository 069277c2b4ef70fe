import ArgumentParser
import Casework
import Conversing
import Terminal

extension Amends {
  /// Writes a message of a case.
  struct DraftCommand: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case md
      case json
    }

    static let configuration = CommandConfiguration(
      commandName: "draft", abstract: "Write a message of a case, as it stands now.")

    @Argument(help: "A case, by its name or by part of the customer's name.")
    var wanted: String

    @Option(help: "email, sms or phone.")
    var channel: Casework.Channel = .email

    @Option(help: "text, md or json.")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    func run() throws {
      try reporting {
        let found = try Found(wanted, common)
        guard let text = found.conversation.draft(for: channel, at: common.moment, in: found.shop)
        else {
          throw Failure(
            "there is no \(channel.rawValue) for this case yet; go on with: amends talk \(wanted)",
            code: 1)
        }
        switch format {
        case .text, .md: try Output.standard.write(text + "\n")
        case .json:
          try Output.standard.write(
            try JSONLine.text(["channel": channel.rawValue, "text": text]) + "\n")
        }
      }
    }
  }
}

extension Casework.Channel: ExpressibleByArgument {}
