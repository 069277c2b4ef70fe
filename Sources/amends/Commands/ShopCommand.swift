import ArgumentParser
import Casework
import Filing
import Terminal

extension Amends {
  /// Shows or sets what is known of the shop.
  struct ShopCommand: ParsableCommand {
    static let configuration = CommandConfiguration(
      commandName: "shop", abstract: "Show or set the shop's name, signature, phone and voice.")

    @Argument(help: "show, or set KEY VALUE with name, signature, phone, voice or currency.")
    var words: [String] = []

    @OptionGroup var common: CommonOptions

    func validate() throws {
      if words.isEmpty || words == ["show"] { return }
      guard words.first == "set", words.count >= 3 else {
        throw ValidationError("Type: amends shop set KEY VALUE, or amends shop show.")
      }
      guard let setting = ShopSetting(rawValue: words[1]) else {
        let known = ShopSetting.allCases.map(\.rawValue).joined(separator: ", ")
        throw ValidationError("'\(words[1])' cannot be set. Choose one of: \(known).")
      }
      guard setting.accepts(words.dropFirst(2).joined(separator: " ")) else {
        throw ValidationError("That is no \(setting.rawValue).")
      }
    }

    func run() throws {
      try reporting {
        let casebook = try common.openCasebook()
        do {
          if words.first == "set", let setting = ShopSetting(rawValue: words[1]) {
            try casebook.setShop(setting, to: words.dropFirst(2).joined(separator: " "))
          }
          let shop = try casebook.shop(region: common.region)
          let lines = [
            "name: \(shop.name ?? "not known yet")", "signature: \(shop.signer ?? "not known yet")",
            "phone: \(shop.phone ?? "not known yet")", "voice: \(shop.voice.rawValue)",
            "currency: \(shop.currency.rawValue)",
          ]
          try Output.standard.write(lines.joined(separator: "\n") + "\n")
        } catch let error as CasebookError {
          throw Failure(error)
        }
      }
    }
  }
}
