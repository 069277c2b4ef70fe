import Casework
import English
import Listening

extension Question {
  /// Who was hurt by it.
  static let customer = Question(
    .customer, form: .name,
    asking: { it in it.isBrisk ? "Who was it?" : "Who is the customer? A name is enough." },
    again: { _ in "What is the customer called?" },
    why: { _ in "The message is for one person, so it begins with a name." },
    example: { _ in "For example: Ana Ruiz, or Mr Okafor." },
    sought: "a name",
    // What was said to everybody hurt no one person.
    when: { !$0.isMany && !$0.isKind(.publicGaffe) },
    reading: NameAnswer.read,
    sayingBack: { it in
      it.matter.fact(.customer).flatMap { $0.text == $0.shown ? nil : "\($0.shown), then." }
    })
}

/// A name in answer to who it was.
enum NameAnswer {
  private static let leads: [String] = listed.sorted { $0.count > $1.count }
  private static let listed = [
    "i think", "think", "i reckon", "her name was", "his name was", "name was", "i believe",
    "her name is", "his name is", "their name is", "the name is", "name is", "the name's",
    "her name's", "his name's", "shes called", "she's called", "hes called", "he's called",
    "they're called", "its", "it's", "it was", "that was", "called", "her names", "his names",
    "a lady called", "a man called", "a guy called", "a woman called", "customer is",
    "customer was", "customers name is", "its a", "it's a", "it was a", "the", "fella called",
    "the customer is", "the customer was", "my customer",
  ]

  static func read(_ answer: Answer) -> Reading? {
    switch answer.reply {
    case .yes(let rest) where rest.isEmpty: return nil
    case .no(let rest) where rest.isEmpty: return nil
    case .words, .yes, .no: break
    case .none, .unknown, .empty, .command, .report, .number, .noise, .stance, .cardNumber:
      return nil
    }
    if let handle = handle(in: answer.line) { return Reading([.customer: [handle]]) }
    let (name, rest) = split(start(of: answer.line))
    guard isName(name) else { return heard(answer) }
    return Reading(
      [.customer: [Fact(words: capitalised(name), text: name)]]
        .merging(pronoun(answer, name)) { first, _ in first },
      rest: rest)
  }

  /// Where the name begins: after what leads up to it, or after a correction.
  private static func start(of line: String) -> Substring {
    var words = Substring(line.trimmed)
    guard words.utf8.count <= 2000 else { return words }
    for turn in [" no wait", " no sorry", " sorry its ", "... sorry", ", sorry", " i mean "] {
      guard let range = words.lowercased().ranges(of: turn).last else { continue }
      let offset = words.lowercased().distance(
        from: words.lowercased().startIndex, to: range.upperBound)
      let rest = words.dropFirst(offset)
      if let last = rest.split(whereSeparator: { ".,".contains($0) }).last(where: {
        $0.contains(where: \.isLetter)
      }) {
        words = Substring(String(last).trimmed)
      }
      break
    }
    if let named = named(after: words) { return named }
    while let lead = leads.first(where: { words.lowercased().hasPrefix($0 + " ") }) {
      words = words.dropFirst(lead.count + 1)
    }
    return words
  }

  /// "A company, Brightwell Dental": what somebody is, and then the name with its capitals.
  private static func named(after words: Substring) -> Substring? {
    let parts = words.split(separator: ",", maxSplits: 1)
    let roles: Set<String> = [
      "company", "lady", "man", "couple", "regular", "business", "charity", "school", "firm",
      "customer", "family", "woman", "guy", "bloke", "lad", "girl", "client", "tenant",
    ]
    guard parts.count == 2,
      parts[0].lowercased().split(separator: " ").contains(where: { roles.contains(String($0)) }),
      let start = parts[1].firstIndex(where: \.isUppercase)
    else { return nil }
    return parts[1][start...]
  }

  /// A name that somebody goes by online.
  private static func handle(in line: String) -> Fact? {
    let words = line.split(whereSeparator: \.isWhitespace)
    guard words.count <= 4, let word = words.first(where: { $0.first == "@" && $0.count > 2 })
    else { return nil }
    return Fact(words: String(word).trimmingMarks)
  }

  /// A name somewhere in the line.
  private static func heard(_ answer: Answer) -> Reading? {
    let facts = answer.listener.listen(to: answer.line, as: .asked).facts
    if let names = facts[.customer] { return Reading([.customer: names]) }
    let words = answer.line.lowercased().split(separator: " ").map(String.init)
    guard words.count <= 14,
      let index = words.firstIndex(where: { ["called", "as", "named"].contains($0) }),
      index + 1 < words.count
    else { return nil }
    let typed = answer.line.split(separator: " ")[(index + 1)...].prefix(1).joined()
    let name = typed.trimmingMarks
    return isName(name) ? Reading([.customer: [Fact(words: capitalised(name), text: name)]]) : nil
  }

  /// The name up to the first mark or word that cannot be part of one.
  private static func split(_ text: Substring) -> (name: String, rest: String) {
    var name: [Substring] = []
    var words = text.split(separator: " ")[...]
    while let word = words.first, name.count < 4 {
      let bare = word.lowercased().filter { $0.isLetter }
      if ends.contains(bare) || word.contains(where: \.isNumber) { break }
      name.append(word)
      words = words.dropFirst()
      guard let last = word.last, !",;:()".contains(last), !(last == "." && bare.count > 3) else {
        break
      }
    }
    let said = name.joined(separator: " ")
    return (String(said).trimmingMarks, words.joined(separator: " "))
  }

  private static let ends: Set<String> = [
    "she", "he", "they", "and", "order", "from", "who", "with", "on", "at", "is", "was", "but",
    "i", "we", "for", "her", "his", "email", "phone", "number", "a", "ordered", "the", "in", "by",
  ]

  private static func isName(_ name: String) -> Bool {
    let letters = name.filter(\.isLetter)
    return letters.count >= 2 && name.count <= 60 && letters.count * 2 > name.count
  }

  private static func capitalised(_ name: String) -> String {
    name.split(separator: " ").map { word in
      word.contains(where: \.isUppercase) && word.contains(where: \.isLowercase)
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst().lowercased()
    }.joined(separator: " ")
  }

  private static func pronoun(_ answer: Answer, _ name: String) -> [Slot: [Fact]] {
    guard !answer.circumstances.matter.has(.pronoun) else { return [:] }
    let heard = answer.listener.listen(to: answer.line, as: .volunteered)
    guard let fact = heard.facts[.pronoun] else { return [:] }
    return [.pronoun: fact]
  }
}

extension String {
  /// The text without marks at its ends.
  var trimmingMarks: String {
    var view = Substring(self)
    while let last = view.last, ",.;:!?()\"".contains(last) || last.isWhitespace {
      view.removeLast()
    }
    while let first = view.first, ",.;:!?()\"".contains(first) || first.isWhitespace {
      view.removeFirst()
    }
    return String(view)
  }
}
