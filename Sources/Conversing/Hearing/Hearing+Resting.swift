import Casework
import Listening

extension Hearing {
  /// A line when nothing is open: the customer's answer, a report, or words to keep.
  mutating func parked(_ reply: Reply) -> Reaction {
    if Resuming.isAll(of: line) { return finish(.unclear, isAside: true) }
    guard before.isSent else {
      switch reply {
      case .report: return send()
      case .yes(let rest) where rest.isEmpty: return send()
      case .yes, .no, .number, .unknown, .none, .noise, .stance, .words, .empty, .command,
        .cardNumber:
        return keepNote(reply)
      }
    }
    switch reply {
    case .words where Answered.isOnlyNews(line):
      events.append(.focused(.reply))
      return finish(.answer)
    case .words where Answered.isReply(line): return takeReply()
    case .words, .report, .yes, .no, .number, .unknown, .none, .noise, .stance:
      return keepNote(reply)
    case .empty, .command, .cardNumber: return finish(.unclear)
    }
  }

  mutating func closed(_ reply: Reply) -> Reaction {
    if Resuming.isAll(of: line) { return finish(.unclear, isAside: true) }
    switch reply {
    case .words where Answered.isReply(line): return takeReply()
    case .words, .report, .yes, .no, .number, .unknown, .none, .noise, .stance:
      return keepNote(reply)
    case .empty, .command, .cardNumber: return finish(.unclear)
    }
  }

  private mutating func takeReply() -> Reaction {
    let answer = Answer(line: line, reply: .words, circumstances: before, listener: listener)
    guard let reading = ReplyAnswer.read(answer) else { return keepNote(.words) }
    set(reading.facts)
    say(ReplyAnswer.sayBack(after).map(Noticing.back))
    return finish(.answer)
  }

  private mutating func keepNote(_ reply: Reply) -> Reaction {
    guard line.contains(where: \.isLetter) else { return finish(.unclear, isAside: true) }
    events.append(.noted(line))
    say(Digressing.noteKept)
    return finish(.note, isAside: true)
  }

  /// A line at the list of cases.
  mutating func inLobby(_ reply: Reply) -> Reaction {
    switch reply {
    case .number(let number, _) where desk.others.indices.contains(number - 1):
      way = .open(desk.others[number - 1].name)
      return finish(.number)
    case .number: return finish(.unclear, isAside: true)
    case .words where line.lowercased().hasPrefix("change "): return finish(.unclear, isAside: true)
    case .words, .report, .yes, .no, .unknown, .none, .noise, .stance, .empty, .command,
      .cardNumber:
      return asking(.account, reply)
    }
  }
}

/// Lines that say that the customer answered, without the answer.
enum Answered {
  /// Whether a line is what the customer wrote: it speaks to somebody, or it was pasted whole.
  static func isReply(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count >= 3 else { return false }
    let isPasted = line.contains(where: \.isNewline) || "\"“'>".contains(line.trimmed.first ?? " ")
    let spoken: Set<String> = ["you", "your", "u", "thank", "thanks", "please", "dear", "hi", "ur"]
    return isPasted || line.contains("?") || !spoken.isDisjoint(with: words)
  }

  static func isOnlyNews(_ line: String) -> Bool {
    let words = line.lowercased().split { !$0.isLetter }.map(String.init)
    guard words.count <= 6 else { return false }
    let verbs: Set<String> = [
      "wrote", "replied", "answered", "responded", "rang", "called", "texted", "emailed",
    ]
    return !verbs.isDisjoint(with: words)
  }
}
