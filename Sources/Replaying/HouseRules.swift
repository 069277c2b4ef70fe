package import Casework

/// What holds in every replay, whatever the transcript says.
package struct HouseRules: Sendable {
  /// Texts that the program may never say, save where the owner said them first in this file.
  package var bans: [String]
  /// Further ways in which a fact is shown to the owner, for `{slot}` in `|` lines.
  package var shown: @Sendable (Fact, Setting) -> [String]
  /// What is slipped in before each input when digressing.
  package var digressions: [String]

  package init(
    bans: [String] = [], shown: @escaping @Sendable (Fact, Setting) -> [String] = { _, _ in [] },
    digressions: [String] = ["why", "help", "show"]
  ) {
    self.bans = bans
    self.shown = shown
    self.digressions = digressions
  }

  /// Every way in which a fact may be shown.
  func words(of fact: Fact, in setting: Setting) -> [String] {
    let sum: String? = if case .money(let money)? = fact.value { money.written } else { nil }
    return [fact.shown, fact.text] + [sum].compactMap(\.self) + shown(fact, setting)
  }
}
