import ArgumentParser
import Casework
import Conversing
import Filing
import Terminal

extension Amends {
  /// Shows what is known of a case.
  struct Show: ParsableCommand {
    enum Format: String, ExpressibleByArgument, CaseIterable {
      case text
      case md
      case json
    }

    static let configuration = CommandConfiguration(abstract: "Show what is known of a case.")

    @Argument(help: "A case, by its name or by part of the customer's name.")
    var wanted: String

    @Option(help: "text, md or json.")
    var format = Format.text

    @OptionGroup var common: CommonOptions

    func run() throws {
      try reporting {
        let found = try Found(wanted, common)
        let text: String
        switch format {
        case .json: text = try JSONLine.text(CaseReport(found), pretty: true)
        case .text: text = found.conversation.shown(at: common.moment, in: found.shop)
        case .md:
          text =
            "# \(found.conversation.about)\n\n"
            + found.conversation.shown(at: common.moment, in: found.shop)
        }
        try Output.standard.write(text + "\n")
      }
    }
  }
}

/// A case that was asked for by name.
struct Found {
  let conversation: Conversation
  let shop: Shop
  let moment: Moment

  init(_ wanted: String, _ common: CommonOptions) throws {
    let casebook = try common.openCasebook()
    do {
      let name = try casebook.name(matching: wanted)
      conversation = try casebook.conversation(name) ?? Conversation()
      shop = try casebook.shop(region: common.region)
      moment = common.moment
    } catch {
      throw Failure(error)
    }
  }
}

/// A case as the contract writes it.
private struct CaseReport: Encodable {
  struct Message: Encodable {
    let channel: Channel
    let text: String
  }

  struct Due: Encodable {
    let id: String
    let words: String
    let due: String
    let kept: Bool?
  }

  let name: String?
  let place: Place
  let turns: Int
  let facts: [String: [FactReport]]
  let notes: [String]
  let drafts: [Message]
  let promises: [Due]
  let sent: [Sent]

  enum CodingKeys: String, CodingKey {
    case name = "case"
    case place
    case turns
    case facts
    case notes
    case drafts
    case promises
    case sent
  }

  init(_ found: Found) {
    let conversation = found.conversation
    let matter = conversation.matter
    name = matter.name
    place = conversation.place(at: found.moment, in: found.shop)
    turns = conversation.turns.count
    let dormant = conversation.dormant
    facts = Dictionary(
      uniqueKeysWithValues: matter.facts.map { slot, facts in
        (slot.rawValue, facts.map { FactReport($0, isDormant: dormant.contains(slot)) })
      })
    notes = matter.notes
    drafts = conversation.drafts(at: found.moment, in: found.shop)
      .map { Message(channel: $0.channel, text: $0.text) }
    promises = conversation.promises(at: found.moment).map {
      Due(id: $0.id.rawValue, words: $0.words, due: $0.due.iso, kept: matter.verdicts[$0.id])
    }
    sent = matter.sent
  }
}
