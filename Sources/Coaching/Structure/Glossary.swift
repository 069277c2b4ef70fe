import English

/// Hard phrases, each with a plain one that can stand in its place where there is one.
struct Glossary: Sendable {
  private struct Entry: Sendable {
    let words: [String]
    let plain: String?
  }

  /// The entries by their first word, the longest first.
  private let entries: [String: [Entry]]

  /// Reads entries parted by commas: `prior to = before, hypervisor`; the second has nothing plain.
  ///
  /// A word with a capital is met only where it is typed so: `POS`, not `pos`.
  init(_ table: String) {
    let read = table.split(separator: ",").compactMap { entry -> Entry? in
      let halves = entry.split(separator: "=", maxSplits: 1).map {
        $0.split(whereSeparator: \.isWhitespace).map(String.init)
      }
      guard let words = halves.first, !words.isEmpty else { return nil }
      return Entry(words: words, plain: halves.count > 1 ? halves[1].joined(separator: " ") : nil)
    }
    entries = Dictionary(grouping: read) { $0.words[0].lowercased() }
      .mapValues { $0.sorted { $0.words.count > $1.words.count } }
  }

  /// Where its phrases stand in the sentence, the longest ones, without overlaps.
  ///
  /// A hyphen counts as a blank: `load-balancer` is `load balancer`.
  func matches(in line: Line) -> [Range<Int>] {
    var found: [Range<Int>] = []
    var index = line.tokens.lowerBound
    while index < line.tokens.upperBound {
      let end = line.passage.tokens[index].form == .punctuation ? nil : end(from: index, in: line)
      if let end { found.append(index..<end) }
      index = end ?? index + 1
    }
    return found
  }

  /// The plain phrase for these words as they are typed, none where their form is another one.
  func plain(for text: String) -> String? {
    let words = text.lowercased().split { $0 == " " || $0 == "-" }.map(String.init)
    guard let first = words.first else { return nil }
    return entries[first]?.first { $0.words == words }?.plain
  }

  private func end(from start: Int, in line: Line) -> Int? {
    let token = line.passage.tokens[start]
    guard !token.lower.utf8.contains(UInt8(ascii: "-")) else {
      return end(of: entries[String(token.lower.prefix { $0 != "-" })], from: start, in: line)
    }
    let typed = end(of: entries[token.lower], from: start, in: line)
    guard token.lemma != token.lower else { return typed }
    return [typed, end(of: entries[token.lemma], from: start, in: line)].compactMap { $0 }.max()
  }

  /// The end of the longest of these entries that stands here.
  private func end(of entries: [Entry]?, from start: Int, in line: Line) -> Int? {
    entries?.lazy.compactMap { end(of: $0, from: start, in: line) }.max()
  }

  private func end(of entry: Entry, from start: Int, in line: Line) -> Int? {
    var rest = entry.words[...]
    var index = start
    while !rest.isEmpty {
      guard line.tokens.contains(index), !line.isPunctuation(index) else { return nil }
      if let word = rest.first, isWord(word, at: index, in: line) {
        rest = rest.dropFirst()
      } else {
        let parts = Glossary.parts(of: index, in: line)
        guard parts.count > 1, rest.starts(with: parts) else { return nil }
        rest = rest.dropFirst(parts.count)
      }
      index += 1
    }
    return index
  }

  private func isWord(_ word: String, at index: Int, in line: Line) -> Bool {
    word == line.lemma(index) || word == line.lower(index)
      || word.contains(where: \.isUppercase) && word == line.passage.tokens[index].text
  }

  private static func parts(of index: Int, in line: Line) -> [String] {
    line.lower(index).split(separator: "-").map(String.init)
  }
}

extension Spot {
  /// The sentence with the plain phrase in place of the hard one, `a` and `an` put right.
  ///
  /// Nothing is said where the glossary has none, or where another of its phrases would stay.
  func sentence(by glossary: Glossary) -> String? {
    let range = finding.tokens
    let typed = passage.text(tokens: range)
    guard let plain = glossary.plain(for: typed), let initial = plain.unicodeScalars.first else {
      return nil
    }
    let before = range.lowerBound - 1
    guard before >= 0, ["a", "an"].contains(passage.tokens[before].lower) else {
      return sentence(with: plain)
    }
    let article = "aeiou".unicodeScalars.contains(initial) ? "an " : "a "
    return sentence(with: article + plain, from: before)
  }
}
