package import Casework
import Listening

/// One thing to find out, and when it is worth asking.
///
/// A question is a value: to add one, write a file in `Questions/` and name it in ``Agenda``.
package struct Question: Identifiable, Sendable {
  /// When a question has its turn.
  enum Turn: Sendable {
    /// The first message cannot be written well without it.
    case needed
    /// It makes the first message better; left out where the way would grow too long.
    case helpful
    /// It waits until a message went out.
    case afterwards
  }

  /// What it fills; its name in transcripts is `ask.` and this.
  package let slot: Slot
  let turn: Turn
  /// What the owner is asked, in full and then, when asked again, in short.
  let wording: @Sendable (Circumstances) -> String
  let again: @Sendable (Circumstances) -> String
  /// Why it is asked.
  let why: @Sendable (Circumstances) -> String
  /// What an answer may look like; never taken as one.
  let example: @Sendable (Circumstances) -> String
  /// What the ladder says was looked for when an answer could not be read.
  let sought: String
  /// Whether the answer would matter, given the rest.
  let matters: @Sendable (Circumstances) -> Bool
  /// What kind of line answers it.
  let form: Expectation.Form
  /// The numbered things to choose from.
  let options: @Sendable (Circumstances) -> [Option]
  /// What a line says in answer, or `nil` when it does not answer.
  let read: @Sendable (Answer) -> Reading?
  /// How the answer is said back, where something was decided by reading it.
  let sayBack: @Sendable (Circumstances) -> String?

  package var id: String { "ask.\(slot)" }

  init(
    _ slot: Slot, _ turn: Turn = .needed, form: Expectation.Form = .words,
    asking wording: @escaping @Sendable (Circumstances) -> String,
    again: @escaping @Sendable (Circumstances) -> String,
    why: @escaping @Sendable (Circumstances) -> String,
    example: @escaping @Sendable (Circumstances) -> String, sought: String,
    when matters: @escaping @Sendable (Circumstances) -> Bool = { _ in true },
    options: @escaping @Sendable (Circumstances) -> [Option] = { _ in [] },
    reading read: @escaping @Sendable (Answer) -> Reading?,
    sayingBack sayBack: @escaping @Sendable (Circumstances) -> String? = { _ in nil }
  ) {
    self.slot = slot
    self.turn = turn
    self.form = form
    self.wording = wording
    self.again = again
    self.why = why
    self.example = example
    self.sought = sought
    self.matters = matters
    self.options = options
    self.read = read
    self.sayBack = sayBack
  }
}

/// One of the numbered things that answer a question.
struct Option: Sendable {
  let words: String
  /// What choosing it sets.
  let sets: [Slot: [Fact]]
}

/// A line in answer to a question, with what is needed to read it.
struct Answer {
  let line: String
  let reply: Reply
  let circumstances: Circumstances
  let listener: Listener

  /// The line as the owner would have typed it with time.
  var tidied: String {
    Tidied.words(line, knowing: circumstances.matter)
  }
}

/// What a line said in answer.
struct Reading {
  var facts: [Slot: [Fact]]
  /// What else happened, such as a promise that was kept.
  var events: [Event] = []
  /// A choice that has to be made before it is known what was said.
  var aside: Aside?
  /// The part of the line that the answer did not use, to be heard for more.
  var rest: String = ""

  init(
    _ facts: [Slot: [Fact]] = [:], events: [Event] = [], aside: Aside? = nil, rest: String = ""
  ) {
    self.facts = facts
    self.events = events
    self.aside = aside
    self.rest = rest
  }
}
