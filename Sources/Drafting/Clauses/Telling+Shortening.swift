import English

extension Telling {
  /// A clause said to the customer in pieces of at most 22 words, each with its subject; pieces
  /// that cannot stand alone are left out.
  static func pieces(of told: Told) -> [Told] {
    guard told.length > 22 else { return [told] }
    let passage = Passage(told.text)
    let opening = told.text.prefix { $0 != " " }
    var pieces: [[Clause]] = []
    for clause in passage.clauses {
      let isFinite = clause.verb.map { $0.time != .none } ?? false
      let begins = ["and", "but", "so"].contains(clause.joinedBy ?? "") && isFinite
      if begins || pieces.isEmpty {
        pieces.append([clause])
      } else {
        pieces[pieces.count - 1].append(clause)
      }
    }
    return pieces.enumerated().compactMap { index, clauses -> Told? in
      guard let first = clauses.first, let last = clauses.last else { return nil }
      let text = passage.text(tokens: first.tokens.lowerBound..<last.tokens.upperBound)
      guard index > 0, let joint = first.joinedBy else { return Told(text, from: told.slots) }
      let isBound = first.subjectIsCarried || first.subject == nil
      if isBound, first.verb?.time != .past { return nil }
      let rest = text.dropFirst(text.lowercased().hasPrefix(joint) ? joint.count : 0)
      let lead = isBound ? "\(opening) " : ""
      return Told(lead + Told(String(rest), from: []).text, from: told.slots)
    }
    .filter { $0.length <= 22 }
  }
}
