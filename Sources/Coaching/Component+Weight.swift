package import Casework

extension Component {
  /// What it adds to the score of a text; all together are 100.
  ///
  /// - Note: Source: our own numbers, after the ranks of Lewicki, Polin & Lount (2016) and the
  ///   effect of empathy in Roschk & Kaiser (2013).
  package var weight: Int {
    switch self {
    case .saysSorry, .namesHarm, .empathy, .explains, .prevents: 9
    case .namesAct: 8
    case .owns: 22
    case .repairs: 16
    case .givesChoice: 3
    case .affirmsWronged, .invitesVoice, .saysNext: 2
    case .releases: 0
    }
  }
}
