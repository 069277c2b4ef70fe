import ArgumentParser

/// The `amends` command: talks by default.
@main
struct Amends: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "amends",
    abstract: "Put a mistake right with the customer it hurt, one question at a time.",
    version: "0.1.0",
    subcommands: [
      Talk.self, Cases.self, Show.self, DraftCommand.self,
      Check.self, RulesCommand.self, Listen.self, Replay.self, ShopCommand.self, Forget.self,
      Doctor.self,
    ],
    defaultSubcommand: Talk.self
  )
}
