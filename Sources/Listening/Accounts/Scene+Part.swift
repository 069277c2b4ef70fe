import Casework
import English

extension Scene.Part {
  init(_ clause: Clause, in passage: Passage, side: Scene.Side, upTo end: Int) {
    self.clause = clause
    self.side = side
    var tokens = clause.tokens.lowerBound..<max(end, clause.tokens.upperBound)
    if clause.joinedBy != nil, let first = tokens.first,
      Joints.words.contains(passage.tokens[first].lower)
    {
      tokens = tokens.dropFirst()
    }
    while let first = tokens.first, passage.tokens[first].isLoose { tokens = tokens.dropFirst() }
    if clause.isQuoted, Self.isCalled(tokens, in: passage) { tokens = tokens.dropFirst(2) }
    while let last = tokens.last, passage.tokens[last].isMark { tokens = tokens.dropLast() }
    text = passage.text(tokens: tokens)
    range =
      tokens.isEmpty
      ? clause.range
      : passage.tokens[tokens.lowerBound].range
        .lowerBound..<passage.tokens[
          tokens.upperBound - 1
        ].range.upperBound
    carriedSubject = Self.carriedSubject(of: clause, in: passage)
    let inside = passage.tokens[tokens]
    words = WordBag(inside.map(\.lower))
    forms = WordBag(inside)
    plain = PlainWords(Self.plain(text))
  }

  /// "Bea, I just got home": whom the words are said to.
  private static func isCalled(_ tokens: Range<Int>, in passage: Passage) -> Bool {
    tokens.count > 2 && passage.tokens[tokens.lowerBound].isCapitalised
      && passage.tokens[tokens.lowerBound].tag == .properNoun
      && passage.tokens[tokens.lowerBound + 1].text == ","
  }

  /// How many words a subject may have to be said again.
  private static let longestCarried = 5

  private static func carriedSubject(of clause: Clause, in passage: Passage) -> String? {
    guard clause.subjectIsCarried, !clause.isQuoted, let subject = clause.subject,
      subject.tokens.count <= longestCarried, let verb = clause.verb,
      passage.tokens[verb.tokens.lowerBound].isFinite,
      passage.tokens[clause.tokens.lowerBound..<verb.tokens.lowerBound].allSatisfy({
        $0.isLoose || [.adverb, .negation, .coordinator].contains($0.tag)
      })
    else { return nil }
    return passage.text(subject)
  }

  /// Whether one of these words stands in the clause, in any form of it.
  func mentions(_ candidates: String...) -> Bool { candidates.contains(where: forms.contains) }

  /// Where it stands, all that belongs to it included.
  var reach: Range<Int> {
    min(clause.range.lowerBound, range.lowerBound)..<max(clause.range.upperBound, range.upperBound)
  }

  /// The bytes of the curled apostrophe.
  private static let curled: [UInt8] = [0xE2, 0x80, 0x99]

  private static func plain(_ text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    for byte in text.lowercased().utf8 where byte != 0x27 {
      bytes.append(byte)
      if byte == 0x99, bytes.suffix(3).elementsEqual(curled) { bytes.removeLast(3) }
    }
    return bytes
  }

  /// Whether one of many words stands in the clause, in any form of it.
  func isAny(_ candidates: [String]) -> Bool { candidates.contains(where: forms.contains) }

  /// Whether one of many runs of words stands in the clause; the last word need only begin so.
  func saysAny(_ phrases: [String]) -> Bool { phrases.contains(where: plain.holdsBeginning) }

  /// Whether a run of words stands in the clause; the last word need only begin so.
  func says(_ phrases: String...) -> Bool { saysAny(phrases) }

  /// The dictionary form of its verb.
  var verb: String { clause.verb?.lemma ?? "" }

  /// Whether its verb is one of these.
  func does(_ candidates: String...) -> Bool { candidates.contains(verb) }

  var isNegated: Bool { clause.verb?.isNegated ?? false || mentions("never", "nobody", "noone") }

  var isPast: Bool { clause.verb?.time == .past }
}
