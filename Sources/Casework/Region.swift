/// Where the shop writes: the order of dates, the currency and the spelling.
package enum Region: String, CaseIterable, Codable, Sendable {
  case unitedStates = "en-US"
  case britain = "en-GB"

  /// The currency that a bare sum is in.
  package var currency: Currency { self == .britain ? .pound : .dollar }

  /// The place where sums are in this currency; `nil` where it is none of those known.
  package init?(reckoningIn currency: Currency) {
    guard let place = Self.allCases.first(where: { $0.currency == currency }) else { return nil }
    self = place
  }

  /// The number to ring when somebody is in danger now.
  package var emergencyNumber: String { self == .britain ? "999" : "911" }

  /// What one does with a telephone there.
  package var toPhone: String { self == .britain ? "ring" : "call" }

  /// The region that a locale name such as `en_GB.UTF-8` means; the United States when it says
  /// nothing else.
  package init(localeName: String) {
    let name = localeName.replacing("_", with: "-").lowercased()
    self = name.hasPrefix("en-gb") || name.hasPrefix("en-ie") ? .britain : .unitedStates
  }
}
