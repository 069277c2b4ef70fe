import ArgumentParser
import Casework
import Conversing
import Filing
import Terminal

/// A talk with a person at a terminal, or through a pipe.
struct TerminalTalk {
  private let page: Page
  private let keyboard: Keyboard
  private let profile: TerminalProfile

  init(plain: Bool, noColor: Bool) {
    profile = .current(plain: plain, noColor: noColor)
    page = Page(profile: profile)
    keyboard = Keyboard(program: "amends", profile: profile)
  }

  func run(_ session: inout Session) throws {
    defer { keyboard.close() }
    try show(session.opening())
    var initial = try unsent(session)
    var cancellations = 0
    var cancelled: [String] = []
    while true {
      let outcome = keyboard.read(
        prompt: "> ", recall: recall(session) + cancelled, initial: initial)
      initial = ""
      switch outcome {
      case .line(let line):
        (cancellations, cancelled) = (0, [])
        if try hear(SafeText.kept(line), &session) { return }
      case .cancelled(let partial):
        cancellations = partial.isEmpty ? cancellations + 1 : 0
        if !partial.isEmpty { cancelled.append(partial) }
        try show(session.hear(cancellations > 1 ? .ended : .interrupted))
        if cancellations > 1 { throw ExitCode(130) }
      case .endOfInput:
        try show(session.hear(.ended))
        return
      case .hungUp(let partial): throw try left(partial, session, code: 129)
      case .terminated(let signal, let partial):
        throw try left(partial, session, code: 128 + signal)
      case .failed: throw Failure("the terminal cannot be read", code: 74)
      }
    }
  }

  /// Hears one line and shows what comes of it; whether the talk is over.
  private func hear(_ line: String, _ session: inout Session) throws -> Bool {
    let reaction = try session.hear(.line(line))
    try show(reaction)
    if try JSONTalk.follow(reaction.way, &session) { try show(session.opening()) }
    return reaction.way == .leave
  }

  private func show(_ reaction: Reaction) throws {
    for (index, said) in reaction.said.enumerated() where !said.text.isEmpty {
      if index > 0, said.form == .draft || reaction.said[index - 1].form == .draft {
        try page.show("")
      }
      try page.show(said.text, as: style(said))
    }
    if keyboard.mode != .stream, reaction.way == .stay { try page.show("") }
  }

  private func style(_ said: Said) -> Style {
    switch said.form {
    case .plain: .plain
    case .question: .question
    case .draft: .draft
    }
  }

  /// This case's earlier lines, for the arrow keys.
  private func recall(_ session: borrowing Session) -> [String] {
    session.conversation.turns.map(\.line).filter { !$0.isEmpty }
  }

  /// What was being typed when the terminal went away.
  private func unsent(_ session: borrowing Session) throws -> String {
    guard keyboard.mode == .full else { return "" }
    do {
      return try session.casebook.takeUnsent(of: session.name) ?? ""
    } catch {
      throw Failure(error)
    }
  }

  /// The terminal is gone or the process must end: what was typed is kept.
  private func left(
    _ partial: String, _ session: borrowing Session, code: Int32
  ) throws -> ExitCode {
    do {
      if !partial.isEmpty {
        try session.casebook.keepUnsent(SafeText.kept(partial), of: session.name)
      }
    } catch {
      throw Failure(error)
    }
    return ExitCode(code)
  }
}
