import Casework

/// Reads a transcript line by line.
struct TranscriptReader {
  var exchanges: [Exchange]
  var bans: [Ban] = []
  var manner = Manner()
  /// The files that are being read, the outermost first.
  var files: [String]
  /// A change of region that waits for the next input.
  var pending: [Setting.Step] = []
  /// Whether a `+` may follow.
  private var isTyping = false

  init(name: String) {
    files = [name]
    exchanges = [
      Exchange(.start, at: Spot(file: name, line: 1), manner: Manner(), cueLines: [])
    ]
  }

  mutating func read(
    _ text: String, include: (String) -> String?
  ) throws(TranscriptError) {
    let file = files.last ?? ""
    for (number, line) in text.sourceLines.enumerated() {
      let spot = Spot(file: file, line: number + 1)
      if line.utf8.last == 13 { throw .carriageReturn(spot) }
      if line.trimmed.isEmpty { continue }
      try take(line, at: spot, include: include)
    }
  }

  private mutating func take(
    _ line: String, at spot: Spot, include: (String) -> String?
  ) throws(TranscriptError) {
    let sign = line.unicodeScalars.first.map(String.init) ?? ""
    if sign == "#" { return }
    guard "%><=|+!".contains(sign) else { throw .unknownSign(spot, sign) }
    let rest = line.unicodeScalars.dropFirst()
    guard rest.isEmpty || rest.first == " " else { throw .missingBlank(spot, sign: sign) }
    let content = String(rest.dropFirst())
    defer { isTyping = sign == ">" || sign == "+" }
    switch sign {
    case "%": try set(content, at: spot, include: include)
    case ">": try open(content, at: spot)
    case "+": try goOn(content, at: spot)
    case "<": try say(content, at: spot)
    case "=": try claim(content, at: spot)
    case "|": try word(content, at: spot)
    default: try ban(content, at: spot)
    }
  }

  /// Changes the last exchange; there always is one.
  mutating func change(_ change: (inout Exchange) -> Void) {
    change(&exchanges[exchanges.count - 1])
  }

  var last: Exchange { exchanges[exchanges.count - 1] }
}

// MARK: - The owner's lines

extension TranscriptReader {
  private mutating func open(_ content: String, at spot: Spot) throws(TranscriptError) {
    guard let cue = Exchange.Cue(written: content) else {
      throw .malformed(spot, expected: #"^D, ^C, ^KILL or \^ for the sign itself"#, found: content)
    }
    begin(Exchange(cue, at: spot, manner: manner, cueLines: [spot]))
  }

  mutating func begin(_ exchange: Exchange) {
    exchanges.append(exchange)
    let steps = pending
    change { $0.steps = steps }
    pending = []
  }

  private mutating func goOn(_ content: String, at spot: Spot) throws(TranscriptError) {
    guard isTyping, case .line = last.cue else {
      throw .misplaced(spot, "a '+' goes on with a '>' line directly above it")
    }
    change { exchange in
      exchange.cue.goOn(with: content)
      exchange.cueLines.append(spot)
    }
  }
}

// MARK: - What comes of them

extension TranscriptReader {
  private mutating func say(_ content: String, at spot: Spot) throws(TranscriptError) {
    let id = content.trimmed
    guard id.isMessageID else {
      throw .malformed(spot, expected: "the id of a message, such as ask.customer", found: content)
    }
    expect(at: spot)
    change { $0.messages.append(Exchange.Message(id: id, spot: spot)) }
  }

  private mutating func claim(_ content: String, at spot: Spot) throws(TranscriptError) {
    let parts = content.split(separator: "=", maxSplits: 1).map(\.trimmed)
    guard parts.count == 2, let slot = Slot(written: parts[0]), let claim = Claim(parts[1]) else {
      throw .malformed(
        spot,
        expected:
          #"= slot = "words" or a value, unknown, later, (gone), then guess, held, private"#,
        found: content)
    }
    expect(at: spot)
    change { $0.facts.append(Exchange.FactLine(slot: slot, claim: claim, spot: spot)) }
  }

  private mutating func word(_ content: String, at spot: Spot) throws(TranscriptError) {
    guard let message = last.messages.last else {
      throw .misplaced(spot, "a '|' line gives the words of a '<' line above it")
    }
    guard message.words.last?.pattern.isRest != true else {
      throw .misplaced(spot, "nothing can follow '| ...', which is the rest of the message")
    }
    let text = content.trimmed
    guard let pattern = Pattern(text) else {
      throw .malformed(
        spot, expected: #"a slot between { and }, or \{ for the sign itself"#, found: content)
    }
    change { exchange in
      let words = Exchange.Words(pattern: pattern, text: text, spot: spot)
      exchange.messages[exchange.messages.count - 1].words.append(words)
    }
  }

  private mutating func ban(_ content: String, at spot: Spot) throws(TranscriptError) {
    guard !content.trimmed.isEmpty else {
      throw .malformed(spot, expected: "a text that must not be said", found: content)
    }
    expect(at: spot)
    change { $0.bans.append(Ban(content.trimmed, at: spot)) }
  }

  private mutating func expect(at spot: Spot) {
    let manner = manner
    change { exchange in
      if exchange.cue == .start, exchange.isBlank { exchange.spot = spot }
      exchange.manner = manner
    }
  }
}
