import Casework
import Conversing
import Terminal

/// A talk with a program: lines in, JSON out.
enum JSONTalk {
  static func run(_ session: inout Session) throws {
    let reader = StreamReader()
    try show(session.opening(), before: session.conversation.matter, session)
    while case .line(let line) = reader.read() {
      let before = session.conversation.matter
      var reaction = try session.hear(.line(JSONLine.input(line)))
      if try follow(reaction.way, &session) { reaction = try moved(reaction, session) }
      try show(reaction, before: before, session)
      if reaction.way == .leave { return }
    }
  }

  /// Goes where the reaction leads; whether that is another case or the list.
  static func follow(_ way: Reaction.Way, _ session: inout Session) throws -> Bool {
    switch way {
    case .stay, .leave: return false
    case .lobby: session.leaveCase(forList: true)
    case .fresh: session.leaveCase(forList: false)
    case .open(let name): try session.open(name)
    }
    return true
  }

  private static func moved(_ reaction: Reaction, _ session: borrowing Session) throws -> Reaction {
    let opening = try session.opening()
    var moved = reaction
    moved.said += opening.said
    moved.place = opening.place
    return moved
  }

  private static func show(
    _ reaction: Reaction, before: Case, _ session: borrowing Session
  ) throws {
    let after = session.conversation.matter
    let isSame = after.name == before.name || before.name == nil
    let facts = isSame ? Report.changes(from: before, to: after) : [:]
    let report = Report(reaction, facts: facts, of: session.name)
    try Output.standard.write(try JSONLine.text(report) + "\n")
  }
}
