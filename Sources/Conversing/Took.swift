/// What a line was taken for, by the contract's words.
package enum Took: String, CaseIterable, Codable, Sendable {
  case opening
  case answer
  case answerExtra = "answer-extra"
  case unknown
  case later
  case none
  case yes
  case no
  case number
  case change
  case back
  case undo
  case redo
  case why
  case help
  case example
  case show
  case note
  case report
  case restart
  case pause
  case quit
  case empty
  case unclear
  case declined
}
