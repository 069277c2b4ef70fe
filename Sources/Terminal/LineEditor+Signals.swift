private import Glibc

extension LineEditor {
  /// What arrived while nobody was asked: Ctrl-C then was not meant for the next question.
  func attendToMissedSignals() -> LineOutcome? {
    while let signal = signals?.next() {
      switch signal {
      case SIGTERM, SIGQUIT: return .terminated(signal: signal, partial: "")
      case SIGHUP: return .hungUp(partial: "")
      case SIGTSTP: suspend()
      case SIGCONT: isResumed = false
      case SIGINT: keys.forget()
      default: break
      }
    }
    return nil
  }

  /// Does what a signal asks for while a line is read.
  func obey(_ signal: Int32) {
    let partial = library.text.string
    switch signal {
    case SIGINT: end(.cancelled(partial: partial))
    case SIGHUP: end(.hungUp(partial: partial))
    case SIGTERM, SIGQUIT: end(.terminated(signal: signal, partial: partial))
    case SIGTSTP:
      output.tell("\r\n")
      suspend()
      redraw()
    case SIGCONT:
      // Expected after a suspension of our own, which has redrawn the line already.
      if isResumed {
        isResumed = false
      } else {
        takeTerminal()
        redraw()
      }
    case SIGWINCH: redraw()
    default: break
    }
  }

  private func redraw() {
    library.resize()
    output.tell("\r\u{1B}[J")
    library.redraw()
  }

  private func suspend() {
    output.tell(Self.pasteMarksOff)
    library.holdKeys(false)
    settings.restore()
    signals?.yield(to: SIGTSTP)
    takeTerminal()
    isResumed = true
  }

  /// Sets the terminal for editing, whatever the shell has made of it meanwhile.
  private func takeTerminal() {
    library.holdKeys(false)
    library.holdKeys(true)
    output.tell(Self.pasteMarksOn)
  }
}
