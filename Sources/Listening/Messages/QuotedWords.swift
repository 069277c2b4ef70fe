import Casework
import English

/// The customer's words inside the owner's account: lines with `>`, quotations, and what the
/// customer is said to have said or to want.
struct QuotedWords {
  private(set) var points: [Point] = []
  private let scene: Scene
  private let listener: Listener

  init(in scene: Scene, _ listener: Listener) {
    self.scene = scene
    self.listener = listener
    points = pasted() + quoted() + told()
  }

  /// Points of parts of the text, in order, read on their own.
  private func points(keeping ranges: [Range<Int>]) -> [Point] {
    guard let start = ranges.first?.lowerBound else { return [] }
    let scalars = scene.passage.scalars
    var view = String.UnicodeScalarView()
    var end = start
    for range in ranges {
      view.append(contentsOf: scalars[end..<range.lowerBound].map { $0 == "\n" ? $0 : " " })
      view.append(contentsOf: scalars[range])
      end = range.upperBound
    }
    let envelope = Envelope(String(view))
    let passage = Passage(envelope.body)
    guard !passage.tokens.isEmpty else { return [] }
    let reader = PointReader(passage, in: scene.passage, from: start, listener: listener)
    return reader.points(in: Farewell(passage, after: envelope.signer).tokens)
  }

  /// The lines that begin with `>`.
  private func pasted() -> [Point] {
    var ranges: [Range<Int>] = []
    let scalars = scene.passage.scalars
    guard scalars.contains(">") else { return [] }
    var start = 0
    for index in 0...scalars.count where index == scalars.count || scalars[index] == "\n" {
      let line = scalars[start..<index]
      if line.first(where: { $0 != " " && $0 != "\t" }) == ">" { ranges.append(start..<index) }
      start = index + 1
    }
    return points(keeping: ranges)
  }

  /// Quotations of a sentence or more that are not the owner's own words.
  private func quoted() -> [Point] {
    let tokens = scene.passage.tokens
    var points: [Point] = []
    var index = 0
    while index < tokens.count {
      guard tokens[index].isQuoted else {
        index += 1
        continue
      }
      let end = tokens[index...].firstIndex { !$0.isQuoted } ?? tokens.count
      if isSentence(index..<end), isCustomers(index..<end) {
        points += self.points(
          keeping: [tokens[index].range.lowerBound..<tokens[end - 1].range.upperBound])
      }
      index = end
    }
    return points
  }

  private func isSentence(_ range: Range<Int>) -> Bool {
    let tokens = scene.passage.tokens[range]
    guard tokens.first?.text != ">" else { return false }
    return tokens.count(where: { $0.form == .word }) > 2
      && tokens.contains { token in
        [.verbBase, .verbPresent, .verbPast, .auxiliary, .modal, .gerund].contains(token.tag)
      }
  }

  private static let saying: WordSet = [
    "say", "tell", "write", "email", "text", "message", "shout", "reply", "ask", "put", "post",
    "go", "scream", "yell", "answer", "send", "review", "read", "mail", "leave", "e-mail",
  ]

  /// Whether a quotation has the customer for its speaker: not "I said", not what was on the cake.
  private func isCustomers(_ range: Range<Int>) -> Bool {
    let tokens = scene.passage.tokens
    let before = tokens[max(0, range.lowerBound - 8)..<range.lowerBound]
    let spoken = scene.parts(near: scene.passage.tokens[max(0, range.lowerBound - 4)].range).last {
      $0.clause.tokens.lowerBound < range.lowerBound && !$0.clause.isQuoted
        && $0.clause.tokens.upperBound >= range.lowerBound - 3
    }
    if let spoken, Self.saying.contains(spoken.verb) {
      switch spoken.side {
      case .customers: return true
      case .ours, .third: return false
      case .thing: return spoken.verb != "write" && spoken.verb != "put"
      }
    }
    let isAnnounced = before.last.map { [":", ",", "-", "\"", "“"].contains($0.text) } ?? true
    return (isAnnounced || scene.passage.startsLine(range.lowerBound)) && range.count > 5
  }

  /// What the customer is said to have said, and what the owner says that the customer wants.
  private func told() -> [Point] {
    let name = scene.people.customer?.name.lowercased().split(separator: " ").map(String.init) ?? []
    let reader = PointReader(scene, listener: listener, voice: .told(of: name))
    var points: [Point] = []
    for part in scene.parts where part.side == .customers && !part.clause.isQuoted {
      guard let range = scene.tokens(of: part), !part.clause.isConditional else { continue }
      let isTold = part.clause.reportedBy != nil
      for point in reader.points(in: range) {
        switch point.topic {
        case .request, .explanation, .deadline, .legalThreat, .pressThreat, .reviewThreat,
          .leavingThreat, .leaving, .acceptance, .refusal:
          points.append(point)
        case .thanks, .praise, .hurt, .told, .question:
          if isTold { points.append(point) }
        }
      }
    }
    return points
  }
}

extension Scene {
  /// The tokens of a part, its joining word left out.
  func tokens(of part: Part) -> Range<Int>? {
    let tokens = passage.tokens(in: part.range)
    return tokens.isEmpty ? nil : tokens
  }
}

/// What the customer's words add to an account.
enum QuotedFacts {
  static func add(from scene: Scene, _ listener: Listener, to heard: inout Heard) {
    if scene.speaker == .customer {
      heard.points = listener.message(scene.passage.text).points
    } else {
      heard.points = QuotedWords(in: scene, listener).points
    }
    let known = Known(heard, beside: heard.points)
    let pronoun = heard.facts[.pronoun]?.first.flatMap { Pronoun(rawValue: $0.shown) } ?? .they
    for point in heard.points where !point.isReported {
      let words = scene.speaker == .customer ? point.words : point.retold(as: pronoun)
      let fact = Fact(.words(words), text: point.text, source: .customer)
      if point.topic.isWish { heard.add(.askedFor, fact, unless: known) }
      guard scene.speaker == .owner else { continue }
      if point.topic == .hurt { heard.add(.harm, fact, unless: known) }
      for feeling in point.feelings where point.text.contains(feeling) {
        heard.add(.feeling, Fact(words: feeling, source: .customer), unless: known)
      }
    }
  }
}

/// The words of the facts that were there before the customer's words were added.
private struct Known {
  private let needles: [Slot: Needles]
  /// The customer's words that stand in one of those facts.
  private let repeated: [Slot: Set<String>]

  init(_ heard: Heard, beside points: [Point]) {
    let said = Needles(points.flatMap { [$0.text] + $0.feelings })
    var needles: [Slot: Needles] = [:]
    var repeated: [Slot: Set<String>] = [:]
    for slot in [Slot.askedFor, .harm, .feeling] {
      let texts = (heard.facts[slot] ?? []).map(\.text)
      needles[slot] = Needles(texts)
      repeated[slot] = Set(said.found(in: texts.joined(separator: "\n")))
    }
    self.needles = needles
    self.repeated = repeated
  }

  /// Whether words stand in a fact of the slot, or such a fact in them.
  func has(_ words: String, in slot: Slot) -> Bool {
    repeated[slot]?.contains(words) ?? false || needles[slot]?.stand(in: words) ?? false
  }
}

extension Heard {
  /// Adds a fact whose words nothing in the slot had already.
  fileprivate mutating func add(_ slot: Slot, _ fact: Fact, unless known: Known) {
    if !known.has(fact.text, in: slot) { add(slot, fact) }
  }
}
