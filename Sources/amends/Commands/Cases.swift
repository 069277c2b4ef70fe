import ArgumentParser
import Casework
import Filing
import Terminal

extension Amends {
  /// Lists the cases, most pressing first.
  struct Cases: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "List the cases, most pressing first.")

    @ArgumentParser.Flag(help: "Closed ones as well.")
    var all = false

    @Option(help: "Only cases in which these words occur.")
    var search: String?

    @Option(help: "text or json.")
    var format = Talk.Format.text

    @OptionGroup var common: CommonOptions

    func run() throws {
      try reporting {
        let casebook = try common.openCasebook()
        let entries = try found(in: casebook)
        switch format {
        case .json:
          try Output.standard.write(try JSONLine.text(entries.map(EntryReport.init)) + "\n")
        case .text:
          let page = Page(profile: .current(plain: true, noColor: true))
          if entries.isEmpty { try page.show("No cases.") }
          for entry in entries { try page.show(line(entry)) }
        }
      }
    }

    private func found(in casebook: Casebook) throws -> [Entry] {
      do {
        if let search { return try casebook.search(search) }
        return try casebook.list(includingClosed: all)
      } catch {
        throw Failure(error)
      }
    }

    private func line(_ entry: Entry) -> String {
      let due = entry.due.map { ", due \($0.due.iso): \($0.words)" } ?? ""
      return "\(entry.name)  \(entry.about)\(due)"
    }
  }
}

/// A line of the list as the contract writes it.
private struct EntryReport: Encodable {
  let name: String
  let about: String
  let place: Place
  let updated: String
  let due: String?

  enum CodingKeys: String, CodingKey {
    case name = "case"
    case about
    case place
    case updated
    case due
  }

  init(_ entry: Entry) {
    name = entry.name
    about = entry.about
    place = entry.place
    var moment = entry.updated
    moment.offset = nil
    updated = moment.iso
    due = entry.due.map { promise in
      promise.minute.map { Moment(day: promise.due, minute: $0).iso } ?? promise.due.iso
    }
  }
}
