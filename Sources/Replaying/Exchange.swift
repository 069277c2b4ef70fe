import Casework

/// One input or one start of the program, and what a transcript says that comes of it.
struct Exchange: Hashable, Sendable {
  /// What sets it off.
  enum Cue: Hashable, Sendable {
    /// The program is started, as if the owner had typed `amends`.
    case start
    case line(String)
    case interrupted
    case ended
    /// The process is gone, and the case is opened from what was kept.
    case killed

    /// Whether the program must be running for it.
    var isInput: Bool {
      switch self {
      case .line, .interrupted, .ended: true
      case .start, .killed: false
      }
    }

    /// Adds a line to a paste.
    mutating func goOn(with more: String) {
      guard case .line(var text) = self else { return }
      // Without a second owner of the text it grows in place.
      self = .start
      text += "\n" + more
      self = .line(text)
    }
  }

  /// A `<` line and the `|` lines under it.
  struct Message: Hashable, Sendable {
    let id: String
    let spot: Spot
    var words: [Words] = []
  }

  /// A `|` line.
  struct Words: Hashable, Sendable {
    let pattern: Pattern
    let text: String
    let spot: Spot
  }

  /// A `=` line.
  struct FactLine: Hashable, Sendable {
    let slot: Slot
    let claim: Claim
    let spot: Spot
  }

  var cue: Cue
  /// The line that sets it off.
  var spot: Spot
  /// What happens to clock and region before it.
  var steps: [Setting.Step] = []
  var manner: Manner
  var messages: [Message] = []
  var facts: [FactLine] = []
  /// The `!` lines.
  var bans: [Ban] = []
  /// The lines that set it off, and any that go on with them.
  var cueLines: [Spot]
  /// The settings directly before a start of the program.
  var settingLines: [Spot] = []

  init(_ cue: Cue, at spot: Spot, manner: Manner, cueLines: [Spot]) {
    self.cue = cue
    self.spot = spot
    self.manner = manner
    self.cueLines = cueLines
  }

  /// Whether nothing was said yet of what comes of it.
  var isBlank: Bool { messages.isEmpty && facts.isEmpty && bans.isEmpty }

  /// All the lines that belong to it.
  var lines: [Spot] {
    cueLines + facts.map(\.spot) + bans.compactMap(\.spot)
      + messages.flatMap { [$0.spot] + $0.words.map(\.spot) }
  }

  /// The id that names the place after it.
  var placeID: String? { messages.last?.id }
}
