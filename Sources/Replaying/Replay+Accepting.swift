package import Casework
package import Conversing

extension Replay {
  /// The file's text with what the program does now in the layers named; all else byte for byte.
  ///
  /// - Parameters:
  ///   - layers: What may be rewritten.
  ///   - transcript: The file.
  ///   - outcome: What its plain replay came to.
  ///   - rules: Those of that replay.
  /// - Returns: The whole file; the same text when it agrees already.
  package static func accept(
    _ layers: Set<Layer>, in transcript: Transcript, from outcome: Outcome,
    rules: HouseRules = HouseRules()
  ) -> String {
    Reviser.text(transcript, layers, from: outcome, rules: rules)
  }

  /// The file's text with what comes of its inputs filled in; lines that hold already stay.
  ///
  /// - Parameters:
  ///   - transcript: A file that may have `%`, `#`, `>` and `+` lines only.
  ///   - words: Whether messages without `|` lines get them.
  ///   - rules: What holds in every replay.
  ///   - stage: Makes a program with an empty casebook.
  /// - Returns: The whole file, which a replay agrees with.
  /// - Throws: What the stage throws.
  package static func record(
    _ transcript: Transcript, words: Bool = false, rules: HouseRules = HouseRules(),
    on stage: @escaping () throws -> Stage
  ) throws -> String {
    var player = try Player(
      transcript, variant: .plain, rules: rules, isRecording: true, on: stage)
    try player.play()
    return Reviser.text(
      transcript, Set(Layer.allCases), from: player.outcome, rules: rules, addsWords: words)
  }
}

extension Transcript {
  /// A file that holds these inputs and says nothing yet of what comes of them.
  ///
  /// - Parameters:
  ///   - inputs: What the owner enters.
  ///   - setting: The clock and the region.
  /// - Returns: The file, to be recorded.
  package static func script(of inputs: [Input], setting: Setting = .usual) -> String {
    let lines = head(setting) + inputs.flatMap { Exchange.Cue($0).written }
    return lines.joined(separator: "\n") + "\n"
  }

  /// A file that holds the lines of a kept case and says nothing yet of what comes of them.
  ///
  /// Where more than six hours lie between two turns the program is started again and the case
  /// opened. Lines that wrote no turn, such as `why`, are not in it.
  package static func script(of turns: [Turn], region: Region = .unitedStates) -> String {
    guard let first = turns.first else { return "" }
    let name = "\(first.at.day.iso)-1"
    var now = first.at
    var lines = head(Setting(now: first.at, region: region))
    for turn in turns {
      if turn.at.minutes(since: now) > 360 {
        lines += ["", "% clock \(turn.at.written)", "> open \(name)"]
      }
      now = turn.at
      lines += Exchange.Cue.line(turn.line).written
    }
    return lines.joined(separator: "\n") + "\n"
  }

  private static func head(_ setting: Setting) -> [String] {
    let locale = setting.region == .unitedStates ? [] : ["% locale \(setting.region.rawValue)"]
    return ["% clock \(setting.now.written)"] + locale + [""]
  }
}

extension Moment {
  /// The time without its offset, as a `% clock` line writes it.
  fileprivate var written: String { String(iso.prefix(16)) }
}

extension Exchange.Cue {
  fileprivate init(_ input: Input) {
    self =
      switch input {
      case .line(let text): .line(text)
      case .interrupted: .interrupted
      case .ended: .ended
      }
  }
}
