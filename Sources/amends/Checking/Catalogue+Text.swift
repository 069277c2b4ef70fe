import Coaching

extension Catalogue {
  /// The list as people read it: a line an entry, under its heading.
  var lines: [String] {
    let width = entries.map(\.id.count).max() ?? 0
    return chapters.flatMap { chapter in
      [chapter.title]
        + chapter.entries.map { entry in
          let id = entry.id + String(repeating: " ", count: width - entry.id.count)
          return "  \(id)  \(entry.message)"
        } + [""]
    } + ["amends rules RULE tells the reason, the source and examples of one."]
  }

  /// The whole as a document: contents, then each entry with two examples of both sorts.
  var document: String {
    let contents = chapters.map { chapter in
      "- [\(chapter.title)](#\(Self.anchor(chapter.title)))\n"
        + chapter.entries.map { entry in
          "  - [\(entry.id)](#\(Self.anchor(entry.id))): \(entry.message)\n"
        }.joined()
    }
    let body = chapters.map { chapter in
      "## \(chapter.title)\n\n"
        + chapter.entries.map { $0.section(examples: 2) }.joined(separator: "\n")
    }
    return """
      # What the coach looks for

      \(entries.count) things, from `amends rules --format md`. What is marked stands in «…».

      ## Contents

      \(contents.joined())
      \(body.joined(separator: "\n"))
      """
  }

  /// The name by which a heading is linked to.
  private static func anchor(_ heading: String) -> String {
    String(
      heading.lowercased().compactMap { character in
        character == " "
          ? "-"
          : character.isLetter || character.isNumber || character == "-"
            ? character : nil
      })
  }
}

extension CatalogueEntry {
  /// How much it matters, in a word or two.
  private var weight: String {
    switch (sort, level) {
    case (.part, .block), (.part, .fix): "needed"
    case (.part, .note): "good to have"
    case (.fault, .block): "do not send"
    case (.fault, .fix): "fix"
    case (.fault, .note): "note"
    }
  }

  private var headings: (bad: String, good: String) {
    switch sort {
    case .fault: ("Hurts", "Is fine")
    case .part: ("Lacks it", "Has it")
    }
  }

  /// The entry as people read it.
  var lines: [String] {
    func listed(_ title: String, _ texts: [String]) -> [String] {
      texts.isEmpty ? [] : ["", "\(title):"] + texts.map { "  " + Self.inOneLine($0) }
    }
    return [
      "\(id) (\(weight)): \(message)", "Why: \(why)", "Source: \(source).",
    ] + listed(headings.bad, bad) + listed(headings.good, good)
  }

  /// The entry as a section of a document, with at most so many examples of each sort.
  func section(examples limit: Int) -> String {
    func listed(_ title: String, _ texts: [String]) -> String {
      texts.isEmpty
        ? ""
        : "\n\(title):\n\n"
          + texts.prefix(limit).map { "- \(Self.escaped(Self.inOneLine($0)))\n" }.joined()
    }
    return "### \(id)\n\n**\(message)** (\(weight))\n\n\(Self.escaped(why))\n\nSource: \(source).\n"
      + listed(headings.bad, bad) + listed(headings.good, good)
  }

  private static func inOneLine(_ text: String) -> String {
    text.split(whereSeparator: \.isNewline).joined(separator: " / ")
  }

  /// The text with the signs kept that a document would read as layout.
  private static func escaped(_ text: String) -> String {
    text.reduce(into: "") { escaped, character in
      if "*_`[]<>#|".contains(character) { escaped += "\\" }
      escaped.append(character)
    }
  }
}
