import Casework
import Listening

extension Question {
  /// Who signs, for which shop, and where to reach them.
  static let signature = Question(
    .signature, form: .name,
    asking: { _ in "What name, shop and number shall I put under it?" },
    again: { _ in "Your name, and the shop's?" },
    why: { _ in "A person who signs can be answered. I ask this once and keep it for later cases."
    },
    example: { _ in "For example: Ana Ruiz, Ruiz Lamps, 555-0100. Your name alone will do." },
    sought: "a name",
    reading: SignatureAnswer.read)
}

/// A name, a shop and a telephone number in one line.
enum SignatureAnswer {
  static func read(_ answer: Answer) -> Reading? {
    switch answer.reply {
    case .yes(let rest) where rest.isEmpty: return nil
    case .no(let rest) where rest.isEmpty: return nil
    case .words, .yes, .no: break
    case .none, .unknown, .empty, .command, .report, .number, .noise, .stance, .cardNumber:
      return nil
    }
    guard !isNameless(answer.line) || pieces(of: answer.line).contains(where: isNamed) else {
      return nil
    }
    let heard = answer.listener.listen(to: answer.line, as: .asked)
    let phone = heard.facts[.phone]?.first ?? bareNumber(in: answer.line)
    var text = answer.line
    if let phone { text = text.replacing(phone.text, with: "") }
    let parts = pieces(of: text)
    guard let person = parts.map(person).first(where: isName), person.count >= 2,
      person.count <= 60,
      isName(person)
    else { return nil }
    var facts: [Slot: [Fact]] = [.signature: [Fact(words: capitalised(person), text: person)]]
    if parts.count > 1 { facts[.shop] = [Fact(words: shopName(parts[1]), text: parts[1])] }
    if let phone { facts[.shopPhone] = [phone] }
    return Reading(facts)
  }

  /// The person, the shop and what else stands between marks; "at the Corner Cafe" is a shop.
  private static func pieces(of text: String) -> [String] {
    var text = text
    for joint in [" at the ", " from the ", " at ", " of the "] where !text.contains(",") {
      text = text.replacing(joint, with: ", ", maxReplacements: 1)
    }
    return text.split { ",;\n".contains($0) }.map { String($0).trimmed.trimmingMarks }
      .filter { part in
        let lower = part.lowercased()
        return part.contains(where: \.isLetter) && !lower.hasPrefix("not ")
          && !["from me", "just me", "it's me", "its me", "me"].contains(lower)
      }
  }

  /// Whether the line says that the owner or the whole shop signs, without a name.
  static func isNameless(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    let signers: Set<String> = [
      "me", "us", "we", "i", "myself", "shop", "business", "team", "company", "everyone", "owner",
      "firm", "both", "all", "staff", "boss", "manager", "family", "ourselves", "personally",
    ]
    return (1...8).contains(words.count) && !signers.isDisjoint(with: words)
  }

  /// Whether the words can be what somebody is called, and not a sentence or a channel.
  private static func isName(_ words: String) -> Bool {
    let parts = words.lowercased().split(separator: " ").map(String.init)
    let sentences: Set<String> = [
      "he", "she", "they", "it", "we", "you", "the", "a", "an", "is", "was", "are", "to",
      "because", "so", "but", "not", "no", "yes", "dont", "don't", "by",
    ]
    return parts.count <= 4 && !parts.contains { sentences.contains($0) }
      && (parts.count > 1 || ChannelWords.said(in: words) == nil)
  }

  private static let leads = [
    "its ", "it's ", "im ", "i'm ", "i am ", "my name is ", "just ", "put ", "from ", "me, ", "me ",
    "this is ",
  ]

  private static func person(_ words: String) -> String {
    let lower = words.lowercased()
    guard let lead = leads.first(where: lower.hasPrefix) else { return words }
    return String(words.dropFirst(lead.count)).trimmed
  }

  /// Whether a piece has a capital that is not the line's first.
  private static func isNamed(_ piece: String) -> Bool {
    isName(piece)
      && piece.split(separator: " ").contains { word in
        word.first?.isUppercase ?? false && !["The", "From", "I", "We", "Me", "Us"].contains(word)
      }
  }

  /// A short number that is no telephone number by itself, at the end of the line.
  private static func bareNumber(in line: String) -> Fact? {
    guard let last = line.split(whereSeparator: { ", ".contains($0) }).last, last.count >= 5,
      last.allSatisfy({ $0.isNumber || "-+()".contains($0) })
    else { return nil }
    return Fact(words: String(last))
  }

  private static func capitalised(_ name: String) -> String {
    guard !name.contains(where: \.isUppercase) else { return name }
    return name.split(separator: " ").map { $0.prefix(1).uppercased() + $0.dropFirst() }
      .joined(separator: " ")
  }

  private static func shopName(_ name: String) -> String {
    guard !name.contains(where: \.isUppercase) else { return name }
    let small: Set<String> = ["the", "and", "of", "in", "on", "at", "for", "by"]
    return name.split(separator: " ").enumerated().map { index, word in
      small.contains(String(word)) && index > 0
        ? String(word) : word.prefix(1).uppercased() + word.dropFirst()
    }.joined(separator: " ")
  }
}
