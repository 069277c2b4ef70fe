package import Casework

/// The outer circumstances of a turn: what the clock shows and where the shop writes.
package struct Setting: Hashable, Sendable {
  package var now: Moment
  package var region: Region

  package init(now: Moment, region: Region = .unitedStates) {
    self.now = now
    self.region = region
  }
}

extension Setting {
  /// What holds where a transcript has no `% clock`: a Wednesday at nine, in the United States.
  package static let usual = Setting(now: Moment(day: Day(number: 20_516), minute: 540))

  /// A change of the circumstances, by a `%` line.
  enum Step: Hashable, Sendable {
    case clock(Moment)
    /// So many minutes pass.
    case after(Int)
    case locale(Region)
  }

  mutating func apply(_ step: Step) {
    switch step {
    case .clock(let moment): now = moment
    case .after(let minutes): now = now.adding(minutes: minutes)
    case .locale(let region): self.region = region
    }
  }
}
