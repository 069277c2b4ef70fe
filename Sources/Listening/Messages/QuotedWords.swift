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

  /// Points of a part of the text, read on its own.
  private func points(keeping ranges: [Range<Int>]) -> [Point] {
    guard !ranges.isEmpty else { return [] }
    var scalars = scene.passage.scalars
    for index in scalars.indices where !ranges.contains(where: { $0.contains(index) }) {
      if scalars[index] != "\n" { scalars[index] = " " }
    }
    var view = String.UnicodeScalarView()
    view.append(contentsOf: scalars)
    let envelope = Envelope(String(view))
    let passage = Passage(envelope.body)
    guard !passage.tokens.isEmpty else { return [] }
    let reader = PointReader(passage, original: scene.passage, listener: listener)
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

  private static let saying: Set<String> = [
    "say", "tell", "write", "email", "text", "message", "shout", "reply", "ask", "put", "post",
    "go", "scream", "yell", "answer", "send", "review", "read", "mail", "leave", "e-mail",
  ]

  /// Whether a quotation has the customer for its speaker: not "I said", not what was on the cake.
  private func isCustomers(_ range: Range<Int>) -> Bool {
    let tokens = scene.passage.tokens
    let before = tokens[max(0, range.lowerBound - 8)..<range.lowerBound]
    let spoken = scene.parts.last {
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
    return isAnnounced && range.count > 5
  }

  /// What the customer is said to have said, and what the owner says that the customer wants.
  private func told() -> [Point] {
    let name = scene.people.customer?.name.lowercased().split(separator: " ").map(String.init) ?? []
    let voice = Voice.told.naming(name + Array(Sides.theirPeople))
    let reader = PointReader(
      scene.passage, original: scene.passage, listener: listener, voice: voice)
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

extension Voice {
  /// The voice of a report about somebody who has a name as well.
  func naming(_ names: [String]) -> Voice {
    Voice(customer: customer.union(names), shop: shop, shopOwns: shopOwns)
  }
}

extension Scene {
  /// The tokens of a part, its joining word left out.
  func tokens(of part: Part) -> Range<Int>? {
    let inside = passage.tokens.indices.filter {
      part.range.contains(passage.tokens[$0].range.lowerBound)
    }
    guard let first = inside.first, let last = inside.last else { return nil }
    return first..<(last + 1)
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
    let pronoun = heard.facts[.pronoun]?.first.flatMap { Pronoun(rawValue: $0.shown) } ?? .they
    for point in heard.points where !point.isReported {
      let words = scene.speaker == .customer ? point.words : point.retold(as: pronoun)
      let fact = Fact(.words(words), text: point.text, source: .customer)
      if point.topic.isWish { heard.addNew(.askedFor, fact) }
      guard scene.speaker == .owner else { continue }
      if point.topic == .hurt { heard.addNew(.harm, fact) }
      for feeling in point.feelings where point.text.contains(feeling) {
        heard.addNew(.feeling, Fact(words: feeling, source: .customer))
      }
    }
  }
}

extension Heard {
  /// Adds a fact whose words nothing in the slot has already.
  fileprivate mutating func addNew(_ slot: Slot, _ fact: Fact) {
    let isThere = (facts[slot] ?? []).contains {
      $0.text.contains(fact.text) || fact.text.contains($0.text)
    }
    if !isThere { add(slot, fact) }
  }
}
