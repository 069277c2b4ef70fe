/// What a piece of text means to the reader; the words alone must say it too.
package enum Style: Sendable {
  case plain
  case question
  case draft
  case quiet
  case warning

  /// The order that begins the style: bold and the eight basic colours, which suit any background.
  private var order: String? {
    switch self {
    case .plain: nil
    case .question: "\u{1B}[1m"
    case .draft: "\u{1B}[32m"
    case .quiet: "\u{1B}[36m"
    case .warning: "\u{1B}[1;31m"
    }
  }

  /// The row in this style, which begins and ends with it.
  func painted(_ row: String) -> String {
    guard let order, !row.isEmpty else { return row }
    return order + row + "\u{1B}[0m"
  }
}
