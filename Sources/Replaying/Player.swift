import Casework
import Conversing

/// Plays a transcript on a stage, exchange by exchange.
struct Player {
  /// What is done to a stage.
  enum Act {
    case start(Setting)
    case recover(Setting)
    case hear(Input, Setting)
    case reopen
  }

  let transcript: Transcript
  let rules: HouseRules
  let maker: () throws -> Stage
  /// Whether what the script says is left aside and only the inputs are played.
  let isRecording: Bool

  private(set) var outcome: Outcome
  private(set) var setting = Setting.usual
  /// Where the program stands; `nil` when it does not run.
  private(set) var place: Place?
  /// What the owner entered so far.
  private(set) var typed: [String] = []
  private var stage: Stage
  /// All that was done to the stage, so that a copy can be made.
  private var acts: [Act] = []

  init(
    _ transcript: Transcript, variant: Variant, rules: HouseRules, isRecording: Bool = false,
    on maker: @escaping () throws -> Stage
  ) throws {
    self.transcript = transcript
    self.rules = rules
    self.maker = maker
    self.isRecording = isRecording
    outcome = Outcome(variant: variant)
    stage = try maker()
  }

  /// Plays the whole transcript.
  mutating func play() throws {
    var next = 0
    while next < transcript.exchanges.count { next = try play(next) }
  }

  mutating func fail(_ failures: [Failure]) {
    outcome.failures += failures.map { failure in
      var failure = failure
      failure.variant = outcome.variant
      return failure
    }
  }

  mutating func note(_ performance: Performance) { outcome.performances.append(performance) }

  mutating func apply(_ steps: [Setting.Step]) {
    for step in steps { setting.apply(step) }
  }

  /// What may not be said in this file, whatever the turn.
  var standingBans: [Ban] { transcript.bans + rules.bans.map { Ban($0) } }
}

// MARK: - Acts

extension Player {
  /// Starts the program, as if the owner had typed `amends`.
  mutating func start() throws -> Heard { try heard(.start(setting)) }

  mutating func recover() throws -> Heard { try heard(.recover(setting)) }

  mutating func hear(_ input: Input) throws -> Heard {
    if case .line(let text) = input { typed.append(text) }
    outcome.inputs += 1
    return try heard(.hear(input, setting))
  }

  mutating func reopen() throws {
    acts.append(.reopen)
    try stage.reopen()
  }

  private mutating func heard(_ act: Act) throws -> Heard {
    acts.append(act)
    let before = place
    let (heard, isInput) = try Self.perform(act, on: stage)
    guard let heard else { return Heard(took: .empty, said: [], place: .lobby) }
    outcome.coverage.note(heard, from: isInput ? before : nil)
    place = heard.leaves ? nil : heard.place
    return heard
  }

  private static func perform(_ act: Act, on stage: Stage) throws -> (heard: Heard?, Bool) {
    switch act {
    case .start(let setting): return (try stage.start(setting), false)
    case .recover(let setting): return (try stage.recover(setting), false)
    case .hear(let input, let setting): return (try stage.hear(input, setting), true)
    case .reopen:
      try stage.reopen()
      return (nil, false)
    }
  }

  /// A player that stands where this one does, on a stage of its own.
  func copy() throws -> Player {
    var copy = self
    copy.stage = try maker()
    for act in acts { _ = try Self.perform(act, on: copy.stage) }
    return copy
  }
}
