/// A turn of phrase: words in this order, of which each may be one of several.
///
/// Written as a line of steps: `say|tell` is one of two words, `?really` may be missing, `..` lets
/// up to three words pass, `*` is any one word, `^` stands for the start of the piece and `$` for
/// its end, and `<say>` is a class of words by its name.
struct Cue: Sendable, ExpressibleByStringLiteral {
  private enum Step: Sendable {
    case word(Set<String>)
    case maybe(Set<String>)
    case any
    case gap
    case start
    case end
  }

  private let steps: [Step]

  init(stringLiteral pattern: String) { self.init(pattern) }

  init(_ pattern: String) {
    steps = pattern.split(separator: " ").map { step in
      switch step {
      case "^": .start
      case "$": .end
      case "..": .gap
      case "*": .any
      default: step.first == "?" ? .maybe(Self.words(step.dropFirst())) : .word(Self.words(step))
      }
    }
  }

  private static func words(_ step: Substring) -> Set<String> {
    Set(
      step.split(separator: "|").flatMap { word -> [String] in
        guard word.first == "<" else { return [String(word)] }
        return Array(classes[String(word.dropFirst().dropLast())] ?? [])
      })
  }

  /// Whether the words hold the phrase.
  func isFound(in words: ArraySlice<String>) -> Bool {
    (words.startIndex...words.endIndex).contains { start in
      matches(steps[...], words, at: start)
    }
  }

  private func matches(_ steps: ArraySlice<Step>, _ words: ArraySlice<String>, at index: Int)
    -> Bool
  {
    guard let step = steps.first else { return true }
    let rest = steps.dropFirst()
    switch step {
    case .start: return index == words.startIndex && matches(rest, words, at: index)
    case .end: return index == words.endIndex && matches(rest, words, at: index)
    case .word(let set):
      guard index < words.endIndex, set.contains(words[index]) else { return false }
      return matches(rest, words, at: index + 1)
    case .any: return index < words.endIndex && matches(rest, words, at: index + 1)
    case .maybe(let set):
      if index < words.endIndex, set.contains(words[index]),
        matches(rest, words, at: index + 1)
      {
        return true
      }
      return matches(rest, words, at: index)
    case .gap:
      return (index...min(index + 3, words.endIndex)).contains { matches(rest, words, at: $0) }
    }
  }
}
