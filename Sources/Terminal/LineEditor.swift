private import Glibc

/// A person at a terminal who can edit the line: arrow keys, recall, pastes in one piece.
///
/// libedit draws; which key means what, what was pasted, what is recalled and what a signal does
/// is decided here. Between questions keys are kept and not echoed. The terminal is left as it was
/// found when the editor is released. For one thread.
package final class LineEditor {
  /// What the application key stands for, since libedit knows it only as one key.
  enum Act {
    case insert([Unicode.Scalar])
    case erase(left: Int, right: Int)
    case move(Int)
    case show(String)
    case refuse
  }

  static let pasteMarksOn = "\u{1B}[?2004h"
  static let pasteMarksOff = "\u{1B}[?2004l"

  let library: EditLine
  let keys: KeySource
  var recall = Recall([])
  var isResumed = false
  private var act = Act.refuse
  private var outcome: LineOutcome?
  private var initial = ""
  private var promptCells = 0
  let signals: Signals?
  let settings: TerminalSettings
  let output: Output

  /// Starts to read keys; nil where libedit cannot work.
  ///
  /// - Parameters:
  ///   - program: The name of the program.
  ///   - input: The terminal that is read.
  ///   - output: The terminal that is drawn on.
  ///   - signals: The signals that end or suspend the reading.
  package init?(
    program: String, input: Int32 = STDIN_FILENO, output: Int32 = STDOUT_FILENO, signals: Signals?
  ) {
    guard Cells.areKnown, let settings = TerminalSettings(of: input, marksPastes: true),
      let library = EditLine(program: program, input: input, output: output)
    else { return nil }
    self.settings = settings
    self.library = library
    self.output = Output(descriptor: output)
    self.signals = signals
    keys = KeySource(descriptor: input, signals: signals)
    library.owner.next = { [unowned self] in nextKey() }
    library.owner.act = { [unowned self] in perform(act) }
  }

  deinit { output.tell(Self.pasteMarksOff) }

  /// Asks for a line.
  ///
  /// - Parameters:
  ///   - prompt: What stands before the line; only its last row takes part in the editing.
  ///   - earlier: The lines that the arrow keys reach, oldest first.
  ///   - initial: Text to begin with.
  /// - Returns: The line, or why there is none; the cursor is at the beginning of a row.
  package func read(
    prompt: String, recall earlier: [String] = [], initial: String = ""
  ) -> LineOutcome {
    if let outcome = attendToMissedSignals() { return outcome }
    let rows = SafeText.shown(prompt).split(separator: "\n", omittingEmptySubsequences: false)
    let lastRow = rows.last.map(String.init) ?? ""
    output.tell(rows.dropLast().map { $0 + "\n" }.joined() + Self.pasteMarksOn)
    promptCells = Cells.count(in: lastRow)
    recall = Recall(earlier)
    self.initial = initial
    outcome = nil
    let result = library.readLine(prompt: lastRow)
    if let outcome { return outcome }
    switch result {
    case .success(let line): return .line(line.hasSuffix("\n") ? String(line.dropLast()) : line)
    case .failure(let reason): return .failed(errno: reason.errno)
    }
  }

  /// Forgets what has been typed ahead.
  package func discardPending() { keys.discard() }

  /// Waits for a key that libedit is to see.
  private func nextKey() -> UInt32? {
    if !initial.isEmpty {
      defer { initial = "" }
      return application(.insert(Array(initial.unicodeScalars)))
    }
    while outcome == nil {
      switch keys.next() {
      case .event(.text(let scalar)): return type(scalar)
      case .event(let event): if let key = key(for: event) { return key }
      case .signal(let signal): obey(signal)
      case .hangUp: end(.hungUp(partial: library.text.string))
      case .failure(let errno): end(.failed(errno: errno))
      }
    }
    // libedit leaves the line as it does at Enter: below its last row.
    return UInt32(UInt8(ascii: "\n"))
  }

  func end(_ outcome: LineOutcome) { self.outcome = outcome }

  func application(_ act: Act) -> UInt32 {
    self.act = act
    return EditLine.applicationKey
  }

  /// Lets libedit append a character by itself where it can do so unharmed.
  private func type(_ scalar: Unicode.Scalar) -> UInt32 {
    if library.hasRoom(for: scalar, promptCells: promptCells) { return scalar.value }
    return application(.insert([scalar] + keys.waitingText()))
  }
}
