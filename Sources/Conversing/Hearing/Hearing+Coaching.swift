import Casework
import Coaching
import Drafting
import Listening

extension Hearing {
  /// A line while a wording is worked on: take the suggestion, keep yours, or write it again.
  mutating func coaching(_ slot: Slot, _ reply: Reply) -> Reaction {
    let phrasing = Phrasing(slot, before)
    switch reply {
    case .number(1, let rest) where rest.isEmpty: return useSuggestion(phrasing, took: .number)
    case .number(2, let rest) where rest.isEmpty: return keep(phrasing, took: .number)
    case .yes(let rest) where rest.isEmpty: return useSuggestion(phrasing, took: .yes)
    case .no(let rest) where rest.isEmpty: return keep(phrasing, took: .no)
    case .unknown: return useSuggestion(phrasing, took: .unknown)
    case .none: return keep(phrasing, took: .none)
    case .noise, .stance: return keep(phrasing, took: .unclear)
    case .words where CoachWords.asksForOne(line): return useSuggestion(phrasing, took: .yes)
    case .words where CoachWords.keeps.contains(line.lowercased().trimmed):
      return keep(phrasing, took: .no)
    case .number(_, let rest) where rest.isEmpty: return finish(.number, isAside: true)
    case .words, .number, .yes, .no, .report: return rewrite(slot)
    case .empty, .command, .cardNumber: return finish(.unclear)
    }
  }

  private mutating func useSuggestion(_ phrasing: Phrasing, took: Took) -> Reaction {
    guard let suggestion = phrasing.suggestion else { return keep(phrasing, took: took) }
    set([phrasing.slot: [Fact(.words(suggestion), text: line, source: .workedOut)]])
    say(Advising.taken)
    return finish(took)
  }

  mutating func keep(_ phrasing: Phrasing, took: Took) -> Reaction {
    events.append(
      .confirmed(
        .coach(phrasing.slot),
        digests: [Digest.of(phrasing.slot, before.matter[phrasing.slot])]))
    say(phrasing.advice?.isGrave == true ? Advising.keptGrave() : Advising.kept)
    if !isPrinted(phrasing.slot) { say(Advising.left(phrasing.slot, after)) }
    return finish(took)
  }

  /// Whether the owner's line stands in the message, as was said.
  func isPrinted(_ slot: Slot) -> Bool {
    guard [.sorry, .fix, .prevent].contains(slot), after.matter.knows(slot),
      let draft = after.mainDraft
    else { return true }
    return draft.says(slot)
  }

  private mutating func rewrite(_ slot: Slot) -> Reaction {
    let matter = before.matter
    set([
      slot: [
        slot == .sorry
          ? Tidied.sentence(line, knowing: matter)
          : Fact(words: Tidied.words(line, knowing: matter), text: line)
      ]
    ])
    if !Phrasing(slot, after).isOpen {
      say(isPrinted(slot) ? Advising.fine : Advising.left(slot, after))
    }
    return finish(.answer)
  }
}

/// What owners say to take a suggestion or keep their own.
enum CoachWords {
  static let takes: Set<String> = [
    "use that", "use yours", "use it", "yours", "take it", "take that", "that one", "ok use yours",
    "the first", "the first one", "your one", "use your version", "i'll take that",
  ]
  /// Whether the owner leaves the wording to the program: "write me something better".
  static func asksForOne(_ line: String) -> Bool {
    let lower = line.lowercased().trimmed
    if takes.contains(lower) { return true }
    let words = lower.split { !$0.isLetter }.map(String.init).prefix(5)
    let verbs: Set<String> = ["write", "do", "make", "give", "suggest", "use"]
    let objects: Set<String> = ["it", "me", "something", "one", "that", "yours"]
    let start = words.drop {
      ["can", "could", "you", "just", "pls", "please", "ok", "then"].contains($0)
    }
    guard let first = start.first, verbs.contains(first) else { return false }
    return start.dropFirst().prefix(2).contains { objects.contains($0) }
  }

  static let keeps: Set<String> = [
    "keep mine", "keep it", "mine", "keep", "leave it", "as it is", "leave it how it is",
    "leave it as it is", "keep it as it is", "leave it like that", "leave it be", "the second",
    "my one",
    "i'll keep mine", "ill keep mine", "keep my words", "no keep mine",
  ]
}
