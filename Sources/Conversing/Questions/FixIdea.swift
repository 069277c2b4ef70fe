import Casework
import English
import Listening

/// The owner's own idea of what to do, and where its time stands.
enum FixIdea {
  /// "What numbers, there isnt any", "that bit is still wrong": said to the program of what it shows.
  static func isAboutUs(_ line: String) -> Bool {
    let words = Set(line.lowercased().split { !$0.isLetter }.map(String.init))
    let shown: Set<String> = ["numbers", "number", "bit", "line", "list", "draft", "question"]
    let judging: Set<String> = ["wrong", "isnt", "isn", "still", "what", "where", "why", "which"]
    return !words.isDisjoint(with: shown) && !words.isDisjoint(with: judging)
  }

  /// The idea without the time at its end, which is kept apart.
  static func withoutTime(_ idea: String, _ answer: Answer) -> String {
    let reader = TimeReader(now: answer.circumstances.now, region: answer.circumstances.region)
    let times = reader.times(in: idea, leaning: .future).filter {
      !$0.isCorrectedAway && $0.relation != .for && !isRecurring($0, in: idea)
    }
    // One of several days belongs to the words before it, and so does a day in a second sentence.
    guard let said = times.last, times.count == 1, said.day != nil || said.minute != nil else {
      return idea
    }
    let scalars = Array(idea.unicodeScalars)
    if let rest = afterLeadingTime(scalars, said) { return rest }
    let tail = scalars[said.range.upperBound...]
    guard !tail.contains(where: { $0.properties.isAlphabetic }) else { return idea }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[..<said.range.lowerBound])
    var words = String(view).trimmed
    guard !isSecond(words) else { return idea }
    for lead in ["by", "on", "at", "before", "around", "about", "this", ","]
    where words.lowercased().hasSuffix(" " + lead) {
      words = String(words.dropLast(lead.count)).trimmed
    }
    return words.trimmingMarks.isEmpty ? idea : words.trimmingMarks
  }

  /// Whether a time stands behind more than one saying: "give her 40 back, then call her tomorrow".
  private static func isSecond(_ words: String) -> Bool {
    Passage(words).sentences.count > 1
      || [" and i will ", " and i'll ", " then i will ", " then i'll ", "; "].contains {
        words.lowercased().contains($0)
      }
  }

  /// Whether nothing is left of an idea without its time.
  static func isOnlyTime(_ idea: String, _ answer: Answer) -> Bool {
    let rest = withoutTime(idea, answer).lowercased()
    return ["by", "on", "at", "before", "around", "about", "this", "for"].contains(rest)
      || answer.listener.time(in: idea, leaning: .future)?.text.lowercased() == rest
  }

  /// "What I want to do is give her the money back": the idea without the wish before it.
  static func withoutWish(_ idea: String) -> String {
    let lower = idea.lowercased()
    let wishes = ["wana", "wanna", "want to", "would like to", "would", "will", "can"]
    let leads =
      wishes.map { "what i \($0) do is " }
      + ["i wana ", "i wanna ", "i want to ", "i would like to ", "i'd like to ", "id like to "]
    guard let lead = leads.first(where: lower.hasPrefix) else { return idea }
    return String(idea.dropFirst(lead.count)).trimmed
  }

  /// "Every Monday" is no day by which something is done.
  static func isRecurring(_ said: SaidTime, in text: String) -> Bool {
    var view = String.UnicodeScalarView()
    view.append(contentsOf: Array(text.unicodeScalars)[..<said.range.lowerBound])
    let before = String(view).lowercased().split { !$0.isLetter }.last.map(String.init) ?? ""
    return ["every", "each", "evry", "any"].contains(before)
  }

  /// "Tomorrow 8, no charge": what comes after a time that stands first.
  private static func afterLeadingTime(_ scalars: [Unicode.Scalar], _ said: SaidTime) -> String? {
    // A sum before the time is part of what is given.
    let isLed = scalars[..<said.range.lowerBound].contains {
      $0.properties.isAlphabetic || $0.properties.numericType != nil
    }
    guard !isLed else { return nil }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars[said.range.upperBound...])
    let rest = String(view).trimmed
    guard rest.hasPrefix(",") || rest.hasPrefix(";") || rest.hasPrefix("."),
      rest.contains(where: \.isLetter)
    else { return nil }
    return rest.trimmingMarks
  }

  /// Whether a line tells what happened to the customer.
  static func isTheirs(_ answer: Answer) -> Bool {
    guard Digression.isAbout(.harm, answer), !answer.line.lowercased().hasPrefix("whatever"),
      let clause = Passage(answer.line).clauses.first
    else {
      return false
    }
    return clause.subject != nil && clause.verb?.time == .past
  }

  /// Whether a line tells what will be different from now on.
  static func isChange(_ answer: Answer) -> Bool {
    Saying.slot(of: answer.line, to: answer.circumstances.matter.words(.customer)) == .prevent
  }

  /// Whether a line tells what we did.
  static func isOurs(_ line: String) -> Bool {
    let passage = Passage(line)
    guard let clause = passage.clauses.first, clause.verb?.time == .past else { return false }
    return clause.subject.map { ["i", "we"].contains(passage.tokens[$0.head].lower) } ?? false
  }

  /// Whether a line tells what was done or left undone before, and not what will put it right.
  static func isPastDeed(_ line: String) -> Bool {
    let passage = Passage(line)
    guard let clause = passage.clauses.first, let verb = clause.verb, verb.time == .past else {
      return false
    }
    let isOurs =
      clause.subject.map { ["i", "we"].contains(passage.tokens[$0.head].lower) } ?? false
    return isOurs
      && (verb.isNegated || passage.tokens[clause.tokens].contains { $0.lower == "never" })
  }

  /// Whether the idea says what will be done, not only when and for how much.
  static func hasVerb(_ idea: String) -> Bool { Passage(idea).clauses.contains { $0.verb != nil } }

  /// Whether words beside a chosen number add something to be done.
  static func isMore(_ words: String) -> Bool {
    let lower = " " + words.lowercased() + " "
    return [" i'll ", " i will ", " we'll ", " we will ", " and ", " a card ", " free ", " drive "]
      .contains { lower.contains($0) }
  }
}
