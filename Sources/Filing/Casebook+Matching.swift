import Foundation

extension Casebook {
  /// Finds the one case that is meant by its name or a part of its customer's name.
  ///
  /// - Parameters:
  ///   - words: What the owner called the case.
  ///   - preferringOpen: Whether one open case is meant rather than any number of closed ones.
  /// - Returns: The case's name.
  /// - Throws: ``CasebookError/noSuchCase(_:)`` or ``CasebookError/ambiguous(_:among:)``.
  package func name(
    matching words: String, preferringOpen: Bool = false
  ) throws(CasebookError) -> String {
    let found = try cases(matching: words)
    guard let first = found.first else { throw .noSuchCase(words) }
    if found.count == 1 { return first.name }
    let open = found.filter { !$0.isClosed }
    if preferringOpen, open.count == 1 { return open[0].name }
    throw .ambiguous(words, among: found)
  }

  /// The cases that may be meant, most pressing first.
  ///
  /// A case's own name means that case; a whole customer's name goes before the beginning of one
  /// of its words, and that before any other part of it.
  ///
  /// - Throws: A ``CasebookError`` when the file cannot be read.
  package func cases(matching words: String) throws(CasebookError) -> [Entry] {
    let wanted = Self.folded(words)
    guard !wanted.isEmpty else { return [] }
    let all = try list(includingClosed: true)
    if let exact = all.first(where: { $0.name == wanted }) { return [exact] }
    let customers = all.compactMap { entry in
      entry.customer.map { (entry: entry, name: Self.folded($0)) }
    }
    let ways: [(String) -> Bool] = [
      { $0 == wanted }, { (" " + $0).contains(" " + wanted) }, { $0.contains(wanted) },
    ]
    for way in ways {
      let found = customers.filter { way($0.name) }
      if !found.isEmpty { return found.map(\.entry) }
    }
    return []
  }

  /// The words without what people leave out when they type a name in a hurry.
  private static func folded(_ words: String) -> String {
    words.folding(options: [.caseInsensitive, .diacriticInsensitive], locale: nil)
      .replacing("\u{2019}", with: "'")
      .split(whereSeparator: \.isWhitespace)
      .joined(separator: " ")
  }
}
