/// Several lines that arrive at once at a terminal that does not mark pastes.
enum Burst {
  /// The events, or one paste if no person can have typed them: two line ends with text after them.
  ///
  /// A line end at the very end still sends the whole, as it would have sent the last line.
  static func gathered(_ events: [InputEvent]) -> [InputEvent] {
    var text = String.UnicodeScalarView()
    for event in events {
      switch event {
      case .text(let scalar): text.append(scalar)
      case .control(0x0A): text.append("\n")
      case .control(0x0D): text.append("\r")
      case .control(0x09): text.append("\t")
      case .control, .key, .paste: return events
      }
    }
    let piece = InputDecoder.piece(String(text))
    guard piece.count(where: \.isNewline) >= 2 else { return events }
    let isSent = String(text).last?.isNewline == true
    return [.paste(piece)] + (isSent ? [.control(0x0A)] : [])
  }
}
