package import Casework
package import Conversing

extension Casebook {
  /// The turns of a case, in order; none when there is no such case.
  ///
  /// - Throws: ``CasebookError/damaged(_:turn:)`` for the first turn that cannot be read.
  package func turns(of name: String) throws(CasebookError) -> [Turn] {
    try read { try TurnRow.fetch($0, of: name) }
  }

  /// The conversation about a case, or `nil` when there is no such case.
  ///
  /// - Throws: ``CasebookError/damaged(_:turn:)`` for the first turn that cannot be read.
  package func conversation(_ name: String) throws(CasebookError) -> Conversation? {
    let turns = try turns(of: name)
    return turns.isEmpty ? nil : Conversation(turns: turns)
  }

  /// The name that a case opened on the day would get; names of forgotten cases are not reused.
  ///
  /// - Throws: A ``CasebookError`` when the file cannot be read.
  package func nextName(on day: Day) throws(CasebookError) -> String {
    try read { try CaseName.next(on: day, in: $0) }
  }

  /// The cases, most pressing first: what is due soonest, then what was worked on last.
  ///
  /// - Throws: A ``CasebookError`` when the file cannot be read.
  package func list(includingClosed: Bool = false) throws(CasebookError) -> [Entry] {
    try read { try Entry.fetch($0, where: includingClosed ? "TRUE" : "NOT closed") }
  }

  /// The cases, closed ones too, in which every one of the words occurs, most pressing first.
  ///
  /// A word finds those that begin with it, accents and endings aside.
  ///
  /// - Throws: A ``CasebookError`` when the file cannot be read.
  package func search(_ words: String) throws(CasebookError) -> [Entry] {
    let words = words.split(whereSeparator: \.isWhitespace).map(String.init)
    return try read { try WordIndex.search(words, in: $0) }
  }
}
