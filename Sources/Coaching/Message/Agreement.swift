import Casework
import English

/// What several messages about one matter say of sums and days, so that none says otherwise.
///
/// Two messages are about one matter where they share a number of an order, or greet the same
/// person by name.
package struct Agreement: Sendable {
  private struct Said {
    var sums: Set<String> = []
    var days: Set<String> = []
  }

  private var matters: [String: Said] = [:]

  package init() {}

  /// The fault that a message has where it differs from one read before it.
  ///
  /// A long text is left out: it is no message.
  package mutating func remarks(on manuscript: Manuscript) -> [Remark] {
    guard manuscript.parts.count == 1 else { return [] }
    let passage = Passage(manuscript.wording)
    let names = passage.matters
    guard !names.isEmpty else { return [] }
    let sums = passage.sums
    let days = passage.promisedDays
    var found: [Remark] = []
    for name in names {
      let said = matters[name, default: Said()]
      found += [(sums, said.sums), (days, said.days)].compactMap { here, there in
        Self.difference(here, there, in: passage)
      }
      matters[name, default: Said()].sums.formUnion(sums.map(\.said))
      matters[name, default: Said()].days.formUnion(days.map(\.said))
    }
    return found.reduce(into: []) { kept, remark in
      if !kept.contains(remark) { kept.append(remark) }
    }
  }

  private static func difference(
    _ here: [(said: String, range: Range<Int>)], _ there: Set<String>, in passage: Passage
  ) -> Remark? {
    guard let first = here.first, !there.isEmpty, there.isDisjoint(with: here.map(\.said)) else {
      return nil
    }
    return Remark(
      rule: "M8", label: .other, level: .fix, range: first.range,
      text: passage.text(first.range),
      message: "Make it the same in all that you send them.",
      why: "Another of these texts says \(there.sorted().joined(separator: ", ")).",
      source: "Ombudsman guides (one account of the facts)", rewrite: nil)
  }
}

extension Passage {
  /// The names of the matters that a message is about: its order, and the person whom it greets.
  fileprivate var matters: [String] {
    let orders = tokens.indices.filter { index in
      tokens[index].form == .hashNumber
        || tokens[index].form == .number && tokens[index].text.count > 2
          && tokens[max(0, index - 3)..<index].contains { Words.papers.contains($0.lower) }
    }.map { tokens[$0].text.filter(\.isNumber) }
    return Array(Set(orders)).sorted() + [greeted].compactMap { $0 }
  }

  /// The name after `Dear` or `Hi` at the start.
  private var greeted: String? {
    guard let first = tokens.first, Words.greetings.contains(first.lower) else { return nil }
    let name = tokens.dropFirst().prefix(3).prefix { $0.form == .word }
    let isName = name.allSatisfy { $0.text.first?.isUppercase ?? false }
    guard let last = name.last, isName, last.tag == .properNoun else { return nil }
    return name.map(\.lower).joined(separator: " ")
  }

  fileprivate var sums: [(said: String, range: Range<Int>)] {
    tokens.filter { $0.form == .money && !$0.isQuoted }
      .map { ($0.text.replacing(",", with: "").replacing(".00", with: ""), $0.range) }
  }

  /// The days of the week on which something is promised.
  fileprivate var promisedDays: [(said: String, range: Range<Int>)] {
    let found = ComponentFinder.components(in: self)
      .filter { $0.component == .repairs || $0.component == .saysNext }.flatMap(\.spans)
    return tokens.filter { token in
      Words.weekdays.contains(token.lower) && found.contains { $0.overlaps(token.range) }
    }.map { ($0.text, $0.range) }
  }
}

extension Words {
  fileprivate static let papers = set("order booking invoice reference ref job ticket case")
  fileprivate static let greetings: Set = ["dear", "hi", "hello", "hey"]
  fileprivate static let weekdays = set(
    "monday tuesday wednesday thursday friday saturday sunday")
}
