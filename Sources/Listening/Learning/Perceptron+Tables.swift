private import CListening
import English

extension Perceptron {
  /// Which kind of mistake an account tells of.
  static let kinds = unsafe Perceptron(listening_kinds())
  /// What part a clause has in the story.
  static let clauses = unsafe Perceptron(listening_clauses())
  /// Whether the account is about a thing.
  static let things = unsafe Perceptron(listening_things())
  /// Who, what, when and how much.
  static let spans = unsafe Perceptron(listening_spans())
  /// What a reply does at its place.
  static let replies = unsafe Perceptron(listening_replies())

  private init(_ table: listening_table) {
    unsafe self.init(Table(bytes: UnsafeRawPointer(table.bytes), count: table.count))
  }
}
