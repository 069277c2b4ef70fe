package import Casework

/// What the place where a line was typed can take.
///
/// The same line means different things at different places: `3` is a choice where three things
/// are numbered, and `Skip` may be a name where a name is asked.
package struct Expectation: Hashable, Sendable {
  package enum Form: Hashable, Sendable {
    /// A story: only a lone word or a word after `/` steers.
    case story
    /// A few words in answer.
    case words
    case name
    case time
    case money
    /// A number or a reference, as of an order.
    case code
    /// A yes or no settles it.
    case agreement
    /// Nothing in particular is waited for.
    case nothing
  }

  package var form: Form
  /// How many numbered things are in sight; 0 when there are none.
  package var choices: Int
  /// The lines that can be corrected by number, by what they are about.
  package var lines: [[Slot]]
  /// The names of the cases that can be opened.
  package var cases: [String]
  /// How many paragraphs of a draft are in sight.
  package var paragraphs: Int
  /// What is asked for, where one thing is.
  package var slot: Slot?
  /// What is shown to be agreed to.
  package var check: Check?
  /// Whether a wording is worked on.
  package var isWording: Bool

  package init(
    _ form: Form, choices: Int = 0, lines: [[Slot]] = [], cases: [String] = [],
    paragraphs: Int = 0, slot: Slot? = nil, check: Check? = nil, isWording: Bool = false
  ) {
    self.form = form
    self.choices = choices
    self.lines = lines
    self.cases = cases
    self.paragraphs = paragraphs
    self.slot = slot
    self.check = check
    self.isWording = isWording
  }

  /// Whether something is shown to be agreed to.
  var isChecking: Bool { check != nil }

  /// Whether a yes or no settles it, and nothing is shown.
  var isYesOrNo: Bool { form == .agreement && check == nil }

  /// Whether an answer can be told here in the owner's own words.
  var takesTelling: Bool {
    guard !isChecking, !isWording else { return false }
    return switch form {
    case .words, .name, .time, .money, .code: true
    case .story, .agreement, .nothing: false
    }
  }

  /// Whether only a name, a number, a sum or a day answers.
  var isExact: Bool {
    switch form {
    case .name, .time, .money, .code: true
    case .story, .words, .agreement, .nothing: false
    }
  }
}
