/// Finds what somebody wrote that was pasted into a text without marks: a block of lines after
/// "she sent me this", or a letter with its greeting.
struct Pastes {
  private let tokens: [Token]
  /// The tokens of each line.
  private let lines: [Range<Int>]
  /// The lines that begin a paragraph.
  private let paragraphs: Set<Int>

  /// The tokens of each pasted block.
  static func blocks(_ tokens: [Token], _ kinds: [ScalarKind]) -> [Range<Int>] {
    guard kinds.contains(.lineEnd) || tokens.contains(where: { $0.text == ":" }) else { return [] }
    return Pastes(tokens, kinds).blocks
  }

  private init(_ tokens: [Token], _ kinds: [ScalarKind]) {
    self.tokens = tokens
    var lines: [Range<Int>] = []
    var paragraphs: Set<Int> = []
    var start = 0
    for index in tokens.indices.dropFirst() {
      let gap = tokens[index - 1].range.upperBound..<tokens[index].range.lowerBound
      let ends = gap.isEmpty ? 0 : kinds[gap].count { $0 == .lineEnd }
      guard ends > 0 else { continue }
      lines.append(start..<index)
      start = index
      if ends > 1 { paragraphs.insert(lines.count) }
    }
    if start < tokens.count { lines.append(start..<tokens.count) }
    self.lines = lines
    self.paragraphs = paragraphs
  }

  private var blocks: [Range<Int>] {
    var blocks: [Range<Int>] = []
    var number = 0
    while number < lines.count {
      guard let start = start(in: number) else {
        number += 1
        continue
      }
      let (end, next) = end(of: start, from: number)
      if isSpoken(start..<end) { blocks.append(start..<end) }
      number = max(next, number + 1)
    }
    return blocks
  }

  /// Where a block begins in a line, if one does.
  private func start(in number: Int) -> Int? {
    let line = lines[number]
    guard !tokens[line.lowerBound].isQuoted else { return nil }
    if number > 0, isAnnouncement(lines[number - 1]) || isGreeting(line) { return line.lowerBound }
    if let greeting = line.dropFirst().first(where: { isGreeting($0..<line.upperBound) }),
      announces(line.lowerBound..<greeting)
    {
      return greeting
    }
    for index in line.dropFirst().dropLast() where tokens[index].text == ":" {
      if !tokens[index + 1].isQuoted, tokens[index + 1].form == .word,
        announces(line.lowerBound..<index)
      {
        return index + 1
      }
    }
    return nil
  }

  /// Where a block ends, and the line after it: the owner speaks again in a later paragraph of her,
  /// not to you, or asks what to say.
  private func end(of start: Int, from number: Int) -> (end: Int, next: Int) {
    for next in lines.indices.dropFirst(number + 1) {
      let isOwners =
        paragraphs.contains(next) && !speaksTo(lines[next])
        && (speaksOf(lines[next]) || next > number + 1 && isSignature(lines[next - 1]))
      if isOwners || asksForWords(lines[next]) { return (lines[next].lowerBound, next) }
    }
    return (tokens.count, lines.count)
  }

  /// Whether a block is said by somebody to somebody, and is no report.
  private func isSpoken(_ block: Range<Int>) -> Bool {
    speaksTo(block) || tokens[block].contains { Self.own.contains($0.lower) } && block.count > 3
  }

  /// "Jen Marsh", "Thanks, Jo": the name under a message.
  private func isSignature(_ line: Range<Int>) -> Bool {
    let words = tokens[line].filter { $0.form == .word }
    return !words.isEmpty && words.count <= 4
      && tokens[line].allSatisfy { $0.form == .word || [",", ".", "x", "-"].contains($0.text) }
      && words.contains { $0.text.first?.isUppercase ?? false }
  }

  private func speaksTo(_ range: Range<Int>) -> Bool {
    tokens[range].contains { Self.hearer.contains($0.lower) }
  }

  private func speaksOf(_ range: Range<Int>) -> Bool {
    tokens[range].contains { Self.absent.contains($0.lower) }
  }

  /// "What do I say to her", "how should I reply".
  private func asksForWords(_ line: Range<Int>) -> Bool {
    let words = tokens[line].prefix(7).map(\.lower)
    guard let first = words.first, ["what", "how", "can", "help", "pls", "please"].contains(first)
    else { return false }
    return words.contains { ["say", "reply", "respond", "answer", "write"].contains($0) }
      && words.contains { ["i", "me", "we"].contains($0) }
  }

  private func isAnnouncement(_ line: Range<Int>) -> Bool {
    guard let last = line.last else { return false }
    if tokens[last].text == ":" { return announces(line.dropLast()) }
    let end = tokens[last].form == .punctuation ? line.dropLast() : line
    guard let word = end.last, Self.enders.contains(tokens[word].lower) else { return false }
    return announces(end)
  }

  /// Whether words say that somebody else wrote or said something.
  private func announces(_ range: Range<Int>) -> Bool {
    let start = range.last { [".", "!", "?"].contains(tokens[$0].text) }.map { $0 + 1 }
    let words = max(start ?? range.lowerBound, range.upperBound - 14)..<range.upperBound
    guard let saying = words.last(where: { Self.saying.contains(tokens[$0].lower) }) else {
      return false
    }
    return !tokens[max(words.lowerBound, saying - 2)..<saying].contains {
      ["i", "we"].contains($0.lower)
    }
  }

  /// "Hi Jo," on a line that is not the first.
  private func isGreeting(_ line: Range<Int>) -> Bool {
    guard Self.greetings.contains(tokens[line.lowerBound].lower) else { return false }
    let opening = tokens[line].prefix(6)
    let isShort = line.count <= 5 || opening.contains { [",", "!", "-"].contains($0.text) }
    return isShort
      && tokens[line.upperBound..<min(line.upperBound + 80, tokens.count)].contains {
        Self.hearer.contains($0.lower)
      }
  }

  private static let greetings: WordSet = ["hi", "hello", "hey", "dear", "hiya"]
  private static let hearer: WordSet = ["you", "your", "u", "ur", "yours", "you're", "youre"]
  private static let own: WordSet = [
    "i", "my", "me", "im", "i'm", "ive", "i've", "mine", "we", "our",
  ]
  private static let absent: WordSet = ["she", "he", "her", "him", "they", "them"]
  private static let enders: WordSet = [
    "this", "that", "below", "following", "wrote", "said", "says", "writes", "message", "email",
    "text", "review", "sent",
  ]
  private static let saying: WordSet = [
    "wrote", "write", "writes", "sent", "sends", "messaged", "emailed", "texted", "posted",
    "replied", "says", "said", "put", "left", "review", "message", "email", "text", "letter",
    "complaint", "dm", "voicemail", "mail", "e-mail",
  ]
}
