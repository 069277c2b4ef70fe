import ArgumentParser
import Filing
import Terminal

extension Amends {
  /// Erases a case for good, after saying what will go.
  struct Forget: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Erase a case for good, after saying what will go.")

    @Argument(help: "A case, by its name or by part of the customer's name.")
    var wanted: String?

    @Option(help: "Every case of this customer.")
    var customer: String?

    @ArgumentParser.Flag(help: "Do not ask.")
    var yes = false

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if (wanted == nil) == (customer == nil) {
        throw ValidationError("Name a case, or a customer with --customer.")
      }
    }

    func run() throws {
      try reporting {
        let casebook = try common.openCasebook()
        let entries = try found(in: casebook)
        for entry in entries { try Output.standard.write("\(entry.name)  \(entry.about)\n") }
        guard try yes || isAgreed() else {
          try Output.standard.write("Nothing was erased.\n")
          return
        }
        try erase(entries, in: casebook)
        try Output.standard.write("Erased.\n")
      }
    }

    private func found(in casebook: Casebook) throws -> [Entry] {
      do {
        guard let wanted else {
          let found = try casebook.cases(matching: customer ?? "")
          guard !found.isEmpty else { throw CasebookError.noSuchCase(customer ?? "") }
          return found
        }
        let name = try casebook.name(matching: wanted)
        return try casebook.list(includingClosed: true).filter { $0.name == name }
      } catch let error as CasebookError {
        throw Failure(error)
      }
    }

    private func isAgreed() throws -> Bool {
      try Output.standard.write("This cannot be taken back. Type yes to erase: ")
      guard case .line(let line) = StreamReader().read() else { return false }
      return line.lowercased().hasPrefix("yes")
    }

    private func erase(_ entries: [Entry], in casebook: Casebook) throws {
      do {
        for entry in entries { try casebook.forget(entry.name) }
      } catch {
        throw Failure(error)
      }
    }
  }
}
