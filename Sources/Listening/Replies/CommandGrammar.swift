import Casework

extension Command {
  /// The command that a whole line is, or `nil` when the line is an answer or a story.
  init?(_ plain: Plainness, line: String, expecting expectation: Expectation) {
    let isStory = expectation.form == .story && !plain.isSlashed
    if let lone = Self.lone[plain.text] {
      if Self.isName(line, plain, expectation) { return nil }
      self = lone
      return
    }
    if Self.questions.contains(plain.text) {
      self = .help
      return
    }
    if Self.examples.contains(plain.text) {
      self = .example
      return
    }
    if Agreement.later.contains(plain.text), !isStory || plain.words.count == 1 {
      if Self.isName(line, plain, expectation) { return nil }
      self = .later
      return
    }
    if isStory, let note = Self.noted(in: line) {
      self = note
      return
    }
    if let open = Self.opening(plain, expectation) {
      self = open
      return
    }
    guard !isStory else { return nil }
    guard let other = Self.longer(plain, line, expectation) ?? Self.misspelt(line, expectation)
    else { return nil }
    self = other
  }

  /// "Go bak one", "prevous question": what a short line steers to once it is spelt right.
  private static func misspelt(_ line: String, _ expectation: Expectation) -> Command? {
    guard expectation.form != .name, let mended = Misspelling.mended(line),
      let spoken = Spoken(mended)
    else { return nil }
    return lone[Plainness(mended).text] ?? Steering.command(spoken, expectation)
      ?? Enquiry.command(spoken, expectation)
  }

  /// The commands that are a line by themselves.
  package static let lone: [String: Command] = [
    "back": .back, "go back": .back, "previous": .back,
    "undo": .undo, "redo": .redo,
    "why": .why(line: nil), "why?": .why(line: nil), "why do you ask": .why(line: nil),
    "why do you ask?": .why(line: nil), "why are you asking": .why(line: nil),
    "why are you asking?": .why(line: nil),
    "help": .help, "?": .help, "??": .help, "help me": .help, "help?": .help,
    "example": .example, "show": .show, "draft": .draft(nil), "cases": .cases, "new": .new,
    "more": .more, "quit": .quit, "exit": .quit, "bye": .quit, "q": .quit, ":q": .quit,
    "goodbye": .quit, "pause": .pause, "brb": .pause, "restart": .restart,
    "start over": .restart, "start again": .restart,
  ]

  /// "Open terry", where such a case exists.
  private static func opening(_ plain: Plainness, _ expectation: Expectation) -> Command? {
    guard plain.words.first == "open", plain.words.count > 1 else { return nil }
    let name = plain.words.dropFirst().joined(separator: " ")
    return expectation.cases.contains { matches($0, name) } ? .open(name) : nil
  }

  private static let examples: Set<String> = [
    "like what", "like what?", "such as", "such as?", "for example", "for example?", "eg", "e.g",
    "give me an example", "an example", "what kind of thing", "what kind of thing?", "example?",
  ]

  private static let questions: Set<String> = [
    "what do i do", "what do i do?", "what do i type", "what do i type?", "what do you mean",
    "what do you mean?", "what does that mean", "what does that mean?", "whats the difference",
    "whats the difference?", "how does this work", "how does this work?", "what now", "what now?",
    "what can i say", "what can i say?", "what", "what?", "huh", "huh?", "eh", "eh?",
    "i dont understand", "i dont get it", "dont understand",
  ]

  /// Whether a lone word with a capital is somebody's name where a name is asked.
  static func isName(
    _ line: String, _ plain: Plainness, _ expectation: Expectation
  ) -> Bool {
    guard case .name = expectation.form, !plain.isSlashed, names.contains(plain.text) else {
      return false
    }
    let bare = line.trimmed
    return bare.first?.isUppercase ?? false && bare.dropFirst().contains(where: \.isLowercase)
  }

  /// The words that steer and are also people's names.
  private static let names: Set<String> = ["skip", "more", "bye"]

  private static func noted(in line: String) -> Command? {
    let bare = line.trimmed
    let start = bare.hasPrefix("/") ? bare.dropFirst() : Substring(bare)
    guard start.lowercased().hasPrefix("note:") else { return nil }
    return .note(String(start.dropFirst(5)).trimmed)
  }

  /// A command with something after it; the whole line must fit.
  private static func longer(
    _ plain: Plainness, _ line: String, _ expectation: Expectation
  ) -> Command? {
    if let note = noted(in: line) { return note }
    let words = plain.words
    guard let first = words.first, words.count > 1 || plain.isSlashed else { return nil }
    let rest = words.dropFirst().joined(separator: " ")
    if let label = labelled(words, line) { return label }
    if let amendment = Amendment(line, answering: expectation) {
      return .change(.slot(amendment.slot), to: amendment.value)
    }
    switch first {
    case "change", "fix", "correct": return change(line, words, expectation)
    case "open": return expectation.cases.contains(where: { matches($0, rest) }) ? .open(rest) : nil
    case "why": return why(words, expectation)
    case "show" where rest.contains("example"): return .example
    case "show":
      return words.count == 1 || words[1] == "me" && words.count <= 8 || rest == "facts"
        ? (rest.hasSuffix("draft") ? .draft(nil) : .show) : nil
    case "draft":
      return Channel(rawValue: rest).map { .draft($0) } ?? channels[rest].map { .draft($0) }
    case "undo":
      return line.trimmed.dropFirst(4).first.map { ".,!".contains($0) } == true ? .undo : nil
    case "whats": return rest.hasPrefix("a ") ? clarify(words) : nil
    case "what": return rest.hasPrefix("is a ") ? clarify(words) : nil
    case "note": return plain.isSlashed ? .note(String(line.trimmed.dropFirst(5)).trimmed) : nil
    default: return nil
    }
  }

  private static let channels: [String: Channel] = [
    "text": .sms, "text message": .sms, "call": .phone, "mail": .email, "e-mail": .email,
  ]

  private static func matches(_ name: String, _ typed: String) -> Bool {
    let name = name.lowercased()
    return name == typed || (typed.count >= 2 && name.contains(typed))
  }

  private static func clarify(_ words: [Substring]) -> Command? { words.count <= 5 ? .help : nil }

  private static func why(_ words: [Substring], _ expectation: Expectation) -> Command? {
    var rest = words.dropFirst()
    if rest.first == "line" || rest.first == "number" { rest = rest.dropFirst() }
    guard rest.count == 1, let number = rest.first.flatMap({ Int($0.filter(\.isNumber)) }) else {
      return nil
    }
    return .why(line: number)
  }

  /// "Can you change what i will do", "change the offer to a refund": the thing by its name.
  private static func labelled(_ words: [Substring], _ line: String) -> Command? {
    let asking: Set<Substring> = [
      "can", "could", "you", "i", "we", "want", "need", "to", "please", "let", "me", "would",
      "like", "id", "lets", "pls",
    ]
    let rest = words.drop { asking.contains($0) }
    guard rest.first == "change", words.count > 1, words.count - rest.count <= 5,
      let label = Label(changing: Array(rest.dropFirst()), in: line)
    else { return nil }
    return .change(.slot(label.slot), to: label.value.isEmpty ? nil : label.value)
  }

  private static func change(
    _ line: String, _ words: [Substring], _ expectation: Expectation
  ) -> Command? {
    var rest = words.dropFirst()
    while let word = rest.first,
      ["the", "my", "number", "line", "her", "his", "their"].contains(word)
    {
      rest = rest.dropFirst()
    }
    guard let name = rest.first else { return nil }
    let value = valueAfter(String(name), in: line)
    if let number = Int(name.filter(\.isNumber)),
      name.allSatisfy({ $0.isNumber || ".:,".contains($0) })
    {
      let highest = max(expectation.lines.count, expectation.paragraphs)
      return number >= 1 && number <= highest ? .change(.line(number), to: value) : nil
    }
    guard words.first == "change" || value != nil else { return nil }
    return SlotNames.slot(named: String(name.filter { $0 != ":" })).map {
      .change(.slot($0), to: value)
    }
  }

  /// What stands after a word, without a joining `to`, `is` or `:`.
  private static func valueAfter(_ name: String, in line: String) -> String? {
    let words = line.trimmed.split(whereSeparator: \.isWhitespace)
    guard
      let index = words.firstIndex(where: { Plainness(String($0)).text == Plainness(name).text })
    else { return nil }
    var rest = words[(index + 1)...]
    while let word = rest.first,
      ["to", "is", "was", "=", ":", "should", "be", "into"].contains(word.lowercased())
    {
      rest = rest.dropFirst()
    }
    let value = rest.joined(separator: " ").trimmed
    return value.isEmpty ? nil : value
  }
}
