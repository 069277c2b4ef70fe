import ArgumentParser
import Casework
import Filing
import Terminal

extension Amends {
  /// Checks the casebook and repairs what can be.
  struct Doctor: ParsableCommand {
    static let configuration = CommandConfiguration(
      abstract: "Check the casebook and repair what can be.")

    @OptionGroup var common: CommonOptions

    func run() throws {
      try reporting {
        let casebook = try common.openCasebook()
        let troubles = try checked(casebook, at: common.moment)
        for trouble in troubles { try Output.standard.write("\(trouble)\n") }
        if troubles.isEmpty {
          try Output.standard.write("The casebook is sound: \(casebook.path)\n")
        }
        if !troubles.isEmpty { throw ExitCode(1) }
      }
    }

    /// Puts the derived lists in order and says what is wrong with the rest.
    private func checked(_ casebook: Casebook, at moment: Moment) throws -> [Trouble] {
      do {
        let shop = try casebook.shop(region: common.region)
        try casebook.rebuild { Abstract(of: $0, at: moment, in: shop) }
        return try casebook.troubles()
      } catch {
        throw Failure(error)
      }
    }
  }
}
