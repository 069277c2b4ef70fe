/// How grave a mistake is, from a slip to a crisis.
package enum Severity: Int, CaseIterable, Comparable, Codable, Sendable {
  case slip = 1
  case realHarm
  case serious
  case crisis

  package static func < (lighter: Severity, graver: Severity) -> Bool {
    lighter.rawValue < graver.rawValue
  }
}
